/** What looks wrong in the rows of a plan, and how it can be repaired. */
package org.frontdesk.domain.benefit.health;

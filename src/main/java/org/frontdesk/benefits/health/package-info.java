/** What looks wrong in the plan shown, beside its rows, each with its repair. */
package org.frontdesk.benefits.health;

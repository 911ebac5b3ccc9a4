/** Who holds a plan, and what is planned for them. */
package org.frontdesk.service.holders;

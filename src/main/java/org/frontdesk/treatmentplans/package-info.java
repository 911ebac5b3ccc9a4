/** The treatment plans screen: the list, the lines of a plan, and the panel that makes, copies and deletes plans. */
package org.frontdesk.treatmentplans;

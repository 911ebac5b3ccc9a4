/** The discount plans screen: the list and the editor of a plan. */
package org.frontdesk.discountplans;

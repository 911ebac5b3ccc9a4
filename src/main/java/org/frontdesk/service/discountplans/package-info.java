/** Reading and saving discount plans. */
package org.frontdesk.service.discountplans;

/** A first reckoning of what a planned procedure leaves to the patient. */
package org.frontdesk.domain.reckoning;

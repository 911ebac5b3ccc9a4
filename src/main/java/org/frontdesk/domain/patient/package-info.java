/** Who a patient is, as the desk asks for one and names one. */
package org.frontdesk.domain.patient;

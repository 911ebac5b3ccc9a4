/** The patient's own view: consent, the plan page by page, the pad, and nothing of the staff's side. */
package org.frontdesk.signing.patient;

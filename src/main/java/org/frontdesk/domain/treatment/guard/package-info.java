/** Finds what moved since a treatment plan was saved or signed. */
package org.frontdesk.domain.treatment.guard;

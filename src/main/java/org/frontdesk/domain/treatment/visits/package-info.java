/** Reckons a plan visit by visit, where later visits may lie in another benefit year. */
package org.frontdesk.domain.treatment.visits;

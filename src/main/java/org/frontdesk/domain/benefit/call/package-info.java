/** A call to an insurer about a plan's benefits: what is asked in which order, what was answered, and the rows and the note made of it. */
package org.frontdesk.domain.benefit.call;

/** How alike the rows of two plans are, and what makes one read as the other. */
package org.frontdesk.domain.benefit.likeness;

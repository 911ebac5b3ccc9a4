/** Treatment plans and their lines: edits with undo, and sums that are exact to the cent. */
package org.frontdesk.domain.treatment;

/** The ink of a signature as strokes of points. */
package org.frontdesk.domain.signing;

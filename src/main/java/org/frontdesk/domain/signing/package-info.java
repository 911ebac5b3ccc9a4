/** The ceremony in which a treatment plan is signed, and the ink as strokes of points. */
package org.frontdesk.domain.signing;

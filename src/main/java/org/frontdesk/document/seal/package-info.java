/** The seal over a whole PDF: making it with the practice's key, and proving it. Knows nothing of what the PDF says. */
package org.frontdesk.document.seal;

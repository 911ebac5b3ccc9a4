/** The treatment plan as a PDF, with the ink of the signatures drawn as curves. */
package org.frontdesk.document;

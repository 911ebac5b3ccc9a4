/** Signing a treatment plan step by step, so that a step that failed can be taken again alone. */
package org.frontdesk.service.signing;

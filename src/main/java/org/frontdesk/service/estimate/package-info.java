/** Gathers what an estimate needs from the server, and says what is missing. */
package org.frontdesk.service.estimate;

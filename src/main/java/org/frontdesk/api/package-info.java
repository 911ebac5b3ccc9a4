/**
 * The Open Dental REST API as this program speaks it: one HTTP client, a class per resource, lenient reading,
 * errors with the server's own sentence. No rule of the practice lives here.
 */
package org.frontdesk.api;

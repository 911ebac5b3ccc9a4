/** The writes on their way to the server. */
package org.frontdesk.activity.sending;

/** Writes on their way to the server: kept on the disk before they are sent, in order, and each sent so that it is done once. */
package org.frontdesk.service.queue;

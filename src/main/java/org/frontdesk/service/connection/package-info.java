/** Where the program connects to, with which keys, and what is wrong when it does not. */
package org.frontdesk.service.connection;

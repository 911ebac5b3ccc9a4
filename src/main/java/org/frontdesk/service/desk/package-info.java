/** What one desk keeps of a connection on its own disk, and where. */
package org.frontdesk.service.desk;

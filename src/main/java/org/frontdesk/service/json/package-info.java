/** How records are written on the disk: as JSON, each component under its name. */
package org.frontdesk.service.json;

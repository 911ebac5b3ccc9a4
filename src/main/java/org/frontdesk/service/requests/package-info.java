/** When questions go to the server: their spacing, their order, and what waits. */
package org.frontdesk.service.requests;

/** The resources of the practice server, one class each: their fields in order, their filters and their rules. */
package org.frontdesk.practice.resources;

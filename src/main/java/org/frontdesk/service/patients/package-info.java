/** Finding patients and reading what a page's header shows. */
package org.frontdesk.service.patients;

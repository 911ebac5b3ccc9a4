/** One patient's page: the header and the tabs. */
package org.frontdesk.patients.page;

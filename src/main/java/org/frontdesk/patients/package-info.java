/** What the screens around patients share. */
package org.frontdesk.patients;

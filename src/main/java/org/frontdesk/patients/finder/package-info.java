/** The list that finds patients. */
package org.frontdesk.patients.finder;

/** The line above the benefit rows that is typed as the carrier's representative speaks. */
package org.frontdesk.benefits.entry;

/** Every sentence in English and Spanish, and how amounts and dates are written. */
package org.frontdesk.text;

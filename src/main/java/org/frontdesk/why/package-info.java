/** Says at the side why an amount is what it is, and what it would be if something were otherwise. */
package org.frontdesk.why;

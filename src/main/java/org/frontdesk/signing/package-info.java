/** The signing screen: the plan in plain words, the ink, the names. */
package org.frontdesk.signing;

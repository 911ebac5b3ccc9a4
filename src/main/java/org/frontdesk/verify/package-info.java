/** The screen on which a signed plan's PDF is verified and compared with the server. */
package org.frontdesk.verify;

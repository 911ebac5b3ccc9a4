/** What the practice chooses for signing, and who has a PIN at this desk. */
package org.frontdesk.settings.signing;

/** The part of the settings about the key that seals signed plans, and the certificates whose seals count. */
package org.frontdesk.settings.seal;

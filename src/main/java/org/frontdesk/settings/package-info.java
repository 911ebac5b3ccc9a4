/** The settings screen, and the settings file behind it. */
package org.frontdesk.settings;

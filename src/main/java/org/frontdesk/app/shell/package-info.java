/**
 * The frame around every screen: the rail, the box that finds patients and commands, the status bar, and the way
 * between screens.
 */
package org.frontdesk.app.shell;

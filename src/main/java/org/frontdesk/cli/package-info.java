/** The command line: the verbs that answer without the window. */
package org.frontdesk.cli;

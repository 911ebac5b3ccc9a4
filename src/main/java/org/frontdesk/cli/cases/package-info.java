/** Reads cases that somebody wrote down in a file, and writes what this program makes of them. */
package org.frontdesk.cli.cases;

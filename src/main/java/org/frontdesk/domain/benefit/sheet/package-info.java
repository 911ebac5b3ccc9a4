/** Benefit rows as text of spreadsheets: tab-separated for the clipboard, comma-separated for files. */
package org.frontdesk.domain.benefit.sheet;

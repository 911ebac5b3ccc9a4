/** The simplified view beside the rows: a form of what a plan usually says, live on the same edits. */
package org.frontdesk.benefits.form;

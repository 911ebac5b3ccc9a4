/** The simplified view of a plan's benefit rows: its fields, the row behind each, and what a change of a field does to the rows. */
package org.frontdesk.domain.benefit.form;

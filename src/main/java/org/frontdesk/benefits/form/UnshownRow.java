package org.frontdesk.benefits.form;

import org.frontdesk.domain.edits.RowKey;

/** A row that stands in no field of the form: what it grants, and why it is not shown there. */
public record UnshownRow(RowKey key, String says, String reason) {}

package org.frontdesk.domain.quickentry;

import org.frontdesk.domain.benefit.BenefitDraft;

/** A row that the line asks for, and the piece of text that asks for it. The server takes it as it is. */
public record Proposal(Span span, BenefitDraft row) {}

package org.frontdesk.domain.signing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a signer read, chose and drew.
 *
 * @param seen pages in the order in which they were first seen to the end
 * @param payments in how many parts the signer wants to pay, 0 before anything was chosen
 * @param agreed whether the statement is ticked
 */
public record Reading(List<PageSeen> seen, int payments, boolean agreed, Ink ink) {
    private static final Ink BLANK = Ink.blank(1, 1);

    /** Of a signer who has just begun. */
    static final Reading NOTHING = new Reading(List.of(), 0, false, BLANK);

    public Reading {
        seen = List.copyOf(seen);
    }

    Reading saw(PageSeen page) {
        var more = new ArrayList<>(seen);
        more.add(page);
        return new Reading(more, payments, agreed, ink);
    }

    /** What was agreed to reads otherwise now, so nothing of that stands. */
    Reading paying(int parts) {
        return new Reading(seen, parts, false, BLANK);
    }

    Reading agreeing(boolean tick) {
        return new Reading(seen, payments, tick, tick ? ink : BLANK);
    }

    Reading inked(Ink drawn) {
        return new Reading(seen, payments, agreed, drawn);
    }
}

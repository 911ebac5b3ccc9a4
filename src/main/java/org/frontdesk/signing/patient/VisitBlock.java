package org.frontdesk.signing.patient;

import java.util.List;

/**
 * A visit as far as it stands on a page.
 *
 * @param subtotal what the patient pays for the visit, in words; empty where the visit goes on overleaf
 */
public record VisitBlock(String title, List<PageLine> lines, String subtotal) {
    public VisitBlock {
        lines = List.copyOf(lines);
    }
}

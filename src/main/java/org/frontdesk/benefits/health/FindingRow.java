package org.frontdesk.benefits.health;

import java.util.List;
import org.frontdesk.domain.benefit.health.Finding;

/**
 * A finding, ready to show.
 *
 * @param title what looks wrong
 * @param rows what the rows say that it is about, a line each, empty for none
 * @param repairs what the buttons for it say, in the order of the finding's repairs
 */
public record FindingRow(Finding finding, String title, String rows, List<RepairOffer> repairs) {
    public FindingRow {
        repairs = List.copyOf(repairs);
    }

    /**
     * One way out.
     *
     * @param key what is pressed for it
     */
    public record RepairOffer(String key, String words) {}
}

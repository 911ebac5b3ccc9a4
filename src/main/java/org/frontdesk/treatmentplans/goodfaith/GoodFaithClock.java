package org.frontdesk.treatmentplans.goodfaith;

import java.time.LocalDate;
import org.frontdesk.domain.treatment.paying.GoodFaith;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/**
 * How much time is left for a good-faith estimate, in words.
 *
 * @param sentence empty while nothing is owed and nothing was given
 */
public record GoodFaithClock(String sentence, Time time) {
    /** What is left of it. */
    public enum Time {
        LEFT,
        OVER,
        /** Nothing is owed any more. */
        GIVEN
    }

    public static GoodFaithClock of(GoodFaith what, LocalDate today, Strings strings) {
        var formats = new Formats(strings.locale());
        if (what.given().isPresent()) {
            return new GoodFaithClock(strings.get("goodfaith.clock.given", formats.date(what.given())), Time.GIVEN);
        }
        if (!what.isOwed()) {
            return new GoodFaithClock("", Time.LEFT);
        }
        int left = what.daysLeft(today).orElseThrow();
        String due = formats.date(what.deadline());
        return left < 0
                ? new GoodFaithClock(strings.get("goodfaith.clock.over", due, -left), Time.OVER)
                : new GoodFaithClock(strings.get("goodfaith.clock.due", due, left), Time.LEFT);
    }
}

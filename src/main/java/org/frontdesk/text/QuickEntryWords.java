package org.frontdesk.text;

import org.frontdesk.domain.quickentry.Mark;
import org.frontdesk.domain.quickentry.Phrase;

/** Says what became of a quick entry line, and what can be typed there. */
public final class QuickEntryWords {
    private final Strings strings;

    public QuickEntryWords(Strings strings) {
        this.strings = strings;
    }

    /** What is wrong at a mark and what to type instead. */
    public String sentence(Mark mark) {
        return strings.get("quickentry.trouble." + mark.trouble().name(), mark.words());
    }

    /** What a phrase is for. */
    public String phrase(Phrase phrase) {
        return strings.get("quickentry.phrase." + phrase.name());
    }
}

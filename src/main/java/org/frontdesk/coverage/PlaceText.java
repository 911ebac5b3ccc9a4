package org.frontdesk.coverage;

import javafx.util.StringConverter;
import org.frontdesk.text.Strings;

/** A place among a patient's plans: the first is the primary one. */
final class PlaceText extends StringConverter<Integer> {
    private final Strings strings;

    PlaceText(Strings strings) {
        this.strings = strings;
    }

    @Override
    public String toString(Integer place) {
        return place == null ? "" : strings.get("coverage.card.place", place, word(place));
    }

    @Override
    public Integer fromString(String text) {
        throw new UnsupportedOperationException("A place is chosen, not typed");
    }

    private String word(int place) {
        return switch (place) {
            case 1 -> strings.get("coverage.place.primary");
            case 2 -> strings.get("coverage.place.secondary");
            default -> strings.get("coverage.place.other");
        };
    }
}

package org.frontdesk.coverage;

import java.util.Locale;
import javafx.util.StringConverter;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.text.Strings;

/** A relationship in the practice's words. */
final class RelationshipText extends StringConverter<Relationship> {
    private final Strings strings;

    RelationshipText(Strings strings) {
        this.strings = strings;
    }

    @Override
    public String toString(Relationship relationship) {
        return relationship == null
                ? ""
                : strings.get("coverage.relationship." + relationship.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Relationship fromString(String text) {
        throw new UnsupportedOperationException("A relationship is chosen, not typed");
    }
}

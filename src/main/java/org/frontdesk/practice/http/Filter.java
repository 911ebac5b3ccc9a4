package org.frontdesk.practice.http;

import java.util.Optional;

/**
 * One query parameter of a list.
 *
 * @param condition SQL over the row {@code t} with one place for the value
 * @param required the list is refused without it
 * @param parent the row the value must name, if the list insists on one
 */
public record Filter(
        String parameter, Kind kind, String condition, boolean required, Optional<Field.Reference> parent) {
    public static Filter where(String parameter, Kind kind, String condition) {
        return new Filter(parameter, kind, condition, false, Optional.empty());
    }

    /** Rows whose column of the same name equals the key given. */
    public static Filter id(String parameter) {
        return equal(parameter, Kinds.id());
    }

    public static Filter equal(String parameter, Kind kind) {
        return where(parameter, kind, "t." + parameter + " = ?");
    }

    /** Rows changed after the moment given. */
    public static Filter changedAfter(String parameter) {
        return where(parameter, Kinds.moment(), "t." + parameter + " > ?");
    }

    /** Rows changed at the moment given or later. */
    public static Filter changedSince(String parameter) {
        return where(parameter, Kinds.moment(), "t." + parameter + " >= ?");
    }

    public Filter needed() {
        return new Filter(parameter, kind, condition, true, parent);
    }

    public Filter of(String table, String key, String sentence) {
        return new Filter(parameter, kind, condition, required, Optional.of(new Field.Reference(table, key, sentence)));
    }
}

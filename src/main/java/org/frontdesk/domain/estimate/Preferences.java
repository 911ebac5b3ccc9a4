package org.frontdesk.domain.estimate;

import java.util.EnumMap;
import java.util.Map;

/** The preferences of a practice; one that is not given has its usual value. */
public record Preferences(Map<Preference, Boolean> given) {
    public static final Preferences USUAL = new Preferences(Map.of());

    public Preferences {
        given = Map.copyOf(given);
    }

    public boolean on(Preference preference) {
        return given.getOrDefault(preference, preference.usual());
    }

    /** The same with one preference set. */
    public Preferences with(Preference preference, boolean value) {
        var all = new EnumMap<Preference, Boolean>(Preference.class);
        all.putAll(given);
        all.put(preference, value);
        return new Preferences(all);
    }
}

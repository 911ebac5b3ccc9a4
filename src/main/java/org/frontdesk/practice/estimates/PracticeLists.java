package org.frontdesk.practice.estimates;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.frontdesk.domain.estimate.Preference;
import org.frontdesk.domain.estimate.Preferences;
import org.frontdesk.practice.store.Reading;

/** What is the same for every patient of the practice, read once: preferences and the benefits of plans. */
public final class PracticeLists {
    private static final String PREFERENCES =
            "SELECT PrefName, ValueString FROM preference WHERE PrefName IN" + " (SELECT value FROM json_each(?))";
    private static final String PREFERENCE_NAMES = JsonTexts.array(
            Arrays.stream(Preference.values()).map(Preference::apiName).toList());

    private final Reading rows;
    private final Preferences preferences;
    private final BenefitRows benefits;

    PracticeLists(Reading rows) {
        this.rows = rows;
        preferences = preferences(rows);
        benefits = new BenefitRows(rows);
    }

    Reading rows() {
        return rows;
    }

    Preferences preferences() {
        return preferences;
    }

    BenefitRows benefits() {
        return benefits;
    }

    private static Preferences preferences(Reading rows) {
        Map<String, String> set = rows.rows(PREFERENCES, PREFERENCE_NAMES).stream()
                .collect(Collectors.toMap(row -> row.text("PrefName"), row -> row.text("ValueString")));
        var all = new EnumMap<Preference, Boolean>(Preference.class);
        for (Preference preference : Preference.values()) {
            if (set.containsKey(preference.apiName())) {
                String value = set.get(preference.apiName());
                all.put(preference, "1".equals(value) || "true".equalsIgnoreCase(value));
            }
        }
        return new Preferences(all);
    }
}

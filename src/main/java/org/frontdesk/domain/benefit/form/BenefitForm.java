package org.frontdesk.domain.benefit.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * All that the form says. Numbers stand as typed, readable or not; a field that says nothing is not there.
 *
 * @param texts what the fields say, without the frequencies
 * @param frequencies by CodeGroupNum
 * @param year the kind of benefit year: calendar or service year
 */
public record BenefitForm(Map<FormField, String> texts, Map<Long, FrequencyTerm> frequencies, TimePeriod year) {
    public BenefitForm {
        var plain = new LinkedHashMap<FormField, String>();
        texts.forEach((field, typed) -> {
            String text = FormShape.plain(field, typed);
            if (!text.isEmpty()) {
                plain.put(field, text);
            }
        });
        texts = Map.copyOf(plain);
        frequencies = Map.copyOf(frequencies);
    }

    /** The text of a field, empty when nothing stands in it. */
    public String text(FormField field) {
        return texts.getOrDefault(field, "");
    }

    public Optional<FrequencyTerm> frequency(long group) {
        return Optional.ofNullable(frequencies.get(group));
    }
}

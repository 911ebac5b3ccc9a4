package org.frontdesk.practice.resources;

import java.util.Map;
import org.frontdesk.practice.http.Refusal;

/** The written forms some texts must have; an empty text is none and always fits. */
final class Shapes {
    private Shapes() {}

    /** Refuses a text of {@code values} that is not of the form; {@code sentence} goes on after the field's name. */
    static void mustFit(Map<String, Object> values, String field, String form, String sentence) {
        Object text = values.get(field);
        if (text != null && !text.toString().isEmpty() && !text.toString().matches(form)) {
            throw Refusal.invalid(field + sentence);
        }
    }
}

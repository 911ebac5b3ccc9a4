package org.frontdesk.treatmentplans;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.text.Strings;

/** Why lines were not saved as they were asked for. */
final class LineRefusals {
    private final Strings strings;
    private final Map<PlanLineId, String> sentences = new LinkedHashMap<>();

    LineRefusals(Strings strings) {
        this.strings = strings;
    }

    void clear() {
        sentences.clear();
    }

    void forget(PlanLineId line) {
        sentences.remove(line);
    }

    void refused(PlanLineId line, String sentence) {
        sentences.put(line, sentence);
    }

    /** Somebody else changed the fields. */
    void clash(PlanLineId line, Set<LineField> fields) {
        sentences.put(line, strings.get("treatmentplans.lines.clash", names(fields)));
    }

    /** The server answered well and did not take the fields. */
    void ignored(PlanLineId line, Set<LineField> fields) {
        sentences.put(line, strings.get("treatmentplans.lines.ignored", names(fields)));
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** All of them, a line each. */
    String said() {
        return String.join("\n", sentences.values());
    }

    private String names(Set<LineField> fields) {
        return fields.stream()
                .map(field -> strings.get("treatmentplans.field." + field.apiName()))
                .collect(Collectors.joining(", "));
    }
}

package org.frontdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.guard.Difference;

/** Says what moved on a plan, one sentence for each thing. */
public final class DifferenceWords {
    private static final int LONGEST = 60;

    private final Strings strings;
    private final Formats formats;
    private final LongFunction<String> priorities;

    /** @param priorities the name of a priority by its number, empty for none */
    public DifferenceWords(Strings strings, LongFunction<String> priorities) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.priorities = priorities;
    }

    public List<String> sentences(List<Difference> differences) {
        return differences.stream().map(this::sentence).toList();
    }

    public String sentence(Difference difference) {
        return switch (difference) {
            case Difference.Heading(var then, var now) -> moved(strings.get("stale.heading"), then, now);
            case Difference.Note(var then, var now) -> moved(strings.get("stale.note"), then, now);
            case Difference.Date(var then, var now) ->
                moved(strings.get("stale.date"), formats.date(then), formats.date(now));
            case Difference.Changed changed -> changed(changed);
            case Difference.Added(var now) ->
                strings.get("stale.added", name(now), formats.amount(now.amount(LineField.FEE)));
            case Difference.Removed(var then) ->
                strings.get("stale.removed", name(then), formats.amount(then.amount(LineField.FEE)));
            case Difference.Moved moved -> strings.get("stale.moved");
        };
    }

    /** A line whose procedure is not in the chart any more. */
    public String gone(PlanLine line) {
        return strings.get("stale.gone", name(line));
    }

    private String changed(Difference.Changed changed) {
        List<String> parts = new ArrayList<>();
        for (LineField field : LineField.values()) {
            if (changed.fields().contains(field)) {
                String name = strings.get("treatmentplans.field." + field.apiName());
                parts.add(moved(lower(name), value(changed.then(), field), value(changed.now(), field)));
            }
        }
        return strings.get("stale.line", name(changed.then()), parts.stream().collect(Collectors.joining(", ")));
    }

    private String moved(String what, String then, String now) {
        return strings.get("stale.change", what, shortened(then), shortened(now));
    }

    private String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return strings.get("stale.empty");
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private String value(PlanLine line, LineField field) {
        return switch (field.kind()) {
            case PRIORITY -> priorities.apply(line.priority());
            case TEXT -> line.text(field);
            case AMOUNT -> formats.amount(line.amount(field));
        };
    }

    /** The description's first line with the tooth. */
    private String name(PlanLine line) {
        String words =
                line.text(LineField.DESCRIPTION).strip().lines().findFirst().orElse(line.text(LineField.CODE));
        String tooth = line.text(LineField.TOOTH);
        return tooth.isEmpty() ? words : strings.get("stale.name", words, tooth);
    }

    private String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

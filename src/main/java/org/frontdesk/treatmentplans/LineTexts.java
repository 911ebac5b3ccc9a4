package org.frontdesk.treatmentplans;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.treatment.LineChange;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.service.treatmentplans.Choice;
import org.frontdesk.service.treatmentplans.PlannedProcedure;
import org.frontdesk.service.treatmentplans.ReckonedLine;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Turns lines into the texts of the table and what is typed back into lines. */
final class LineTexts {
    private final Strings strings;
    private final Formats formats;
    private final List<Choice> priorities;

    LineTexts(Strings strings, List<Choice> priorities) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.priorities = List.copyOf(priorities);
    }

    /** What a typed text makes of a line, or the sentence that says why it cannot. */
    record Read(Optional<PlanLine> line, String problem) {}

    String show(PlanLine line, LineField field) {
        return switch (field.kind()) {
            case PRIORITY -> priority(line.priority());
            case TEXT -> line.text(field).strip().replaceAll("\\R", " · ");
            case AMOUNT -> line.amountIfSet(field).map(formats::amount).orElse("");
        };
    }

    Map<LineField, String> show(PlanLine line) {
        var texts = new EnumMap<LineField, String>(LineField.class);
        for (LineField field : LineField.values()) {
            texts.put(field, show(line, field));
        }
        return texts;
    }

    Map<LineField, String> show(PlannedProcedure procedure) {
        return Map.of(
                LineField.PRIORITY, procedure.priorityName(),
                LineField.TOOTH, procedure.tooth(),
                LineField.SURFACE, procedure.area(),
                LineField.CODE, procedure.code(),
                LineField.DESCRIPTION, procedure.description(),
                LineField.FEE, formats.amount(procedure.fee()));
    }

    /** A procedure with what is expected for it. */
    Map<LineField, String> show(ReckonedLine reckoned) {
        Map<LineField, String> shown = show(reckoned.line());
        shown.put(LineField.PRIORITY, reckoned.procedure().priorityName());
        return unknown(shown, reckoned.certainty());
    }

    /** Unknown is not zero: amounts that nothing decides show as a question mark. */
    Map<LineField, String> unknown(Map<LineField, String> shown, Certainty certainty) {
        if (certainty != Certainty.UNKNOWN) {
            return shown;
        }
        var doubtful = new EnumMap<LineField, String>(LineField.class);
        doubtful.putAll(shown);
        for (LineField field :
                List.of(LineField.INSURANCE_1, LineField.INSURANCE_2, LineField.DISCOUNT, LineField.PATIENT_PART)) {
            doubtful.put(field, "?");
        }
        return doubtful;
    }

    /** What is to be looked at in a patient's part that is not certain. */
    Map<LineField, String> doubt(Certainty certainty) {
        return certainty == Certainty.EXACT
                ? Map.of()
                : Map.of(LineField.PATIENT_PART, strings.get("treatmentplans.lines.certainty." + certainty.name()));
    }

    Map<LineField, String> sums(String name, Collection<PlanLine> lines) {
        PlanTotals totals = PlanTotals.of(lines);
        return Map.of(
                LineField.DESCRIPTION, name,
                LineField.FEE, formats.amount(totals.fee()),
                LineField.INSURANCE_1, formats.amount(totals.insurance1()),
                LineField.INSURANCE_2, formats.amount(totals.insurance2()),
                LineField.DISCOUNT, formats.amount(totals.discount()),
                LineField.PATIENT_PART, formats.amount(totals.patientPart()));
    }

    Map<LineField, String> feeSum(String name, Collection<PlannedProcedure> procedures) {
        Money fees = procedures.stream().map(PlannedProcedure::fee).reduce(Money.ZERO, Money::plus);
        return Map.of(LineField.DESCRIPTION, name, LineField.FEE, formats.amount(fees));
    }

    /** The sentence about a patient part that is not what the other amounts leave, else empty. */
    String imbalance(PlanLine line) {
        return line.isBalanced()
                ? ""
                : strings.get("treatmentplans.lines.imbalance", formats.amount(line.leftForPatient()));
    }

    /** The name of a priority, empty for none. */
    String priority(long number) {
        return priorities.stream()
                .filter(choice -> choice.number() == number)
                .map(Choice::name)
                .findFirst()
                .orElse(number == 0 ? "" : strings.get("treatmentplans.lines.hiddenPriority"));
    }

    /** The name of the priority before or after another; after the last comes none. */
    String nextPriority(long number, int by) {
        int at = 0;
        while (at < priorities.size() && priorities.get(at).number() != number) {
            at++;
        }
        int next = Math.clamp(at + (long) by, 0, priorities.size());
        return next == priorities.size() ? "" : priorities.get(next).name();
    }

    Read read(PlanLine line, LineField field, String typed) {
        String text = typed.strip();
        return switch (field.kind()) {
            case PRIORITY -> readPriority(line, text);
            case TEXT ->
                text.length() > field.longest()
                        ? refused(strings.get("treatmentplans.lines.tooLong", field.longest()))
                        : taken(line.withText(field, text));
            case AMOUNT -> readAmount(line, field, text);
        };
    }

    private Read readAmount(PlanLine line, LineField field, String text) {
        if (text.isEmpty()) {
            return taken(
                    line.withAmount(field, field == LineField.ALLOWED ? Optional.empty() : Optional.of(Money.ZERO)));
        }
        Optional<Money> amount = Money.parse(text);
        if (amount.isEmpty()) {
            return refused(strings.get("treatmentplans.lines.noAmount"));
        }
        return amount.get().isNegative()
                ? refused(strings.get("treatmentplans.lines.negative"))
                : taken(line.withAmount(field, amount));
    }

    private Read readPriority(PlanLine line, String text) {
        if (text.isEmpty()) {
            return taken(line.withPriority(0));
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Choice> fitting = priorities.stream()
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        Optional<Choice> same = fitting.stream()
                .filter(choice -> choice.name().equalsIgnoreCase(text))
                .findFirst();
        if (same.isPresent() || fitting.size() == 1) {
            return taken(line.withPriority(same.orElseGet(fitting::getFirst).number()));
        }
        String names = priorities.stream().map(Choice::name).collect(Collectors.joining(", "));
        return refused(strings.get("treatmentplans.lines.noPriority", names));
    }

    private static Read taken(PlanLine line) {
        return new Read(Optional.of(line), "");
    }

    private static Read refused(String sentence) {
        return new Read(Optional.empty(), sentence);
    }

    /** What a change of a line does, in words. */
    String words(LineChange change) {
        return switch (change) {
            case LineChange.Changed changed ->
                strings.get("treatmentplans.write.line", changed.to().text(LineField.DESCRIPTION));
            case LineChange.Removed removed ->
                strings.get("treatmentplans.write.removeLine", removed.from().text(LineField.DESCRIPTION));
        };
    }
}

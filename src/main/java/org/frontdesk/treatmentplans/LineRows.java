package org.frontdesk.treatmentplans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.treatment.LineEdits;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.service.treatmentplans.PlannedProcedure;
import org.frontdesk.service.treatmentplans.ReckonedLine;
import org.frontdesk.service.treatmentplans.ReckonedPlan;
import org.frontdesk.text.Strings;

/** Lays out lines as the rows of the table: the lines, a subtotal at each change of priority where there is more than one, the total. */
final class LineRows {
    private final Strings strings;
    private final LineTexts texts;

    LineRows(Strings strings, LineTexts texts) {
        this.strings = strings;
        this.texts = texts;
    }

    /** Lays rows into a table's, touching those alone that say something else. */
    static void lay(List<LineRow> shown, ObservableList<LineRow> rows) {
        if (shown.size() != rows.size()) {
            rows.setAll(shown);
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).equals(rows.get(i))) {
                rows.set(i, shown.get(i));
            }
        }
    }

    /** The procedures of a plan that is worked with, with their fees alone. */
    List<LineRow> rows(List<PlannedProcedure> procedures) {
        var shown = new ArrayList<LineRow>();
        procedures.forEach(procedure -> shown.add(planned(procedure, texts.show(procedure), Map.of())));
        if (!procedures.isEmpty()) {
            shown.add(plain(LineRow.Kind.TOTAL, texts.feeSum(strings.get("treatmentplans.lines.total"), procedures)));
        }
        return shown;
    }

    /** The procedures of a plan that is worked with, with what is expected for them, visit by visit. */
    List<LineRow> rows(ReckonedPlan reckoned) {
        var shown = new ArrayList<LineRow>();
        for (int visit = 1; visit <= reckoned.visits(); visit++) {
            int number = visit;
            List<ReckonedLine> lines = reckoned.lines().stream()
                    .filter(line -> line.visit() == number)
                    .toList();
            lines.forEach(
                    line -> shown.add(planned(line.procedure(), texts.show(line), texts.doubt(line.certainty()))));
            if (reckoned.visits() > 1) {
                long priority = lines.getFirst().line().priority();
                shown.add(sum(LineRow.Kind.SUBTOTAL, visitName(visit, priority), lines));
            }
        }
        if (!shown.isEmpty()) {
            shown.add(sum(LineRow.Kind.TOTAL, strings.get("treatmentplans.lines.total"), reckoned.lines()));
        }
        return shown;
    }

    /**
     * The lines of a saved plan.
     *
     * @param unread what was typed and cannot be read
     * @param editable whether a patient part that does not fit is to be mended
     */
    List<LineRow> rows(LineEdits edits, Map<PlanLineId, Map<LineField, String>> unread, boolean editable) {
        var shown = new ArrayList<LineRow>();
        var group = new ArrayList<PlanLine>();
        List<PlanLineId> ids = edits.ids();
        int visit = 1;
        boolean grouped =
                ids.stream().map(id -> edits.line(id).priority()).distinct().count() > 1;
        for (int i = 0; i < ids.size(); i++) {
            PlanLineId id = ids.get(i);
            PlanLine line = edits.line(id);
            shown.add(row(edits, id, unread.getOrDefault(id, Map.of()), editable));
            if (!edits.isRemoved(id)) {
                group.add(line);
            }
            boolean last = i == ids.size() - 1 || edits.line(ids.get(i + 1)).priority() != line.priority();
            if (grouped && last) {
                shown.add(sum(LineRow.Kind.SUBTOTAL, visitName(visit, line.priority()), group));
                visit++;
                group.clear();
            }
        }
        if (!ids.isEmpty()) {
            shown.add(sum(LineRow.Kind.TOTAL, strings.get("treatmentplans.lines.total"), edits.kept()));
        }
        return shown;
    }

    private LineRow row(LineEdits edits, PlanLineId id, Map<LineField, String> unread, boolean editable) {
        PlanLine line = edits.line(id);
        PlanLine stored = edits.stored(id);
        Map<LineField, String> shown = texts.show(line);
        var before = new EnumMap<LineField, String>(LineField.class);
        var problems = new EnumMap<LineField, String>(LineField.class);
        line.differences(stored).forEach(field -> before.put(field, texts.show(stored, field)));
        if (editable && !line.isBalanced()) {
            problems.put(LineField.PATIENT_PART, texts.imbalance(line));
        }
        unread.forEach((field, typed) -> {
            shown.put(field, typed);
            before.put(field, texts.show(stored, field));
            problems.put(field, texts.read(line, field, typed).problem());
        });
        return new LineRow(
                LineRow.Kind.LINE,
                Optional.of(id),
                Optional.empty(),
                shown,
                before,
                problems,
                Set.copyOf(unread.keySet()),
                edits.isRemoved(id));
    }

    private String visitName(int visit, long priority) {
        return priority == 0
                ? strings.get("treatmentplans.lines.visitNone", visit)
                : strings.get("treatmentplans.lines.visit", visit, texts.priority(priority));
    }

    private LineRow sum(LineRow.Kind kind, String name, List<ReckonedLine> lines) {
        Certainty least = lines.stream().map(ReckonedLine::certainty).reduce(Certainty.EXACT, Certainty::and);
        List<PlanLine> amounts = lines.stream().map(ReckonedLine::line).toList();
        return plain(kind, texts.unknown(texts.sums(name, amounts), least));
    }

    private static LineRow planned(
            PlannedProcedure procedure, Map<LineField, String> shown, Map<LineField, String> problems) {
        return new LineRow(
                LineRow.Kind.LINE,
                Optional.empty(),
                Optional.of(procedure.id()),
                shown,
                Map.of(),
                problems,
                Set.of(),
                false);
    }

    private LineRow sum(LineRow.Kind kind, String name, Collection<PlanLine> lines) {
        return plain(kind, texts.sums(name, lines));
    }

    private static LineRow plain(LineRow.Kind kind, Map<LineField, String> shown) {
        return new LineRow(kind, Optional.empty(), Optional.empty(), shown, Map.of(), Map.of(), Set.of(), false);
    }
}

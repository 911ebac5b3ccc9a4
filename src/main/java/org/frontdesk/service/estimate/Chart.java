package org.frontdesk.service.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.api.wire.TreatPlanAttach;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.ProcedureId;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.treatmentplans.PlanReading;

/** The patient's procedures and which of them are asked about, in the order in which the practice's system reckons. */
final class Chart {
    private final Map<Long, ProcedureLog> all = new HashMap<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<PlanLineId> lost = new ArrayList<>();

    /** A procedure that is asked about. */
    record Chosen(ProcedureLog row, Optional<StoredLine> line) {
        String id() {
            return "procedure/" + row.procNum();
        }

        ProcedureName name(Map<String, String> words) {
            return new ProcedureName(
                    id(),
                    new ProcedureId(row.procNum()),
                    row.procCode(),
                    words.getOrDefault(row.procCode(), row.descript()),
                    row.toothNum(),
                    line.map(StoredLine::id),
                    line.map(Chart::frozen));
        }
    }

    Chart(List<ProcedureLog> rows) {
        rows.forEach(row -> all.put(row.procNum(), row));
    }

    /** Takes what hangs on a plan that is worked with, by urgency, tooth, date and number. */
    void attached(List<TreatPlanAttach> ties, Office office) {
        var urgency = new LinkedHashMap<Long, Long>();
        ties.forEach(tie -> urgency.put(tie.procNum(), tie.priority()));
        inOrder(
                all.values().stream()
                        .filter(row -> urgency.containsKey(row.procNum()))
                        .filter(row -> row.procStatus().equals("TP")
                                || row.procStatus().equals("TPi"))
                        .toList(),
                urgency,
                office);
    }

    /** Takes everything that is planned. */
    void planned(Office office) {
        var urgency = new HashMap<Long, Long>();
        all.values().forEach(row -> urgency.put(row.procNum(), row.priority()));
        inOrder(
                all.values().stream()
                        .filter(row -> row.procStatus().equals("TP"))
                        .toList(),
                urgency,
                office);
    }

    /** Takes the lines of a saved plan in their own order. */
    void frozen(List<ProcTP> lines) {
        for (ProcTP line : lines) {
            ProcedureLog row = all.get(line.procNumOrig());
            boolean twice = chosen.stream().anyMatch(one -> one.row().procNum() == line.procNumOrig());
            if (row == null || twice) {
                lost.add(new PlanLineId(line.procTPNum()));
            } else {
                chosen.add(new Chosen(row, Optional.of(PlanReading.line(line))));
            }
        }
    }

    List<Chosen> chosen() {
        return List.copyOf(chosen);
    }

    List<PlanLineId> lost() {
        return List.copyOf(lost);
    }

    /** Every procedure by its number. */
    Map<Long, ProcedureLog> all() {
        return Map.copyOf(all);
    }

    private void inOrder(List<ProcedureLog> rows, Map<Long, Long> urgency, Office office) {
        Comparator<ProcedureLog> order = Comparator.comparingInt(row -> office.urgency(urgency.get(row.procNum())));
        rows.stream()
                .sorted(order.thenComparingInt(row -> office.sortsByTooth() ? tooth(row.toothNum()) : 0)
                        .thenComparing(ProcedureLog::procDate)
                        .thenComparingLong(ProcedureLog::procNum))
                .forEach(row -> chosen.add(new Chosen(row, Optional.empty())));
    }

    private static int tooth(String tooth) {
        if (tooth.isEmpty()) {
            return 0;
        }
        return tooth.matches("\\d{1,2}") ? Integer.parseInt(tooth) : tooth.charAt(0);
    }

    private static PlanLine frozen(StoredLine line) {
        return line.line();
    }
}

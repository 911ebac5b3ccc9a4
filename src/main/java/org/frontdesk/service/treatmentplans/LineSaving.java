package org.frontdesk.service.treatmentplans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.LineChange;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.queue.Outcome;

/** One save of a plan's lines: leaves alone what somebody else changed meanwhile, and gathers what became of the rest. */
final class LineSaving {
    private final boolean read;
    private final Map<PlanLineId, PlanLine> lines = new LinkedHashMap<>();
    private final Map<PlanLineId, Failure> refused = new LinkedHashMap<>();
    private final Map<PlanLineId, Set<LineField>> clashes = new LinkedHashMap<>();
    private final Map<PlanLineId, Set<LineField>> ignored = new LinkedHashMap<>();
    private final Set<PlanLineId> waiting = new LinkedHashSet<>();
    private final List<TreatmentPlanOrder.Line> orders = new ArrayList<>();

    /** @param now the lines just read; empty when they could not be read, so that the queue compares once it sends */
    LineSaving(PatientId patient, TreatmentPlan plan, List<LineChange> changes, Optional<List<StoredLine>> now) {
        read = now.isPresent();
        now.orElse(List.of()).forEach(row -> lines.put(row.id(), row.line()));
        for (LineChange change : changes) {
            if (!read) {
                orders.add(order(patient, plan, change, change.from(), to(change)));
            } else if (lines.containsKey(change.id())) {
                merged(change).ifPresent(to -> orders.add(order(patient, plan, change, lines.get(change.id()), to)));
            }
        }
    }

    /** What is to be sent. */
    List<TreatmentPlanOrder.Line> orders() {
        return List.copyOf(orders);
    }

    /** @param outcomes of the orders, one for each */
    SentLines result(List<? extends Outcome<?>> outcomes) {
        for (int i = 0; i < orders.size(); i++) {
            take(orders.get(i).line(), outcomes.get(i));
        }
        List<StoredLine> known = new ArrayList<>();
        lines.forEach((id, line) -> known.add(new StoredLine(id, line)));
        return new SentLines(Optional.of(List.copyOf(known)).filter(all -> read), refused, clashes, ignored, waiting);
    }

    private void take(PlanLineId id, Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Confirmed<?> done -> {
                if (done.result() instanceof Optional<?> now && now.orElse(null) instanceof StoredLine stored) {
                    lines.put(id, stored.line());
                } else {
                    lines.remove(id);
                }
                var fields = EnumSet.noneOf(LineField.class);
                done.ignored().forEach(name -> fields.add(LineField.valueOf(name)));
                if (!fields.isEmpty()) {
                    ignored.put(id, fields);
                }
            }
            case Outcome.Refused<?> no -> refused.put(id, no.why());
            case Outcome.Parked<?> parked -> waiting.add(id);
            case Outcome.Discarded<?> taken -> {}
        }
    }

    /** What of the change is left to send; empty for nothing. The inner is empty for a line to remove. */
    private Optional<Optional<PlanLine>> merged(LineChange change) {
        PlanLine theirs = lines.get(change.id());
        Set<LineField> elsewhere = change.from().differences(theirs);
        return switch (change) {
            case LineChange.Removed removed -> {
                if (!elsewhere.isEmpty()) {
                    clashes.put(change.id(), elsewhere);
                    yield Optional.empty();
                }
                yield Optional.of(Optional.empty());
            }
            case LineChange.Changed changed -> {
                Set<LineField> left = changed.fields();
                left.retainAll(theirs.differences(changed.to()));
                Set<LineField> clash = EnumSet.copyOf(elsewhere);
                clash.retainAll(left);
                if (!clash.isEmpty()) {
                    clashes.put(change.id(), clash);
                    left.removeAll(clash);
                }
                PlanLine to = theirs;
                for (LineField field : left) {
                    to = to.taking(field, changed.to());
                }
                yield left.isEmpty() ? Optional.empty() : Optional.of(Optional.of(to));
            }
        };
    }

    private static Optional<PlanLine> to(LineChange change) {
        return change instanceof LineChange.Changed changed ? Optional.of(changed.to()) : Optional.empty();
    }

    private static TreatmentPlanOrder.Line order(
            PatientId patient, TreatmentPlan plan, LineChange change, PlanLine from, Optional<PlanLine> to) {
        return new TreatmentPlanOrder.Line(patient, plan.id(), plan.details().heading(), change.id(), from, to);
    }
}

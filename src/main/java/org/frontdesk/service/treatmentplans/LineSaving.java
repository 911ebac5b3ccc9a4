package org.frontdesk.service.treatmentplans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.Fields;
import org.frontdesk.api.TreatPlansApi;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineChange;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.Failure;

/**
 * Sends the changes of one plan's lines: reads the lines once, leaves alone what somebody else changed meanwhile, sends the rest line by
 * line, and goes on after a refusal but not after trouble. What was sent stays known, so a second try sends only what is left.
 */
final class LineSaving {
    private final TreatPlansApi api;
    private final Map<PlanLineId, PlanLine> lines = new LinkedHashMap<>();
    private final Map<PlanLineId, Failure> refused = new LinkedHashMap<>();
    private final Map<PlanLineId, Set<LineField>> clashes = new LinkedHashMap<>();
    private final Map<PlanLineId, Set<LineField>> ignored = new LinkedHashMap<>();

    LineSaving(TreatPlansApi api) {
        this.api = api;
    }

    /** @throws IOException when the lines could not be read, so that nothing was sent */
    SentLines run(CallScope scope, TreatmentPlanId plan, List<LineChange> changes) throws IOException {
        scope.ask(api.lines(plan)).stream().map(PlanReading::line).forEach(row -> lines.put(row.id(), row.line()));
        for (LineChange change : changes) {
            if (!lines.containsKey(change.id())) {
                continue;
            }
            try {
                send(scope, change);
            } catch (ApiException no) {
                Failure failure = Failure.from(no);
                if (!(failure instanceof Failure.Rejected)) {
                    return result(Optional.of(failure));
                }
                refused.put(change.id(), failure);
            } catch (IOException gone) {
                return result(Optional.of(Failure.from(gone)));
            }
        }
        return result(Optional.empty());
    }

    private void send(CallScope scope, LineChange change) throws IOException {
        switch (change) {
            case LineChange.Removed removed -> remove(scope, removed);
            case LineChange.Changed changed -> change(scope, changed);
        }
    }

    private void remove(CallScope scope, LineChange.Removed removed) throws IOException {
        Set<LineField> theirs = removed.from().differences(lines.get(removed.id()));
        if (!theirs.isEmpty()) {
            clashes.put(removed.id(), theirs);
            return;
        }
        scope.ask(api.deleteLine(removed.id()));
        lines.remove(removed.id());
    }

    private void change(CallScope scope, LineChange.Changed changed) throws IOException {
        PlanLine theirs = lines.get(changed.id());
        var fields = Fields.none();
        var sent = EnumSet.noneOf(LineField.class);
        var clash = EnumSet.noneOf(LineField.class);
        for (LineField field : changed.fields()) {
            Object wanted = changed.to().value(field);
            Object kept = theirs.value(field);
            if (kept.equals(wanted)) {
                continue;
            }
            if (kept.equals(changed.from().value(field))) {
                sent.add(field);
                fields.and(field.apiName(), wanted);
            } else {
                clash.add(field);
            }
        }
        if (!clash.isEmpty()) {
            clashes.put(changed.id(), clash);
        }
        if (!sent.isEmpty()) {
            PlanLine answer = PlanReading.line(scope.ask(api.changeLine(changed.id(), fields)))
                    .line();
            lines.put(changed.id(), answer);
            sent.removeIf(field -> same(answer.value(field), changed.to().value(field)));
            if (!sent.isEmpty()) {
                ignored.put(changed.id(), sent);
            }
        }
    }

    /** Line ends and double blanks do not count, the server rewrites them. */
    private static boolean same(Object answered, Object asked) {
        return plain(answered).equals(plain(asked));
    }

    private static Object plain(Object value) {
        return value instanceof String text ? text.strip().replaceAll("\\s+", " ") : value;
    }

    private SentLines result(Optional<Failure> stopped) {
        List<StoredLine> known = new ArrayList<>();
        lines.forEach((id, line) -> known.add(new StoredLine(id, line)));
        return new SentLines(known, refused, clashes, ignored, stopped);
    }
}

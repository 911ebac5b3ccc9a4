package org.frontdesk.service.treatmentplans;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.Fields;
import org.frontdesk.api.TreatPlansApi;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Sending;

/** Changes and removes lines of saved plans. Where time has passed since the lines were read, they are read again before anything is sent. */
final class LineWriting {
    private static final int GONE = 404;

    private final TreatPlansApi api;

    LineWriting(TreatPlansApi api) {
        this.api = api;
    }

    Carried<Optional<StoredLine>> line(TreatmentPlanOrder.Line order, Sending sending) throws IOException {
        Optional<PlanLine> now = TreatmentPlanWriting.isTrusted(sending)
                ? Optional.of(order.from())
                : lines(order.plan(), sending).stream()
                        .filter(line -> line.id().equals(order.line()))
                        .map(StoredLine::line)
                        .findFirst();
        return order.to().isPresent() ? change(order, order.to().get(), now, sending) : remove(order, now, sending);
    }

    private List<StoredLine> lines(TreatmentPlanId plan, Sending sending) throws IOException {
        return sending.once(
                "lines",
                () -> sending.ask(api.lines(plan)).stream()
                        .map(PlanReading::line)
                        .toList());
    }

    private Carried<Optional<StoredLine>> change(
            TreatmentPlanOrder.Line order, PlanLine to, Optional<PlanLine> there, Sending sending) throws IOException {
        PlanLine now = there.orElseThrow(() -> new Overtaken("line " + order.line() + " is gone"));
        Set<LineField> missing = order.from().differences(to);
        missing.retainAll(now.differences(to));
        Set<LineField> theirs = order.from().differences(now);
        theirs.retainAll(missing);
        if (!theirs.isEmpty()) {
            throw new Overtaken("line " + order.line() + ": " + theirs);
        }
        if (missing.isEmpty()) {
            return carried(new StoredLine(order.line(), now), order.from(), Set.of());
        }
        var fields = Fields.none();
        missing.forEach(field -> fields.and(field.apiName(), to.value(field)));
        StoredLine answer = PlanReading.line(sending.ask(api.changeLine(order.line(), fields)));
        var ignored = EnumSet.copyOf(missing);
        ignored.removeIf(field -> plain(answer.line().value(field)).equals(plain(to.value(field))));
        return carried(answer, now, ignored);
    }

    private Carried<Optional<StoredLine>> remove(
            TreatmentPlanOrder.Line order, Optional<PlanLine> there, Sending sending) throws IOException {
        Carried<Optional<StoredLine>> removed =
                Carried.of(Optional.<StoredLine>empty()).changing(says(order.from()), Map.of());
        if (there.isEmpty()) {
            return removed;
        }
        Set<LineField> theirs = order.from().differences(there.get());
        if (!theirs.isEmpty()) {
            throw new Overtaken("line " + order.line() + ": " + theirs);
        }
        try {
            sending.ask(api.deleteLine(order.line()));
        } catch (ApiException refused) {
            if (refused.status() != GONE) {
                throw refused;
            }
        }
        return removed;
    }

    private static Carried<Optional<StoredLine>> carried(StoredLine now, PlanLine before, Set<LineField> ignored) {
        return Carried.of(Optional.of(now))
                .ignoring(ignored.stream().map(LineField::name).toList())
                .changing(says(before), says(now.line()));
    }

    /** Line ends and double blanks do not count, the server rewrites them. */
    private static Object plain(Object value) {
        return value instanceof String text ? text.strip().replaceAll("\\s+", " ") : value;
    }

    private static Map<String, String> says(PlanLine line) {
        var says = new LinkedHashMap<String, String>();
        for (LineField field : LineField.values()) {
            says.put(field.apiName(), line.value(field).toString());
        }
        return says;
    }
}

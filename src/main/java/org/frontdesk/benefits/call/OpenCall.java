package org.frontdesk.benefits.call;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.call.CallNote;
import org.frontdesk.domain.benefit.call.CallOutcome;
import org.frontdesk.domain.benefit.call.CallReading;
import org.frontdesk.domain.benefit.call.CallSheet;
import org.frontdesk.domain.benefit.call.Question;
import org.frontdesk.service.Failure;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.CallService;

/** The sheet of the call about the plan that is shown, kept after each answer, and the time it takes. */
final class OpenCall {
    private static final CallOutcome NOTHING = new CallOutcome(Map.of(), List.of(), Map.of(), List.of(), 0, List.of());

    private final PatientId patient;
    private final CallService service;
    private Optional<PlanPage> page = Optional.empty();
    private Optional<CallSheet> sheet = Optional.empty();
    private Optional<Reader> reader = Optional.empty();
    private Optional<LocalDateTime> since = Optional.empty();

    /** Takes a while to make and hardly ever changes. */
    private record Reader(BenefitReference reference, TimePeriod year, CallReading reading) {}

    OpenCall(PatientId patient, CallService service) {
        this.patient = patient;
        this.service = service;
    }

    /**
     * Another state of the plan is shown, or another plan, whose call is taken up.
     *
     * @return whether it is another plan
     */
    boolean turn(Optional<PlanPage> now) {
        Optional<PatPlanId> before = page.map(shown -> shown.plan().patientPlan());
        Optional<PatPlanId> after = now.map(shown -> shown.plan().patientPlan());
        boolean other = !before.equals(after);
        if (other) {
            pause();
            sheet = after.flatMap(service::kept);
        }
        page = now;
        return other;
    }

    Optional<PlanPage> page() {
        return page;
    }

    Optional<CallSheet> sheet() {
        return sheet;
    }

    void begin() {
        if (sheet.isEmpty()) {
            sheet = Optional.of(CallSheet.begin(service.now()));
        }
        resume();
    }

    void resume() {
        count();
        since = Optional.of(service.now());
    }

    void pause() {
        count();
        since = Optional.empty();
    }

    boolean isRunning() {
        return since.isPresent();
    }

    /** Without the breaks. */
    Duration talked() {
        Duration before = sheet.map(CallSheet::talked).orElse(Duration.ZERO);
        return since.map(from -> before.plus(Duration.between(from, service.now())))
                .orElse(before);
    }

    private void count() {
        change(call -> call);
    }

    /** Keeps the sheet as it becomes, with the time until now. */
    void change(UnaryOperator<CallSheet> how) {
        Duration talked = talked();
        since = since.map(from -> service.now());
        sheet = sheet.map(call -> how.apply(call).talked(talked));
        sheet.ifPresent(call -> page.ifPresent(shown -> service.keep(patient, shown.plan(), call)));
    }

    /** Takes a line in shorthand; gives what is not understood of it. */
    String take(String line) {
        Optional<CallReading.Taken> taken = sheet.flatMap(call -> reading().map(reading -> reading.take(call, line)));
        taken.ifPresent(part -> change(call -> part.sheet()));
        return taken.map(CallReading.Taken::left).orElse(line);
    }

    Optional<CallReading.Preview> preview(String line) {
        return line.isBlank() ? Optional.empty() : reading().map(reading -> reading.preview(line));
    }

    CallOutcome outcome() {
        return outcome(call -> call);
    }

    /** As if the text had been answered already. */
    CallOutcome outcome(Question question, String text) {
        return outcome(call -> text.isBlank() ? call : call.say(question, text));
    }

    private CallOutcome outcome(UnaryOperator<CallSheet> as) {
        return page.flatMap(shown ->
                        reading().flatMap(reading -> sheet.map(call -> reading.read(as.apply(call), shown.rows()))))
                .orElse(NOTHING);
    }

    private Optional<CallReading> reading() {
        return page.map(shown -> {
            TimePeriod year = shown.plan().year();
            Reader made = reader.filter(known -> known.reference().equals(shown.reference()) && known.year() == year)
                    .orElseGet(() -> new Reader(
                            shown.reference(),
                            year,
                            new CallReading(shown.reference().terms(), year)));
            reader = Optional.of(made);
            return made.reading();
        });
    }

    /** Nothing is kept of a call in which nothing was said. */
    void leave() {
        pause();
        sheet = sheet.filter(call -> !call.isBlank());
    }

    void discard() {
        since = Optional.empty();
        sheet = Optional.empty();
        page.ifPresent(shown -> service.forget(shown.plan().patientPlan()));
    }

    /**
     * Hands the note over when the rows of the call were made.
     *
     * @param words for the person, what it does
     * @return whether there was a note
     */
    boolean note(String words, Consumer<Failure> refused) {
        Optional<CallSheet> done = sheet.filter(CallSheet::isApplied);
        if (done.isEmpty() || page.isEmpty()) {
            return false;
        }
        CallOutcome outcome = outcome();
        service.note(
                patient,
                page.get().plan(),
                CallNote.of(done.get(), outcome, false),
                CallNote.of(done.get(), outcome, true),
                words,
                refused);
        sheet = Optional.empty();
        return true;
    }
}

package org.frontdesk.benefits.call;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.benefits.entry.EntryMark;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.call.CallOutcome;
import org.frontdesk.domain.benefit.call.CallReading;
import org.frontdesk.domain.benefit.call.CallSheet;
import org.frontdesk.domain.benefit.call.Question;
import org.frontdesk.domain.benefit.call.Section;
import org.frontdesk.domain.benefit.call.Standing;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.service.benefits.CallService;
import org.frontdesk.text.QuickEntryWords;
import org.frontdesk.text.Strings;

/** The call about the plan that is shown: which question is open, what was answered, and what it makes of the plan. */
public final class CallViewModel {
    private static final CallList NONE = new CallList("", List.of());

    private final PlanSheet plan;
    private final Strings strings;
    private final CallWords words;
    private final QuickEntryWords troubles;

    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(Question.REPRESENTATIVE);
    private final StringProperty answer = new SimpleStringProperty("");
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lineSays = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<CallStep>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CallRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CallList>> lists = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CallList> unasked = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<List<EntryMark>> marks = new ReadOnlyObjectWrapper<>(List.of());

    private final OpenCall call;
    private boolean open;
    private boolean filling;

    public CallViewModel(PatientId patient, CallService service, PlanSheet plan, Strings strings) {
        this.plan = plan;
        this.strings = strings;
        this.call = new OpenCall(patient, service);
        this.words = new CallWords(plan, strings);
        this.troubles = new QuickEntryWords(strings);
        answer.subscribe(this::show);
        line.subscribe(this::showLine);
        plan.pageProperty().subscribe(this::turn);
    }

    private void turn(Optional<PlanPage> now) {
        if (open) {
            store();
        }
        if (call.turn(now)) {
            if (open) {
                call.begin();
            }
            ending.set(false);
            go(firstOpen());
        }
        show();
    }

    /** The call begins, or goes on where it was left. */
    public void begin() {
        open = true;
        call.begin();
        ending.set(false);
        go(firstOpen());
    }

    /** The panel is put away; the call waits. */
    public void leave() {
        store();
        call.leave();
        open = false;
        ending.set(false);
        show();
    }

    /** Counts the time of the call from now on. */
    public void resume() {
        call.resume();
        tick();
    }

    /** A break: the time stands still. */
    public void pause() {
        call.pause();
        tick();
    }

    /** Shows the time of the call as it is now. */
    public void tick() {
        clock.set(CallWords.clock(call.talked()));
        running.set(call.isRunning());
    }

    // Asking

    /** Takes the answer and goes to the next question; one that is not understood is looked at once before it is left so. */
    public void next() {
        boolean said = store();
        if (said && call.outcome().standing(question.get()).state() == Standing.State.NOT_UNDERSTOOD) {
            show();
        } else {
            step(1);
        }
    }

    public void wouldNotSay() {
        Question asked = question.get();
        call.change(sheet -> sheet.wouldNotSay(asked));
        fill("");
        step(1);
    }

    /** Goes up or down the list; what was typed is kept. */
    public void step(int by) {
        store();
        int to = question.get().ordinal() + by;
        if (to >= Question.values().length) {
            end();
        } else if (to >= 0) {
            go(Question.values()[to]);
        }
    }

    /** Goes to the first question of the next section or of one before. */
    public void section(int by) {
        store();
        int to = question.get().section().ordinal() + by;
        if (to >= Section.values().length) {
            end();
        } else if (to >= 0) {
            go(Section.values()[to].questions().getFirst());
        }
    }

    public void ask(Question chosen) {
        store();
        ending.set(false);
        go(chosen);
    }

    /** Whether what stands in the field was another answer than before. */
    private boolean store() {
        String typed = answer.get().strip();
        Question asked = question.get();
        boolean other =
                call.sheet().filter(sheet -> !typed.equals(sheet.text(asked))).isPresent();
        if (other) {
            call.change(sheet -> sheet.say(asked, typed));
        }
        return other;
    }

    private void go(Question to) {
        question.set(to);
        fill(call.sheet().map(sheet -> sheet.text(to)).orElse(""));
        show();
    }

    private void fill(String text) {
        filling = true;
        answer.set(text);
        filling = false;
    }

    private Question firstOpen() {
        return call.outcome().questions(Standing.State.UNASKED).stream()
                .findFirst()
                .orElse(Question.REPRESENTATIVE);
    }

    /**
     * Takes what is understood of the line; the rest stays in it. Then the first question that is still open comes.
     *
     * @return whether nothing is left in the line
     */
    public boolean takeLine() {
        if (line.get().isBlank()) {
            return true;
        }
        store();
        String left = call.take(line.get());
        line.set(left);
        go(firstOpen());
        return left.isEmpty();
    }

    // Ending

    /** Shows what the call makes of the plan and what is open. */
    public void end() {
        store();
        ending.set(true);
        show();
    }

    /** Back to the questions. */
    public void askOn() {
        ending.set(false);
        show();
    }

    /** Makes the rows as one step; the note goes with the next save. */
    public void apply() {
        store();
        call.pause();
        List<RowChange> changes = call.outcome().changes();
        call.change(CallSheet::applied);
        if (!changes.isEmpty()) {
            plan.apply(Edit.Kind.CALL, changes);
        }
        plan.say(strings.get("call.applied", changes.size()));
        ending.set(false);
        show();
    }

    /** The plan is being saved: the note of a call whose rows were made goes with it. */
    public void save() {
        boolean noted = call.note(
                strings.get("call.note.words"),
                problem -> plan.say(strings.get("call.note.refused", problem.sentence(strings))));
        if (noted) {
            go(Question.REPRESENTATIVE);
        }
    }

    /** Forgets a call that waits. */
    public void discard() {
        call.discard();
        go(Question.REPRESENTATIVE);
    }

    // Showing

    private void show() {
        if (filling) {
            return;
        }
        String typed = answer.get().strip();
        CallOutcome now = call.outcome(question.get(), typed);
        Standing standing = now.standing(question.get());
        progress.set(words.progress(now));
        steps.set(open ? call.sheet().map(sheet -> words.steps(sheet, now)).orElse(List.of()) : List.of());
        complaint.set(
                typed.isEmpty() ? "" : standing.mark().map(troubles::sentence).orElse(""));
        rows.set(call.page()
                .map(shown -> ending.get() ? words.rows(now, shown) : words.rows(standing, now, shown))
                .orElse(List.of()));
        lists.set(ending.get() ? words.lists(now) : List.of());
        unasked.set(ending.get() ? words.unasked(now) : NONE);
        summary.set(words.summary(now));
        waiting.set(
                open ? "" : call.sheet().map(sheet -> words.waiting(sheet, now)).orElse(""));
        tick();
    }

    private void showLine() {
        Optional<CallReading.Preview> preview = call.preview(line.get());
        marks.set(preview.map(CallReading.Preview::marks).orElse(List.of()).stream()
                .map(mark -> new EntryMark(mark.span(), mark.trouble().kind(), troubles.sentence(mark)))
                .toList());
        lineSays.set(marks.get().stream()
                .findFirst()
                .map(EntryMark::sentence)
                .or(() -> preview.map(read -> strings.get("call.line.makes", read.rows(), read.noted())))
                .orElse(""));
    }

    /** The question that is open. */
    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What stands in the field below it. */
    public StringProperty answerProperty() {
        return answer;
    }

    /** What is typed in shorthand. */
    public StringProperty lineProperty() {
        return line;
    }

    /** What of the line is no row. */
    public ReadOnlyObjectProperty<List<EntryMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** What the line makes, or the first thing in it that makes nothing. */
    public ReadOnlyStringProperty lineSaysProperty() {
        return lineSays.getReadOnlyProperty();
    }

    /** Why the answer is not understood, empty when it is. */
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How long the call has taken, without breaks. */
    public ReadOnlyStringProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Names the call that waits, empty for none. */
    public ReadOnlyStringProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether the end of the call is shown. */
    public ReadOnlyBooleanProperty endingProperty() {
        return ending.getReadOnlyProperty();
    }

    /** How much the call does to the plan. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<CallStep>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** What the open answer makes, or at the end all that the call makes. */
    public ReadOnlyObjectProperty<List<CallRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** At the end, what was not asked; without names before, and when all was. */
    public ReadOnlyObjectProperty<CallList> unaskedProperty() {
        return unasked.getReadOnlyProperty();
    }

    /** What is open at the end. */
    public ReadOnlyObjectProperty<List<CallList>> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    CallWords words() {
        return words;
    }

    Strings strings() {
        return strings;
    }
}

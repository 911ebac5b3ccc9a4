package org.frontdesk.treatmentplans.goodfaith;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.document.GoodFaithPaper;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.domain.treatment.paying.GoodFaith;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.treatmentplans.PaperHead;
import org.frontdesk.service.treatmentplans.PlanNotes;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.treatmentplans.PlanDesk;
import org.frontdesk.treatmentplans.TypedDate;
import org.frontdesk.ui.Navigation;

/** Asks whether a claim will be sent, tells until when an estimate is to be given, prints it and remembers what it said. */
public final class GoodFaithViewModel {
    private final PatientId patient;
    private final PlanDesk desk;
    private final Strings strings;
    private final Formats formats;
    private final Navigation navigation;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<GoodFaithClock> clock =
            new ReadOnlyObjectWrapper<>(new GoodFaithClock("", GoodFaithClock.Time.LEFT));
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Boolean> claim = new SimpleObjectProperty<>();
    private final StringProperty asked = new SimpleStringProperty("");
    private final StringProperty scheduled = new SimpleStringProperty("");
    private final StringProperty appointment = new SimpleStringProperty("");
    private final BooleanProperty filling = new SimpleBooleanProperty();
    private Optional<TreatmentPlan> plan = Optional.empty();
    private GoodFaith kept = GoodFaith.NOTHING;
    private Optional<PlanCost> cost = Optional.empty();
    private Job job = Job.none();

    public GoodFaithViewModel(PatientId patient, PlanDesk desk, Strings strings, Navigation navigation) {
        this.patient = patient;
        this.desk = desk;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.navigation = navigation;
        claim.subscribe(said -> changed());
        for (StringProperty date : List.of(asked, scheduled, appointment)) {
            date.subscribe(typed -> changed());
        }
    }

    /** Looks at the clock of another plan, which stands beside its heading. */
    public void look(TreatmentPlan shown) {
        if (!plan.equals(Optional.of(shown))) {
            open.set(false);
        }
        plan = Optional.of(shown);
        clock.set(new GoodFaithClock("", GoodFaithClock.Time.LEFT));
        job.cancel();
        job = desk.notes().of(patient).start(page -> show(page, shown), unknown -> {});
    }

    /** Opens the panel. */
    public void open() {
        plan.ifPresent(shown -> {
            problem.set("");
            cost = Optional.empty();
            open.set(true);
            job.cancel();
            job = desk.notes()
                    .of(patient)
                    .<PlanCost>then(page -> {
                        show(page, shown);
                        return PlanCost.of(desk, patient, shown);
                    })
                    .start(this::priced, this::fail);
        });
    }

    public void dismiss() {
        open.set(false);
    }

    /** Prints the estimate and remembers what it said and when. */
    public void print() {
        if (busy.get() || cost.isEmpty() || plan.isEmpty() || !checked()) {
            return;
        }
        if (claim.get() == null) {
            problem.set(strings.get("goodfaith.sayFirst"));
            return;
        }
        busy.set(true);
        TreatmentPlan shown = plan.get();
        job = desk.plans()
                .headOf(patient)
                .<byte[]>then(head -> desk.plans().print(paper(shown, head), strings))
                .start(pdf -> printed(shown, pdf), this::fail);
    }

    public void close() {
        job.cancel();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<GoodFaithClock> clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /** What it costs, and what an earlier estimate said. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a claim will be sent; null before anybody said so. */
    public ObjectProperty<Boolean> claimProperty() {
        return claim;
    }

    public StringProperty askedProperty() {
        return asked;
    }

    public StringProperty scheduledProperty() {
        return scheduled;
    }

    public StringProperty appointmentProperty() {
        return appointment;
    }

    private void show(PlanNotes.Page page, TreatmentPlan shown) {
        kept = page.goodFaith(shown.id());
        filling.set(true);
        claim.set(kept.claim().orElse(null));
        asked.set(typed(kept.asked()));
        scheduled.set(typed(kept.scheduled()));
        appointment.set(typed(kept.appointment()));
        filling.set(false);
        clock.set(GoodFaithClock.of(kept, LocalDate.now(), strings));
    }

    private static String typed(Optional<LocalDate> day) {
        return day.map(TypedDate::show).orElse("");
    }

    private void changed() {
        if (filling.get() || plan.isEmpty() || !checked()) {
            return;
        }
        kept = new GoodFaith(
                Optional.ofNullable(claim.get()),
                TypedDate.read(asked.get()),
                TypedDate.read(scheduled.get()),
                TypedDate.read(appointment.get()),
                kept.given(),
                kept.total());
        clock.set(GoodFaithClock.of(kept, LocalDate.now(), strings));
        keep();
        tell();
    }

    private boolean checked() {
        boolean wrong = List.of(asked, scheduled, appointment).stream()
                .map(StringProperty::get)
                .anyMatch(text -> !text.isBlank() && TypedDate.read(text).isEmpty());
        problem.set(wrong ? strings.get("treatmentplans.panel.dateWrong") : "");
        return !wrong;
    }

    private void keep() {
        plan.ifPresent(shown -> desk.notes()
                .tell(patient, shown.id(), kept)
                .start(page -> {}, why -> problem.set(why.sentence(strings))));
    }

    private void priced(PlanCost found) {
        cost = Optional.of(found);
        tell();
    }

    private void tell() {
        told.set(cost.map(now -> {
                    Money total = now.total();
                    String says = strings.get("goodfaith.cost", formats.dollars(total));
                    return kept.isExceededBy(total)
                            ? says + " "
                                    + strings.get(
                                            "goodfaith.exceeded",
                                            formats.dollars(kept.total().orElseThrow()))
                            : says;
                })
                .orElse(""));
    }

    private GoodFaithPaper paper(TreatmentPlan shown, PaperHead head) {
        return new GoodFaithPaper(
                head.practice(),
                head.patient(),
                head.born(),
                shown.details().heading(),
                LocalDate.now(),
                kept.appointment(),
                cost.orElseThrow().items());
    }

    private void printed(TreatmentPlan shown, byte[] pdf) {
        busy.set(false);
        kept = kept.givenOn(LocalDate.now(), cost.orElseThrow().total());
        keep();
        clock.set(GoodFaithClock.of(kept, LocalDate.now(), strings));
        tell();
        navigation.showPaper("good-faith-estimate-" + shown.id() + ".pdf", pdf);
        navigation.say(strings.get("goodfaith.printed"));
    }

    private void fail(Failure why) {
        busy.set(false);
        problem.set(why.sentence(strings));
    }
}

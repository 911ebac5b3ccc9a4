package org.frontdesk.why;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.document.WhyPaper;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.Work;
import org.frontdesk.service.estimate.CaseExport;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.estimate.ProcedureName;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** Why an amount is what it is: the chain, what was not computed, the server's own word, and suppositions. */
public final class WhyViewModel {
    private final PatientId patient;
    private final EstimateService service;
    private final Strings strings;
    private final Navigation navigation;
    private final Runnable putAway;
    private final WhatIfForm whatIf;

    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhyPage> page = new ReadOnlyObjectWrapper<>(WhyPage.NOTHING);
    private final ReadOnlyStringWrapper before = new ReadOnlyStringWrapper("");

    private Optional<Question> question = Optional.empty();
    private Optional<EstimateInputs> inputs = Optional.empty();
    private Job job = Job.none();
    private Job printing = Job.none();

    /** @param putAway closes the explanation */
    public WhyViewModel(
            PatientId patient, EstimateService service, Strings strings, Navigation navigation, Runnable putAway) {
        this.patient = patient;
        this.service = service;
        this.strings = strings;
        this.navigation = navigation;
        this.putAway = putAway;
        this.whatIf = new WhatIfForm(strings, this::tell);
    }

    /** Explains another amount. What was read for amounts of the same treatment plan is used again. */
    public void explain(Question asked) {
        boolean same = question.filter(last -> isSameCase(last, asked)).isPresent() && inputs.isPresent();
        question = Optional.of(asked);
        if (same) {
            show(inputs.orElseThrow());
        } else {
            inputs = Optional.empty();
            known.set(false);
            load();
        }
    }

    /** Reads everything anew. */
    public void load() {
        question.ifPresent(asked -> {
            job.cancel();
            loading.set(true);
            job = gather(asked).start(this::show, this::fail);
        });
    }

    /** Goes to the row that a step comes from, or further into what it sums up. */
    public void open(WhyStep step) {
        step.opens().ifPresent(opening -> {
            switch (opening) {
                case WhyStep.Opening.Row(var spot) -> navigation.reveal(patient, spot);
                case WhyStep.Opening.Further(var further) -> explain(further);
            }
        });
    }

    /** Takes a supposition back, or where there is none puts the explanation away. */
    public void back() {
        if (whatIf.supposingProperty().get()) {
            whatIf.takeBack();
        } else {
            putAway.run();
        }
    }

    public void putAway() {
        putAway.run();
    }

    /** Hands the explanation as a PDF of one page to the computer's viewer, from where it is printed. A key that is held prints once. */
    public void print() {
        if (known.get() && printing.isOver()) {
            printing = service.print(paper(), strings)
                    .start(this::printed, reason -> navigation.say(reason.sentence(strings)));
        }
    }

    private void printed(byte[] pdf) {
        navigation.showPaper("why.pdf", pdf);
        navigation.say(strings.get("why.printed"));
    }

    /** Keeps the case in a file for whoever looks into it, without anything that tells the patient. */
    public void export() {
        inputs.ifPresent(found ->
                navigation.keepFile("case.yaml", CaseExport.yaml(found.given()).getBytes(StandardCharsets.UTF_8)));
    }

    public void close() {
        job.cancel();
    }

    public WhatIfForm whatIf() {
        return whatIf;
    }

    public Strings strings() {
        return strings;
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<WhyPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** While something is supposed: the answer without it. Else empty. */
    public ReadOnlyStringProperty beforeProperty() {
        return before.getReadOnlyProperty();
    }

    private Work<EstimateInputs> gather(Question asked) {
        return switch (asked) {
            case Question.OfPlan(var plan, var procedure) -> service.ofPlan(patient, plan);
            case Question.OfSaved(var plan, var line) -> service.ofSaved(patient, plan);
            case Question.OfRow row -> service.ofPlanned(patient);
            case Question.OfUse use -> service.ofPlanned(patient);
        };
    }

    private static boolean isSameCase(Question one, Question other) {
        return switch (one) {
            case Question.OfPlan(var plan, var procedure) ->
                other instanceof Question.OfPlan same && same.plan().equals(plan);
            case Question.OfSaved(var plan, var line) ->
                other instanceof Question.OfSaved same && same.plan().equals(plan);
            case Question.OfRow row -> false;
            case Question.OfUse use -> false;
        };
    }

    private void show(EstimateInputs found) {
        loading.set(false);
        failure.set(null);
        inputs = Optional.of(found);
        whatIf.begin(found, telling(found, found.given()).asked().map(ProcedureName::id));
        known.set(true);
    }

    private void fail(Failure problem) {
        loading.set(false);
        failure.set(problem);
    }

    private void tell() {
        inputs.ifPresent(found -> {
            EstimateCase supposed = whatIf.supposed(found.given());
            boolean supposing = supposed != found.given();
            before.set(supposing ? telling(found, found.given()).page().headline() : "");
            page.set(telling(found, supposed).page());
        });
    }

    private WhyTelling telling(EstimateInputs found, EstimateCase given) {
        return new WhyTelling(found, given, question.orElseThrow(), strings);
    }

    private WhyPaper paper() {
        WhyPage shown = page.get();
        return new WhyPaper(
                shown.headline(),
                shown.subject(),
                before.get().isEmpty() ? "" : strings.get("why.whatIf.banner", before.get()),
                shown.steps().stream().map(WhyViewModel::line).toList(),
                shown.doubts().stream().map(WhyViewModel::line).toList(),
                shown.beside().stream().map(WhyViewModel::line).toList());
    }

    private static WhyPaper.Line line(WhyStep step) {
        return new WhyPaper.Line(step.sentence(), step.amount(), step.details(), step.tone() == WhyStep.Tone.RESULT);
    }
}

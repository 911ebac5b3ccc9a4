package org.frontdesk.benefits;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.Failure;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PlanBenefits;
import org.frontdesk.service.benefits.WriteOutcome;
import org.frontdesk.text.Strings;

/** One save: check, read the rows once more, merge, send what changed, take in what became of it. It may outlive its screen. */
final class BenefitSaving {
    private final PatientId patient;
    private final BenefitsService service;
    private final BenefitReference reference;
    private final BenefitTexts texts;
    private final Strings strings;
    private final PlanWork work;

    BenefitSaving(
            PatientId patient,
            BenefitsService service,
            BenefitReference reference,
            BenefitTexts texts,
            Strings strings,
            PlanWork work) {
        this.patient = patient;
        this.service = service;
        this.reference = reference;
        this.texts = texts;
        this.strings = strings;
        this.work = work;
    }

    /** Calls back exactly once, at the end. */
    void start(Consumer<SaveEnd> end) {
        if (work.edits.pending().isEmpty()) {
            end.accept(SaveEnd.said(strings.get("benefits.notice.nothing")));
        } else if (hasProblems()) {
            end.accept(SaveEnd.said(strings.get("benefits.notice.problems")));
        } else if (!work.edits.conflicts().isEmpty()) {
            end.accept(SaveEnd.said(strings.get("benefits.conflict.wait")));
        } else if (service.onTheirWay(work.plan) > 0) {
            end.accept(SaveEnd.said(strings.get("benefits.notice.onTheirWay")));
        } else if (!service.drafts().beginSaving(work.plan.patientPlan())) {
            end.accept(SaveEnd.said(strings.get("benefits.notice.busy")));
        } else {
            work.refused.clear();
            service.reread(work.plan).start(now -> merge(now, end), problem -> unread(problem, end));
        }
    }

    private void merge(PlanBenefits now, Consumer<SaveEnd> end) {
        int elsewhere = work.edits.merge(now.rows());
        String alsoChanged = elsewhere == 0 ? "" : strings.get("benefits.notice.elsewhere", elsewhere);
        if (!work.edits.conflicts().isEmpty()) {
            end(SaveEnd.said(strings.get("benefits.conflict.wait")), end);
        } else if (hasProblems()) {
            end(SaveEnd.said(strings.get("benefits.notice.problems") + " " + alsoChanged), end);
        } else {
            send(now.rows(), true, alsoChanged, end);
        }
    }

    /** A server that does not answer gets the changes when it does; they are merged with what it holds then. */
    private void unread(Failure problem, Consumer<SaveEnd> end) {
        if (problem instanceof Failure.Offline || problem instanceof Failure.ServerTrouble) {
            send(work.known(), false, "", end);
        } else {
            fail(problem, end);
        }
    }

    private void send(List<StoredBenefit> known, boolean fresh, String alsoChanged, Consumer<SaveEnd> end) {
        service.save(patient, work.plan, known, work.writes(texts), fresh)
                .start(outcomes -> fold(outcomes, alsoChanged, end), problem -> fail(problem, end));
    }

    private void fold(List<WriteOutcome> outcomes, String alsoChanged, Consumer<SaveEnd> end) {
        int carriedOut = work.fold(outcomes, texts, strings);
        service.mayWrite(outcomes);
        int not = outcomes.size() - carriedOut;
        int waiting = (int) outcomes.stream()
                .filter(outcome -> outcome instanceof WriteOutcome.Waiting)
                .count();
        String said = strings.get("benefits.notice.saved", carriedOut);
        if (waiting > 0) {
            said = strings.get("benefits.notice.waiting", waiting);
        } else if (not > 0) {
            said = strings.get("benefits.notice.partly", carriedOut, not);
        }
        if (work.edits.pending().isEmpty()) {
            work.edits.sort(reference.order());
        }
        end(SaveEnd.said((said + " " + alsoChanged).strip()), end);
    }

    private void fail(Failure problem, Consumer<SaveEnd> end) {
        end(new SaveEnd("", Optional.of(problem)), end);
    }

    private void end(SaveEnd how, Consumer<SaveEnd> end) {
        service.drafts().endSaving(work.plan.patientPlan());
        end.accept(how);
    }

    private boolean hasProblems() {
        List<RowState> pending = work.edits.pending();
        return pending.stream().anyMatch(row -> !texts.problems(row).isEmpty());
    }
}

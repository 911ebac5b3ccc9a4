package org.frontdesk.benefits;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.service.Failure;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PlanBenefits;
import org.frontdesk.service.benefits.WriteOutcome;
import org.frontdesk.text.Strings;

/** One save: check, read the rows once more, merge, send what changed, take in what became of it. It may outlive its screen. */
final class BenefitSaving {
    private final BenefitsService service;
    private final BenefitReference reference;
    private final BenefitTexts texts;
    private final Strings strings;
    private final PlanWork work;

    BenefitSaving(
            BenefitsService service, BenefitReference reference, BenefitTexts texts, Strings strings, PlanWork work) {
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
        } else if (!service.drafts().beginSaving(work.plan.patientPlan())) {
            end.accept(SaveEnd.said(strings.get("benefits.notice.busy")));
        } else {
            work.refused.clear();
            service.reread(work.plan).start(now -> merge(now, end), problem -> fail(problem, end));
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
            service.save(work.plan, reference, now.rows(), work.writes())
                    .start(outcomes -> fold(outcomes, alsoChanged, end), problem -> fail(problem, end));
        }
    }

    private void fold(List<WriteOutcome> outcomes, String alsoChanged, Consumer<SaveEnd> end) {
        int carriedOut = work.fold(outcomes, texts, strings);
        int not = outcomes.size() - carriedOut;
        String said = not == 0
                ? strings.get("benefits.notice.saved", carriedOut)
                : strings.get("benefits.notice.partly", carriedOut, not);
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

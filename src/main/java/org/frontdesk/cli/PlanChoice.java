package org.frontdesk.cli;

import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.benefits.PatientBenefits;
import org.frontdesk.service.benefits.PlanBenefits;
import picocli.CommandLine.Option;

/** The options that say whose benefit rows a verb is about. */
final class PlanChoice {
    @Option(names = "--plan", paramLabel = "N", required = true, description = "The plan's PlanNum.")
    private long plan;

    @Option(
            names = "--patient",
            paramLabel = "N",
            description = "PatNum of a patient who holds the plan, to have that patient's own rows, too.")
    private Optional<Long> patient = Optional.empty();

    Optional<PatientId> patient() {
        return patient.map(PatientId::new);
    }

    /** Reads the plan; checks the numbers first. */
    PatientBenefits read(CommandDesk desk) throws WrongUse {
        check();
        PatientBenefits found = desk.answer(desk.benefits().benefitsOf(new PlanId(plan), patient()));
        if (found.plans().isEmpty()) {
            throw new WrongUse(
                    patient.isPresent()
                            ? "Patient " + patient.get() + " does not hold plan " + plan + "."
                            : "Nobody holds plan " + plan + ".");
        }
        return found;
    }

    void check() throws WrongUse {
        if (plan <= 0) {
            throw new WrongUse("--plan is a number above 0, not " + plan + ".");
        }
        if (patient.isPresent() && patient.get() <= 0) {
            throw new WrongUse("--patient is a number above 0, not " + patient.get() + ".");
        }
    }

    /** The rows that were asked for: the plan's, and the patient's own when a patient is named. */
    List<StoredBenefit> rows(PlanBenefits read) {
        return read.rows().stream()
                .filter(row -> patient.isPresent() || row.owner() == BenefitOwner.PLAN)
                .toList();
    }
}

package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All plans of one person, asked one after the other as the first, second and further insurance. */
final class Ledger {
    private final List<Reckoning> plans;

    Ledger(List<Reckoning> plans) {
        this.plans = plans;
    }

    static Ledger of(Codes codes, Fees fees, Coverage coverage, Person person) {
        return new Ledger(coverage.of(person).stream()
                .filter(cover -> !cover.plan().medical())
                .map(cover -> new Reckoning(codes, fees, person, cover))
                .toList());
    }

    /** The state on the morning of {@code date}: what was done before has been paid. */
    Ledger after(List<Procedure> chart, LocalDate date) {
        chart.stream()
                .filter(procedure -> procedure.done() && procedure.date().isBefore(date))
                .forEach(procedure -> ask(procedure, procedure.date()));
        return this;
    }

    /** One plan's answer. */
    record Answer(Cover cover, Estimate estimate) {}

    /** What each plan in force on {@code date} does for the procedure, in their order. */
    List<Answer> ask(Procedure procedure, LocalDate date) {
        var answers = new ArrayList<Answer>();
        long paid = 0;
        long forgiven = 0;
        for (Reckoning plan : plans) {
            if (plan.cover().on(date)) {
                Estimate estimate = plan.reckon(procedure, date, paid, forgiven);
                answers.add(new Answer(plan.cover(), estimate));
                paid += estimate.pays();
                forgiven += estimate.forgiven();
            }
        }
        return answers;
    }
}

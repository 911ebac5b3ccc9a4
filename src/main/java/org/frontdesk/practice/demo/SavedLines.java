package org.frontdesk.practice.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.frontdesk.practice.demo.Ledger.Answer;
import org.frontdesk.practice.demo.Memberships.Membership;

/**
 * The frozen lines of a saved treatment plan: fee less first insurance, second insurance and discount is what the patient
 * pays, to the cent. For members of a discount plan its discount stands where the first insurance would.
 */
final class SavedLines {
    /** The order of a treatment plan: priority (none last), tooth, number. */
    static final Comparator<Procedure> ORDER = Comparator.comparing(
                    (Procedure procedure) -> procedure.priority().isEmpty() ? "~" : procedure.priority())
            .thenComparingInt(SavedLines::toothOrder)
            .thenComparing(Procedure::date)
            .thenComparingLong(Procedure::number);

    private static final int PRIORITIES = 20;

    private final Office office;
    private final Fees fees;
    private final Memberships memberships;

    SavedLines(Office office, Fees fees, Memberships memberships) {
        this.office = office;
        this.fees = fees;
        this.memberships = memberships;
    }

    /** Writes the lines of a saved plan; {@code ledger} knows what was paid before the plan was made. */
    void write(Treatment treatment, long plan, List<Procedure> procedures, Ledger ledger) {
        int order = 0;
        for (Procedure procedure : procedures.stream().sorted(ORDER).toList()) {
            List<Answer> answers = ledger.ask(procedure, treatment.made());
            office.insert("proctp", line(treatment, plan, procedure, answers).and("ItemOrder", order++));
        }
    }

    private Fields line(Treatment treatment, long plan, Procedure procedure, List<Answer> answers) {
        Code code = procedure.code();
        long fee = code.fee();
        long first = memberships
                .of(treatment.person())
                .filter(membership -> membership.on(treatment.made()))
                .map(membership -> discount(membership, code))
                .orElse(pays(answers, 0));
        long second = pays(answers, 1);
        long forgiven = answers.stream()
                .limit(2)
                .mapToLong(answer -> answer.estimate().forgiven())
                .sum();
        long allowed = answers.isEmpty() ? -100 : answers.getFirst().estimate().allowed();
        return Fields.of("TreatPlanNum", plan)
                .and("PatNum", treatment.person().number())
                .and("ProcNumOrig", procedure.number())
                .and("Priority", office.definition(PRIORITIES, procedure.priority()))
                .and("ToothNumTP", procedure.tooth())
                .and("Surf", procedure.surface())
                .and("ProcCode", code.code())
                .and("Descript", description(procedure, answers))
                .money("FeeAmt", fee)
                .money("PriInsAmt", first)
                .money("SecInsAmt", second)
                .money("Discount", forgiven)
                .money("PatAmt", fee - first - second - forgiven)
                .and("Dx", procedure.diagnosis())
                .and("ProcAbbr", code.abbr())
                .money("FeeAllowed", allowed)
                .and("ProvNum", procedure.provider())
                .and("DateTP", procedure.planned())
                .money("CatPercUCR", fee)
                .and("SecDateEntry", treatment.made())
                .and("SecDateTEdit", treatment.made().atTime(15, 50));
    }

    private long discount(Membership membership, Code code) {
        return Math.max(0, code.fee() - fees.of(membership.schedule(), code).orElse(code.fee()));
    }

    private static long pays(List<Answer> answers, int place) {
        return place < answers.size() ? answers.get(place).estimate().pays() : 0;
    }

    private static String description(Procedure procedure, List<Answer> answers) {
        String range = procedure.range().isEmpty() ? "" : " #" + procedure.range();
        return procedure.code().words()
                + range
                + answers.stream()
                        .limit(2)
                        .map(answer -> remark(answer, answers.indexOf(answer) == 0 ? "Pri" : "Sec"))
                        .collect(Collectors.joining());
    }

    private static String remark(Answer answer, String which) {
        Estimate estimate = answer.estimate();
        String note = estimate.note().isEmpty() ? "" : "\n" + estimate.note();
        return note
                + (estimate.deductible() == 0
                        ? ""
                        : "\n" + which + " Deduct Applied: " + Cents.text(estimate.deductible()));
    }

    private static int toothOrder(Procedure procedure) {
        String tooth = procedure.tooth();
        if (tooth.isEmpty()) {
            return 0;
        }
        return Character.isDigit(tooth.charAt(0)) ? Integer.parseInt(tooth) : 40 + tooth.charAt(0);
    }
}

package org.frontdesk.treatmentplans.alternatives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.treatmentplans.Leftover;
import org.frontdesk.service.treatmentplans.PlannedProcedure;
import org.frontdesk.service.treatmentplans.ReckonedLine;
import org.frontdesk.service.treatmentplans.ReckonedPlan;
import org.frontdesk.text.Formats;
import org.frontdesk.text.PaymentWords;
import org.frontdesk.text.Strings;

/**
 * One of the plans that are compared, with what was chosen for it.
 *
 * @param inputs empty until they are read
 * @param phased whether later visits lie in the next benefit year
 * @param parts in how many parts the patient pays
 */
record Side(
        TreatmentPlan plan,
        List<PlannedProcedure> planned,
        Optional<EstimateInputs> inputs,
        boolean phased,
        int parts) {
    static Side of(TreatmentPlan plan) {
        return new Side(plan, List.of(), Optional.empty(), false, 1);
    }

    Side with(List<PlannedProcedure> procedures, EstimateInputs found) {
        return new Side(plan, procedures, Optional.of(found), phased, parts);
    }

    Side phased(boolean other) {
        return new Side(plan, planned, inputs, other, parts);
    }

    Side paying(int other) {
        return new Side(plan, planned, inputs, phased, other);
    }

    Optional<ReckonedPlan> reckoned(LocalDate today) {
        return inputs.map(
                found -> ReckonedPlan.of(found, planned, today, phased ? ReckonedPlan.nextYear(found, today) : today));
    }

    SideText text(LocalDate today, Strings strings) {
        Optional<ReckonedPlan> reckoned = reckoned(today);
        String heading = plan.details().heading();
        return reckoned.map(whole -> new Words(whole, strings).text(heading))
                .orElseGet(() ->
                        new SideText(heading, "…", List.of(), List.of(), List.of(), "", List.of(), phased, parts));
    }

    /** What the copy's note says of the choices, empty when there are none. */
    String mark(LocalDate today, Strings strings) {
        return reckoned(today)
                .map(whole -> {
                    var words = new Words(whole, strings);
                    List<String> said = new ArrayList<>();
                    if (phased) {
                        said.add(strings.get(
                                "alternatives.mark.phased",
                                words.formats.date(whole.lines().getLast().day())));
                    }
                    if (parts > 1) {
                        said.add(words.payments());
                    }
                    return String.join(" ", said);
                })
                .orElse("");
    }

    private final class Words {
        private final ReckonedPlan whole;
        private final PlanTotals totals;
        private final Strings strings;
        private final Formats formats;

        Words(ReckonedPlan whole, Strings strings) {
            this.whole = whole;
            this.totals = PlanTotals.of(whole.planLines());
            this.strings = strings;
            this.formats = new Formats(strings.locale());
        }

        SideText text(String heading) {
            return new SideText(
                    heading,
                    amount(totals.patientPart(), whole.certainty()),
                    visits(),
                    sums(),
                    whole.leftovers().stream().map(this::left).toList(),
                    parts > 1 ? payments() : "",
                    remarks(),
                    phased,
                    parts);
        }

        String payments() {
            return new PaymentWords(strings).sentence(Instalments.of(totals.patientPart(), parts));
        }

        private List<SideText.Visit> visits() {
            List<SideText.Visit> visits = new ArrayList<>();
            for (int number = 1; number <= whole.visits(); number++) {
                int visit = number;
                List<ReckonedLine> lines = whole.lines().stream()
                        .filter(line -> line.visit() == visit)
                        .toList();
                visits.add(new SideText.Visit(
                        strings.get(
                                "alternatives.visit",
                                visit,
                                Integer.toString(lines.getFirst().day().getYear())),
                        lines.stream().map(this::line).toList()));
            }
            return visits;
        }

        private SideText.Entry line(ReckonedLine line) {
            String words = line.line().text(LineField.DESCRIPTION);
            String tooth = line.line().text(LineField.TOOTH);
            return new SideText.Entry(
                    tooth.isEmpty() ? words : strings.get("stale.name", words, tooth),
                    amount(line.line().amount(LineField.PATIENT_PART), line.certainty()));
        }

        private List<SideText.Entry> sums() {
            boolean unknown = whole.certainty() == Certainty.UNKNOWN;
            return List.of(
                    new SideText.Entry(strings.get("alternatives.fee"), formats.amount(totals.fee())),
                    new SideText.Entry(
                            strings.get("alternatives.insurance"), unknown ? "?" : formats.amount(totals.insurance())),
                    new SideText.Entry(
                            strings.get("alternatives.discount"), unknown ? "?" : formats.amount(totals.discount())));
        }

        private String left(Leftover one) {
            return one.before().isEmpty() || one.after().isEmpty()
                    ? strings.get("treatmentplans.left.unknown", one.insurance())
                    : strings.get(
                            "alternatives.left",
                            one.insurance(),
                            Integer.toString(one.day().getYear()),
                            formats.dollars(one.before().get()),
                            formats.dollars(one.after().get()));
        }

        private List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            if (whole.certainty() != Certainty.EXACT) {
                remarks.add(strings.get(
                        "treatmentplans.lines.certainty." + whole.certainty().name()));
            }
            if (parts > 1 && plan.details().kind() == PlanKind.DISCOUNT) {
                remarks.add(strings.get("alternatives.discountAndParts"));
            }
            return remarks;
        }

        private String amount(Money money, Certainty certainty) {
            return switch (certainty) {
                case UNKNOWN -> "?";
                case LIMIT -> "≥ " + formats.amount(money);
                case ABOUT -> "≈ " + formats.amount(money);
                case EXACT -> formats.amount(money);
            };
        }
    }
}

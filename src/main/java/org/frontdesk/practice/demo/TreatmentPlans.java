package org.frontdesk.practice.demo;

import java.util.List;

/** Writes treatment plans: live ones point to procedures, saved ones hold frozen lines and may be signed. */
final class TreatmentPlans {
    private static final int PRIORITIES = 20;
    private static final String STROKES = "12,48;18,30;25,22;31,40;38,61;46,33;60,28;0,0;72,50;80,36;95,44;120,41";

    private final Office office;
    private final Memberships memberships;
    private final SavedLines lines;

    TreatmentPlans(Office office, Codes codes, Fees fees, Charts charts, Coverage coverage, Memberships memberships) {
        this.office = office;
        this.memberships = memberships;
        lines = new SavedLines(office, fees, memberships);
        for (Treatment treatment : charts.treatments()) {
            List<Procedure> chart = charts.of(treatment.person());
            List<Procedure> procedures = chart.stream()
                    .filter(procedure -> procedure.plans().contains(treatment.key()))
                    .toList();
            long plan = office.insert("treatplan", row(treatment));
            if (treatment.saved()) {
                Ledger ledger = Ledger.of(codes, fees, coverage, treatment.person());
                lines.write(treatment, plan, procedures, ledger.after(chart, treatment.made()));
            } else {
                procedures.forEach(procedure -> attach(plan, procedure));
            }
        }
    }

    private void attach(long plan, Procedure procedure) {
        office.insert(
                "treatplanattach",
                Fields.of("TreatPlanNum", plan)
                        .and("ProcNum", procedure.number())
                        .and("Priority", office.definition(PRIORITIES, procedure.priority())));
    }

    private Fields row(Treatment treatment) {
        Person person = treatment.person();
        List<Long> users = office.users();
        long presenter = treatment.saved() ? users.get((int) (person.number() % 4)) : 0;
        var row = Fields.of("PatNum", person.number())
                .and("DateTP", treatment.saved() ? treatment.made() : Fields.NEVER)
                .and("Heading", treatment.heading())
                .and("Note", note(treatment))
                .and("TPStatus", treatment.status())
                .and("TPType", memberships.of(person).isPresent() ? "Discount" : "Insurance")
                .and("UserNumPresenter", presenter)
                .and("SecUserNumEntry", presenter)
                .and("SecDateEntry", office.entered(treatment.made()))
                .and("SecDateTEdit", office.entered(treatment.made()).atTime(15, 50));
        return treatment.isSigned() ? signed(row, treatment) : row;
    }

    private Fields signed(Fields row, Treatment treatment) {
        Person person = treatment.person();
        String signer = person.adult() ? person.name() : person.payer();
        row.and("Signature", STROKES)
                .and("SignatureText", signer)
                .and("DateTSigned", office.entered(treatment.signed()).atTime(16, 12, 40))
                .and("SecDateTEdit", office.entered(treatment.signed()).atTime(16, 14, 5));
        if (treatment.countersigned()) {
            row.and("SignaturePractice", STROKES)
                    .and("SignaturePracticeText", "Rosalind Quill DMD")
                    .and(
                            "DateTPracticeSigned",
                            office.entered(treatment.signed()).atTime(16, 14, 5));
        }
        return row;
    }

    private String note(Treatment treatment) {
        if (treatment.heading().equals("Unassigned")) {
            return "";
        }
        return treatment.note().isEmpty() ? office.treatmentPlanNote() : treatment.note();
    }
}

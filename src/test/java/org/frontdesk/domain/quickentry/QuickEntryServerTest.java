package org.frontdesk.domain.quickentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitWire;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The practice's server takes every row that is proposed, and keeps it as it was proposed. */
class QuickEntryServerTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PlanId PLAN = new PlanId(1);
    private static final int MUTATIONS = 1500;

    private final TestPractice practice = TestPractice.demo();
    private final BenefitReference reference = answer(
                    new BenefitsService(practice.api(), practice.inline()).benefitsOf(OLIVIA))
            .reference();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void everyRowOfTheTablesIsTaken() {
        Set<BenefitDraft> rows = new LinkedHashSet<>();
        for (String table : List.of("understood.yaml", "marked.yaml")) {
            for (EntryTable.Case entry : EntryTable.read(table)) {
                rows.addAll(rows(entry.line(), entry.year()));
            }
        }
        assertThat(rows).hasSizeGreaterThan(100);
        rows.forEach(this::isTaken);
    }

    @Test
    void everyRowOfGoodLinesWithMistakesIsTaken() {
        List<String> lines = EntryTable.read("understood.yaml").stream()
                .map(EntryTable.Case::line)
                .toList();
        var chance = new Random(20_260_101);
        Set<BenefitDraft> rows = new LinkedHashSet<>();
        for (int i = 0; i < MUTATIONS; i++) {
            String one = lines.get(chance.nextInt(lines.size()));
            String other = lines.get(chance.nextInt(lines.size()));
            String cut = one.substring(0, chance.nextInt(one.length() + 1));
            rows.addAll(
                    rows(cut + " " + other.substring(chance.nextInt(other.length() + 1)), TimePeriod.CALENDAR_YEAR));
        }
        assertThat(rows).hasSizeGreaterThan(120);
        rows.forEach(this::isTaken);
    }

    private List<BenefitDraft> rows(String line, TimePeriod year) {
        var drafts = new ArrayList<BenefitDraft>();
        new QuickEntry(reference.terms(), BenefitOwner.PLAN, year)
                .read(line)
                .rows()
                .forEach(proposal -> drafts.add(proposal.row()));
        return drafts;
    }

    private void isTaken(BenefitDraft draft) {
        Benefit row = draft.read().orElseThrow();
        Fields fields = Fields.of("PlanNum", PLAN.number())
                .and("CovCatNum", row.category())
                .and("BenefitType", row.type())
                .and("Percent", row.percent().orElse(-1))
                .and("TimePeriod", row.period())
                .and("QuantityQualifier", row.qualifier())
                .and("Quantity", row.quantity())
                .and("procCode", row.code())
                .and("CoverageLevel", row.level())
                .and("CodeGroupNum", row.codeGroup())
                .and("TreatArea", row.area())
                .andIf("MonetaryAmt", row.amount());
        var made = answer(practice.inline().of(practice.api().benefits().create(fields)));
        assertThat(BenefitWire.read(made)).hasValueSatisfying(stored -> {
            assertThat(stored.benefit()).isEqualTo(row);
            assertThat(stored.owner()).isEqualTo(BenefitOwner.PLAN);
        });
    }

    /** Keeps the patient's own rows apart, too. */
    @Test
    void aPatientsRowIsTaken() {
        BenefitDraft draft = new QuickEntry(reference.terms(), BenefitOwner.PATIENT, TimePeriod.CALENDAR_YEAR)
                .read("prophy 4/y")
                .rows()
                .getFirst()
                .row();
        Fields fields = Fields.of("PatPlanNum", new PatPlanId(1).number())
                .and("BenefitType", draft.type())
                .and("TimePeriod", draft.period())
                .and("QuantityQualifier", draft.qualifier())
                .and("Quantity", Integer.parseInt(draft.quantity()))
                .and("CoverageLevel", draft.level())
                .and("CodeGroupNum", draft.codeGroup());
        var made = answer(practice.inline().of(practice.api().benefits().create(fields)));
        assertThat(BenefitWire.read(made).map(BenefitDraft::of)).contains(draft);
    }
}

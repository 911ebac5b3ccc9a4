package org.frontdesk.service.treatmentplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.paying.GoodFaith;
import org.frontdesk.service.Background;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this desk keeps of plans, over the end of the program. */
class PlanNotesTest {
    private static final PatientId LEO = new PatientId(12);

    @TempDir
    private Path folder;

    @Test
    void linksGoodFaithAndColumnsAreFoundAgain() throws Exception {
        var told = new GoodFaith(
                Optional.of(false),
                Optional.of(LocalDate.of(2026, 11, 23)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 24)),
                Optional.of(Money.dollars(1560)));
        var memory = DeskShelf.inMemory();
        answer(notes(memory).link(LEO, plans(4, 7)));
        try (Vault vault = VaultOpening.byItself(folder)) {
            memory.use(vault);
            PlanNotes notes = notes(memory);
            answer(notes.tell(LEO, new TreatmentPlanId(4), told));
            answer(notes.choose("saved", new PlanNotes.Columns(Set.of("FeeAmt", "PatAmt"))));
        }
        try (Vault vault = VaultOpening.byItself(folder)) {
            PlanNotes notes = notes(new DeskShelf(Optional.of(vault)));
            PlanNotes.Page page = answer(notes.of(LEO));
            assertThat(page.alternativesTo(new TreatmentPlanId(7))).isEqualTo(plans(4, 7));
            assertThat(page.goodFaith(new TreatmentPlanId(4))).isEqualTo(told);
            assertThat(page.goodFaith(new TreatmentPlanId(7))).isEqualTo(GoodFaith.NOTHING);
            assertThat(answer(notes.columns("saved")).orElseThrow().shown())
                    .containsExactlyInAnyOrder("FeeAmt", "PatAmt");
            assertThat(answer(notes.columns("live"))).isEmpty();
        }
    }

    @Test
    void aPlanIsInOneGroupAndAGroupHasTwoAtLeast() {
        PlanNotes notes = notes(DeskShelf.inMemory());
        answer(notes.link(LEO, plans(1, 2, 3)));
        PlanNotes.Page page = answer(notes.link(LEO, plans(3, 4)));
        assertThat(page.alternativesTo(new TreatmentPlanId(1))).isEqualTo(plans(1, 2));
        assertThat(page.alternativesTo(new TreatmentPlanId(3))).isEqualTo(plans(3, 4));
        page = answer(notes.link(LEO, plans(2)));
        assertThat(page.alternativesTo(new TreatmentPlanId(1))).isEmpty();
        assertThat(page.alternativesTo(new TreatmentPlanId(4))).isEqualTo(plans(3, 4));
    }

    private static PlanNotes notes(DeskShelf shelf) {
        return new PlanNotes(shelf, new Background(Runnable::run, Runnable::run));
    }

    private static List<TreatmentPlanId> plans(long... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(TreatmentPlanId::new).toList();
    }
}

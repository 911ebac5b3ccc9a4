package org.frontdesk.domain.quickentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines and what becomes of them. */
class QuickEntryTest {
    static Stream<EntryTable.Case> understood() {
        return EntryTable.read("understood.yaml").stream();
    }

    static Stream<EntryTable.Case> marked() {
        return EntryTable.read("marked.yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("understood")
    void aLineBecomesTheseRows(EntryTable.Case entry) {
        EntryLine line = entry.read();
        assertThat(marks(line)).isEmpty();
        assertThat(rows(line)).containsExactlyElementsOf(entry.rows());
    }

    @ParameterizedTest
    @MethodSource("marked")
    void whatIsNotUnderstoodIsMarkedAtItsPlace(EntryTable.Case entry) {
        EntryLine line = entry.read();
        assertThat(marks(line)).containsExactlyElementsOf(entry.marks());
        assertThat(rows(line)).containsExactlyElementsOf(entry.rows());
    }

    @Test
    void theTablesAreAsLongAsTheyShouldBe() {
        assertThat(understood().map(EntryTable.Case::line).distinct()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(marked().map(EntryTable.Case::line).distinct()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyExampleInTheListOfPhrasesIsUnderstood(Phrase phrase) {
        for (String example : phrase.examples()) {
            EntryLine line = read(EntryTable.PRACTICE, example);
            assertThat(marks(line)).as(example).isEmpty();
            assertThat(line.rows()).as(example).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyKindOfTroubleIsShownByAnExample(Trouble trouble) {
        boolean elsewhere = trouble == Trouble.NOT_IN_PRACTICE;
        assertThat(elsewhere
                        || marked().anyMatch(entry -> entry.marks().toString().contains(trouble + ":")))
                .isTrue();
    }

    @Test
    void aRowKnowsTheTextItCameFrom() {
        EntryLine line = read(EntryTable.PRACTICE, "100/80/50; ded 50/150 not prev,  prophy 2/y");
        assertThat(line.rows().getFirst().span().of(line.text())).isEqualTo("100/80/50");
        assertThat(line.rows().get(9).span().of(line.text())).isEqualTo("ded 50/150");
        assertThat(line.rows().getLast().span()).isEqualTo(new Span(33, 43));
    }

    @Test
    void whatThePracticeDoesNotHaveIsNamed() {
        var bare = new PracticeTerms(
                List.of(new PracticeTerms.Category(1, "Crowns", "Crowns", 0, true)), List.of(), java.util.Set.of());
        assertThat(marks(read(bare, "crowns 50"))).containsExactly("NOT_IN_PRACTICE: crowns 50");
        assertThat(marks(read(bare, "prophy 2/y"))).containsExactly("NOT_IN_PRACTICE: prophy 2/y");
        assertThat(marks(read(bare, "100/80/50"))).containsExactly("NOT_IN_PRACTICE: 100/80/50");
        assertThat(read(bare, "max 1500").isUnderstood()).isTrue();
    }

    @Test
    void thePracticesOwnNamesAreWords() {
        var own = new PracticeTerms(
                List.of(
                        new PracticeTerms.Category(7, "Implants", "None", 0, false),
                        new PracticeTerms.Category(8, "Wait and See", "None", 1, false)),
                List.of(new PracticeTerms.Group(9, "Space Maintainers", "None", false)),
                java.util.Set.of());
        assertThat(read(own, "implants 50").rows().getFirst().row().category()).isEqualTo(7);
        assertThat(read(own, "space-maintainers 1/2y").rows().getFirst().row().codeGroup())
                .isEqualTo(9);
        // A name that begins like another phrase would make that phrase unclear.
        assertThat(read(own, "wait and see 50").isUnderstood()).isFalse();
    }

    @Test
    void rowsOfOnePatientAreProposedForTheirOwner() {
        EntryLine line =
                new QuickEntry(EntryTable.PRACTICE, BenefitOwner.PATIENT, TimePeriod.CALENDAR_YEAR).read("prophy 4/y");
        assertThat(line.rows().getFirst().row().owner()).isEqualTo(BenefitOwner.PATIENT);
    }

    @Test
    void onlyABenefitYearIsOne() {
        assertThatThrownBy(() -> new QuickEntry(EntryTable.PRACTICE, BenefitOwner.PLAN, TimePeriod.LIFETIME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EntryLine read(PracticeTerms terms, String text) {
        return new QuickEntry(terms, BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR).read(text);
    }

    private static List<String> rows(EntryLine line) {
        return line.rows().stream()
                .map(proposal -> EntryTable.shown(proposal.row()))
                .toList();
    }

    private static List<String> marks(EntryLine line) {
        return line.marks().stream()
                .map(mark -> EntryTable.shown(mark, line.text()))
                .toList();
    }
}

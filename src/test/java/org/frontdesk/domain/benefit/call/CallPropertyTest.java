package org.frontdesk.domain.benefit.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.quickentry.EntryTable;

/** Whatever is answered: nothing is thrown, what becomes of it can be saved, and the note can be read back. */
class CallPropertyTest {
    private static final List<String> PIECES = List.of(
            "100",
            "80",
            "50",
            "2",
            "1",
            "12",
            "0",
            "1500",
            "$",
            "%",
            "/",
            "-",
            "<=",
            ";",
            ",",
            "\n",
            "y",
            "m",
            "n",
            "none",
            "no",
            "not covered",
            "as basic",
            "basic",
            "major",
            "per",
            "year",
            "months",
            "lifetime",
            "tooth",
            "in",
            "age",
            "under",
            "implants",
            "prophy",
            "perio",
            "bw",
            "mtc yes",
            "1/7y",
            "2/y",
            "x",
            "unlimited",
            "*",
            "Benefits call 2026-01-01 10:00",
            "ref");
    private static final List<RowState> PRESENT = CallReadingTest.present(
            "100/80/50; max 1000/3000; ded 50/150 not prev; prophy 1/6m; exam 2/y; fl <=16; wait basic 6m; wait major 12m;"
                    + " crown 1/5y per tooth; ortho 50 life 1500 <=18; implants 50; no night guard");

    private final CallReading calendar = new CallReading(EntryTable.PRACTICE, TimePeriod.CALENDAR_YEAR);
    private final CallReading service = new CallReading(EntryTable.PRACTICE, TimePeriod.SERVICE_YEAR);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join(" ", pieces)),
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(12));
    }

    @Provide
    Arbitrary<Map<Question, String>> answers() {
        return Arbitraries.maps(Arbitraries.of(Question.class), texts()).ofMaxSize(12);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anyAnswersAreRead(@ForAll("answers") Map<Question, String> answers, @ForAll("texts") String line) {
        for (CallReading reading : List.of(calendar, service)) {
            CallSheet sheet = reading.take(CallSheet.begin(LocalDateTime.of(2026, 11, 20, 14, 5)), line)
                    .sheet();
            for (Map.Entry<Question, String> answer : answers.entrySet()) {
                sheet = sheet.say(answer.getKey(), answer.getValue());
            }
            CallOutcome outcome = reading.read(sheet, PRESENT);
            outcome.changes().forEach(CallPropertyTest::canBeSaved);
            for (Question question : Question.values()) {
                outcome.standing(question)
                        .mark()
                        .ifPresent(mark -> assertThat(
                                        mark.span().of(answers.get(question).strip()))
                                .isNotEmpty());
            }
            assertThat(CallPages.sheet(CallPages.texts(sheet))).contains(sheet);
            CallNote note = CallNote.of(sheet, outcome, false);
            assertThat(CallNote.read("Call first.\n\n" + note.text() + "\nBye."))
                    .containsExactly(note);
            assertThat(CallNote.read(note.text().replace("\n", " "))).containsExactly(note);
        }
    }

    private static void canBeSaved(RowChange change) {
        switch (change) {
            case RowChange.Add add -> holds(add.row(), Optional.empty());
            case RowChange.Change now ->
                holds(
                        now.row(),
                        PRESENT.stream()
                                .filter(row -> row.key().equals(now.key()))
                                .findFirst());
            case RowChange.Remove gone ->
                assertThat(PRESENT).anyMatch(row -> row.key().equals(gone.key()));
        }
    }

    private static void holds(org.frontdesk.domain.benefit.BenefitDraft row, Optional<RowState> before) {
        assertThat(BenefitRules.problems(row, before.flatMap(RowState::base), EntryTable.PRACTICE.codes()::contains))
                .isEmpty();
        assertThat(BenefitRules.advice(row.read().orElseThrow())).isEmpty();
    }
}

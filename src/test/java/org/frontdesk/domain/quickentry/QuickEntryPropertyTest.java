package org.frontdesk.domain.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitAdvice;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.TimePeriod;

/** Whatever is typed: nothing is thrown, and what is proposed can be saved. */
class QuickEntryPropertyTest {
    private static final List<String> GOOD = Stream.of("understood.yaml", "marked.yaml")
            .flatMap(name -> EntryTable.read(name).stream())
            .map(EntryTable.Case::line)
            .filter(line -> !line.isEmpty())
            .toList();

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
            "<",
            ";",
            ",",
            "\n",
            ".",
            " ",
            " ",
            " ",
            "basic",
            "prev",
            "perio",
            "ortho",
            "crowns",
            "implants",
            "prophy",
            "exam",
            "fl",
            "srp",
            "D2740",
            "max",
            "ded",
            "life",
            "copay",
            "wait",
            "no",
            "not",
            "excl",
            "not covered",
            "fam",
            "ind",
            "per",
            "y",
            "m",
            "year",
            "months",
            "every",
            "tooth",
            "quad",
            "in",
            "any",
            "and",
            "age",
            "through",
            "under",
            "to",
            "x",
            "waived",
            "k",
            "annual");

    private final QuickEntry calendar =
            new QuickEntry(EntryTable.PRACTICE, BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR);
    private final QuickEntry service =
            new QuickEntry(EntryTable.PRACTICE, BenefitOwner.PATIENT, TimePeriod.SERVICE_YEAR);

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().ofMaxLength(80);
    }

    @Provide
    Arbitrary<String> wordsInAnyOrder() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> piecesWithoutSpaces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(10).map(pieces -> String.join("", pieces));
    }

    /** A good line with a stretch replaced by something else, or by nothing. */
    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<String> other = Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.of(GOOD),
                Arbitraries.strings().ofMaxLength(3),
                Arbitraries.just(""));
        return Combinators.combine(
                        Arbitraries.of(GOOD),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 6),
                        other)
                .as((line, at, length, piece) -> {
                    int from = Math.min(at, line.length());
                    int to = Math.min(from + length, line.length());
                    return line.substring(0, from) + piece + line.substring(to);
                });
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.MIXIN)
    void anyTextIsRead(@ForAll("anyText") String text) {
        holds(text);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void wordsInAnyOrderAreRead(@ForAll("wordsInAnyOrder") String text) {
        holds(text);
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void wordsWithoutSpacesAreRead(@ForAll("piecesWithoutSpaces") String text) {
        holds(text);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void goodLinesWithMistakesAreRead(@ForAll("mutations") String text) {
        holds(text);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatStandsInAnotherSentenceChangesNoMark(@ForAll("mutations") String text) {
        EntryLine alone = calendar.read(text);
        EntryLine after = calendar.read("accident 100;" + text);
        int before = "accident 100;".length();
        List<Mark> moved = alone.marks().stream()
                .filter(mark -> mark.trouble() != Trouble.CONTRADICTION)
                .map(mark -> new Mark(
                        new Span(mark.span().start() + before, mark.span().end() + before),
                        mark.trouble(),
                        mark.words()))
                .toList();
        assertThat(after.marks().stream()
                        .filter(mark -> mark.trouble() != Trouble.CONTRADICTION)
                        .toList())
                .isEqualTo(moved);
    }

    private void holds(String text) {
        for (QuickEntry entry : List.of(calendar, service)) {
            EntryLine line = entry.read(text);
            assertThat(entry.read(text)).isEqualTo(line);
            line.rows().forEach(proposal -> canBeSaved(proposal, text));
            for (Mark mark : line.marks()) {
                assertThat(mark.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(mark.span().of(text)).as("mark in " + text).isNotBlank();
            }
        }
    }

    private static void canBeSaved(Proposal proposal, String text) {
        BenefitDraft row = proposal.row();
        assertThat(proposal.span().of(text)).isNotBlank();
        assertThat(BenefitRules.problems(row, Optional.empty(), EntryTable.PRACTICE.codes()::contains))
                .isEmpty();
        Benefit benefit = row.read().orElseThrow();
        // Nothing half-said: the advice that the screen gives for unfinished rows finds none.
        assertThat(BenefitRules.advice(benefit)).as(text).isSubsetOf(List.<BenefitAdvice>of());
    }
}

package org.frontdesk.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {
    @Test
    void visitsComeByThePracticesOrderAndWhatHasNoPriorityComesLast() {
        List<Visit> visits = Visit.of(lines(0, 30, 20, 30, 99), List.of(20L, 30L));
        assertThat(visits).extracting(Visit::number).containsExactly(1, 2, 3, 0);
        assertThat(visits).extracting(visit -> visit.lines().size()).containsExactly(1, 2, 1, 1);
        assertThat(visits.get(1).pays()).isEqualTo(new Money(200));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 1", "5, 2", "8, 2", "41, 11"})
    void everyLineStandsOnExactlyOnePage(int count, int pages) {
        List<StoredLine> lines =
                lines(LongStream.range(0, count).map(i -> i / 3).toArray());
        var laid = Visit.pages(Visit.of(lines, List.of()));
        assertThat(laid).hasSize(pages);
        var shown = new ArrayList<StoredLine>();
        laid.forEach(page -> page.forEach(piece -> shown.addAll(piece.lines())));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(laid.stream().flatMap(List::stream).filter(Visit.Piece::last).count())
                .isEqualTo(Visit.of(lines, List.of()).size());
    }

    private static List<StoredLine> lines(long... priorities) {
        var lines = new ArrayList<StoredLine>();
        for (long priority : priorities) {
            lines.add(new StoredLine(
                    new PlanLineId(lines.size() + 1),
                    new PlanLine(priority, Map.of(), Map.of(LineField.PATIENT_PART, new Money(100)), Money.ZERO)));
        }
        return lines;
    }
}

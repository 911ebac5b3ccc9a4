package org.frontdesk.domain.signing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.StoredLine;

/**
 * Lines of one priority, which the patient comes for at one time.
 *
 * @param number from 1; 0 for what has no priority
 * @param lines in the plan's order
 */
public record Visit(int number, List<StoredLine> lines) {
    /** So many lines can be read on a page without hurry. */
    private static final int LINES_OF_A_PAGE = 4;

    public Visit {
        lines = List.copyOf(lines);
    }

    /**
     * A visit as far as it stands on one page.
     *
     * @param last whether the visit ends here, so that its subtotal is shown
     */
    public record Piece(Visit visit, List<StoredLine> lines, boolean last) {
        public Piece {
            lines = List.copyOf(lines);
        }
    }

    public Money pays() {
        return sum(LineField.PATIENT_PART);
    }

    private Money sum(LineField field) {
        return lines.stream().map(line -> line.line().amount(field)).reduce(Money.ZERO, Money::plus);
    }

    /**
     * The visits by the practice's order of priorities, what has none at the end.
     *
     * @param priorities their numbers in the practice's order; an unknown one comes after the known
     */
    public static List<Visit> of(List<StoredLine> lines, List<Long> priorities) {
        var by = new LinkedHashMap<Long, List<StoredLine>>();
        lines.stream()
                .sorted(Comparator.comparingInt(line -> rank(line.line().priority(), priorities)))
                .forEach(line -> by.computeIfAbsent(line.line().priority(), first -> new ArrayList<>())
                        .add(line));
        var visits = new ArrayList<Visit>();
        for (Map.Entry<Long, List<StoredLine>> each : by.entrySet()) {
            visits.add(new Visit(each.getKey() == 0 ? 0 : visits.size() + 1, each.getValue()));
        }
        return visits;
    }

    /** The visits on pages, each page as many lines as can be read well; at least one page. */
    public static List<List<Piece>> pages(List<Visit> visits) {
        var pages = new ArrayList<List<Piece>>();
        var page = new ArrayList<Piece>();
        int room = LINES_OF_A_PAGE;
        for (Visit visit : visits) {
            int from = 0;
            while (from < visit.lines.size()) {
                if (room == 0) {
                    pages.add(List.copyOf(page));
                    page.clear();
                    room = LINES_OF_A_PAGE;
                }
                int to = Math.min(visit.lines.size(), from + room);
                page.add(new Piece(visit, visit.lines.subList(from, to), to == visit.lines.size()));
                room -= to - from;
                from = to;
            }
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static int rank(long priority, List<Long> priorities) {
        if (priority == 0) {
            return Integer.MAX_VALUE;
        }
        int place = priorities.indexOf(priority);
        return place < 0 ? priorities.size() : place;
    }
}

package org.frontdesk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontdesk.domain.quickentry.PracticeTerms;
import org.frontdesk.practice.demo.DemoPractice;

/** The categories, code groups and codes of the demo practice, in the numbers that its server gives them. */
final class DemoTerms {
    private final List<PracticeTerms.Category> categories = new ArrayList<>();
    private final List<PracticeTerms.Group> groups = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private long keys;

    private DemoTerms() {}

    static PracticeTerms read() {
        var terms = new DemoTerms();
        DemoPractice.fill(terms::take, LocalDate.of(2026, 1, 1));
        return new PracticeTerms(terms.categories, terms.groups, terms.codes);
    }

    private long take(String table, Map<String, Object> row) {
        switch (table) {
            case "covcat" -> {
                String standard = String.valueOf(row.get("EbenefitCat"));
                int order = ((Number) row.get("CovOrder")).intValue();
                categories.add(new PracticeTerms.Category(
                        categories.size() + 1L, text(row, "Description"), standard, order, hidden(row)));
                return categories.size();
            }
            case "codegroup" -> {
                groups.add(new PracticeTerms.Group(
                        groups.size() + 1L, text(row, "GroupName"), text(row, "CodeGroupFixed"), hidden(row)));
                return groups.size();
            }
            case "procedurecode" -> codes.add(text(row, "ProcCode"));
            default -> {
                // nothing else is asked for
            }
        }
        return ++keys;
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.getOrDefault(column, ""));
    }

    private static boolean hidden(Map<String, Object> row) {
        return Boolean.TRUE.equals(row.get("IsHidden"));
    }
}

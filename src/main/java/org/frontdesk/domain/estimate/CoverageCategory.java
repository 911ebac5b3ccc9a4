package org.frontdesk.domain.estimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An insurance category and the procedure codes it covers.
 *
 * @param order of two categories that hold a code the one with the higher order decides
 */
public record CoverageCategory(String name, int order, List<Span> spans) {
    public static final String GENERAL = "General";
    public static final String DIAGNOSTIC = "Diagnostic";
    public static final String ROUTINE_PREVENTIVE = "RoutinePreventive";

    /** Codes from one to another, both included, compared as text. */
    public record Span(String from, String to) {
        boolean holds(String code) {
            return from.compareTo(code) <= 0 && code.compareTo(to) <= 0;
        }
    }

    /** The categories of a new practice in the United States, in their order. */
    public static final List<CoverageCategory> US = ordered(
            category(GENERAL, "D0000", "D7999", "D9000", "D9999"),
            category(DIAGNOSTIC, "D0000", "D0999"),
            category("DiagnosticXRay", "D0200", "D0399"),
            category(ROUTINE_PREVENTIVE, "D1000", "D1999"),
            category("Restorative", "D2000", "D2699", "D2800", "D2999"),
            category("Endodontics", "D3000", "D3999"),
            category("Periodontics", "D4000", "D4999"),
            category("OralSurgery", "D7000", "D7999"),
            category("Crowns", "D2700", "D2799"),
            category("Prosthodontics", "D5000", "D5899", "D6200", "D6899"),
            category("MaxillofacialProsth", "D5900", "D5999"),
            category("Accident"),
            category("Orthodontics", "D8000", "D8999"),
            category("Adjunctive", "D9000", "D9999"));

    public CoverageCategory {
        spans = List.copyOf(spans);
    }

    /** Whether the code lies in one of the spans. Asked for every row and line, so without a stream. */
    public boolean holds(String code) {
        for (Span span : spans) {
            if (span.holds(code)) {
                return true;
            }
        }
        return false;
    }

    /** The category of that name, in any case, among the American ones. */
    public static Optional<CoverageCategory> named(String name) {
        return US.stream()
                .filter(category -> category.name.equalsIgnoreCase(name))
                .findFirst();
    }

    private static CoverageCategory category(String name, String... ends) {
        return new CoverageCategory(
                name,
                0,
                IntStream.range(0, ends.length / 2)
                        .mapToObj(i -> new Span(ends[2 * i], ends[2 * i + 1]))
                        .toList());
    }

    private static List<CoverageCategory> ordered(CoverageCategory... categories) {
        return IntStream.range(0, categories.length)
                .mapToObj(i -> new CoverageCategory(categories[i].name, i, categories[i].spans))
                .toList();
    }
}

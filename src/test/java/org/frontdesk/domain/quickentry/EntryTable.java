package org.frontdesk.domain.quickentry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Tables of lines, and the short way in which they write rows. */
public final class EntryTable {
    /** A practice as most are set up. */
    public static final PracticeTerms PRACTICE = practice();

    private static final Map<String, List<String>> CLASSES = Map.of(
            "{prev}", List.of("Diagnostic", "DiagnosticXRay", "RoutinePreventive"),
            "{basic}", List.of("Restorative", "Endodontics", "Periodontics", "OralSurgery"),
            "{major}", List.of("Crowns", "Prosthodontics"));

    /** One line of a table. */
    record Case(String line, TimePeriod year, List<String> rows, List<String> marks) {
        EntryLine read() {
            return new QuickEntry(PRACTICE, BenefitOwner.PLAN, year).read(line);
        }

        @Override
        public String toString() {
            return line;
        }
    }

    private EntryTable() {}

    static List<Case> read(String name) {
        try (var table = Objects.requireNonNull(EntryTable.class.getResourceAsStream(name))) {
            var cases = new ArrayList<Case>();
            for (JsonNode node : new YAMLMapper().readTree(table)) {
                TimePeriod year = node.path("year").asText().equals("service")
                        ? TimePeriod.SERVICE_YEAR
                        : TimePeriod.CALENDAR_YEAR;
                cases.add(new Case(
                        node.path("line").asText(),
                        year,
                        parts(node.path("rows").asText()).stream()
                                .flatMap(row -> expanded(row).stream())
                                .toList(),
                        parts(node.path("marks").asText())));
            }
            return cases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" \\| "));
    }

    private static List<String> expanded(String row) {
        return CLASSES.entrySet().stream()
                .filter(each -> row.contains(each.getKey()))
                .findFirst()
                .map(each -> each.getValue().stream()
                        .map(category -> row.replace(each.getKey(), category))
                        .toList())
                .orElseGet(() -> List.of(row));
    }

    static String shown(Mark mark, String text) {
        return mark.trouble() + ": " + mark.span().of(text);
    }

    /** A row in the short way. */
    public static String shown(BenefitDraft row) {
        var parts = new ArrayList<String>();
        parts.add(row.type().apiName());
        parts.add(target(row));
        addUnless(parts, row.level() == CoverageLevel.NONE, row.level().apiName());
        addUnless(parts, row.percent().isEmpty(), row.percent() + "%");
        addUnless(parts, row.amount().isEmpty(), "$" + row.amount());
        addUnless(
                parts,
                row.qualifier() == QuantityQualifier.NONE,
                row.qualifier().apiName());
        addUnless(parts, row.quantity().isEmpty(), row.quantity());
        addUnless(parts, row.period() == TimePeriod.CALENDAR_YEAR, row.period().apiName());
        addUnless(parts, row.area() == TreatmentArea.NONE, row.area().apiName());
        return String.join(" ", parts);
    }

    private static void addUnless(List<String> parts, boolean left, String part) {
        if (!left) {
            parts.add(part);
        }
    }

    private static String target(BenefitDraft row) {
        var targets = new ArrayList<String>();
        PRACTICE.categories().stream()
                .filter(category -> category.number() == row.category())
                .forEach(category -> targets.add(category.standard()));
        PRACTICE.groups().stream()
                .filter(group -> group.number() == row.codeGroup())
                .forEach(group ->
                        targets.add("@" + (group.standard().equals("None") ? group.name() : group.standard())));
        addUnless(targets, row.code().isEmpty(), "#" + row.code());
        return targets.isEmpty() ? "-" : String.join("+", targets);
    }

    private static PracticeTerms practice() {
        var categories = new ArrayList<PracticeTerms.Category>();
        for (String standard : List.of(
                "General",
                "Diagnostic",
                "DiagnosticXRay",
                "RoutinePreventive",
                "Restorative",
                "Endodontics",
                "Periodontics",
                "OralSurgery",
                "Crowns",
                "Prosthodontics",
                "MaxillofacialProsth",
                "Accident",
                "Orthodontics",
                "Adjunctive")) {
            int order = categories.size();
            categories.add(new PracticeTerms.Category(100 + order, standard, standard, order, false));
        }
        var groups = new ArrayList<PracticeTerms.Group>();
        for (String each : List.of(
                "BW:BW",
                "Exam:Exam",
                "Pano/FMX:PanoFMX",
                "Cancer Screening:None",
                "Prophy:Prophy",
                "Fluoride:Fluoride",
                "Sealant:Sealant",
                "Crown:None",
                "SRP:SRP",
                "Full Debridement:FMDebride",
                "Perio Maint:Perio",
                "Dentures:None",
                "Implants:None")) {
            String[] parts = each.split(":");
            groups.add(new PracticeTerms.Group(500 + groups.size(), parts[0], parts[1], false));
        }
        Set<String> codes = Set.of("D0120", "D1110", "D1351", "D2740", "D6010", "D9230", "D9944").stream()
                .collect(Collectors.toUnmodifiableSet());
        return new PracticeTerms(categories, groups, codes);
    }
}

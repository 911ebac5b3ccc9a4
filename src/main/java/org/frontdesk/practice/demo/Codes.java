package org.frontdesk.practice.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.demo.Table.Line;

/** Procedure codes, coverage categories with their spans, and code groups. */
final class Codes {
    private static final int PROCEDURE_CATEGORIES = 11;

    private final Office office;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Long> categories = new LinkedHashMap<>();
    private final Map<String, List<String>> spans = new HashMap<>();
    private final Map<String, Long> groups = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    Codes(Office office) {
        this.office = office;
        Table.read("codes").lines().forEach(this::code);
        Table.read("categories").lines().forEach(this::category);
        Table.read("groups").lines().forEach(this::group);
    }

    Code code(String code) {
        Code found = codes.get(code);
        if (found == null) {
            throw new IllegalStateException("There is no procedure code " + code + " in the demo practice.");
        }
        return found;
    }

    Collection<Code> all() {
        return codes.values();
    }

    /** The key of a coverage category by what it means, such as {@code RoutinePreventive}. */
    long category(String benefit) {
        return categories.get(benefit);
    }

    long group(String name) {
        return groups.get(name);
    }

    /**
     * How closely the subject of a benefit row fits {@code code}: higher is closer, of two categories or groups the later
     * one, -1 does not fit.
     *
     * @param subject "" for everything, a category, {@code @group} or {@code #code}
     */
    int closeness(String subject, Code code) {
        if (subject.isEmpty()) {
            return 0;
        }
        if (subject.startsWith("#")) {
            return subject.substring(1).equals(code.code()) ? 1000 : -1;
        }
        if (subject.startsWith("@")) {
            String group = subject.substring(1);
            return members.get(group).contains(code.code())
                    ? 100 + List.copyOf(groups.keySet()).indexOf(group)
                    : -1;
        }
        return spans.get(subject).stream().anyMatch(span -> within(span, code.code()))
                ? 1 + List.copyOf(categories.keySet()).indexOf(subject)
                : -1;
    }

    private static boolean within(String span, String code) {
        int dash = span.indexOf('-');
        return code.compareTo(span.substring(0, dash)) >= 0 && code.compareTo(span.substring(dash + 1)) <= 0;
    }

    private void code(Line line) {
        int minutes = line.number("minutes", 0);
        long number = office.insert(
                "procedurecode",
                Fields.of("ProcCode", line.text("code"))
                        .and("AbbrDesc", line.text("abbr"))
                        .and("Descript", line.text("description"))
                        .and("LaymanTerm", line.text("layman"))
                        .and("ProcCat", office.definition(PROCEDURE_CATEGORIES, line.text("category")))
                        .and("TreatArea", line.text("area"))
                        .and("PaintType", line.text("paint"))
                        .and("ProcTime", "/" + "X".repeat(Math.max(1, minutes / 10)) + "/")
                        .and("IsHygiene", line.flag("hygiene"))
                        .and("IsRadiology", line.flag("radiology"))
                        .and("IsProsth", line.flag("prosthesis"))
                        .and("NoBillIns", line.text("code").equals("D9986"))
                        .and("SubstitutionCode", line.text("instead"))
                        .and("SubstOnlyIf", line.text("insteadOnly"))
                        .and("DateTStamp", office.today().minusMonths(14).atTime(8, 30)));
        codes.put(
                line.text("code"),
                new Code(
                        number,
                        line.text("code"),
                        line.text("abbr"),
                        line.text("layman"),
                        line.text("area"),
                        line.flag("hygiene"),
                        line.text("instead"),
                        line.text("insteadOnly"),
                        line.number("fee", 0) * 100L));
    }

    private void category(Line line) {
        String benefit = line.text("benefit");
        long number = office.insert(
                "covcat",
                Fields.of("Description", line.text("name"))
                        .and("EbenefitCat", benefit)
                        .and("DefaultPercent", line.number("default", -1))
                        .and("CovOrder", categories.size()));
        categories.put(benefit, number);
        spans.put(benefit, line.words("spans"));
        for (String span : line.words("spans")) {
            int dash = span.indexOf('-');
            office.insert(
                    "covspan",
                    Fields.of("CovCatNum", number)
                            .and("FromCode", span.substring(0, dash))
                            .and("ToCode", span.substring(dash + 1)));
        }
    }

    private void group(Line line) {
        long number = office.insert(
                "codegroup",
                Fields.of("GroupName", line.text("name"))
                        .and("ProcCodes", line.text("codes"))
                        .and("ItemOrder", groups.size())
                        .and("CodeGroupFixed", line.text("fixed"))
                        .and("ShowInAgeLimit", line.flag("ages"))
                        .and("ShowInFrequency", true));
        groups.put(line.text("name"), number);
        members.put(line.text("name"), List.of(line.text("codes").split(",")));
    }
}

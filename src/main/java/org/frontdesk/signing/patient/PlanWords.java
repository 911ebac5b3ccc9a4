package org.frontdesk.signing.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.signing.Visit;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.signing.CoverageFact;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Says a plan in the language that the patient reads, whatever language the desk works in. */
final class PlanWords {
    /** The native program's short words for why insurance pays less, and the keys of ours. */
    private static final Map<String, String> NOTES = Map.of(
            "Frequency Limitation", "frequency",
            "Exclusion", "exclusion",
            "Waiting Period", "waiting",
            "Over annual max", "yearMax",
            "Over Annual Max", "yearMax",
            "Over lifetime max", "lifeMax",
            "Over family max", "familyMax",
            "Over family annual max", "familyMax",
            "Over family lifetime max", "familyMax");

    private static final String SEPARATOR = " \u00b7 ";
    private static final Pattern DEDUCTIBLE = Pattern.compile("(Pri|Sec) Deduct Applied: (.+)");

    private final Strings strings;
    private final Formats formats;

    PlanWords(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    List<PlanPage> pages(Presentation shown) {
        Map<PlanLineId, List<String>> why = shown.reasons().of(strings);
        var pages = new ArrayList<PlanPage>();
        for (List<Visit.Piece> page : shown.pages()) {
            boolean last = pages.size() == shown.pages().size() - 1;
            pages.add(new PlanPage(
                    page.stream().map(piece -> visit(piece, why)).toList(), last ? remarks(shown, why) : List.of()));
        }
        return pages;
    }

    private VisitBlock visit(Visit.Piece piece, Map<PlanLineId, List<String>> why) {
        int number = piece.visit().number();
        String title =
                number == 0 ? strings.get("signing.patient.later") : strings.get("signing.patient.visit", number);
        return new VisitBlock(
                title,
                piece.lines().stream()
                        .map(line -> line(line, why.getOrDefault(line.id(), List.of())))
                        .toList(),
                piece.last()
                        ? strings.get(
                                number == 0 ? "signing.patient.laterSum" : "signing.patient.visitSum",
                                formats.dollars(piece.visit().pays()))
                        : "");
    }

    private PageLine line(StoredLine stored, List<String> why) {
        PlanLine line = stored.line();
        List<String> words = line.text(LineField.DESCRIPTION).strip().lines().toList();
        return new PageLine(
                words.isEmpty() ? line.text(LineField.CODE) : words.getFirst(),
                money(line, words),
                clinical(line),
                formats.dollars(line.amount(LineField.PATIENT_PART)),
                why);
    }

    private String money(PlanLine line, List<String> words) {
        Money insurance = line.amount(LineField.INSURANCE_1).plus(line.amount(LineField.INSURANCE_2));
        Money discount = line.amount(LineField.DISCOUNT);
        var parts = new ArrayList<String>();
        parts.add(strings.get("signing.patient.fee", formats.dollars(line.amount(LineField.FEE))));
        if (!insurance.equals(Money.ZERO)) {
            parts.add(strings.get("signing.patient.insurance", formats.dollars(insurance)));
        }
        if (!discount.equals(Money.ZERO)) {
            parts.add(strings.get("signing.patient.discount", formats.dollars(discount)));
        }
        words.stream().skip(1).map(this::plain).forEach(parts::add);
        return sentence(parts);
    }

    private String clinical(PlanLine line) {
        var parts = new ArrayList<String>();
        part(parts, "tooth", line.text(LineField.TOOTH));
        part(parts, "surface", line.text(LineField.SURFACE));
        part(parts, "diagnosis", line.text(LineField.DIAGNOSIS));
        part(parts, "prognosis", line.text(LineField.PROGNOSIS));
        part(parts, "code", line.text(LineField.CODE));
        return sentence(parts);
    }

    private void part(List<String> parts, String key, String value) {
        if (!value.isBlank()) {
            parts.add(strings.get("signing.patient." + key, value));
        }
    }

    private List<String> remarks(Presentation shown, Map<PlanLineId, List<String>> why) {
        var remarks = new ArrayList<String>();
        boolean insured = shown.sheet().lines().stream()
                .anyMatch(line -> line.line().amount(LineField.INSURANCE_1).cents() != 0);
        if (insured && why.size() < shown.sheet().lines().size()) {
            remarks.add(strings.get(why.isEmpty() ? "signing.patient.noReasons" : "signing.patient.someReasons"));
        }
        shown.coverage().forEach(fact -> remarks.add(coverage(fact)));
        remarks.add(strings.get("signing.patient.estimate"));
        remarks.add(strings.get("signing.patient.validUntil", formats.date(shown.validUntil())));
        Optional.of(shown.sheet().plan().details().note())
                .filter(note -> !note.isBlank())
                .ifPresent(remarks::add);
        return remarks;
    }

    private String coverage(CoverageFact fact) {
        String left = fact.maximumLeft()
                .map(amount -> strings.get("signing.patient.left", fact.carrier(), formats.dollars(amount)))
                .orElseGet(() -> strings.get("signing.patient.leftUnknown", fact.carrier()));
        String checked = fact.verified()
                .map(day -> strings.get("signing.patient.checked", formats.date(day)))
                .orElseGet(() -> strings.get("signing.patient.unchecked"));
        return left + " " + checked;
    }

    /** The native program notes under the description in its own short words what lowers an amount; what it does not know stays. */
    String plain(String note) {
        var deductible = DEDUCTIBLE.matcher(note.strip());
        if (deductible.matches()) {
            return strings.get("signing.patient.deductible." + deductible.group(1), deductible.group(2));
        }
        List<String> parts = List.of(note.strip().split(", "));
        return parts.stream().allMatch(NOTES::containsKey)
                ? parts.stream()
                        .map(part -> strings.get("signing.patient.note." + NOTES.get(part)))
                        .distinct()
                        .collect(Collectors.joining(SEPARATOR))
                : note;
    }

    private static String sentence(List<String> parts) {
        String all = String.join(SEPARATOR, parts);
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}

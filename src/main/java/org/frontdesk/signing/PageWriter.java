package org.frontdesk.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Writes the patient's page in the language the patient reads, whatever language the desk works in. */
final class PageWriter {
    private static final List<String> WORDS =
            List.of("total", "estimate", "statement", "nameLabel", "padLabel", "sign");

    private static final Pattern DEDUCTIBLE = Pattern.compile("(Pri|Sec) Deduct Applied: (.+)");

    private final Strings strings;
    private final Formats formats;

    PageWriter(Locale language) {
        this.strings = new Strings(language);
        this.formats = new Formats(strings.locale());
    }

    SigningPage write(SigningSheet sheet) {
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word, strings.get("signing.page." + word)));
        List<PlanLine> lines = sheet.lines().stream().map(StoredLine::line).toList();
        return new SigningPage(
                words,
                strings.get("signing.page.hello", sheet.firstName()),
                sheet.plan().details().heading(),
                lines.stream().map(this::line).toList(),
                formats.dollars(PlanTotals.of(lines).patientPart()),
                sheet.plan().details().note());
    }

    private PageLine line(PlanLine line) {
        Money insurance = line.amount(LineField.INSURANCE_1).plus(line.amount(LineField.INSURANCE_2));
        Money discount = line.amount(LineField.DISCOUNT);
        List<String> words = line.text(LineField.DESCRIPTION).strip().lines().toList();
        var parts = new ArrayList<String>();
        if (!line.text(LineField.TOOTH).isBlank()) {
            parts.add(strings.get("signing.page.tooth", line.text(LineField.TOOTH)));
        }
        parts.add(strings.get("signing.page.fee", formats.dollars(line.amount(LineField.FEE))));
        if (!insurance.equals(Money.ZERO)) {
            parts.add(strings.get("signing.page.insurance", formats.dollars(insurance)));
        }
        if (!discount.equals(Money.ZERO)) {
            parts.add(strings.get("signing.page.discount", formats.dollars(discount)));
        }
        words.stream().skip(1).map(this::plain).forEach(parts::add);
        return new PageLine(
                words.isEmpty() ? line.text(LineField.CODE) : words.getFirst(),
                capital(String.join(" · ", parts)),
                formats.dollars(line.amount(LineField.PATIENT_PART)));
    }

    /** The native program notes an applied deductible under the description in its own short words. */
    private String plain(String note) {
        var deductible = DEDUCTIBLE.matcher(note.strip());
        return deductible.matches()
                ? strings.get("signing.page.deductible." + deductible.group(1), deductible.group(2))
                : note;
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}

package org.frontdesk.domain.benefit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenefitSheetPropertyTest {
    private static final int RUNS = 2_000;
    private static final String LETTERS = "\"\"\",,;\t\t\n\r=+-@'#%$.0123456789 abcDPlü\u00a0\uFEFF\u0000";
    private static final List<String> PIECES = List.of(
            "For",
            "BenefitType",
            "Percent",
            "Category",
            "CoInsurance",
            "Limitations",
            "Crowns",
            "Prophy",
            "\"",
            "\"\"",
            ",",
            "\t",
            ";",
            "\n",
            "\r\n",
            "50",
            "#9",
            "=",
            "'",
            "Plan",
            "\n\"",
            "\",");

    private final Random random = new Random(20260302);

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenReadsAsItWas(SheetFormat format) {
        for (int run = 0; run < RUNS; run++) {
            List<BenefitDraft> rows =
                    IntStream.range(0, random.nextInt(6)).mapToObj(i -> row()).toList();
            String text = Sheets.SHEET.write(rows, format);
            SheetReading reading = Sheets.SHEET.read(text);
            assertThat(reading.drafts()).as(text).isEqualTo(rows);
            assertThat(reading.columns()).isEmpty();
            assertThat(reading.rows()).hasSameSizeAs(rows);
        }
    }

    @Test
    void noTextIsTooStrangeAndNoFilledLineIsLost() {
        for (int run = 0; run < 5 * RUNS; run++) {
            String text = random.nextBoolean() ? letters(random.nextInt(80)) : pieces();
            SheetReading reading = Sheets.SHEET.read(text);
            for (SheetRow row : reading.rows()) {
                assertThat(row.draft().isPresent() || !row.troubles().isEmpty())
                        .as(text)
                        .isTrue();
            }
            if (text.indexOf('"') < 0 && !reading.headed()) {
                assertThat(reading.rows()).as(text).hasSize((int) filled(text));
            }
        }
    }

    @Test
    void manyQuotationMarksTakeNoTime() {
        for (String piece : List.of("\"", ",\"", ",\"a\n", "\"\"\",", "\n\"x", ",\"\"x")) {
            String text = piece.repeat(200_000);
            long begin = System.nanoTime();
            Sheets.SHEET.read(text);
            assertThat(System.nanoTime() - begin).as(piece).isLessThan(5_000_000_000L);
        }
    }

    private static long filled(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String separator = first.contains("\t") ? "\t" : first.contains(";") && !first.contains(",") ? ";" : ",";
        return plain.lines()
                .filter(line -> !line.replace(separator, "").isBlank())
                .count();
    }

    private BenefitDraft row() {
        return new BenefitDraft(
                any(BenefitOwner.values()),
                any(BenefitType.values()),
                any(CoverageLevel.values()),
                random.nextInt(45),
                text(),
                random.nextInt(9),
                text(),
                text(),
                any(TimePeriod.values()),
                any(QuantityQualifier.values()),
                text(),
                any(TreatmentArea.values()));
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> String.valueOf(random.nextInt(2000));
            case 2 -> random.nextInt(3000) + "." + (10 + random.nextInt(90));
            default -> letters(1 + random.nextInt(6)).replace(",", "");
        };
    }

    private String pieces() {
        var pieces = new ArrayList<String>();
        for (int i = random.nextInt(25); i > 0; i--) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join("", pieces);
    }

    private String letters(int count) {
        return random.ints(count, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}

package org.frontdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.sheet.BenefitSheet;
import org.frontdesk.domain.benefit.sheet.SheetNames;
import org.frontdesk.domain.benefit.sheet.SheetTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWordsTest {
    private static final BenefitSheet SHEET = new BenefitSheet(
            new SheetNames(List.of()), new SheetNames(List.of()), code -> false, TimePeriod.CALENDAR_YEAR);

    private final SheetWords words = new SheetWords(new Strings(Locale.ENGLISH));

    @Test
    void aSentenceNamesLineFieldAndWhatStandsThere() {
        var row = SHEET.read("For,BenefitType,Category,CoverageLevel\n\nPlan,Limitations,Crown,Person")
                .rows()
                .getFirst();
        assertThat(words.sentences(row))
                .containsExactly(
                        "Line 3, CoverageLevel: “Person” is none of None, Individual, Family.",
                        "Line 3, Category: the practice has none called “Crown”.");
    }

    @Test
    void aBrokenRuleIsSaidInTheWordsOfTheScreen() {
        var row = SHEET.read("BenefitType,MonetaryAmt\nDeductible,fifty").rows().getFirst();
        assertThat(words.sentences(row))
                .containsExactly("Line 2, MonetaryAmt: This is no amount in dollars. Write it like 1500 or 49.99, "
                        + "or leave it empty.");
    }

    @ParameterizedTest
    @EnumSource(SheetTrouble.Kind.class)
    void everyTroubleHasItsSentence(SheetTrouble.Kind kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
            assertThat(new SheetWords(new Strings(locale)).sentence(new SheetTrouble(12, "Category", kind, "x")))
                    .contains("12")
                    .doesNotContain("{");
        }
    }
}

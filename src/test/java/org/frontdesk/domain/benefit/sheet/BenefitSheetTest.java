package org.frontdesk.domain.benefit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.benefit.sheet.SheetTrouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BenefitSheetTest {
    private static final String HEAD =
            "For,BenefitType,CoverageLevel,Category,procCode,CodeGroup,Percent,MonetaryAmt,TimePeriod,"
                    + "QuantityQualifier,Quantity,TreatArea\r\n";

    private static final BenefitSheet SHEET = Sheets.SHEET;

    private static final BenefitDraft CROWNS =
            Sheets.row(BenefitType.COINSURANCE).with(BenefitField.CATEGORY, 9L).with(BenefitField.PERCENT, "50");

    @Test
    void rowsAreWrittenWithTheirNames() {
        var maximum = new BenefitDraft(
                BenefitOwner.PATIENT,
                BenefitType.LIMITATIONS,
                CoverageLevel.INDIVIDUAL,
                0,
                "",
                0,
                "",
                "1500",
                TimePeriod.CALENDAR_YEAR,
                QuantityQualifier.NONE,
                "",
                TreatmentArea.NONE);
        assertThat(SHEET.write(List.of(CROWNS, maximum), SheetFormat.COMMAS))
                .isEqualTo(HEAD + "Plan,CoInsurance,None,Crowns,,,50,,CalendarYear,None,,None\r\n"
                        + "Patient,Limitations,Individual,,,,,1500.00,CalendarYear,None,,None\r\n");
        assertThat(SHEET.write(List.of(CROWNS), SheetFormat.TABS))
                .endsWith("Plan\tCoInsurance\tNone\tCrowns\t\t\t50\t\tCalendarYear\tNone\t\tNone\n");
    }

    @Test
    void noSpreadsheetReckonsAName() {
        List<String> cells = Stream.of(21L, 22L, 23L, 24L, 25L)
                .map(number -> CROWNS.with(BenefitField.CATEGORY, number))
                .map(row -> SHEET.write(List.of(row), SheetFormat.TABS)
                        .split("\n")[1]
                        .split("\t")[3])
                .toList();
        assertThat(cells).containsExactly("'=1+1", "'+Plus", "'-Minus", "'@Home", "''=Quoted");
    }

    static Stream<Arguments> texts() {
        BenefitDraft cleanings = Sheets.row(BenefitType.LIMITATIONS)
                .with(BenefitField.CODE_GROUP, 5L)
                .with(BenefitField.QUALIFIER, QuantityQualifier.NUMBER_OF_SERVICES)
                .with(BenefitField.QUANTITY, "2");
        return Stream.of(
                arguments(
                        "columns in any order",
                        "Percent,Category,TimePeriod,BenefitType\n50,Crowns,CalendarYear,CoInsurance",
                        CROWNS),
                arguments(
                        "columns as people write them", "percent;COVCAT;Benefit Type\n50 %;crowns;coinsurance", CROWNS),
                arguments(
                        "the plan's year where nothing says a period",
                        "BenefitType\tCategory\tPercent\nCoInsurance\tCrowns\t50",
                        CROWNS),
                arguments("no first line of names", "Plan\tCoInsurance\tNone\tCrowns\t\t\t50\t\tCalendarYear", CROWNS),
                arguments("a number for a name", "BenefitType,CovCatNum,Percent\nCoInsurance,9,50", CROWNS),
                arguments("a number with its sign", "BenefitType,Category,Percent\nCoInsurance,#9,50", CROWNS),
                arguments(
                        "the API's own name of the category",
                        "BenefitType,Category,Percent\nCoInsurance,Prosthodontics,50",
                        CROWNS.with(BenefitField.CATEGORY, 10L)),
                arguments(
                        "no category at 0",
                        "BenefitType,CovCatNum,Percent\nCoInsurance,0,50",
                        CROWNS.with(BenefitField.CATEGORY, 0L)),
                arguments(
                        "the one that is shown of two",
                        "BenefitType,Category,Percent\nCoInsurance,Twice shown,50",
                        CROWNS.with(BenefitField.CATEGORY, 31L)),
                arguments(
                        "a name with a separator",
                        "BenefitType,Category,Percent\nCoInsurance,\"Crowns, inlays and \"\"onlays\"\"\",50",
                        CROWNS.with(BenefitField.CATEGORY, 26L)),
                arguments(
                        "words with spaces",
                        "BenefitType,CodeGroup,QuantityQualifier,Quantity,TimePeriod\nlimitations,prophy,Number of services,2,Calendar Year",
                        cleanings),
                arguments(
                        "a mark of the encoding",
                        "\uFEFFBenefitType,Category,Percent\r\nCoInsurance,Crowns,50\r\n\r\n,,\r\n",
                        CROWNS),
                arguments(
                        "a cell over two lines",
                        "BenefitType,Notes,Category,Percent\nCoInsurance,\"one\ntwo\",Crowns,50",
                        CROWNS),
                arguments(
                        "an age without a period",
                        "BenefitType,CodeGroup,QuantityQualifier,Quantity\nLimitations,Prophy,AgeLimit,18",
                        cleanings
                                .with(BenefitField.QUALIFIER, QuantityQualifier.AGE_LIMIT)
                                .with(BenefitField.QUANTITY, "18")
                                .with(BenefitField.PERIOD, TimePeriod.NONE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isUnderstood(String what, String text, BenefitDraft row) {
        assertThat(SHEET.read(text).rows())
                .singleElement()
                .satisfies(read -> assertThat(read.troubles()).isEmpty())
                .satisfies(read -> assertThat(read.draft()).contains(row));
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                arguments("CoInsurence", 2, "BenefitType", Kind.NOT_A_WORD, "Plan,CoInsurence"),
                arguments("", 2, "BenefitType", Kind.TYPE_MISSING, "Plan,,None,Crowns"),
                arguments("Everybody", 2, "For", Kind.NOT_A_WORD, "Everybody,CoInsurance"),
                arguments("Crown", 2, "Category", Kind.NAME_UNKNOWN, "Plan,CoInsurance,,Crown"),
                arguments("Twice", 2, "Category", Kind.NAME_UNCLEAR, "Plan,CoInsurance,,Twice"),
                arguments("#77", 3, "Category", Kind.NUMBER_UNKNOWN, "\nPlan,CoInsurance,,#77"),
                arguments("Braces", 2, "CodeGroup", Kind.NAME_UNKNOWN, "Plan,CoInsurance,,,,Braces"),
                arguments("1500,00", 2, "MonetaryAmt", Kind.AMOUNT_COMMA, "Plan,Deductible,,,,,,\"1500,00\""),
                arguments("Yearly", 2, "TimePeriod", Kind.NOT_A_WORD, "Plan,CoInsurance,,,,,,,Yearly"),
                arguments("more", 2, "", Kind.BEYOND_COLUMNS, "Plan,CoInsurance,,,,,,,,,,,,more"),
                arguments("", 2, "", Kind.QUOTE_OPEN, "Plan,CoInsurance,,\"Crowns"),
                arguments("", 2, "", Kind.QUOTE_OPEN, "Plan,CoInsurance,,\"Crowns\"s"));
    }

    @ParameterizedTest(name = "{3}: {0}")
    @MethodSource("troubles")
    void isNamedWithLineAndField(String cell, int line, String column, Kind kind, String text) {
        SheetReading reading = SHEET.read(HEAD + text);
        assertThat(reading.isFine()).isFalse();
        assertThat(reading.rows().getFirst().troubles()).contains(new SheetTrouble(line, column, kind, cell));
        assertThat(reading.rows().getFirst().draft().isPresent()).isEqualTo(kind == Kind.NUMBER_UNKNOWN);
    }

    @Test
    void anOpenQuotationMarkSpoilsItsOwnLineOnly() {
        SheetReading reading =
                SHEET.read(HEAD + "Plan,CoInsurance,,\"Crowns\nPlan,CoInsurance,,Crowns,,,50,,CalendarYear\n"
                        + "Plan,CoInsurance,,\"Crowns\",,,50,,CalendarYear");
        assertThat(reading.rows()).extracting(row -> row.draft().isPresent()).containsExactly(false, true, true);
        assertThat(reading.drafts()).containsExactly(CROWNS, CROWNS);
    }

    @Test
    void columnsThatRowsDoNotHaveAreNamed() {
        SheetReading reading = SHEET.read("BenefitType,Insurer,Category,Category\nCoInsurance,Delta,Crowns,Crowns");
        assertThat(reading.columns())
                .containsExactly(
                        new SheetTrouble(1, "Insurer", Kind.UNKNOWN_COLUMN, "Insurer"),
                        new SheetTrouble(1, "Category", Kind.COLUMN_TWICE, "Category"));
        assertThat(SHEET.read("Category,Percent\nCrowns,50").columns())
                .containsExactly(new SheetTrouble(1, "BenefitType", Kind.NO_TYPE_COLUMN, ""));
    }

    @Test
    void aRowThatTheRulesRefuseIsNamedAndCanBeTaken() {
        SheetReading reading = SHEET.read(HEAD + "Plan,Deductible,,,,,50,,,,,\nPlan,CoInsurance,,,D9999,,half,,,,,");
        assertThat(reading.rows().getFirst().problems()).isEqualTo(Set.of(BenefitProblem.PERCENT_ONLY_COINSURANCE));
        assertThat(reading.rows().get(1).problems())
                .isEqualTo(Set.of(BenefitProblem.PERCENT_UNREADABLE, BenefitProblem.CODE_UNKNOWN));
        assertThat(reading.drafts()).hasSize(2);
        assertThat(reading.isFine()).isFalse();
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(SHEET.read("").rows()).isEmpty();
        assertThat(SHEET.read(" \r\n\t\t\n;;").rows()).isEmpty();
        assertThat(SHEET.read(HEAD).rows()).isEmpty();
    }
}

package org.frontdesk.domain.benefit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.edits.RowKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSheetTest {
    private static final FormField.Percentage DIAGNOSTIC = new FormField.Percentage(StandardCategory.DIAGNOSTIC);
    private static final FormField.Percentage CROWNS = new FormField.Percentage(StandardCategory.CROWNS);
    private static final FormField.AnnualMax MAX = new FormField.AnnualMax(CoverageLevel.INDIVIDUAL);
    private static final FormField.WaitingPeriod WAIT = new FormField.WaitingPeriod(StandardCategory.CROWNS);

    private final SampleRows rows = new SampleRows();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Limitations $1500 CalendarYear Individual | AnnualMax[level=INDIVIDUAL] | 1500.00",
                "Limitations $0 ServiceYear Individual | AnnualMax[level=INDIVIDUAL] | 0.00",
                "Limitations on=General $3000 CalendarYear Family | AnnualMax[level=FAMILY] | 3000.00",
                "Deductible $50 CalendarYear Individual | GeneralDeductible[level=INDIVIDUAL] | 50.00",
                "Deductible on=General $150 CalendarYear Family | GeneralDeductible[level=FAMILY] | 150.00",
                "Deductible on=Diagnostic $0 CalendarYear Individual | CategoryDeductible[category=DIAGNOSTIC, level=INDIVIDUAL] | 0.00",
                "Deductible on=DiagnosticXRay $25 CalendarYear Family | CategoryDeductible[category=XRAY, level=FAMILY] | 25.00",
                "patient Deductible on=RoutinePreventive $0 CalendarYear Individual | CategoryDeductible[category=PREVENTIVE, level=INDIVIDUAL] | 0.00",
                "CoInsurance on=Diagnostic 100% CalendarYear | Percentage[category=DIAGNOSTIC] | 100",
                "CoInsurance on=DiagnosticXRay 80% ServiceYear Individual | Percentage[category=XRAY] | 80",
                "CoInsurance on=Accident 0% CalendarYear | Percentage[category=ACCIDENT] | 0",
                "CoInsurance on=MaxillofacialProsth fifty% CalendarYear | Percentage[category=MAXILLOFACIAL] | fifty%",
                "CoInsurance on=Orthodontics 50% CalendarYear | Ortho[part=PERCENT] | 50",
                "Limitations on=Orthodontics $2000 Lifetime | Ortho[part=LIFETIME_MAX] | 2000.00",
                "Limitations on=Orthodontics $2000 Lifetime Individual | Ortho[part=LIFETIME_MAX] | 2000.00",
                "Limitations on=Orthodontics x18 per=AgeLimit | Ortho[part=THROUGH_AGE] | 18",
                "WaitingPeriod on=Crowns x12 per=Months ServiceYear | WaitingPeriod[category=CROWNS] | 12",
                "WaitingPeriod on=Prosthodontics x2 per=Years | WaitingPeriod[category=PROSTHODONTICS] | 24",
                "Limitations group=106 x14 per=AgeLimit | AgeLimit[group=106] | 14",
                "Limitations group=113 x14 per=AgeLimit | AgeLimit[group=113] | 14",
            })
    void aRowStandsInItsField(String words, String field, String text) {
        FormSheet sheet = rows.saved(words).sheet();

        assertThat(sheet.unshown()).isEmpty();
        assertThat(sheet.form().texts().keySet()).extracting(Object::toString).containsExactly(field);
        assertThat(sheet.form().texts().values()).containsExactly(text);
    }

    @ParameterizedTest(name = "{0}: {2} {3} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Limitations group=101 x2 per=NumberOfServices CalendarYear | PLAN | 2 | PER_BENEFIT_YEAR | NONE",
                "Limitations group=101 x2 per=NumberOfServices ServiceYear | PLAN | 2 | PER_BENEFIT_YEAR | NONE",
                "Limitations group=101 x1 per=NumberOfServices NumberInLast12Months | PLAN | 1 | IN_LAST_12_MONTHS | NONE",
                "Limitations group=101 x5 per=Years area=Tooth | PLAN | 5 | EVERY_YEARS | TOOTH",
                "patient Limitations group=101 x24 per=Months area=Quad | PATIENT | 24 | EVERY_MONTHS | QUADRANT",
            })
    void aFrequencyStandsInItsLine(
            String words, BenefitOwner owner, String number, FrequencyKind kind, TreatmentArea area) {
        FormSheet sheet = rows.saved(words).sheet();

        assertThat(sheet.unshown()).isEmpty();
        assertThat(sheet.form().frequencies()).isEqualTo(Map.of(101L, new FrequencyTerm(owner, number, kind, area)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CoInsurance on=Adjunctive 80% CalendarYear | NO_FIELD",
                "CoInsurance on=General 80% CalendarYear | NO_FIELD",
                "CoInsurance 80% CalendarYear | NO_FIELD",
                "CoInsurance on=Diagnostic 80% Lifetime | NO_FIELD",
                "CoInsurance on=Diagnostic 80% $5 CalendarYear | NO_FIELD",
                "CoInsurance on=Diagnostic 80% x2 CalendarYear | NO_FIELD",
                "CoInsurance on=Diagnostic code=D0120 80% CalendarYear | NO_FIELD",
                "CoInsurance code=D0120 80% CalendarYear | NO_FIELD",
                "patient CoInsurance on=Diagnostic 80% CalendarYear | OVERRIDE",
                "patient Limitations $1500 CalendarYear Individual | OVERRIDE",
                "patient WaitingPeriod on=Crowns x12 per=Months | OVERRIDE",
                "patient Limitations group=106 x14 per=AgeLimit | OVERRIDE",
                "Limitations $1500 Lifetime Individual | NO_FIELD",
                "Limitations $1500 CalendarYear | NO_FIELD",
                "Limitations on=Crowns $1500 CalendarYear Individual | NO_FIELD",
                "Limitations on=Orthodontics $2000 Lifetime Family | NO_FIELD",
                "Limitations on=Orthodontics $2000 CalendarYear Individual | NO_FIELD",
                "Deductible on=Crowns $50 CalendarYear Individual | NO_FIELD",
                "Deductible on=Diagnostic $50 CalendarYear | NO_FIELD",
                "Deductible $50 Lifetime Individual | NO_FIELD",
                "WaitingPeriod on=Diagnostic x6 per=Months | NO_FIELD",
                "WaitingPeriod on=Crowns x6 per=Visits | NO_FIELD",
                "WaitingPeriod group=101 x6 per=Months | NO_FIELD",
                "Limitations group=106 x14 per=AgeLimit Individual | NO_FIELD",
                "Limitations group=999 x14 per=AgeLimit | NO_FIELD",
                "Limitations group=101 x2 per=NumberOfServices | NO_FIELD",
                "Limitations group=101 x2 per=Visits CalendarYear | NO_FIELD",
                "Limitations group=101 x2 per=Years CalendarYear | NO_FIELD",
                "Limitations group=101 on=Diagnostic x2 per=Years | NO_FIELD",
                "Limitations group=101 $40 x2 per=Years | NO_FIELD",
                "Limitations group=113 x2 per=Years | NO_FIELD",
                "Limitations code=D1110 x2 per=NumberOfServices CalendarYear | NO_FIELD",
                "ActiveCoverage on=Diagnostic | NO_FIELD",
                "CoPayment code=D1110 $20 | NO_FIELD",
                "Exclusions on=Accident | NO_FIELD",
                "CoInsurance on=Diagnostic CalendarYear | BLANK",
                "Limitations CalendarYear Individual | BLANK",
                "Limitations group=101 per=NumberOfServices CalendarYear | BLANK",
            })
    void aRowThatFitsNoFieldIsListed(String words, Unshown.Reason reason) {
        FormSheet sheet = rows.saved(words).sheet();

        assertThat(sheet.form().texts()).isEmpty();
        assertThat(sheet.form().frequencies()).isEmpty();
        assertThat(sheet.unshown()).extracting(Unshown::reason).containsExactly(reason);
    }

    @Test
    void aFilledFieldEditsItsRowInPlace() {
        rows.saved("CoInsurance on=Diagnostic 80% ServiceYear Individual");

        rows.carryOut(rows.sheet().set(DIAGNOSTIC, " 90 % "));

        assertThat(rows.shown())
                .containsExactly(SampleRows.row("CoInsurance on=Diagnostic 90% ServiceYear Individual"));
        assertThat(rows.all().getFirst().isNew()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "AnnualMax[level=INDIVIDUAL] | 1500 | Limitations $1500 CalendarYear Individual",
                "AnnualMax[level=FAMILY] | 0 | Limitations $0 CalendarYear Family",
                "GeneralDeductible[level=FAMILY] | 150 | Deductible $150 CalendarYear Family",
                "CategoryDeductible[category=XRAY, level=INDIVIDUAL] | 0 | Deductible on=DiagnosticXRay $0 CalendarYear Individual",
                "Percentage[category=ORAL_SURGERY] | 80 | CoInsurance on=OralSurgery 80% CalendarYear",
                "Percentage[category=ACCIDENT] | 0 | CoInsurance on=Accident 0% CalendarYear",
                "Ortho[part=LIFETIME_MAX] | 2,000 | Limitations on=Orthodontics $2000 Lifetime",
                "Ortho[part=PERCENT] | 50 | CoInsurance on=Orthodontics 50% CalendarYear",
                "Ortho[part=THROUGH_AGE] | 18 | Limitations on=Orthodontics x18 per=AgeLimit",
                "WaitingPeriod[category=ENDO] | 6 | WaitingPeriod on=Endodontics x6 per=Months CalendarYear",
                "AgeLimit[group=106] | 14 | Limitations group=106 x14 per=AgeLimit",
            })
    void aFieldFilledForTheFirstTimeAddsItsRow(String field, String typed, String words) {
        FormField wanted = FormField.texts(SampleRows.terms()).stream()
                .filter(known -> known.toString().equals(field))
                .findFirst()
                .orElseThrow();

        List<RowChange> changes = rows.sheet().set(wanted, typed);

        assertThat(changes).isEqualTo(List.of(new RowChange.Add(SampleRows.row(words))));
    }

    @Test
    void anEmptiedFieldRemovesItsRow() {
        rows.saved("Limitations $1500 CalendarYear Individual");

        assertThat(rows.sheet().set(MAX, " ")).isEqualTo(List.of(new RowChange.Remove(new RowKey(1))));
    }

    @Test
    void zeroDollarsAreKeptAndAnAgeOfZeroIsNone() {
        rows.saved("Limitations $1500 CalendarYear Individual", "Limitations group=106 x14 per=AgeLimit");

        rows.carryOut(rows.sheet().set(MAX, "0"));
        rows.carryOut(rows.sheet().set(new FormField.AgeLimit(SampleRows.FLUORIDE), "0"));

        assertThat(rows.shown()).containsExactly(SampleRows.row("Limitations $0 CalendarYear Individual"));
    }

    @Test
    void theSameTextChangesNothing() {
        rows.saved("CoInsurance on=Diagnostic 80% CalendarYear", "WaitingPeriod on=Crowns x1 per=Years");

        assertThat(rows.sheet().set(DIAGNOSTIC, "80")).isEmpty();
        assertThat(rows.sheet().set(WAIT, "12")).isEmpty();
    }

    @ParameterizedTest(name = "{0} months: {1} {2}")
    @CsvSource({"24, 2, YEARS", "18, 18, MONTHS", "a year, a year, MONTHS"})
    void aWaitingPeriodInYearsIsTypedInMonths(String typed, String quantity, QuantityQualifier counted) {
        rows.saved("WaitingPeriod on=Crowns x1 per=Years");

        rows.carryOut(rows.sheet().set(WAIT, typed));

        assertThat(rows.sheet().form().text(WAIT)).isEqualTo(typed);
        assertThat(rows.shown().getFirst().quantity()).isEqualTo(quantity);
        assertThat(rows.shown().getFirst().qualifier()).isEqualTo(counted);
    }

    @Test
    void whatCannotBeReadIsKeptAsTyped() {
        rows.carryOut(rows.sheet().set(CROWNS, "half"));

        assertThat(rows.sheet().form().text(CROWNS)).isEqualTo("half");
        assertThat(rows.sheet().unshown()).isEmpty();
    }

    @Test
    void ofTwoRowsTheFirstCountsAndTheOtherIsListed() {
        rows.saved("CoInsurance on=Diagnostic 80% CalendarYear", "CoInsurance on=Diagnostic 70% CalendarYear");

        assertThat(rows.sheet().form().text(DIAGNOSTIC)).isEqualTo("80");
        assertThat(rows.sheet().unshown())
                .containsExactly(new Unshown(new RowKey(2), Unshown.Reason.SECOND, Optional.of(DIAGNOSTIC)));
    }

    @Test
    void aRowWithoutNumberIsFilledAndGivesWayToOneThatHasIt() {
        rows.saved("CoInsurance on=Diagnostic CalendarYear");
        assertThat(rows.sheet().set(DIAGNOSTIC, "")).isEmpty();

        rows.carryOut(rows.sheet().set(DIAGNOSTIC, "80"));
        assertThat(rows.shown()).containsExactly(SampleRows.row("CoInsurance on=Diagnostic 80% CalendarYear"));

        SampleRows both = new SampleRows()
                .saved("CoInsurance on=Diagnostic CalendarYear", "CoInsurance on=Diagnostic 80% CalendarYear");
        assertThat(both.sheet().form().text(DIAGNOSTIC)).isEqualTo("80");
    }

    @Test
    void aRemovedRowStandsNowhere() {
        FormSheet sheet = rows.removed("CoInsurance on=Diagnostic 80% CalendarYear")
                .removed("CoInsurance on=Adjunctive 80% CalendarYear")
                .sheet();

        assertThat(sheet.form().texts()).isEmpty();
        assertThat(sheet.unshown()).isEmpty();
    }

    @Test
    void aFieldTellsThatThePatientsRowCountsInstead() {
        FormSheet sheet = rows.saved(
                        "CoInsurance on=Diagnostic 80% CalendarYear",
                        "patient CoInsurance on=Diagnostic 100% CalendarYear")
                .sheet();

        assertThat(sheet.form().text(DIAGNOSTIC)).isEqualTo("80");
        assertThat(sheet.overriding(DIAGNOSTIC)).contains(new RowKey(2));
        assertThat(sheet.overriding(CROWNS)).isEmpty();
    }

    @Test
    void aLineForThePatientLeavesThePlansRowAndGivesWayToItAgain() {
        var plans = new FrequencyTerm(BenefitOwner.PLAN, "2", FrequencyKind.PER_BENEFIT_YEAR, TreatmentArea.NONE);
        var patients = new FrequencyTerm(BenefitOwner.PATIENT, "4", FrequencyKind.PER_BENEFIT_YEAR, TreatmentArea.NONE);
        rows.saved("Limitations group=105 x2 per=NumberOfServices CalendarYear");

        rows.carryOut(rows.sheet().set(105, Optional.of(patients)));
        assertThat(rows.shown()).hasSize(2);
        assertThat(rows.sheet().form().frequency(105)).contains(patients);
        assertThat(rows.sheet().overruled(105)).contains(plans);
        assertThat(rows.sheet().unshown()).extracting(Unshown::reason).containsExactly(Unshown.Reason.OVERRULED);

        rows.carryOut(rows.sheet().set(105, Optional.of(plans)));
        assertThat(rows.shown())
                .containsExactly(SampleRows.row("Limitations group=105 x2 per=NumberOfServices CalendarYear"));
    }

    @Test
    void aLineThatIsNotSavedChangesItsOwnerInPlace() {
        var term = new FrequencyTerm(BenefitOwner.PLAN, "2", FrequencyKind.EVERY_YEARS, TreatmentArea.TOOTH);
        var patients = new FrequencyTerm(BenefitOwner.PATIENT, "2", FrequencyKind.EVERY_YEARS, TreatmentArea.TOOTH);

        rows.carryOut(rows.sheet().set(105, Optional.of(term)));
        rows.carryOut(rows.sheet().set(105, Optional.of(patients)));

        assertThat(rows.shown())
                .containsExactly(SampleRows.row("patient Limitations group=105 x2 per=Years area=Tooth"));
    }

    @Test
    void anotherKindOfFrequencyMovesThePeriodToo() {
        rows.saved("Limitations group=105 x2 per=NumberOfServices ServiceYear");

        var term = new FrequencyTerm(BenefitOwner.PLAN, "6", FrequencyKind.EVERY_MONTHS, TreatmentArea.NONE);
        rows.carryOut(rows.sheet().set(105, Optional.of(term)));

        assertThat(rows.shown()).containsExactly(SampleRows.row("Limitations group=105 x6 per=Months"));
    }

    @Test
    void anotherYearConvertsEveryRowOfAYear() {
        rows.saved(
                "Limitations $1500 CalendarYear Individual",
                "CoInsurance code=D0120 80% CalendarYear",
                "patient CoInsurance on=Diagnostic 80% ServiceYear",
                "Limitations group=105 x2 per=NumberOfServices CalendarYear",
                "Limitations group=105 x2 per=Years",
                "Limitations on=Orthodontics $2000 Lifetime");
        assertThat(rows.sheet().mixesYears()).isTrue();

        rows.carryOut(rows.sheet().convert(TimePeriod.SERVICE_YEAR));

        assertThat(rows.sheet().mixesYears()).isFalse();
        assertThat(rows.sheet().form().year()).isEqualTo(TimePeriod.SERVICE_YEAR);
        assertThat(rows.shown())
                .extracting(row -> row.period())
                .containsExactly(
                        TimePeriod.SERVICE_YEAR,
                        TimePeriod.SERVICE_YEAR,
                        TimePeriod.SERVICE_YEAR,
                        TimePeriod.SERVICE_YEAR,
                        TimePeriod.NONE,
                        TimePeriod.LIFETIME);
        assertThat(rows.sheet().set(CROWNS, "50"))
                .isEqualTo(List.of(new RowChange.Add(SampleRows.row("CoInsurance on=Crowns 50% ServiceYear"))));
    }

    @Test
    void aQuickBoxFillsItsFieldsAndShowsWhatTheyShare() {
        rows.carryOut(rows.sheet().set(QuickPercent.MAJOR.filled("50")));

        assertThat(rows.shown())
                .containsExactlyInAnyOrder(
                        SampleRows.row("CoInsurance on=Crowns 50% CalendarYear"),
                        SampleRows.row("CoInsurance on=Prosthodontics 50% CalendarYear"));
        assertThat(QuickPercent.MAJOR.text(rows.sheet().form())).isEqualTo("50");

        rows.carryOut(rows.sheet().set(CROWNS, "60"));
        assertThat(QuickPercent.MAJOR.text(rows.sheet().form())).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "101 | Percentage[category=CROWNS] | PERCENT_RANGE",
                "-1 | Percentage[category=CROWNS] | PERCENT_UNREADABLE",
                "100 | Percentage[category=CROWNS] |",
                "0 | Percentage[category=CROWNS] |",
                "-5 | AnnualMax[level=INDIVIDUAL] | AMOUNT_NEGATIVE",
                "much | AnnualMax[level=INDIVIDUAL] | AMOUNT_UNREADABLE",
                "0 | AnnualMax[level=INDIVIDUAL] |",
                "0 | AgeLimit[group=106] | AGE_LIMIT_NEEDS_QUANTITY",
                "0 | Ortho[part=THROUGH_AGE] | AGE_LIMIT_NEEDS_QUANTITY",
                "-1 | AgeLimit[group=106] | QUANTITY_UNREADABLE",
                "101 | AgeLimit[group=106] | QUANTITY_RANGE",
                "0 | WaitingPeriod[category=CROWNS] |",
                "six | WaitingPeriod[category=CROWNS] | QUANTITY_UNREADABLE",
            })
    void aTextThatCannotStandInItsFieldIsNamed(String typed, String field, BenefitProblem problem) {
        FormField wanted = FormField.texts(SampleRows.terms()).stream()
                .filter(known -> known.toString().equals(field))
                .findFirst()
                .orElseThrow();

        assertThat(rows.sheet().problems(wanted, typed)).isEqualTo(problem == null ? Set.of() : Set.of(problem));
    }

    @Test
    void theQuickBoxesFillThreeFourAndTwoFields() {
        assertThat(Stream.of(QuickPercent.values()).map(box -> box.fields().size()))
                .containsExactly(3, 4, 2);
    }

    @Test
    void theFormTellsWhichStandardCategoryIsMissing() {
        Map<Long, StandardCategory> some = new HashMap<>(SampleRows.terms().categories());
        some.remove(SampleRows.number(StandardCategory.ACCIDENT));
        some.remove(SampleRows.number(StandardCategory.XRAY));

        assertThat(new FormTerms(some, List.of(), List.of(), Set.of()).missing())
                .containsExactly(StandardCategory.XRAY, StandardCategory.ACCIDENT);
        assertThat(SampleRows.terms().missing()).isEmpty();
    }
}

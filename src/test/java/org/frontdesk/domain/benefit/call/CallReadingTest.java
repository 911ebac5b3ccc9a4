package org.frontdesk.domain.benefit.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.domain.quickentry.EntryTable;
import org.frontdesk.domain.quickentry.Proposal;
import org.frontdesk.domain.quickentry.QuickEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers, and the rows, notes and changes that become of them. */
class CallReadingTest {
    private static final String SCENARIO =
            "100/80/50; max 1500; ded 50/150 not prev; exam/prophy 2/y; bw 1/12m; fmx 1/5y;"
                    + " fl <=18; seal <=15; crown 1/7y; wait major 12m; ortho 50 life 1000 <=18; mtc yes";

    private final CallReading reading = new CallReading(EntryTable.PRACTICE, TimePeriod.CALENDAR_YEAR);
    private final CallSheet blank = CallSheet.begin(LocalDateTime.of(2026, 11, 20, 14, 5));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAXIMUM | 1500 | Limitations - Individual $1500.00",
                "MAXIMUM | $1,500 | Limitations - Individual $1500.00",
                "MAXIMUM | 1500/3000 | Limitations - Individual $1500.00 + Limitations - Family $3000.00",
                "MAXIMUM_FAMILY | 3000 | Limitations - Family $3000.00",
                "DEDUCTIBLE | 50 | Deductible - Individual $50.00",
                "DEDUCTIBLE | none | Deductible - Individual $0.00",
                "DEDUCTIBLE_FAMILY | 150 | Deductible - Family $150.00",
                "DEDUCTIBLE_WAIVED | x-ray | Deductible DiagnosticXRay Individual $0.00",
                "ORTHO_PERCENT | 50 | CoInsurance Orthodontics 50%",
                "ORTHO_LIFETIME | 1000 | Limitations Orthodontics $1000.00 Lifetime",
                "ORTHO_AGE | 18 | Limitations Orthodontics AgeLimit 18 None",
                "PERIODONTICS | 50 | CoInsurance Periodontics 50%",
                "PERIODONTICS | 15 | CoInsurance Periodontics 15%",
                "PERIODONTICS | perio 50 | CoInsurance Periodontics 50%",
                "NIGHT_GUARD | not covered | Exclusions #D9944",
                "IMPLANTS | no | Exclusions @Implants",
                "IMPLANTS | none | Exclusions @Implants",
                "CROWNS | 0 | CoInsurance Crowns 0%",
                "CLEANINGS_OFTEN | 2/y | Limitations @Prophy NumberOfServices 2",
                "CLEANINGS_OFTEN | 2 per year | Limitations @Prophy NumberOfServices 2",
                "CLEANINGS_OFTEN | 1/6m | Limitations @Prophy Months 6 None",
                "CLEANINGS_OFTEN | twice a year | Limitations @Prophy NumberOfServices 2",
                "CLEANINGS_OFTEN | prophy 2/y | Limitations @Prophy NumberOfServices 2",
                "SERIES_OFTEN | 1/5y | Limitations @PanoFMX Years 5 None",
                "CROWNS_OFTEN | 1/7y per tooth | Limitations @Crown Years 7 None Tooth",
                "FLUORIDE_AGE | 18 | Limitations @Fluoride AgeLimit 18 None",
                "FLUORIDE_AGE | under 19 | Limitations @Fluoride AgeLimit 18 None",
                "SEALANTS_AGE | <16 | Limitations @Sealant AgeLimit 15 None",
                "WAIT_ORTHO | 24m | WaitingPeriod Orthodontics Months 24",
                "EXCLUSIONS | implants, night guard | Exclusions @Implants + Exclusions #D9944",
            })
    void anAnswerBecomesTheseRows(Question question, String text, String rows) {
        CallOutcome outcome = read(blank.say(question, text));
        assertThat(shown(outcome.rows())).containsExactlyInAnyOrder(rows.split(" \\+ "));
        assertThat(outcome.standing(question).state()).isEqualTo(Standing.State.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHANNEL | 2 | portal",
                "CHANNEL | ph | phone",
                "NETWORK | out | out of network",
                "ACTIVE | y | yes",
                "MISSING_TOOTH | yes, 24 months | yes, 24 months",
                "MISSING_TOOTH | n | no",
                "EFFECTIVE | 1/15/2024 | 2024-01-15",
                "TERMINATION | none | none",
                "MAXIMUM_LEFT | 900 | $900.00",
                "MAXIMUM | unlimited | none",
                "CLEANINGS_OFTEN | no limit | none",
                "WAIT_MAJOR | none | none",
                "PREVENTIVE_COUNTS | y | yes",
                "PAYS_ON | seat | seat date",
                "FEE_BASIS | UCR 80th | UCR 80th",
            })
    void anAnswerThatNeedsNoRowIsNoted(Question question, String text, String noted) {
        CallOutcome outcome = read(blank.say(question, text));
        assertThat(outcome.rows()).isEmpty();
        assertThat(outcome.standing(question).noted()).isEqualTo(noted);
        assertThat(outcome.notComputed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BITEWINGS_OFTEN | 2 per 36 months",
                "EXAMS_OFTEN | 3/24m",
                "FILLINGS_OFTEN | 1/2y",
                "SEALANTS_OFTEN | once per lifetime",
                "WAIT_MAJOR | 90 days",
                "CLEANINGS_OFTEN | 2/y shared with perio",
            })
    void whatNoRowCanSayIsNotedAsNotComputed(Question question, String text) {
        CallOutcome outcome = read(blank.say(question, text));
        assertThat(outcome.rows()).isEmpty();
        assertThat(outcome.notComputed()).containsExactly(question);
        assertThat(CallNote.of(blank, outcome, false).text()).contains("(not computed): " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLEANINGS_OFTEN | 2 | 2",
                "CLEANINGS_OFTEN | 2/y blah | blah",
                "WAIT_MAJOR | 12 | 12",
                "BASIC | 120 | 120",
                "BASIC | hello | hello",
                "BASIC | ortho 50 | ortho 50",
                "FLUORIDE_AGE | to 18 | to 18",
                "ACTIVE | maybe | maybe",
                "EFFECTIVE | 31/31/2024 | 31/31/2024",
                "CHANNEL | 3 | 3",
                "CHANNEL | p | p",
                "MAXIMUM_LEFT | -5 | -5",
                "ENDODONTICS | as basic | as basic",
            })
    void whatIsNotUnderstoodIsMarkedAtItsPlace(Question question, String text, String marked) {
        CallOutcome outcome = read(blank.say(question, text));
        assertThat(outcome.rows()).isEmpty();
        assertThat(outcome.standing(question).state()).isEqualTo(Standing.State.NOT_UNDERSTOOD);
        assertThat(outcome.standing(question).mark().orElseThrow().span().of(text))
                .isEqualTo(marked);
    }

    @Test
    void aWholeLineAnswersItsQuestions() {
        CallReading.Taken taken = reading.take(blank, SCENARIO);
        assertThat(taken.left()).isEmpty();
        CallOutcome outcome = read(taken.sheet());
        assertThat(outcome.rows()).hasSize(30);
        assertThat(outcome.also()).isEmpty();
        assertThat(outcome.questions(Standing.State.IN_LINE))
                .containsExactly(
                        Question.MAXIMUM,
                        Question.DEDUCTIBLE,
                        Question.DEDUCTIBLE_FAMILY,
                        Question.DEDUCTIBLE_WAIVED,
                        Question.ORTHO_PERCENT,
                        Question.ORTHO_LIFETIME,
                        Question.ORTHO_AGE,
                        Question.PREVENTIVE,
                        Question.BASIC,
                        Question.MAJOR,
                        Question.EXAMS_OFTEN,
                        Question.CLEANINGS_OFTEN,
                        Question.BITEWINGS_OFTEN,
                        Question.SERIES_OFTEN,
                        Question.FLUORIDE_AGE,
                        Question.SEALANTS_AGE,
                        Question.CROWNS_OFTEN,
                        Question.WAIT_MAJOR,
                        Question.MISSING_TOOTH);
        assertThat(outcome.standing(Question.MISSING_TOOTH).noted()).isEqualTo("yes");
    }

    @Test
    void whatALineDoesNotSayClearlyStaysToBeMended() {
        CallReading.Taken taken = reading.take(blank, "basic 80; prophy 2; foo bar; bw 2 per 36 months; max 1500");
        assertThat(taken.left()).isEqualTo("prophy 2; foo bar");
        assertThat(taken.sheet().lines()).containsExactly("basic 80; bw 2 per 36 months; max 1500");
        CallOutcome outcome = read(taken.sheet());
        assertThat(outcome.rows()).hasSize(5);
        assertThat(outcome.notComputed()).containsExactly(Question.BITEWINGS_OFTEN);
        assertThat(reading.take(blank, "hello").sheet()).isEqualTo(blank);
    }

    @Test
    void aPartOfAClassIsAskedForItselfAndOverridesTheClass() {
        CallSheet sheet = reading.take(blank, "100/80/50; perio 50").sheet();
        CallOutcome outcome = read(sheet);
        assertThat(outcome.standing(Question.BASIC).state()).isEqualTo(Standing.State.IN_LINE);
        assertThat(outcome.standing(Question.PERIODONTICS).state()).isEqualTo(Standing.State.IN_LINE);
        assertThat(outcome.standing(Question.ENDODONTICS).state()).isEqualTo(Standing.State.UNASKED);
        CallOutcome later = read(sheet.say(Question.ENDODONTICS, "as major").say(Question.BASIC, "70"));
        assertThat(shown(later.rows()))
                .contains(
                        "CoInsurance Endodontics 50%",
                        "CoInsurance Periodontics 50%", "CoInsurance Restorative 70%", "CoInsurance OralSurgery 70%");
        assertThat(later.rows()).hasSize(9);
    }

    @Test
    void theFamilyDeductibleIsWaivedTooWhereThereIsOne() {
        CallSheet sheet = blank.say(Question.DEDUCTIBLE, "50").say(Question.DEDUCTIBLE_WAIVED, "x-ray");
        assertThat(read(sheet).rows()).hasSize(2);
        assertThat(shown(read(sheet.say(Question.DEDUCTIBLE_FAMILY, "150")).rows()))
                .contains("Deductible DiagnosticXRay Family $0.00");
    }

    @Test
    void preventiveThatDoesNotCountHasNoMaximumOfItsOwn() {
        assertThat(shown(read(blank.say(Question.PREVENTIVE_COUNTS, "no")).rows()))
                .containsExactlyInAnyOrder(
                        "Limitations Diagnostic Individual $100000.00",
                        "Limitations DiagnosticXRay Individual $100000.00",
                        "Limitations RoutinePreventive Individual $100000.00");
    }

    @Test
    void whatWouldNotBeSaidIsNeitherZeroNorUnlimited() {
        CallSheet sheet = blank;
        for (Question question : Question.values()) {
            sheet = sheet.wouldNotSay(question);
        }
        CallOutcome outcome = reading.read(sheet, present("max 1500; wait major 12m; prophy 2/y"));
        assertThat(outcome.rows()).isEmpty();
        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.questions(Standing.State.WOULD_NOT_SAY)).containsExactly(Question.values());
    }

    @Test
    void whatThePlanHasChangesAndTheRestIsAdded() {
        List<RowState> present =
                present("basic 80; prophy 1/6m; max 1000; wait major 12m; implants 50; crown 1/5y per tooth");
        CallSheet sheet = reading.take(
                        blank, "basic 80; prophy 2/y; max 1500; bw 1/y; implants not covered; crown 1/7y")
                .sheet()
                .say(Question.WAIT_MAJOR, "none");
        CallOutcome outcome = reading.read(sheet, present);
        assertThat(outcome.same()).isEqualTo(4);
        assertThat(outcome.changes().stream().map(change -> told(change, present)))
                .containsExactlyInAnyOrder(
                        "Limitations @Prophy Months 6 None > Limitations @Prophy NumberOfServices 2",
                        "Limitations - Individual $1000.00 > Limitations - Individual $1500.00",
                        "+ Limitations @BW NumberOfServices 1",
                        "CoInsurance @Implants 50% > Exclusions @Implants",
                        "Limitations @Crown Years 5 None Tooth > Limitations @Crown Years 7 None Tooth",
                        "- WaitingPeriod Crowns Months 12",
                        "- WaitingPeriod Prosthodontics Months 12");
    }

    @Test
    void theRowsOfAPatientStay() {
        List<RowState> mine = present("basic 80").stream()
                .map(row -> new RowState(
                        row.key(),
                        row.stored().map(saved -> new StoredBenefit(saved.id(), BenefitOwner.PATIENT, saved.benefit())),
                        row.mine()
                                .map(draft -> draft.with(
                                        org.frontdesk.domain.benefit.BenefitField.OWNER, BenefitOwner.PATIENT))))
                .toList();
        assertThat(reading.read(blank.say(Question.BASIC, "70"), mine).changes())
                .hasSize(4)
                .allSatisfy(change -> assertThat(change).isInstanceOf(RowChange.Add.class));
    }

    @Test
    void aSheetComesBackFromItsTexts() {
        CallSheet sheet = reading.take(blank, SCENARIO)
                .sheet()
                .say(Question.REPRESENTATIVE, "Tasha")
                .wouldNotSay(Question.FEE_BASIS)
                .talked(java.time.Duration.ofSeconds(75));
        assertThat(CallPages.sheet(CallPages.texts(sheet))).contains(sheet);
        assertThat(CallPages.sheet(CallPages.texts(sheet.applied()))).contains(sheet.applied());
        assertThat(CallPages.sheet(java.util.Map.of())).isEmpty();
    }

    private CallOutcome read(CallSheet sheet) {
        return reading.read(sheet, List.of());
    }

    private static String told(RowChange change, List<RowState> present) {
        return switch (change) {
            case RowChange.Add add -> "+ " + EntryTable.shown(add.row());
            case RowChange.Change now ->
                EntryTable.shown(row(now.key(), present)) + " > " + EntryTable.shown(now.row());
            case RowChange.Remove gone -> "- " + EntryTable.shown(row(gone.key(), present));
        };
    }

    private static BenefitDraft row(RowKey key, List<RowState> present) {
        return present.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .shown();
    }

    static List<RowState> present(String line) {
        var rows = new ArrayList<RowState>();
        for (Proposal proposal : new QuickEntry(EntryTable.PRACTICE, BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                .read(line)
                .rows()) {
            int number = rows.size() + 1;
            rows.add(new RowState(
                    new RowKey(number),
                    Optional.of(new StoredBenefit(
                            new BenefitId(number),
                            BenefitOwner.PLAN,
                            proposal.row().read().orElseThrow())),
                    Optional.of(proposal.row())));
        }
        return rows;
    }

    private static List<String> shown(List<BenefitDraft> rows) {
        return rows.stream().map(EntryTable::shown).toList();
    }
}

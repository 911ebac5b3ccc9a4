package org.frontdesk.domain.benefit.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.form.SampleRows;
import org.frontdesk.domain.edits.RowKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    /** Each case begins with a row 0, the annual maximum, unless its own rows are about it. */
    private static final String MAXIMUM = "Limitations Individual $1500 CalendarYear";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        CoInsurance on=Crowns 50% CalendarYear | nothing
        CoInsurance on=Crowns 50% CalendarYear; CoInsurance on=Crowns 50% CalendarYear | COPIES 1 2: keep 1
        CoInsurance on=Crowns 50% CalendarYear; CoInsurance on=Crowns 60% CalendarYear | CONTRADICTION 1 2: keep 1 or keep 2
        CoInsurance on=Crowns 50% CalendarYear; CoInsurance on=Crowns 60% CalendarYear; CoInsurance on=Crowns 50% CalendarYear | CONTRADICTION 1 2 3: keep 1 or keep 2, COPIES 1 3: keep 1
        CoInsurance on=Crowns 50% CalendarYear; CoInsurance on=Endodontics 50% CalendarYear | nothing
        CoInsurance on=Crowns 50% ServiceYear; CoInsurance on=Crowns 50% CalendarYear | OTHER_YEAR 1: year 1, COPIES 1 2: keep 2
        CoInsurance on=Crowns 50% ServiceYear; CoInsurance on=Crowns 60% CalendarYear | CONTRADICTION 1 2: keep 1 or keep 2, OTHER_YEAR 1: year 1
        CoInsurance on=Crowns 50% CalendarYear; CoInsurance on=Crowns 50% Individual CalendarYear | CONTRADICTION 1 2: keep 1 or keep 2
        Deductible Individual $50 CalendarYear; Deductible on=General Individual $75 CalendarYear | CONTRADICTION 1 2: keep 1 or keep 2
        Deductible Individual $50 CalendarYear; Deductible Family $150 CalendarYear | nothing
        Deductible Family $150 CalendarYear | FAMILY_ALONE 1: add
        Deductible on=Diagnostic Family $0 CalendarYear; Deductible Individual $50 CalendarYear | FAMILY_ALONE 1: add
        Limitations group=104 per=NumberOfServices x2 CalendarYear; Limitations group=104 per=Months x6 | TWO_COUNTS 1 2: keep 1 or keep 2
        Limitations group=104 per=NumberOfServices x2 CalendarYear; Limitations group=104 per=NumberOfServices x3 CalendarYear | CONTRADICTION 1 2: keep 1 or keep 2
        Limitations group=104 per=NumberOfServices x2 CalendarYear; Limitations group=105 per=Months x6 | nothing
        Limitations group=108 per=Months x24 area=Quad; Limitations group=108 per=Years x1 area=Mouth | nothing
        Limitations group=106 per=AgeLimit x18; Limitations group=106 per=NumberOfServices x1 CalendarYear | nothing
        WaitingPeriod on=Crowns per=Months x12; WaitingPeriod on=Crowns per=Years x1 | TWO_COUNTS 1 2: keep 1 or keep 2
        CoInsurance on=Crowns 500% CalendarYear | PERCENT_RANGE 1
        CoInsurance on=Crowns 100% CalendarYear | nothing
        CoInsurance on=Crowns 101% CalendarYear | PERCENT_RANGE 1
        CoInsurance on=Crowns 1000% CalendarYear | PERCENT_RANGE 1
        CoInsurance on=Other 50% CalendarYear | UNKNOWN_CATEGORY 1: remove 1
        CoInsurance on=Accident 50% CalendarYear | HIDDEN_CATEGORY 1: remove 1
        Limitations group=999 per=Months x6 | UNKNOWN_GROUP 1: remove 1
        Limitations group=112 per=Months x6 | EMPTY_GROUP 1: remove 1
        Limitations group=113 per=Months x6 | HIDDEN_GROUP 1
        CoInsurance code=D2740 50% CalendarYear | nothing
        CoInsurance code=D9Q99 50% CalendarYear | UNKNOWN_CODE 1: remove 1
        patient CoInsurance on=Crowns 50% CalendarYear; CoInsurance on=Crowns 50% CalendarYear | OVERRIDE_SAME 1: remove 1
        patient CoInsurance on=Crowns 50% ServiceYear; CoInsurance on=Crowns 50% CalendarYear | OTHER_YEAR 1: year 1, OVERRIDE_SAME 1: remove 1
        patient CoInsurance on=Crowns 60% CalendarYear; CoInsurance on=Crowns 50% CalendarYear | nothing
        patient CoInsurance on=Crowns 60% CalendarYear | OVERRIDE_ALONE 1: remove 1
        patient Limitations group=104 per=NumberOfServices x4 CalendarYear; Limitations group=104 per=Months x6 | nothing
        Limitations on=RoutinePreventive $99999 CalendarYear | NOT_COUNTED 1
        Limitations on=RoutinePreventive $9999.99 CalendarYear | NOT_COUNTED 1
        Limitations on=RoutinePreventive $50000 CalendarYear | NOT_COUNTED 1
        Limitations on=RoutinePreventive $9000 CalendarYear | nothing
        Limitations on=Orthodontics $1999 Lifetime | nothing
        """)
    void rowsAreFoundToBe(String rows, String found) {
        assertThat(said(new SampleRows().saved(MAXIMUM).saved(rows.split(";")).all(), -1))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Limitations Individual $1500 CalendarYear | nothing
        Limitations on=General $1500 CalendarYear | nothing
        Limitations Individual $0 CalendarYear | nothing
        Limitations Individual CalendarYear | NO_MAXIMUM 1
        Limitations Family $3000 CalendarYear | NO_MAXIMUM : add
        Limitations Individual $1500 Lifetime | NO_MAXIMUM : add
        patient Limitations Individual $1500 CalendarYear | OVERRIDE_ALONE 1: remove 1
        Limitations Individual $1500 CalendarYear; Limitations Individual $2000 CalendarYear | CONTRADICTION 1 2: keep 1 or keep 2
        Limitations Individual $1500 CalendarYear; Limitations on=General Individual $1500 CalendarYear | CONTRADICTION 1 2: keep 1 or keep 2
        """)
    void theAnnualMaximumIsFoundToBe(String rows, String found) {
        assertThat(said(new SampleRows().saved(rows.split(";")).all(), 0)).isEqualTo(found);
    }

    @Test
    void removedRowsAndAPlanWithoutRowsAreWell() {
        assertThat(Health.of(List.of(), Facts.of()).findings()).isEmpty();
        assertThat(said(
                        new SampleRows()
                                .saved(MAXIMUM)
                                .removed(MAXIMUM)
                                .removed("CoInsurance on=Other 50%")
                                .all(),
                        -1))
                .isEqualTo("nothing");
    }

    @Test
    void whatIsOnlyGoodToKnowDoesNotCountAsWrong() {
        var rows = new SampleRows()
                .saved(MAXIMUM, "Limitations on=RoutinePreventive $99999 CalendarYear", "CoInsurance on=Other 50%");
        assertThat(Health.of(rows.all(), Facts.of()).wrong()).isEqualTo(1);
    }

    @Test
    void aKeptRowGoesWithAllOthersAndABegunRowIsEmpty() {
        var rows = new SampleRows()
                .saved(MAXIMUM, "CoInsurance on=Crowns 50% CalendarYear", "CoInsurance on=Crowns 60% CalendarYear");
        Finding twice = Health.of(rows.all(), Facts.of()).findings().getFirst();
        assertThat(twice.repairs().getLast().changes()).containsExactly(new RowChange.Remove(new RowKey(2)));

        var family = new SampleRows().saved("Limitations Family $3000 CalendarYear");
        Repair begin = Health.of(family.all(), Facts.of())
                .findings()
                .getFirst()
                .repairs()
                .getFirst();
        assertThat(begin.changes())
                .containsExactly(new RowChange.Add(SampleRows.row("Limitations Individual CalendarYear")));
    }

    /** @param shift what is added to a row's number */
    private static String said(List<RowState> rows, int shift) {
        String said = Health.of(rows, Facts.of()).findings().stream()
                .map(finding -> said(finding, shift))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "nothing" : said;
    }

    private static String said(Finding finding, int shift) {
        String said = finding.kind() + " " + numbers(finding.rows(), shift);
        return finding.repairs().isEmpty()
                ? said
                : said + ": "
                        + finding.repairs().stream()
                                .map(repair -> said(repair, finding, shift))
                                .collect(Collectors.joining(" or "));
    }

    private static String said(Repair repair, Finding finding, int shift) {
        return switch (repair.way()) {
            case KEEP -> "keep " + numbers(repair.kept().stream().toList(), shift);
            case REMOVE -> "remove " + numbers(finding.rows(), shift);
            case TO_PLAN_YEAR -> "year " + numbers(finding.rows(), shift);
            case ADD_EMPTY -> "add";
        };
    }

    private static String numbers(List<RowKey> rows, int shift) {
        return rows.stream().map(row -> String.valueOf(row.number() + shift)).collect(Collectors.joining(" "));
    }
}

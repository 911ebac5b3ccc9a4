package org.frontdesk.domain.benefit.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.form.SampleRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final List<String> SAMPLES = List.of(
            "CoInsurance on=Crowns 50% CalendarYear",
            "CoInsurance on=Crowns 60% CalendarYear",
            "CoInsurance on=Crowns 60% ServiceYear",
            "CoInsurance on=Endodontics 80% CalendarYear",
            "Limitations Individual $1500 CalendarYear",
            "Limitations Individual $2000 CalendarYear",
            "Limitations group=104 per=NumberOfServices x2 CalendarYear",
            "Limitations group=104 per=Months x6",
            "Limitations group=108 per=Months x24 area=Quad",
            "Limitations group=108 per=Months x12 area=Mouth",
            "WaitingPeriod on=Crowns per=Months x12");

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource(delimiter = '|', textBlock = """
        CoInsurance on=Crowns 50% CalendarYear | CoInsurance on=Crowns 50% CalendarYear | 1 same, 0 differ, 0 there, 0 here
        CoInsurance on=Crowns 50% CalendarYear | CoInsurance on=Crowns 50% ServiceYear | 1 same, 0 differ, 0 there, 0 here
        CoInsurance on=Crowns 50% CalendarYear | CoInsurance on=Crowns 60% CalendarYear | 0 same, 1 differ, 0 there, 0 here
        CoInsurance on=Crowns 50% CalendarYear | CoInsurance on=Endodontics 50% CalendarYear | 0 same, 0 differ, 1 there, 1 here
        patient CoInsurance on=Crowns 50% CalendarYear | CoInsurance on=Crowns 50% CalendarYear | 0 same, 0 differ, 1 there, 0 here
        Limitations group=104 per=Months x6 | Limitations group=104 per=NumberOfServices x2 CalendarYear | 0 same, 1 differ, 0 there, 0 here
        Limitations group=108 per=Months x24 area=Quad; Limitations group=108 per=Months x12 area=Mouth | Limitations group=108 per=Months x12 area=Mouth; Limitations group=108 per=Months x24 area=Quad | 2 same, 0 differ, 0 there, 0 here
        """)
    void rowsAreMatchedByMeaning(String here, String there, String said) {
        Likeness like = Likeness.of(
                new SampleRows().saved(here.split(";")).all(), drafts(there.split(";")), TimePeriod.CALENDAR_YEAR);
        assertThat("%d same, %d differ, %d there, %d here"
                        .formatted(
                                like.same(),
                                like.differing(),
                                like.onlyThere(),
                                like.here().size()))
                .isEqualTo(said);
    }

    @Property(tries = 500)
    void becomingLikeAnotherPlanMakesAllRowsEqual(
            @ForAll("rows") List<String> here, @ForAll("rows") List<String> there) {
        SampleRows rows = new SampleRows().saved(here.toArray(String[]::new));
        List<BenefitDraft> other = drafts(there.toArray(String[]::new));
        rows.carryOut(Likeness.of(rows.all(), other, TimePeriod.CALENDAR_YEAR).becoming());
        Likeness after = Likeness.of(rows.all(), other, TimePeriod.CALENDAR_YEAR);
        assertThat(after.same()).isEqualTo(after.total()).isEqualTo(there.size());
        assertThat(after.becoming()).isEmpty();
    }

    @Property(tries = 500)
    void takingRowsOverLeavesWhatIsOnlyHere(@ForAll("rows") List<String> here, @ForAll("rows") List<String> there) {
        SampleRows rows = new SampleRows().saved(here.toArray(String[]::new));
        Likeness before = Likeness.of(rows.all(), drafts(there.toArray(String[]::new)), TimePeriod.CALENDAR_YEAR);
        rows.carryOut(before.takingOver());
        assertThat(rows.all()).containsAll(before.here());
        assertThat(before.total()).isEqualTo(rows.shown().size());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of(SAMPLES).list().ofMaxSize(8);
    }

    private static List<BenefitDraft> drafts(String... words) {
        return Arrays.stream(words).map(SampleRows::row).toList();
    }
}

package org.frontdesk.domain.benefit.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.form.SampleRows;
import org.frontdesk.domain.edits.RowKey;

class HealthPropertyTest {
    private static final List<String> ABOUT = List.of(
            "CoInsurance on=Crowns",
            "CoInsurance on=Other",
            "CoInsurance on=Accident",
            "CoInsurance code=D2740",
            "CoInsurance code=D9Q99",
            "Limitations Individual",
            "Limitations on=General",
            "Limitations on=RoutinePreventive",
            "Deductible Family",
            "Deductible Individual",
            "Limitations group=104 per=NumberOfServices",
            "Limitations group=104 per=Months",
            "Limitations group=112 per=NumberOfServices",
            "Limitations group=113 per=Years",
            "WaitingPeriod on=Crowns per=Months",
            "WaitingPeriod on=Crowns per=Years");
    private static final List<String> GRANTS = List.of("", "50%", "60%", "500%", "$50", "$99999", "x2", "x6");
    private static final List<String> PERIODS = List.of("CalendarYear", "ServiceYear", "None", "Lifetime");

    @Property(tries = 1000)
    void allSafeRepairsTogetherLeaveNothingOfTheirKindAndTouchOnlyRowsThatWereNamed(
            @ForAll("rows") List<String> words) {
        SampleRows rows = new SampleRows().saved(words.toArray(String[]::new));
        List<RowState> before = rows.all();
        Health health = Health.of(before, Facts.of());
        Set<RowKey> named = new HashSet<>();
        health.safe().forEach(finding -> named.addAll(finding.rows()));
        rows.carryOut(health.safeChanges());

        assertThat(Health.of(rows.all(), Facts.of()).safe()).isEmpty();
        assertThat(touched(before, rows.all())).isSubsetOf(named);
    }

    @Property(tries = 1000)
    void anyOneRepairEndsItsFindingAndTouchesOnlyItsRows(@ForAll("rows") List<String> words) {
        List<RowState> before =
                new SampleRows().saved(words.toArray(String[]::new)).all();
        for (Finding finding : Health.of(before, Facts.of()).findings()) {
            for (Repair repair : finding.repairs()) {
                SampleRows rows = new SampleRows().saved(words.toArray(String[]::new));
                rows.carryOut(repair.changes());
                assertThat(Health.of(rows.all(), Facts.of()).findings()).doesNotContain(finding);
                assertThat(touched(before, rows.all())).isSubsetOf(finding.rows());
            }
        }
    }

    @Property(tries = 1000)
    void whatIsMendedStaysMended(@ForAll("rows") List<String> words) {
        SampleRows rows = new SampleRows().saved(words.toArray(String[]::new));
        int steps = 0;
        List<RowChange> next = firstRepair(rows);
        while (!next.isEmpty()) {
            rows.carryOut(next);
            next = firstRepair(rows);
            assertThat(++steps).as("repairs, one after another").isLessThan(100);
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> owner =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(1, Arbitraries.just("patient ")));
        return Combinators.combine(owner, Arbitraries.of(ABOUT), Arbitraries.of(GRANTS), Arbitraries.of(PERIODS))
                .as((whose, about, grants, period) -> whose + about + " " + grants + " " + period)
                .list()
                .ofMaxSize(9);
    }

    private static List<RowChange> firstRepair(SampleRows rows) {
        return Health.of(rows.all(), Facts.of()).findings().stream()
                .flatMap(finding -> finding.repairs().stream())
                .findFirst()
                .map(Repair::changes)
                .orElse(List.of());
    }

    /** The rows that were there and are no longer the same. */
    private static List<RowKey> touched(List<RowState> before, List<RowState> after) {
        var touched = new ArrayList<RowKey>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                touched.add(before.get(i).key());
            }
        }
        return touched;
    }
}

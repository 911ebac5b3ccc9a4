package org.frontdesk.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.frontdesk.domain.PatPlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanOrderTest {
    @ParameterizedTest
    @CsvSource({
        "abc, a, 0, abc",
        "abc, a, 1, bac",
        "abc, a, 2, bca",
        "abc, a, 9, bca",
        "abc, c, 0, cab",
        "abc, c, -1, cab",
        "abc, b, 1, abc",
        "abc, x, 0, abc",
        "a, a, 5, a"
    })
    void aMovedPlanLeavesTheOthersInOrder(String order, String which, int place, String moved) {
        assertThat(PlanOrder.moved(letters(order), which, place)).isEqualTo(letters(moved));
    }

    @ParameterizedTest
    @CsvSource({"ab, x, 0, xab", "ab, x, 1, axb", "ab, x, 2, abx", "ab, x, 7, abx", "'', x, 3, x"})
    void aNewPlanTakesItsPlace(String order, String which, int place, String inserted) {
        assertThat(PlanOrder.inserted(letters(order), which, place)).isEqualTo(letters(inserted));
    }

    /** Ordinals as they stand for plans 1, 2, 3 ..., the wanted order, and the step that comes next. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'1 2 3', '1 2 3', none",
                "'1 2 3', '2 1 3', 2 to 1",
                "'2 1 3', '2 1 3', none",
                "'1 2 3', '1 3 2', 3 to 2",
                "'1 3 2', '1 2 3', 2 to 2",
                "'1 2 2', '1 3 2', 2 to 3",
                "'1 1', '1 2', 2 to 2",
                "'2 4', '1 2', 1 to 1",
                "'1 2 3', '3', 3 to 1",
                "'1 2', '9 1 2', none",
                "'', '1', none"
            })
    void theNextStepPutsTheFirstPlanThatStandsWrong(String ordinals, String wanted, String step) {
        int[] now = numbers(ordinals);
        List<PlanOrder.Place> places = IntStream.range(0, now.length)
                .mapToObj(i -> new PlanOrder.Place(new PatPlanId(i + 1), now[i]))
                .toList();
        List<PatPlanId> order =
                Arrays.stream(numbers(wanted)).mapToObj(PatPlanId::new).toList();
        assertThat(PlanOrder.next(places, order).map(next -> next.plan() + " to " + next.ordinal()))
                .isEqualTo(java.util.Optional.ofNullable(step));
    }

    @Test
    void onlyTheSubscriberIsSelf() {
        assertThat(Relationship.SELF.contradicts(true)).isFalse();
        assertThat(Relationship.SELF.contradicts(false)).isTrue();
        assertThat(Relationship.CHILD.contradicts(true)).isTrue();
        assertThat(Relationship.CHILD.contradicts(false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "InjuredPlantiff, INJURED_PLAINTIFF",
        "InjuredPlaintiff, INJURED_PLAINTIFF",
        "HandicapDep, HANDICAPPED_DEPENDENT",
        "dependent, DEPENDENT",
        "SignifOther, SIGNIFICANT_OTHER"
    })
    void relationshipsAreReadInEitherSpelling(String name, Relationship relationship) {
        assertThat(Relationship.of(name)).contains(relationship);
    }

    private static List<String> letters(String text) {
        return Arrays.stream(text.split("")).filter(letter -> !letter.isEmpty()).toList();
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}

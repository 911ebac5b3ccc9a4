package org.frontdesk.domain.discountplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyLimitTest {
    @ParameterizedTest
    @CsvSource({"'', -1", "'  ', -1", "0, 0", "2, 2", "' 12 ', 12", "999, 999", "007, 7"})
    void blankIsNoLimitAndZeroAllowsNone(String typed, int apiNumber) {
        assertThat(FrequencyLimit.parse(typed).map(FrequencyLimit::apiNumber)).contains(apiNumber);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "two", "1000", "2 x", "+3"})
    void whatIsNoLimitIsNotRead(String typed) {
        assertThat(FrequencyLimit.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, ''", "-5, ''", "0, 0", "3, 3", "5000, 999"})
    void theServersNumberNeverShowsAsMinusOne(int number, String shown) {
        assertThat(FrequencyLimit.ofApi(number)).hasToString(shown);
    }
}

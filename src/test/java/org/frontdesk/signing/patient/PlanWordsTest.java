package org.frontdesk.signing.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.frontdesk.text.Strings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notes under a line in the patient's words. */
class PlanWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Frequency Limitation       | your insurance pays this only so often
        Exclusion, Over annual max | your insurance does not pay for this · your insurance's maximum for the year is used up
        Pri Deduct Applied: $50.00 | your deductible $50.00
        Ask Dr. Ames, please       | Ask Dr. Ames, please
        """)
    void shortWordsArePlainAndOthersStay(String note, String said) {
        assertThat(new PlanWords(new Strings(Locale.ENGLISH)).plain(note)).isEqualTo(said);
    }
}

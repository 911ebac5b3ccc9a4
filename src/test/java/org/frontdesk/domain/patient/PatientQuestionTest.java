package org.frontdesk.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.patient.PatientQuestion.Beginning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientQuestionTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void nothingTypedAsksForAnybody(String typed) {
        assertThat(PatientQuestion.read(typed)).contains(new PatientQuestion.Anybody());
    }

    @ParameterizedTest
    @CsvSource({"#1897,1897", "# 12,12", "  #7 ,7"})
    void aNumberSignAsksForOnePatient(String typed, long number) {
        assertThat(PatientQuestion.read(typed)).contains(new PatientQuestion.Number(new PatientId(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "#0", "#abc", "#1234567890123456789", ",", " , ", "50", "(5", "+1"})
    void whatCannotBeMeantAsksForNobody(String typed) {
        assertThat(PatientQuestion.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"503,503", "(503) 555-0142,5035550142", "+1 503.555,1503555", "(503,503"})
    void digitsAskForAPhoneNumber(String typed, String digits) {
        assertThat(PatientQuestion.read(typed)).contains(new PatientQuestion.Phone(digits));
    }

    @Test
    void oneWordBeginsALastOrAFirstName() {
        assertThat(ways("mar")).containsExactly(new Beginning("mar", ""), new Beginning("", "mar"));
    }

    @Test
    void twoWordsComeInEitherOrder() {
        assertThat(ways(" marsh   oli "))
                .containsExactly(
                        new Beginning("marsh", "oli"), new Beginning("oli", "marsh"), new Beginning("marsh oli", ""));
    }

    @Test
    void aLastNameMayHaveSeveralWords() {
        assertThat(ways("de la Cruz Ana"))
                .containsExactly(
                        new Beginning("de la Cruz", "Ana"),
                        new Beginning("la Cruz Ana", "de"),
                        new Beginning("de la Cruz Ana", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Marsh, Olivia;Marsh;Olivia", "Marsh,;Marsh;''", ", Olivia;'';Olivia", "de la Cruz, A;de la Cruz;A"
            })
    void aCommaSaysWhichNameIsWhich(String typed, String last, String first) {
        assertThat(ways(typed)).containsExactly(new Beginning(last, first));
    }

    private static List<Beginning> ways(String typed) {
        return PatientQuestion.read(typed)
                .map(PatientQuestion.Names.class::cast)
                .orElseThrow()
                .ways();
    }
}

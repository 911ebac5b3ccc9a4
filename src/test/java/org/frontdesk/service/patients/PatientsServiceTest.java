package org.frontdesk.service.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;
import static org.frontdesk.testing.Answers.failure;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.patient.PatientQuestion;
import org.frontdesk.domain.patient.PatientStatus;
import org.frontdesk.service.Failure;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientsServiceTest {
    private final TestPractice practice = TestPractice.demo();
    private final PatientsService service = new PatientsService(practice.api(), practice.inline());

    @AfterEach
    void close() {
        practice.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"marsh oli", "Oli Mar", "Marsh, Olivia", "olivia marsh", "marsh,oli", "#1", "(503) 555-0142"})
    void aPatientIsFoundInEveryUsualWay(String typed) {
        assertThat(find(typed)).extracting(found -> found.name().listed()).contains("Marsh, Olivia");
    }

    @Test
    void lastNamesComeBeforeFirstNames() {
        List<FoundPatient> found = find("mar");
        assertThat(found.getFirst().name().last()).startsWith("Mar");
        assertThat(found).extracting(patient -> patient.name().first()).anyMatch(first -> first.startsWith("Mar"));
        assertThat(found).extracting(FoundPatient::patient).doesNotHaveDuplicates();
    }

    @Test
    void aNumberNobodyHasFindsNobody() {
        assertThat(find("#999999")).isEmpty();
    }

    @Test
    void theFirstPageLeavesOutTheArchivedAndTheDeceasedButASearchDoesNot() {
        List<FoundPatient> everybody = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            everybody.addAll(find(letter + ","));
        }
        FoundPatient gone = everybody.stream()
                .filter(found -> found.status() == PatientStatus.DECEASED || found.status() == PatientStatus.ARCHIVED)
                .findFirst()
                .orElseThrow();
        assertThat(find("")).extracting(FoundPatient::patient).isNotEmpty().doesNotContain(gone.patient());
    }

    @Test
    void aSummaryNamesBalanceAndGuarantor() {
        PatientSummary summary = answer(service.summary(new PatientId(1)));
        assertThat(summary.who().name().spoken()).contains("Olivia").contains("Marsh");
        assertThat(summary.guarantor().number()).isPositive();
    }

    @Test
    void coverageTellsThePlansInOrder() {
        CoverageLine line = answer(service.coverage(new PatientId(1)));
        assertThat(line.plans())
                .extracting(CoverageLine.Plan::ordinal)
                .isSorted()
                .first()
                .isEqualTo(1);
        assertThat(line.plans().getFirst().carrier()).isNotBlank();
    }

    @Test
    void aServerThatFailsIsTold() {
        practice.server().faults().failNext(503);
        assertThat(failure(service.find(PatientQuestion.read("marsh").orElseThrow(), 10)))
                .isInstanceOf(Failure.ServerTrouble.class);
    }

    private List<FoundPatient> find(String typed) {
        return answer(service.find(PatientQuestion.read(typed).orElseThrow(), 100));
    }
}

package org.frontdesk.service.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.frontdesk.cli.cases.CaseAnswer;
import org.frontdesk.cli.cases.CaseFile;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.estimate.DiscountEstimate;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.testing.Posted;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A patient's case goes out without names and with other dates, and the command explain gives the same amounts. */
class CaseExportTest {
    private final TestPractice practice = TestPractice.demo();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        practice.close();
    }

    private EstimateInputs planned(long patient) {
        var found = new ArrayList<EstimateInputs>();
        new EstimateService(
                        practice.api(),
                        practice.inline(),
                        DeskCache.inMemory(practice.api(), practice.inline()).lists(),
                        Clock.systemDefaultZone())
                .ofPlanned(new PatientId(patient))
                .start(found::add, problem -> {
                    throw new AssertionError(problem.detail());
                });
        return found.getFirst();
    }

    private List<ProcedureEstimate> explained(String yaml) throws Exception {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, yaml);
        List<CaseAnswer> answers = CaseFile.answers(file);
        assertThat(answers).singleElement().isInstanceOf(CaseAnswer.Estimates.class);
        var estimates = (CaseAnswer.Estimates) answers.getFirst();
        assertThat(estimates.notUnderstood()).isEmpty();
        return estimates.procedures();
    }

    /** Every amount of an estimate, without the names. */
    private static List<String> amounts(List<ProcedureEstimate> all) {
        return all.stream()
                .map(one -> one.patientPortion()
                        + one.plans().stream()
                                .map(plan -> List.of(
                                                plan.insurance(),
                                                plan.deductible(),
                                                plan.writeOff().map(Money::toString),
                                                plan.copay().map(Money::toString),
                                                plan.base(),
                                                plan.note())
                                        .toString())
                                .collect(Collectors.joining()))
                .toList();
    }

    /** Two plans and a family, three plans, an own book of benefits, a plan of 40 rows, service years, alternatives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 6, 7, 8, 10, 12, 16})
    void theFileGivesTheSameAmounts(long patient) throws Exception {
        EstimateInputs inputs = planned(patient);
        if (inputs.given().procedures().isEmpty()) {
            return;
        }
        for (int seed = 0; seed < 3; seed++) {
            String yaml = CaseExport.yaml(inputs.given(), new Random(seed));
            assertThat(amounts(explained(yaml))).as(yaml).isEqualTo(amounts(Estimate.of(inputs.given())));
        }
    }

    @Test
    void theFileOfAMemberGivesTheSameDiscounts() throws Exception {
        EstimateInputs inputs = planned(4);
        String yaml = CaseExport.yaml(inputs.given(), new Random(1));
        List<Money> discounts = Estimate.of(inputs.given()).stream()
                .map(one -> one.discount().orElseThrow().discount())
                .toList();
        assertThat(discounts).isNotEmpty().doesNotContain(Money.ZERO);
        Path file = folder.resolve("member.yaml");
        Files.writeString(file, yaml);
        var answer = (CaseAnswer.Discounts) CaseFile.answers(file).getFirst();
        assertThat(answer.notUnderstood()).isEmpty();
        assertThat(answer.discounts())
                .as(yaml)
                .extracting(DiscountEstimate::discount)
                .isEqualTo(discounts);
    }

    @Test
    void nothingInTheFileTellsWhoItIs() {
        EstimateInputs inputs = planned(1);
        String yaml = CaseExport.yaml(inputs.given());
        var told = new ArrayList<String>(List.of("Marsh", "Olivia", "Cascade", "Northwind", "Lakeside", "448120"));
        told.add(inputs.given().today().toString());
        inputs.given()
                .history()
                .values()
                .forEach(lines -> lines.forEach(line -> {
                    told.add(line.date().toString());
                    told.add(line.id());
                }));
        inputs.given().procedures().forEach(one -> told.add(one.id()));
        inputs.given().plans().forEach(plan -> plan.benefits().forEach(row -> told.add(row.id())));
        assertThat(told).noneMatch(yaml::contains);
    }

    @Test
    void whatWasEnteredByHandGoesAlong() throws Exception {
        EstimateInputs before = planned(12);
        long line = claimLine(before);
        Posted.to(
                practice.server(),
                "PUT",
                "/claimprocs/" + line,
                "{\"InsEstTotalOverride\": \"200\", \"DedEstOverride\": \"0\"}");
        EstimateInputs inputs = planned(12);
        assertThat(inputs.given().procedures().getFirst().words()).isNotEmpty();
        assertThat(amounts(explained(CaseExport.yaml(inputs.given()))))
                .isEqualTo(amounts(Estimate.of(inputs.given())))
                .isNotEqualTo(amounts(Estimate.of(before.given())));
    }

    private long claimLine(EstimateInputs inputs) throws Exception {
        long procedure = inputs.procedures().getFirst().procedure().number();
        return practice.api().claimProcs().ofPatient(new PatientId(12)).execute().stream()
                .filter(row -> row.procNum() == procedure && row.status().equals("Estimate"))
                .map(row -> row.claimProcNum())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDatesMoveTogether() {
        EstimateInputs inputs = planned(1);
        var shifted = DateShift.of(inputs.given(), new Random(7)).shifted();
        long years = inputs.given().today().getYear() - shifted.today().getYear();
        assertThat(years).isBetween(3L, 25L);
        assertThat(Optional.of(amounts(Estimate.of(shifted)))).contains(amounts(Estimate.of(inputs.given())));
    }
}

package org.frontdesk.practice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPracticeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final MemoryTables PRACTICE = new MemoryTables();

    @BeforeAll
    static void fill() {
        DemoPractice.fill(PRACTICE, TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-18", "2024-02-29", "2027-01-01", "2025-12-28"})
    void theSameDayGivesTheSameRows(String day) {
        var first = new MemoryTables();
        var second = new MemoryTables();
        DemoPractice.fill(first, LocalDate.parse(day));
        DemoPractice.fill(second, LocalDate.parse(day));
        assertThat(first.all()).isEqualTo(second.all());
    }

    @Test
    void thereIsEnoughOfEverything() {
        assertThat(PRACTICE.rows("patient")).hasSizeBetween(195, 210);
        assertThat(PRACTICE.rows("carrier")).hasSize(12);
        assertThat(PRACTICE.rows("insplan")).hasSize(30);
        assertThat(PRACTICE.rows("discountplan")).hasSize(4);
        assertThat(PRACTICE.rows("discountplan", "IsHidden", "true")).hasSize(1);
        assertThat(PRACTICE.rows("procedurecode")).hasSizeBetween(55, 70);
        assertThat(PRACTICE.rows("provider")).hasSize(6);
        assertThat(PRACTICE.rows("discountplansub")).hasSizeBetween(20, 50);
        assertThat(PRACTICE.rows("benefit")).hasSizeBetween(500, 900);
        assertThat(PRACTICE.rows("document")).hasSizeBetween(20, 90);
        assertThat(today()).hasSize(18);
        assertThat(PRACTICE.rows("appointment")).hasSizeBetween(60, 110);
    }

    @Test
    void theDeskRemembersWhatWasSaid() {
        assertThat(PRACTICE.rows("commlog")).hasSizeBetween(12, 40);
        assertThat(PRACTICE.rows("patientnote"))
                .extracting(row -> row.get("PatNum"))
                .doesNotHaveDuplicates();
        assertThat(PRACTICE.rows("popup", "IsArchived", "true")).hasSize(1);
        assertThat(PRACTICE.rows("securitylog", "LogSource", "API")).isNotEmpty();
        assertThat(PRACTICE.rows("commlog"))
                .allSatisfy(row -> assertThat((String) row.get("CommDateTime")).isLessThan(TODAY.toString()));
    }

    @Test
    void carriersHaveAnsweredInWholeMessages() {
        assertThat(PRACTICE.rows("etrans", "Etype", "BenefitResponse271")).hasSize(2);
        assertThat(PRACTICE.rows("etransmessagetext")).hasSize(2).allSatisfy(row -> {
            List<String> segments = List.of(((String) row.get("MessageText")).split("~"));
            int from = IntStream.range(0, segments.size())
                    .filter(i -> segments.get(i).startsWith("ST*"))
                    .findFirst()
                    .orElseThrow();
            int to = IntStream.range(0, segments.size())
                    .filter(i -> segments.get(i).startsWith("SE*"))
                    .findFirst()
                    .orElseThrow();
            assertThat(segments.getFirst()).hasSize(105);
            assertThat(segments.get(to)).isEqualTo("SE*" + (to - from + 1) + "*0001");
            assertThat(row.get("MessageText").toString()).doesNotContain("{").endsWith("~");
        });
    }

    @Test
    void treatmentPlansAreInEveryState() {
        List<Map<String, Object>> saved = PRACTICE.rows("treatplan", "TPStatus", "Saved");
        assertThat(PRACTICE.rows("treatplan", "TPStatus", "Active")).hasSizeGreaterThan(50);
        assertThat(PRACTICE.rows("treatplan", "TPStatus", "Inactive")).hasSizeGreaterThan(10);
        assertThat(PRACTICE.rows("treatplan", "Heading", "Unassigned")).isNotEmpty();
        assertThat(PRACTICE.rows("treatplan", "TPType", "Discount")).isNotEmpty();
        assertThat(saved).anySatisfy(plan -> assertThat(plan).doesNotContainKey("Signature"));
        assertThat(saved)
                .filteredOn(plan -> plan.containsKey("Signature"))
                .isNotEmpty()
                .allSatisfy(plan -> {
                    assertThat((String) plan.get("Signature")).isNotBlank();
                    assertThat((String) plan.get("SignatureText")).isNotBlank();
                    assertThat((String) plan.get("DateTSigned")).startsWith("20");
                });
    }

    @Test
    void nobodyHasTwoActivePlans() {
        assertThat(PRACTICE.rows("treatplan", "TPStatus", "Active"))
                .extracting(plan -> plan.get("PatNum"))
                .doesNotHaveDuplicates();
    }

    @Test
    void plannedProceduresAreOnThePlanTheirStatusBelongsTo() {
        Set<Object> active = attached("Active");
        Set<Object> inactive = attached("Inactive");
        for (Map<String, Object> procedure : PRACTICE.rows("procedurelog")) {
            if (procedure.get("ProcStatus").equals("TP")) {
                assertThat(active).contains(procedure.get("ProcNum"));
            } else if (procedure.get("ProcStatus").equals("TPi")) {
                assertThat(inactive).contains(procedure.get("ProcNum"));
            }
        }
    }

    @Test
    void coverageIsNumberedFromOneWithoutGaps() {
        var ordinals = PRACTICE.rows("patplan").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("PatNum"),
                        Collectors.mapping(row -> (Long) row.get("Ordinal"), Collectors.toList())));
        assertThat(ordinals.values())
                .allSatisfy(found -> assertThat(found)
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, found.size())
                                .mapToObj(Long::valueOf)
                                .toList()));
        assertThat(new TreeSet<>(ordinals.values().stream().map(List::size).toList()))
                .contains(1, 2, 3, 4);
        assertThat(ordinals).hasSizeLessThan(PRACTICE.rows("patient").size() - 20);
    }

    @Test
    void onePlanIsSharedByMoreThanThirtyPatients() {
        long plan = (long)
                PRACTICE.rows("insplan", "GroupNum", "HP-0001").getFirst().get("PlanNum");
        assertThat(PRACTICE.rows("patplan"))
                .filteredOn(row -> PRACTICE.row("inssub", (long) row.get("InsSubNum"))
                        .get("PlanNum")
                        .equals(plan))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void nobodyHasInsuranceAndADiscountPlan() {
        Set<Object> insured =
                PRACTICE.rows("patplan").stream().map(row -> row.get("PatNum")).collect(Collectors.toSet());
        assertThat(PRACTICE.rows("discountplansub"))
                .extracting(row -> row.get("PatNum"))
                .doesNotContainAnyElementsOf(insured)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatThePatientPaysAddsUpToTheCent() {
        for (Map<String, Object> line : PRACTICE.rows("proctp")) {
            BigDecimal rest = money(line, "FeeAmt")
                    .subtract(money(line, "PriInsAmt"))
                    .subtract(money(line, "SecInsAmt"))
                    .subtract(money(line, "Discount"));
            assertThat(money(line, "PatAmt")).isEqualByComparingTo(rest);
            assertThat(rest.signum()).isNotNegative();
        }
    }

    @Test
    void balancesOfAFamilyAddUpAtItsGuarantor() {
        for (Map<String, Object> payer : PRACTICE.rows("patient")) {
            BigDecimal family = PRACTICE.rows("patient", "Guarantor", payer.get("PatNum")).stream()
                    .map(row -> money(row, "EstBalance"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(money(payer, "BalTotal")).isEqualByComparingTo(family);
        }
    }

    @Test
    void agesRunFromTwoToNinetyAndAFewRecordsAreMessy() {
        List<Integer> ages = PRACTICE.rows("patient").stream()
                .filter(row -> !row.get("Birthdate").equals("0001-01-01"))
                .map(row -> LocalDate.parse(row.get("Birthdate").toString())
                        .until(TODAY)
                        .getYears())
                .toList();
        assertThat(ages).contains(2, 90).allSatisfy(age -> assertThat(age).isBetween(2, 90));
        assertThat(PRACTICE.rows("patient"))
                .extracting(row -> row.get("PatStatus"))
                .contains("Archived", "Deceased", "Inactive", "NonPatient");
        assertThat(PRACTICE.person("Lobsang", "Tenzin")).containsEntry("Address", "");
        assertThat(PRACTICE.person("Walter", "Nakamura")).containsEntry("Preferred", "Walt");
        assertThat(PRACTICE.rows("carrier"))
                .anySatisfy(row -> assertThat(row.get("CarrierName").toString()).hasSizeGreaterThan(60));
    }

    @Test
    void theTreatmentPlanSheetLetsBothSidesSign() {
        assertThat(PRACTICE.rows("preference", "PrefName", "SheetsDefaultTreatmentPlan")
                        .getFirst())
                .containsEntry(
                        "ValueString",
                        PRACTICE.rows("sheetdef").getFirst().get("SheetDefNum").toString());
        assertThat(PRACTICE.rows("sheetfielddef"))
                .extracting(row -> row.get("FieldType") + " " + row.get("FieldName"))
                .contains(
                        "SigBox SigBox",
                        "SigBoxPractice SigBoxPractice",
                        "InputField SignatureText",
                        "InputField SignaturePracticeText");
    }

    private static List<Map<String, Object>> today() {
        return PRACTICE.rows("appointment").stream()
                .filter(row -> row.get("AptDateTime").toString().startsWith(TODAY.toString()))
                .toList();
    }

    private static Set<Object> attached(String status) {
        Set<Object> plans = PRACTICE.rows("treatplan", "TPStatus", status).stream()
                .map(row -> row.get("TreatPlanNum"))
                .collect(Collectors.toSet());
        return PRACTICE.rows("treatplanattach").stream()
                .filter(row -> plans.contains(row.get("TreatPlanNum")))
                .map(row -> row.get("ProcNum"))
                .collect(Collectors.toSet());
    }

    private static BigDecimal money(Map<String, Object> row, String column) {
        return BigDecimal.valueOf((double) row.get(column));
    }
}

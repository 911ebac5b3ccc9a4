package org.frontdesk.practice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every number that means a row of another table finds it; claims have no table and are left out. */
class ReferencesTest {
    private static final MemoryTables PRACTICE = new MemoryTables();

    /** Columns that hold a key under another name than the key's own. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("Guarantor", "patient"),
            Map.entry("Subscriber", "patient"),
            Map.entry("PriProv", "provider"),
            Map.entry("SecProv", "provider"),
            Map.entry("ProvHyg", "provider"),
            Map.entry("ProviderNum", "provider"),
            Map.entry("BillingType", "definition"),
            Map.entry("Priority", "definition"),
            Map.entry("Prognosis", "definition"),
            Map.entry("ProcCat", "definition"),
            Map.entry("DocCategory", "definition"),
            Map.entry("CommType", "definition"),
            Map.entry("Confirmed", "definition"),
            Map.entry("AckEtransNum", "etrans"),
            Map.entry("PopupNumArchive", "popup"),
            Map.entry("Specialty", "definition"),
            Map.entry("FeeSched", "feesched"),
            Map.entry("CopayFeeSched", "feesched"),
            Map.entry("InsPlan1", "insplan"),
            Map.entry("InsPlan2", "insplan"),
            Map.entry("ProcNumOrig", "procedurelog"),
            Map.entry("UserNumPresenter", "userod"),
            Map.entry("SecUserNumEntry", "userod"));

    @BeforeAll
    static void fill() {
        DemoPractice.fill(PRACTICE, LocalDate.of(2026, 3, 18));
    }

    @Test
    void everyKeyOfAnotherTableIsThere() {
        Map<String, String> tables =
                MemoryTables.KEYS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        PRACTICE.all()
                .forEach((table, rows) -> rows.forEach(row -> row.forEach((column, value) -> {
                    String target = OTHER_NAMES.getOrDefault(column, tables.get(column));
                    if (target != null && value instanceof Long key && key != 0) {
                        assertThat(keys(target)).as(table + "." + column).contains(key);
                    }
                })));
    }

    @Test
    void diagnosesOfProceduresAreDefinitions() {
        assertThat(PRACTICE.rows("procedurelog"))
                .allSatisfy(row -> assertThat(
                                (long) row.get("Dx") == 0 || keys("definition").contains(row.get("Dx")))
                        .isTrue());
    }

    @Test
    void verificationsBelongToPlansAndToPatientsPlans() {
        assertThat(PRACTICE.rows("insverify", "VerifyType", "InsuranceBenefit"))
                .extracting(row -> row.get("FKey"))
                .containsExactlyInAnyOrderElementsOf(keys("insplan"));
        assertThat(PRACTICE.rows("insverify", "VerifyType", "PatientEnrollment"))
                .extracting(row -> row.get("FKey"))
                .containsExactlyInAnyOrderElementsOf(keys("patplan"));
    }

    @Test
    void aBenefitBelongsToAPlanOrToOnePersonAndHasOneSubject() {
        assertThat(PRACTICE.rows("benefit")).allSatisfy(row -> {
            assertThat(row.containsKey("PlanNum")).isNotEqualTo(row.containsKey("PatPlanNum"));
            assertThat(List.of("CovCatNum", "CodeNum", "CodeGroupNum").stream().filter(row::containsKey))
                    .hasSizeLessThan(2);
        });
    }

    @Test
    void aPlanCountsInOneKindOfYear() {
        Map<Object, Set<Object>> years = PRACTICE.rows("benefit").stream()
                .filter(row -> row.containsKey("PlanNum"))
                .filter(row -> row.get("TimePeriod").toString().endsWith("Year"))
                .collect(Collectors.groupingBy(
                        row -> row.get("PlanNum"),
                        Collectors.mapping(row -> row.get("TimePeriod"), Collectors.toSet())));
        assertThat(years.values()).allSatisfy(found -> assertThat(found).hasSize(1));
        assertThat(years.values()).contains(Set.of("ServiceYear"), Set.of("CalendarYear"));
    }

    @Test
    void noPlanSaysTheSameTwice() {
        assertThat(PRACTICE.rows("benefit").stream()
                        .map(row -> row.entrySet().stream()
                                .filter(entry -> !entry.getKey().equals("BenefitNum"))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .doesNotHaveDuplicates();
    }

    private static Set<Object> keys(String table) {
        return PRACTICE.rows(table).stream()
                .map(row -> row.get(MemoryTables.KEYS.get(table)))
                .collect(Collectors.toSet());
    }
}

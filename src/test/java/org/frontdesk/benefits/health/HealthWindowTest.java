package org.frontdesk.benefits.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.health.Finding;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthWindowTest extends WindowTest {
    private static final PlanId PLAN = new PlanId(1);

    private final TestPractice practice = TestPractice.demo();
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void whatLooksWrongIsNoticedRepairedAndSavedByKeys() throws IOException {
        List<Benefit> before = practice.api().benefits().ofPlan(PLAN).execute();
        mess();
        open(strings);
        until(() -> text("#benefit-health").equals("4 look wrong, F7"));

        type(KeyCode.F7);
        until(() -> focused("#health-list"));
        assertThat(kinds())
                .containsExactly(
                        Finding.Kind.CONTRADICTION,
                        Finding.Kind.TWO_COUNTS,
                        Finding.Kind.OTHER_YEAR,
                        Finding.Kind.COPIES,
                        Finding.Kind.NOT_COUNTED);
        picture("benefits-health-light");
        dark();
        picture("benefits-health-dark");
        light();
        type(KeyCode.DIGIT1); // crowns: keep the plan's 50 %
        until(() -> kinds().getFirst() == Finding.Kind.TWO_COUNTS);
        type(KeyCode.DIGIT2); // exams: keep 2 in a year
        until(() -> kinds().getFirst() == Finding.Kind.OTHER_YEAR);
        type(KeyCode.A);
        until(() -> kinds().equals(List.of(Finding.Kind.NOT_COUNTED)));
        assertThat(text("#benefit-notice")).startsWith("2 repaired.");
        assertThat(text("#health-summary")).isEqualTo("Nothing looks wrong");
        assertThat(shown("#benefit-health")).isFalse();
        control(KeyCode.Z);
        until(() -> kinds().size() == 3);
        type(KeyCode.A);
        until(() -> kinds().size() == 1);
        type(KeyCode.ENTER);
        until(() -> focused("#benefit-rows"));
        control(KeyCode.S);
        until(() -> text("#benefit-notice").contains("saved"));

        List<Benefit> after = practice.api().benefits().ofPlan(PLAN).execute();
        assertThat(after).hasSize(before.size() + 2).containsAll(before);
        assertThat(after.stream().filter(row -> !before.contains(row)))
                .extracting(Benefit::benefitType, Benefit::timePeriod)
                .containsOnly(tuple("Limitations", "CalendarYear"), tuple("Exclusions", "CalendarYear"));
    }

    @Test
    void aMissingMaximumIsBegunAndTheKeysGoIntoItsAmount() throws IOException {
        for (Benefit row : practice.api().benefits().ofPlan(PLAN).execute()) {
            if (row.benefitType().equals("Limitations") && row.monetaryAmt().signum() > 0) {
                practice.api()
                        .benefits()
                        .delete(new BenefitId(row.benefitNum()))
                        .execute();
            }
        }
        open(new Strings(Locale.of("es")));
        until(() -> text("#benefit-health").startsWith("1 parece mal"));
        type(KeyCode.F7);
        until(() -> focused("#health-list"));
        picture("benefits-health-es-light");
        type(KeyCode.ENTER);
        until(() -> focused("#benefit-rows"));
        write("1500", 0);
        type(KeyCode.ENTER);
        until(() -> !shown("#benefit-health"));
        assertThat(lookup("#health-list").<FindingRow>queryListView().getItems())
                .isEmpty();
        picture("benefits-health-well-es-light");
    }

    /** The plan's rows beside some that do not fit. */
    private void mess() throws IOException {
        List<Benefit> rows = practice.api().benefits().ofPlan(PLAN).execute();
        Benefit crowns = find(rows, 50);
        Benefit fillings = find(rows, 80);
        Benefit exams = rows.stream()
                .filter(row -> row.quantityQualifier().equals("NumberOfServices") && row.codeGroupNum() > 0)
                .findFirst()
                .orElseThrow();
        create("CoInsurance", Fields.of("CovCatNum", crowns.covCatNum()).and("Percent", 60));
        create("CoInsurance", Fields.of("CovCatNum", fillings.covCatNum()).and("Percent", fillings.percent()));
        create(
                "Limitations",
                Fields.of("CodeGroupNum", exams.codeGroupNum())
                        .and("QuantityQualifier", "Months")
                        .and("Quantity", 6)
                        .and("TimePeriod", "None"));
        create("Exclusions", Fields.of("CovCatNum", fillings.covCatNum()).and("TimePeriod", "ServiceYear"));
        create("Limitations", Fields.of("CovCatNum", fillings.covCatNum()).and("MonetaryAmt", 99999));
    }

    private static Benefit find(List<Benefit> rows, int percent) {
        return rows.stream()
                .filter(row -> row.percent() == percent && row.covCatNum() > 0)
                .findFirst()
                .orElseThrow();
    }

    private void create(String type, Fields fields) throws IOException {
        fields.and("PlanNum", PLAN.number()).and("BenefitType", type).and("CoverageLevel", "None");
        practice.api().benefits().create(fields).execute();
    }

    private List<Finding.Kind> kinds() {
        ListView<FindingRow> list = lookup("#health-list").queryListView();
        return list.getItems().stream().map(row -> row.finding().kind()).toList();
    }

    private void open(Strings language) {
        var service = new BenefitsService(practice.api(), background);
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(1), service, language, new NavigationLog()));
        show(() -> new Screens(language).show(new BenefitsView(model)).root(), 1310, 640);
        until(() -> model.knownProperty().get());
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}

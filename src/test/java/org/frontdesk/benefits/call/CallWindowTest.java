package org.frontdesk.benefits.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.call.CallNote;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.CallService;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.Newcomer;
import org.frontdesk.testing.Strokes;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Calls to the insurer with the keyboard alone. */
class CallWindowTest extends WindowTest {
    private static final String LINE =
            "100/80/50;max 1500;ded 50/150 not prev;exam/prophy 2/y;bw 1/12m;fmx 1/5y;fl<=18;seal<=15;"
                    + "crown 1/7y;wait major 12m;ortho 50 life 1000<=18;mtc yes";
    private static final int MOST_STROKES = 190;

    private final TestPractice practice = TestPractice.demo();
    private final NavigationLog navigation = new NavigationLog();
    private final Drafts<String, Typed<Map<String, String>>> forms = new Drafts<>();
    private final WriteQueue queue = WriteQueue.inMemory(background);
    private final BenefitsService service = new BenefitsService(practice.api(), background);
    private final CallService calls = new CallService(
            practice.api(), queue, forms, Clock.fixed(Instant.parse("2026-11-20T14:05:00Z"), ZoneOffset.UTC));
    private final Strokes strokes = new Strokes(this);
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void aFullBreakdownIsTypedWhileTheRepresentativeSpeaks() {
        Newcomer ana = Newcomer.in(practice, "Ana", "Ruiz", "Lakeside Schools", "40112");
        open(ana.patient(), strings);

        strokes.keys(KeyCode.F9);
        asked();
        strokes.text("Tasha").keys(KeyCode.ENTER).text("88-2041").keys(KeyCode.ENTER);
        picture("call-questions-light");
        strokes.keys(KeyCode.F2).text(LINE);
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> text("#call-line-says").startsWith("Enter takes it"));
        picture("call-line-light");
        strokes.keys(KeyCode.ENTER).keys(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> focused("#call-apply"));
        assertThat(text("#call-summary")).isEqualTo("30 rows change");
        assertThat(onWindowThread(() -> ((Pane) lookup("#call-all").query()).getChildren()))
                .hasSize(30);
        assertThat(all("#call-lists")).contains("Missing tooth clause: yes");
        assertThat(all("#call-unasked")).startsWith("Not asked");
        picture("call-end-light");
        strokes.keys(KeyCode.ENTER);
        until(() -> model.sheet().rows().size() == 30 && !shown("#call"));
        assertThat(text("#benefit-notice")).startsWith("30 rows made.");
        strokes.keys(KeyCode.CONTROL, KeyCode.S);
        until(() -> text("#benefit-notice").equals("30 changes saved."));
        System.out.println("scenario 1: " + strokes.count() + " keystrokes, 0 clicks");

        assertThat(strokes.count()).isLessThanOrEqualTo(MOST_STROKES);
        List<String> rows = rows(ana);
        assertThat(rows).containsExactlyInAnyOrderElementsOf(expected());
        until(() -> !note(ana).isEmpty());
        List<CallNote> notes = CallNote.read(note(ana));
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst())
                .satisfies(note -> assertThat(note.representative()).isEqualTo("Tasha"))
                .satisfies(note -> assertThat(note.reference()).isEqualTo("88-2041"))
                .satisfies(note -> assertThat(note.lines()).contains(new CallNote.Line("Missing tooth clause", "yes")));
        assertThat(forms.all()).isEmpty();
    }

    @Test
    void aKeyThatIsHeldDownOpensTheCallOnce() {
        open(new PatientId(1), strings);
        press(KeyCode.F9).press(KeyCode.F9);
        asked();
        press(KeyCode.F9).release(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused("#call-answer")).isTrue();
        strokes.keys(KeyCode.F9);
        until(() -> !shown("#call"));
    }

    @Test
    void oneUndoTakesACallBack() {
        Newcomer ana = Newcomer.in(practice, "Ana", "Ruiz", "Lakeside Schools", "40112");
        open(ana.patient(), strings);
        strokes.keys(KeyCode.F9);
        asked();
        strokes.keys(KeyCode.F2).text("100/80/50;max 1500").keys(KeyCode.ENTER);
        strokes.keys(KeyCode.CONTROL, KeyCode.ENTER).keys(KeyCode.ENTER);
        until(() -> model.sheet().rows().size() == 10 && focused("#benefit-rows"));
        strokes.keys(KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.sheet().rows().isEmpty());
    }

    @Test
    void aCallIsWalkedThroughLeftAndResumed() {
        open(new PatientId(1), strings);
        strokes.keys(KeyCode.F9);
        asked();
        strokes.text("Tasha").keys(KeyCode.ENTER).keys(KeyCode.TAB);
        until(() -> text("#call-question").equals("Coverage active"));
        strokes.text("y").keys(KeyCode.ENTER).keys(KeyCode.TAB);
        until(() -> text("#call-question").equals("Maximum per person"));
        strokes.text("2000");
        until(() -> all("#call-made").size() == 1);
        strokes.keys(KeyCode.ENTER).text("lots").keys(KeyCode.ENTER);
        until(() -> shown("#call-complaint"));
        assertThat(text("#call-question")).isEqualTo("Maximum of the family");
        picture("call-not-understood-light");
        dark();
        picture("call-not-understood-dark");
        light();
        strokes.keys(KeyCode.CONTROL, KeyCode.A).keys(KeyCode.DELETE).keys(KeyCode.ALT, KeyCode.W);
        until(() -> text("#call-question").equals("Left of the maximum"));
        strokes.text("900").keys(KeyCode.ESCAPE);
        until(() -> !shown("#call") && shown("#call-waiting"));
        assertThat(text("#call-waiting-says")).endsWith("4 of 73 answered").startsWith("Call with Tasha, ");
        picture("call-waiting-light");

        // the program is killed, and what lay on the shelf comes back
        open(new PatientId(1), strings);
        until(() -> shown("#call-waiting"));
        Strokes resumed = new Strokes(this).keys(KeyCode.F9);
        until(() -> focused("#call-answer"));
        assertThat(resumed.count()).isEqualTo(1);
        strokes.keys(KeyCode.UP);
        until(() -> text("#call-question").equals("Representative"));
        assertThat(onWindowThread(
                        () -> ((TextInputControl) lookup("#call-answer").query()).getText()))
                .isEqualTo("Tasha");
        strokes.keys(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> focused("#call-apply"));
        assertThat(all("#call-lists")).contains("Would not say", "Maximum of the family");
        picture("call-end-walked-light");
        dark();
        picture("call-end-walked-dark");
        light();
    }

    @Test
    void theCallSpeaksSpanish() {
        open(new PatientId(1), new Strings(Locale.of("es")));
        strokes.keys(KeyCode.F9);
        asked();
        strokes.text("Tasha")
                .keys(KeyCode.ENTER)
                .keys(KeyCode.TAB)
                .keys(KeyCode.TAB)
                .keys(KeyCode.TAB)
                .text("90");
        until(() -> !all("#call-made").isEmpty());
        picture("call-questions-es-light");
        assertThat(onWindowThread(() -> ((ListView<?>) lookup("#call-steps").query()).getItems()))
                .hasSizeGreaterThan(70);
    }

    /** What a screen of 1920 by 1080 has left at 200 %. */
    @Test
    void theCallFitsIntoAQuarterOfAScreen() {
        open(new PatientId(1), new Strings(Locale.of("es")), 960, 540);
        strokes.keys(KeyCode.F9);
        asked();
        strokes.text("Tasha").keys(KeyCode.ENTER);
        picture("call-questions-es-twice");
        dark();
        strokes.keys(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> focused("#call-apply"));
        picture("call-end-es-twice-dark");
        light();
        assertThat(onWindowThread(() -> lookup("#call-apply")
                        .query()
                        .localToScene(lookup("#call-apply").query().getBoundsInLocal())
                        .getMaxX()))
                .isLessThanOrEqualTo(onWindowThread(() -> stage().getScene().getWidth()));
    }

    private void open(PatientId patient, Strings words) {
        open(patient, words, 1310, 620);
    }

    private void open(PatientId patient, Strings words, double width, double height) {
        show(
                () -> {
                    model = new BenefitsViewModel(patient, service, words, navigation);
                    var shown = new Screens(words).show(new BenefitsView(model));
                    shown.screen().offer(new CallViewModel(patient, calls, model.sheet(), words));
                    shown.screen().focus();
                    return shown.root();
                },
                width,
                height);
        until(() -> model.knownProperty().get() && focused("#benefit-rows"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void asked() {
        until(() -> focused("#call-answer"));
    }

    /** The texts of the lines in a box. */
    private List<String> all(String box) {
        return onWindowThread(() -> ((Pane) lookup(box).query())
                .getChildren().stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText())
                        .toList());
    }

    private String note(Newcomer of) {
        return Newcomer.get(practice, "insplans/" + of.plan().number())
                .get("PlanNote")
                .asText();
    }

    /** The plan's rows as another program reads them. */
    private List<String> rows(Newcomer of) {
        JsonNode all = Newcomer.get(practice, "benefits?PlanNum=" + of.plan().number());
        var categories = names(Newcomer.get(practice, "covcats"), "CovCatNum", "Description");
        var groups = names(Newcomer.get(practice, "codegroups"), "CodeGroupNum", "GroupName");
        return StreamSupport.stream(all.spliterator(), false)
                .map(row -> {
                    var parts = new ArrayList<String>();
                    parts.add(row.get("BenefitType").asText());
                    parts.add(categories.getOrDefault(row.get("CovCatNum").asLong(), ""));
                    parts.add(groups.getOrDefault(row.get("CodeGroupNum").asLong(), ""));
                    parts.add(row.get("CoverageLevel").asText().replace("None", ""));
                    parts.add(
                            row.get("Percent").asInt() < 0
                                    ? ""
                                    : row.get("Percent").asText() + "%");
                    parts.add(
                            row.get("MonetaryAmt").asDouble() < 0
                                    ? ""
                                    : "$" + (long) row.get("MonetaryAmt").asDouble());
                    parts.add(row.get("QuantityQualifier").asText().replace("None", ""));
                    parts.add(
                            row.get("Quantity").asInt() == 0
                                    ? ""
                                    : row.get("Quantity").asText());
                    parts.add(row.get("TimePeriod").asText());
                    parts.removeIf(String::isEmpty);
                    return String.join(" ", parts);
                })
                .toList();
    }

    private static Map<Long, String> names(JsonNode rows, String number, String name) {
        var names = new java.util.HashMap<Long, String>();
        rows.forEach(row -> names.put(row.get(number).asLong(), row.get(name).asText()));
        return names;
    }

    /** The scenario's 27 rows, and that the family's deductible is waived for preventive as a person's is. */
    private static List<String> expected() {
        return """
                CoInsurance Diagnostic 100% CalendarYear
                CoInsurance X-Ray 100% CalendarYear
                CoInsurance Routine Preventive 100% CalendarYear
                CoInsurance Restorative 80% CalendarYear
                CoInsurance Endo 80% CalendarYear
                CoInsurance Perio 80% CalendarYear
                CoInsurance Oral Surgery 80% CalendarYear
                CoInsurance Crowns 50% CalendarYear
                CoInsurance Prosthodontics 50% CalendarYear
                Limitations Individual $1500 CalendarYear
                Deductible Individual $50 CalendarYear
                Deductible Family $150 CalendarYear
                Deductible Diagnostic Individual $0 CalendarYear
                Deductible X-Ray Individual $0 CalendarYear
                Deductible Routine Preventive Individual $0 CalendarYear
                Limitations Exam NumberOfServices 2 CalendarYear
                Limitations Prophy NumberOfServices 2 CalendarYear
                Limitations BW Months 12 None
                Limitations Pano/FMX Years 5 None
                Limitations Fluoride AgeLimit 18 None
                Limitations Sealant AgeLimit 15 None
                Limitations Crown Years 7 None
                WaitingPeriod Crowns Months 12 CalendarYear
                WaitingPeriod Prosthodontics Months 12 CalendarYear
                CoInsurance Ortho 50% CalendarYear
                Limitations Ortho $1000 Lifetime
                Limitations Ortho AgeLimit 18 None
                Deductible Diagnostic Family $0 CalendarYear
                Deductible X-Ray Family $0 CalendarYear
                Deductible Routine Preventive Family $0 CalendarYear
                """.lines().toList();
    }
}

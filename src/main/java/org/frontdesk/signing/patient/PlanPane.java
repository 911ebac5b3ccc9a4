package org.frontdesk.signing.patient;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;

/** One page of the plan, with the total always in sight. */
final class PlanPane extends VBox {
    private static final double AT_THE_END = 0.99;
    private static final double MOST_OF_IT = 0.8;

    private final PatientViewModel model;
    private final Label heading = new Label();
    private final ToggleButton money = pill("moneyView", "left-pill");
    private final ToggleButton clinical = pill("clinicalView", "right-pill");
    private final VBox lines = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label totalLabel = new Label();
    private final Label total = new Label();

    PlanPane(PatientViewModel model) {
        super(8);
        this.model = model;
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().add("patient-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        money.setOnAction(press -> choose(false));
        clinical.setOnAction(press -> choose(true));
        var pills = new HBox(money, clinical);
        pills.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(heading, pills);
        head.getStyleClass().add("toolbar-row");
        lines.setId("patientLines");
        scroll.setId("planScroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setVgrow(scroll, Priority.ALWAYS);
        total.setId("signingTotal");
        total.getStyleClass().add("signing-total");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var sum = new HBox(totalLabel, between, total);
        sum.getStyleClass().add("signing-total-row");
        getChildren().setAll(head, scroll, sum);
        scroll.vvalueProperty().subscribe(this::lookForTheEnd);
        scroll.viewportBoundsProperty().subscribe(this::lookForTheEnd);
        lines.layoutBoundsProperty().subscribe(this::lookForTheEnd);
    }

    void say(Strings words) {
        money.setText(words.get("signing.patient.moneyView"));
        clinical.setText(words.get("signing.patient.clinicalView"));
        heading.setText(words.get(
                "signing.patient.heading",
                model.presentation().sheet().plan().details().heading(),
                model.presentation().visits().size()));
        totalLabel.setText(words.get("signing.patient.total"));
        total.setText(model.total());
        choose(model.clinicalProperty().get());
    }

    /** The keys scroll the page. */
    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    /** @param page from 1 */
    void show(int page) {
        lines.getChildren()
                .setAll(new LineNodes(model.wordsProperty().get(), model.clinicalProperty())
                        .of(model.pages().get(page - 1)));
        if (page == model.pages().size() && !model.payments().isEmpty()) {
            lines.getChildren().add(new PaymentPane(model));
        }
        scroll.setVvalue(0);
        scroll.layout();
        lookForTheEnd();
    }

    /** Shows what comes below, with a line or two of what was above. */
    void scrollOn() {
        double sight = scroll.getViewportBounds().getHeight();
        double hidden = lines.getLayoutBounds().getHeight() - sight;
        scroll.setVvalue(Math.min(1, scroll.getVvalue() + sight * MOST_OF_IT / Math.max(1, hidden)));
    }

    /** A press on the chosen view must not take its mark away. */
    private void choose(boolean dentists) {
        model.clinicalProperty().set(dentists);
        money.setSelected(!dentists);
        clinical.setSelected(dentists);
    }

    /** A page counts as read when its end is, or was, on the screen. */
    private void lookForTheEnd() {
        double height = lines.getLayoutBounds().getHeight();
        double sight = scroll.getViewportBounds().getHeight();
        boolean laidOut = isVisible() && sight > 0 && height > 0 && !lines.isNeedsLayout();
        if (laidOut && (height <= sight + 1 || scroll.getVvalue() >= AT_THE_END)) {
            model.shownToTheEnd();
        }
    }

    private static ToggleButton pill(String id, String side) {
        var pill = new ToggleButton();
        pill.setId(id);
        pill.getStyleClass().addAll(side, "touch");
        return pill;
    }
}

package org.frontdesk.coverage;

import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** One plan as a compact card; relationship and patient number are edited on it. */
final class PlanCardView implements Screen {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double NARROW = 1000;
    private static final double[] WIDE_SHARES = {32, 22, 20, 26};
    private static final double[] NARROW_SHARES = {27, 25, 23, 25};

    @FXML
    private VBox root;

    @FXML
    private GridPane plan;

    @FXML
    private GridPane person;

    @FXML
    private Label place;

    @FXML
    private Label carrier;

    @FXML
    private Label group;

    @FXML
    private Label pending;

    @FXML
    private Label verified;

    @FXML
    private Label planType;

    @FXML
    private Label employer;

    @FXML
    private Label dates;

    @FXML
    private Label ended;

    @FXML
    private Label subscriber;

    @FXML
    private Label subscriberNumber;

    @FXML
    private Label notes;

    @FXML
    private Label problem;

    @FXML
    private ComboBox<Relationship> relationship;

    @FXML
    private TextField patientNumber;

    @FXML
    private Button save;

    @FXML
    private Button revert;

    @FXML
    private Button verify;

    @FXML
    private Button primary;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button used;

    @FXML
    private Button drop;

    private final CoverageViewModel model;
    private final PlanCard card;

    PlanCardView(CoverageViewModel model, PlanCard card) {
        this.model = model;
        this.card = card;
    }

    @FXML
    private void initialize() {
        Strings strings = model.strings();
        say(place, facts -> strings.get("coverage.card.place", facts.ordinal(), facts.place()));
        say(carrier, PlanFacts::carrier);
        say(group, facts -> orDash(facts.group()));
        say(verified, PlanFacts::verified);
        say(planType, facts -> orDash(facts.planType()));
        say(employer, facts -> orDash(facts.employer()));
        say(dates, PlanFacts::dates);
        say(subscriber, PlanFacts::subscriber);
        say(subscriberNumber, PlanFacts::subscriberNumber);
        say(notes, PlanFacts::notes);
        when(pending, PlanFacts::pending);
        when(ended, PlanFacts::ended);
        when(notes, facts -> !facts.notes().isEmpty());
        when(verified, facts -> !facts.verified().isEmpty());
        relationship.getItems().setAll(Arrays.asList(Relationship.values()));
        relationship.setConverter(new RelationshipText(strings));
        relationship.valueProperty().bindBidirectional(card.relationshipProperty());
        patientNumber.textProperty().bindBidirectional(card.patientNumberProperty());
        problem.textProperty().bind(card.problemProperty());
        Shown.when(problem, card.problemProperty().isNotEmpty());
        Shown.when(save, card.editedProperty());
        Shown.when(revert, card.editedProperty());
        save.disableProperty().bind(model.savingProperty());
        verify.disableProperty().bind(model.savingProperty());
        drop.disableProperty().bind(model.savingProperty());
        primary.disableProperty().bind(model.savingProperty());
        for (Label fact : new Label[] {carrier, group, employer, planType, subscriber, subscriberNumber, notes}) {
            fact.setTooltip(new Tooltip());
            fact.getTooltip().textProperty().bind(fact.textProperty());
        }
        tell(strings);
        card.factsProperty().subscribe(this::follow);
        root.widthProperty().subscribe(width -> shareOut(width.doubleValue()));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> select());
        root.setOnMouseClicked(click -> root.requestFocus());
        model.selectedProperty().subscribe(selected -> root.pseudoClassStateChanged(SELECTED, selected == card));
    }

    /** Beside an open panel the card is narrow: the long names give way, what is typed and read out stays whole. */
    private void shareOut(double width) {
        double[] shares = width < NARROW ? NARROW_SHARES : WIDE_SHARES;
        for (GridPane facts : new GridPane[] {plan, person}) {
            for (int column = 0; column < shares.length; column++) {
                facts.getColumnConstraints().get(column).setPercentWidth(shares[column]);
            }
        }
    }

    private void tell(Strings strings) {
        save.setTooltip(new Tooltip(strings.get("coverage.tip.save")));
        verify.setTooltip(new Tooltip(strings.get("coverage.tip.verify")));
        used.setTooltip(new Tooltip(strings.get("coverage.tip.used")));
        icon(primary, strings.get("coverage.tip.makePrimary"));
        icon(revert, strings.get("coverage.tip.revert"));
        icon(up, strings.get("coverage.tip.up"));
        icon(down, strings.get("coverage.tip.down"));
        icon(drop, strings.get("coverage.tip.drop"));
    }

    private static void icon(Button button, String says) {
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
    }

    /** The controls are named after the card's place, so that the first plan's are always the first's. */
    private void follow(PlanFacts facts) {
        if (facts == null) {
            return;
        }
        root.setId("plan-" + facts.ordinal());
        root.setAccessibleText(facts.place() + ", " + facts.carrier());
        name("relationship", relationship);
        name("patid", patientNumber);
        name("save", save);
        name("used", used);
        name("verify", verify);
        name("primary", primary);
        name("drop", drop);
        primary.setVisible(facts.ordinal() > 1);
        up.setDisable(facts.ordinal() == 1);
        verified.getStyleClass().removeAll("badge-ok", "badge-warn");
        facts.verifiedLook().ifPresent(verified.getStyleClass()::add);
        for (Label label : new Label[] {carrier, group, planType, employer, dates, subscriber, notes}) {
            label.setTooltip(label.getText().isEmpty() ? null : new Tooltip(label.getText()));
        }
    }

    private void name(String control, Node node) {
        node.setId(control + "-" + card.facts().ordinal());
    }

    private void say(Label label, Function<PlanFacts, String> text) {
        label.textProperty().bind(card.factsProperty().map(text));
    }

    private void when(Node node, Function<PlanFacts, Boolean> shown) {
        var visible = Bindings.createBooleanBinding(
                () -> card.facts() != null && shown.apply(card.facts()), card.factsProperty());
        Shown.when(node, visible);
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }

    private void select() {
        model.selectedProperty().set(card);
    }

    @FXML
    private void used() {
        model.explain(card);
    }

    @FXML
    private void verify() {
        model.verifiedToday(card);
    }

    @FXML
    private void makePrimary() {
        model.makePrimary(card);
    }

    @FXML
    private void moveUp() {
        model.moveUp(card);
    }

    @FXML
    private void moveDown() {
        model.moveDown(card);
    }

    @FXML
    private void drop() {
        model.drop(card);
    }

    @FXML
    private void save() {
        model.save(card);
    }

    @FXML
    private void revert() {
        card.revert();
    }

    @Override
    public void close() {
        relationship.valueProperty().unbindBidirectional(card.relationshipProperty());
        patientNumber.textProperty().unbindBidirectional(card.patientNumberProperty());
    }
}

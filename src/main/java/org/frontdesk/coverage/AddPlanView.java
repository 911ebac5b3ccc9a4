package org.frontdesk.coverage;

import java.util.Arrays;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.coverage.FamilyMember;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** The panel that gives a patient a plan. */
final class AddPlanView implements Screen {
    @FXML
    private VBox root;

    @FXML
    private TextField search;

    @FXML
    private ListView<PlanOffer> offers;

    @FXML
    private Label subscriberLabel;

    @FXML
    private ComboBox<FamilyMember> subscriber;

    @FXML
    private Label numberLabel;

    @FXML
    private TextField subscriberNumber;

    @FXML
    private ComboBox<Relationship> relationship;

    @FXML
    private ComboBox<Integer> place;

    @FXML
    private TextField patientNumber;

    @FXML
    private Label caution;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button submit;

    private final AddPlanViewModel model;
    private final Strings strings;

    AddPlanView(AddPlanViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        offers.setItems(model.offers());
        offers.setCellFactory(list -> new PlanOfferCell());
        offers.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                model.chosenProperty().set(chosen);
            }
        });
        model.chosenProperty().subscribe(chosen -> {
            if (chosen == null) {
                offers.getSelectionModel().clearSelection();
            } else {
                offers.getSelectionModel().select(chosen);
            }
        });
        subscriber.setItems(model.members());
        subscriber.valueProperty().bindBidirectional(model.subscriberProperty());
        subscriberNumber.textProperty().bindBidirectional(model.subscriberNumberProperty());
        relationship.getItems().setAll(Arrays.asList(Relationship.values()));
        relationship.setConverter(new RelationshipText(strings));
        relationship.valueProperty().bindBidirectional(model.relationshipProperty());
        place.setItems(model.places());
        place.setConverter(new PlaceText(strings));
        place.valueProperty().bindBidirectional(model.placeProperty());
        patientNumber.textProperty().bindBidirectional(model.patientNumberProperty());
        caution.textProperty().bind(model.cautionProperty());
        problem.textProperty().bind(model.problemProperty());
        Shown.when(caution, model.cautionProperty().isNotEmpty());
        Shown.when(problem, model.problemProperty().isNotEmpty());
        model.chosenProperty().subscribe(chosen -> {
            for (Node node : new Node[] {subscriberLabel, subscriber, numberLabel, subscriberNumber}) {
                node.setDisable(chosen != null && !chosen.needsSubscriber());
            }
        });
        submit.setTooltip(new Tooltip(strings.get("coverage.tip.addSubmit")));
        cancel.setTooltip(new Tooltip(strings.get("coverage.tip.close")));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                search.requestFocus();
            }
        });
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            cancel();
        } else if (press.getCode() == KeyCode.ENTER && press.getTarget() instanceof TextField) {
            submit();
        } else if (press.getCode() == KeyCode.ENTER && press.getTarget() == offers) {
            subscriber.requestFocus();
        } else if (press.getCode() == KeyCode.DOWN && press.getTarget() == search) {
            offers.requestFocus();
            offers.getSelectionModel()
                    .select(Math.max(0, offers.getSelectionModel().getSelectedIndex()));
        } else {
            return;
        }
        press.consume();
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void cancel() {
        model.close();
    }

    @Override
    public void close() {
        model.close();
    }
}

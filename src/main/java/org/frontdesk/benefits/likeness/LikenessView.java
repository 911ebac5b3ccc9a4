package org.frontdesk.benefits.likeness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.PlanId;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** Other plans in a list, and below it how the chosen one's rows differ from those here. */
public final class LikenessView implements Screen {
    private final LikenessViewModel model;
    private boolean showing;
    /** The letter that led into the field is not one of its text. */
    private boolean swallow;

    @FXML
    private VBox root;

    @FXML
    private TextField find;

    @FXML
    private Label word;

    @FXML
    private ListView<PlanLine> plans;

    @FXML
    private Label summary;

    @FXML
    private ListView<DiffRow> differences;

    @FXML
    private Button take;

    @FXML
    private Button takeAll;

    @FXML
    private Button become;

    public LikenessView(LikenessViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        find.textProperty().bindBidirectional(model.soughtProperty());
        Shown.filled(word);
        word.textProperty().bind(model.wordProperty());
        summary.textProperty().bind(model.summaryProperty());
        plans.setCellFactory(cells -> new PlanLineCell());
        Map<DiffRow.Kind, String> words = words(model.strings());
        differences.setCellFactory(cells -> new DiffCell(words));
        model.plansProperty().subscribe(this::showPlans);
        model.differencesProperty().subscribe(this::showDifferences);
        plans.getSelectionModel().selectedItemProperty().subscribe(plan -> {
            if (plan != null && !showing) {
                model.choose(plan.plan());
            }
        });
        var none = Bindings.isEmpty(differences.getItems());
        take.disableProperty().bind(none);
        takeAll.disableProperty().bind(none);
        become.disableProperty().bind(none);
        differences.getSelectionModel().selectedItemProperty().subscribe(this::nameTheAct);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private static Map<DiffRow.Kind, String> words(Strings strings) {
        return Map.of(
                DiffRow.Kind.DIFFERS, strings.get("benefits.like.DIFFERS"),
                DiffRow.Kind.THERE, strings.get("benefits.like.THERE"),
                DiffRow.Kind.HERE, strings.get("benefits.like.HERE"));
    }

    @Override
    public void focus() {
        plans.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    private void showPlans(List<PlanLine> now) {
        showing = true;
        if (!plans.getItems().equals(now)) {
            plans.getItems().setAll(now);
        }
        Optional<PlanId> chosen = model.chosenProperty().get();
        for (int i = 0; i < now.size(); i++) {
            if (chosen.filter(now.get(i).plan()::equals).isPresent()) {
                plans.getSelectionModel().clearAndSelect(i);
            }
        }
        showing = false;
    }

    private void showDifferences(List<DiffRow> now) {
        int at = Math.max(0, differences.getSelectionModel().getSelectedIndex());
        if (!differences.getItems().equals(now)) {
            differences.getItems().setAll(now);
            differences.getSelectionModel().select(Math.min(at, now.size() - 1));
        }
        nameTheAct();
    }

    private void nameTheAct() {
        DiffRow row = differences.getSelectionModel().getSelectedItem();
        take.setText(model.strings()
                .get(
                        row != null && row.kind() == DiffRow.Kind.HERE
                                ? "benefits.like.act.remove"
                                : "benefits.like.act.take"));
    }

    private void typed(KeyEvent key) {
        if (swallow) {
            key.consume();
        }
        swallow = false;
    }

    private void pressed(KeyEvent key) {
        swallow = false;
        boolean typing = key.getTarget() == find;
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (typing && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER)) {
            plans.requestFocus();
        } else if (typing) {
            return;
        } else if (key.getCode() == KeyCode.F || key.getCode() == KeyCode.SLASH) {
            find.requestFocus();
            find.selectAll();
            swallow = true;
        } else if (key.getCode() == KeyCode.A) {
            model.takeAll();
        } else if (key.getCode() == KeyCode.M) {
            model.become();
        } else if (key.getTarget() == plans && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT)) {
            differences.requestFocus();
        } else if (key.getTarget() == differences && key.getCode() == KeyCode.LEFT) {
            plans.requestFocus();
        } else if (key.getTarget() == differences
                && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
            take();
        } else {
            return;
        }
        key.consume();
    }

    @FXML
    private void take() {
        DiffRow row = differences.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.take(row);
        }
    }

    @FXML
    private void takeAll() {
        model.takeAll();
    }

    @FXML
    private void become() {
        model.become();
    }
}

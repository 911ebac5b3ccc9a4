package org.frontdesk.benefits.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdesk.benefits.likeness.DiffCell;
import org.frontdesk.benefits.likeness.DiffRow;
import org.frontdesk.domain.benefit.template.Template;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** A name for the plan's rows, the templates that are kept, and how the chosen one differs from the plan. */
public final class TemplatesView implements Screen {
    private final TemplatesViewModel model;
    private boolean showing;
    /** The letter that led into the field is not one of its text. */
    private boolean swallow;

    @FXML
    private VBox root;

    @FXML
    private TextField name;

    @FXML
    private Button keep;

    @FXML
    private Label word;

    @FXML
    private Button undo;

    @FXML
    private ListView<Template> list;

    @FXML
    private VBox chosen;

    @FXML
    private Label summary;

    @FXML
    private Label missing;

    @FXML
    private ListView<DiffRow> differences;

    @FXML
    private CheckBox removing;

    public TemplatesView(TemplatesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Strings strings = model.strings();
        name.textProperty().bindBidirectional(model.nameProperty());
        word.textProperty().bind(model.wordProperty());
        summary.textProperty().bind(model.summaryProperty());
        missing.textProperty().bind(model.missingProperty());
        removing.textProperty().bind(model.extraProperty());
        removing.selectedProperty().bindBidirectional(model.removingProperty());
        List.<Labeled>of(word, missing, removing).forEach(Shown::filled);
        model.beforeProperty().subscribe(before -> show(undo, before.isPresent()));
        model.renamedProperty()
                .subscribe(one -> keep.setText(
                        strings.get(one.isPresent() ? "benefits.template.act.rename" : "benefits.template.act.keep")));
        list.setCellFactory(cells -> new TemplateCell(strings));
        Map<DiffRow.Kind, String> words = Map.of(
                DiffRow.Kind.DIFFERS, strings.get("benefits.template.DIFFERS"),
                DiffRow.Kind.THERE, strings.get("benefits.template.THERE"),
                DiffRow.Kind.HERE, strings.get("benefits.template.HERE"));
        differences.setCellFactory(cells -> new DiffCell(words));
        model.differencesProperty().subscribe(now -> differences.getItems().setAll(now));
        model.templatesProperty().subscribe(this::showTemplates);
        model.chosenProperty().subscribe(this::showChosen);
        list.getSelectionModel().selectedItemProperty().subscribe(template -> {
            if (template != null && !showing) {
                model.choose(Optional.of(template));
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    private void showTemplates(List<Template> now) {
        showing = true;
        list.getItems().setAll(now);
        showing = false;
    }

    private void showChosen(Optional<Template> template) {
        showing = true;
        template.ifPresentOrElse(
                one -> list.getSelectionModel().select(one),
                () -> list.getSelectionModel().clearSelection());
        showing = false;
        show(chosen, template.isPresent());
    }

    private void typed(KeyEvent key) {
        if (swallow) {
            key.consume();
        }
        swallow = false;
    }

    private void pressed(KeyEvent key) {
        swallow = false;
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        boolean done = key.getTarget() == name ? pressedInName(key.getCode()) : pressedInLists(key.getCode());
        if (done) {
            key.consume();
        }
    }

    private boolean pressedInName(KeyCode key) {
        if (key == KeyCode.ENTER) {
            keep();
        } else if (key == KeyCode.DOWN) {
            list.requestFocus();
        } else if (key == KeyCode.ESCAPE && model.renamedProperty().get().isPresent()) {
            model.endRename();
            list.requestFocus();
        } else {
            return false;
        }
        return true;
    }

    private boolean pressedInLists(KeyCode key) {
        switch (key) {
            case ENTER -> model.apply();
            case N -> name();
            case F2 -> rename();
            case DELETE -> model.remove();
            case U -> model.undo();
            case X -> model.removingProperty().set(!model.removingProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void name() {
        model.endRename();
        name.requestFocus();
        swallow = true;
    }

    @FXML
    private void rename() {
        model.beginRename();
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void keep() {
        model.keep();
        if (model.nameProperty().get().isEmpty()) {
            list.requestFocus();
        }
    }

    @FXML
    private void remove() {
        model.remove();
        list.requestFocus();
    }

    @FXML
    private void undo() {
        model.undo();
        list.requestFocus();
    }

    @FXML
    private void apply() {
        model.apply();
        list.requestFocus();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

package org.frontdesk.treatmentplans.stale;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** The bar that names what moved, with the whole list folded under it; gone while nothing did. */
public final class StaleView implements Screen {
    private static final PseudoClass GRAVE = PseudoClass.getPseudoClass("grave");

    @FXML
    private VBox root;

    @FXML
    private Label headline;

    @FXML
    private Label summary;

    @FXML
    private ToggleButton all;

    @FXML
    private Button prepare;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox list;

    private final StaleViewModel model;
    private final Strings strings;

    public StaleView(StaleViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        headline.textProperty().bind(model.headlineProperty());
        summary.textProperty().bind(model.summaryProperty());
        prepare.textProperty().bind(model.actProperty());
        prepare.disableProperty().bind(model.busyProperty());
        all.selectedProperty().bindBidirectional(model.unfoldedProperty());
        Shown.when(root, model.headlineProperty().isNotEmpty());
        Shown.when(scroll, model.unfoldedProperty());
        Shown.when(summary, model.unfoldedProperty().not());
        model.graveProperty().subscribe(grave -> root.pseudoClassStateChanged(GRAVE, grave));
        model.sentences().addListener((ListChangeListener<String>) change -> fill());
        all.setTooltip(new Tooltip(strings.get("stale.tip.all")));
        prepare.setTooltip(new Tooltip(strings.get("stale.tip.prepare")));
        fill();
    }

    @Override
    public void close() {
        model.close();
    }

    @FXML
    void prepare() {
        model.prepare();
    }

    private void fill() {
        list.getChildren()
                .setAll(model.sentences().stream().map(StaleView::line).toList());
    }

    private static Node line(String sentence) {
        var line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }
}

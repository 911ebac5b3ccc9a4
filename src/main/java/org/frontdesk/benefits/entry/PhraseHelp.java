package org.frontdesk.benefits.entry;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** All that can be typed into the line, beside it. */
final class PhraseHelp {
    private static final double HEIGHT = 520;
    private final QuickEntryViewModel model;
    private PopOver shown;

    PhraseHelp(QuickEntryViewModel model) {
        this.model = model;
    }

    void toggle(Node beside) {
        if (hide()) {
            return;
        }
        if (shown == null) {
            shown = new PopOver(content());
            shown.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
            shown.setAnimated(false);
            shown.setTitle(model.strings().get("quickentry.line.help"));
            shown.setHeaderAlwaysVisible(true);
        }
        shown.show(beside);
    }

    /** Whether it was there to be hidden. */
    boolean hide() {
        boolean open = shown != null && shown.isShowing();
        if (open) {
            shown.hide();
        }
        return open;
    }

    private Node content() {
        var grid = new GridPane();
        grid.getStyleClass().add("phrase-help");
        int line = 0;
        for (QuickEntryViewModel.Help help : model.help()) {
            var words = new Label(help.words());
            var examples = new Label(help.examples());
            examples.getStyleClass().add("phrase-examples");
            grid.addRow(line++, words, examples);
        }
        var scroll = new ScrollPane(grid);
        scroll.setId("quick-entry-phrases");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.getStylesheets().add("/theme/benefits.css");
        return scroll;
    }
}

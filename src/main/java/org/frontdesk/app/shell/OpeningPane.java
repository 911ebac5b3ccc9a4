package org.frontdesk.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.frontdesk.text.Strings;

/** Stands where a screen will be while the connection opens, and says why when it did not. */
final class OpeningPane extends VBox {
    private static final double TEXT_WIDTH = 560;

    private final Label sentence = new Label();
    private final Label hint = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox acts;
    private final Strings strings;

    OpeningPane(Strings strings, Runnable again, Runnable settings) {
        this.strings = strings;
        getStyleClass().add("failed-page");
        setAlignment(Pos.CENTER);
        sentence.setId("openingSentence");
        sentence.getStyleClass().add("panel-title");
        hint.getStyleClass().add("muted");
        for (Label text : new Label[] {sentence, hint}) {
            text.setWrapText(true);
            text.setMaxWidth(TEXT_WIDTH);
            text.setAlignment(Pos.CENTER);
            text.setTextAlignment(TextAlignment.CENTER);
        }
        var retry = new Button(strings.get("failure.retry"));
        retry.setId("openingRetry");
        retry.getStyleClass().add("accent");
        retry.setOnAction(press -> again.run());
        var choose = new Button(strings.get("shell.opening.settings"));
        choose.setId("openingSettings");
        choose.setOnAction(press -> settings.run());
        acts = new HBox(retry, choose);
        acts.getStyleClass().add("toolbar-row");
        acts.setAlignment(Pos.CENTER);
        getChildren().setAll(sentence, hint, progress, acts);
        opening();
    }

    void opening() {
        sentence.setText(strings.get("shell.opening.wait"));
        show("", true);
    }

    void failed(String says, String explains) {
        sentence.setText(says);
        show(explains, false);
    }

    private void show(String explains, boolean working) {
        hint.setText(explains);
        hint.setManaged(!explains.isEmpty());
        progress.setVisible(working);
        progress.setManaged(working);
        acts.setVisible(!working);
        acts.setManaged(!working);
    }
}

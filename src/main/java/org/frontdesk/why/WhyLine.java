package org.frontdesk.why;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One step on screen: its sentence, what it comes from in small letters, its amount at the right. Enter or a click opens what is behind it. */
final class WhyLine extends HBox {
    WhyLine(WhyStep step, Consumer<WhyStep> open) {
        getStyleClass().addAll("why-line", "why-" + step.tone().name().toLowerCase(Locale.ROOT));
        var sentence = new Label(step.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(sentence);
        for (String detail : step.details()) {
            var small = new Label(detail);
            small.getStyleClass().add("caption");
            small.setWrapText(true);
            small.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(small);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        switch (step.tone()) {
            case DOUBT -> getChildren().add(new FontIcon("mdi2a-alert-circle-outline"));
            case AGREED -> getChildren().add(new FontIcon("mdi2c-check-circle-outline"));
            case PART, REMARK, RESULT -> {}
        }
        var amount = new Label(step.amount());
        amount.getStyleClass().add("why-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, amount);
        setFocusTraversable(true);
        setAccessibleRole(step.opens().isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        setAccessibleText(String.join(
                ". ",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(step.sentence(), step.amount()), step.details().stream())
                        .filter(text -> !text.isEmpty())
                        .toList()));
        if (step.opens().isPresent()) {
            getStyleClass().add("why-opens");
            setOnMouseClicked(click -> open.accept(step));
            setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                    key.consume();
                    open.accept(step);
                }
            });
        }
    }
}

package org.frontdesk.benefits.call;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A question of the list with what was answered, or the title of a section. */
final class CallStepCell extends ListCell<CallStep> {
    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("unasked");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private static final double WIDEST = 96;

    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label says = new Label();
    private final HBox content;

    CallStepCell() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(0);
        says.setMinWidth(0);
        says.setMaxWidth(WIDEST);
        says.getStyleClass().add("call-says");
        content = new HBox(icon, name, gap, says);
        content.getStyleClass().add("call-step");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CallStep step, boolean empty) {
        super.updateItem(step, empty);
        boolean none = empty || step == null;
        setText(null);
        setGraphic(none ? null : content);
        setDisable(!none && step.question().isEmpty());
        pseudoClassStateChanged(TITLE, !none && step.question().isEmpty());
        if (none) {
            return;
        }
        name.setText(step.name());
        says.setText(step.says());
        icon.setVisible(step.question().isPresent());
        icon.setManaged(step.question().isPresent());
        icon.setIconLiteral(
                switch (step.state()) {
                    case UNASKED -> "mdi2c-circle-small";
                    case ANSWERED, IN_LINE -> "mdi2c-check";
                    case WOULD_NOT_SAY -> "mdi2m-minus";
                    case NOT_UNDERSTOOD -> "mdi2a-alert-circle-outline";
                });
        setAccessibleText(step.says().isEmpty() ? step.name() : step.name() + ": " + step.says());
        switch (step.state()) {
            case UNASKED -> tone(true, false);
            case ANSWERED, IN_LINE, WOULD_NOT_SAY -> tone(false, false);
            case NOT_UNDERSTOOD -> tone(false, true);
        }
    }

    private void tone(boolean unasked, boolean bad) {
        pseudoClassStateChanged(OPEN, unasked);
        pseudoClassStateChanged(BAD, bad);
    }
}

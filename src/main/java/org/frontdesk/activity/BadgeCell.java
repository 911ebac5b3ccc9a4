package org.frontdesk.activity;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state as a badge: an icon and a word. */
public final class BadgeCell<R> extends TableCell<R, String> {
    private final Function<R, Tone> tone;
    private final FontIcon icon = new FontIcon(Tone.CALM.icon());
    private final Label badge = new Label();

    /** @param tone of a row */
    public BadgeCell(Function<R, Tone> tone) {
        this.tone = tone;
        badge.setGraphic(icon);
    }

    @Override
    protected void updateItem(String word, boolean empty) {
        super.updateItem(word, empty);
        R row = empty ? null : getTableRow().getItem();
        setText(null);
        setGraphic(row == null || word.isEmpty() ? null : badge);
        if (row != null) {
            Tone shown = tone.apply(row);
            icon.setIconLiteral(shown.icon());
            badge.setText(word);
            badge.getStyleClass().setAll("label", "badge");
            if (!shown.style().isEmpty()) {
                badge.getStyleClass().add(shown.style());
            }
            setAccessibleText(word);
        }
    }
}

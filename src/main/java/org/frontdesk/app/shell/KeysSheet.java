package org.frontdesk.app.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.app.ScreenKeys;
import org.frontdesk.app.Shortcuts;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;

/** The sheet of keys, over the window, as high as that allows; arrows go through it. Esc or a click beside it puts it away and the focus back where it was. */
final class KeysSheet {
    private static final int COLUMNS = 3;
    /** As wide as a sentence may get before it goes on below. */
    private static final double WORDS = 240;

    private static final double LINE = 26;
    /** What stays of the window above and below. */
    private static final double AROUND = 32;

    private final StackPane layer;
    private final StackPane cover = new StackPane();
    private final Button close = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private final Strings strings;
    private Node focusBefore;

    /** A screen's keys under its name. */
    private record Section(String title, String opener, List<Line> lines) {
        int height() {
            return lines.size() + 2;
        }
    }

    private record Line(String keys, String words) {}

    KeysSheet(StackPane layer, Strings strings) {
        this.layer = layer;
        this.strings = strings;
        var columns = new HBox();
        columns.getStyleClass().add("keys-columns");
        columns.getChildren().setAll(columns(sections()));
        scroll.setContent(columns);
        scroll.setId("keysScroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(strings.get("shell.keys.title"));
        scroll.getStyleClass().add("edge-to-edge");
        var title = new Label(strings.get("shell.keys.title"));
        title.getStyleClass().add("panel-title");
        close.setText(strings.get("common.close"));
        close.setId("keysClose");
        close.setCancelButton(true);
        close.setOnAction(press -> hide());
        var sheet = new VBox(title, scroll, close);
        sheet.setId("keysSheet");
        sheet.getStyleClass().addAll("panel", "keys-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setMargin(sheet, new Insets(AROUND));
        sheet.setAlignment(Pos.TOP_LEFT);
        cover.getStyleClass().add("cover");
        cover.getChildren().add(sheet);
        cover.setOnMouseClicked(click -> {
            if (click.getTarget() == cover) {
                hide();
            }
        });
        cover.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void toggle() {
        if (layer.getChildren().contains(cover)) {
            hide();
        } else {
            focusBefore = layer.getScene().getFocusOwner();
            layer.getChildren().add(cover);
            scroll.setVvalue(0);
            close.requestFocus();
        }
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(new Section(strings.get("shell.keys.group.window"), "", lines(Shortcuts.ofTheWindow())));
        sections.add(new Section(strings.get("shell.keys.group.screen"), "", lines(Shortcuts.ofEveryScreen())));
        for (ScreenKeys.Group group : ScreenKeys.Group.values()) {
            sections.add(new Section(
                    group.title(strings),
                    group.opener(),
                    group.keys().stream()
                            .map(key -> new Line(key.display(), words("shell.keys.screen.", key)))
                            .toList()));
        }
        return sections;
    }

    private List<Line> lines(List<Shortcuts> shortcuts) {
        return shortcuts.stream()
                .map(shortcut -> new Line(shortcut.display(), words("shell.keys.", shortcut)))
                .toList();
    }

    private String words(String begin, Enum<?> key) {
        return strings.get(begin + key.name().toLowerCase(Locale.ROOT));
    }

    /** About as long as each other, the sections in their order. */
    private static List<Node> columns(List<Section> sections) {
        int left = sections.stream().mapToInt(Section::height).sum();
        var columns = new ArrayList<Node>();
        var rest = new ArrayDeque<>(sections);
        for (int i = COLUMNS; i > 0; i--) {
            int share = Math.ceilDiv(left, i);
            var column = new ArrayList<Section>();
            int height = 0;
            while (!rest.isEmpty() && (i == 1 || height + rest.peek().height() / 2 < share)) {
                height += rest.peek().height();
                column.add(rest.remove());
            }
            left -= height;
            columns.add(column(column));
        }
        return columns;
    }

    private static GridPane column(List<Section> sections) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(right, new ColumnConstraints());
        int line = 0;
        for (Section section : sections) {
            Label title = words(section.title());
            title.getStyleClass().addAll("strong", "keys-section");
            if (section.opener().isEmpty()) {
                grid.add(title, 0, line++, 2, 1);
                GridPane.setHalignment(title, HPos.LEFT);
            } else {
                Label opener = cap(section.opener());
                GridPane.setValignment(opener, VPos.BOTTOM);
                grid.addRow(line++, opener, title);
            }
            for (Line each : section.lines()) {
                Label words = words(each.words());
                Label keys = cap(each.keys());
                GridPane.setValignment(keys, VPos.TOP);
                grid.addRow(line++, keys, words);
            }
        }
        return grid;
    }

    private static Label words(String text) {
        var words = new Paragraph(text);
        words.setMaxWidth(WORDS);
        return words;
    }

    private static Label cap(String keys) {
        var cap = new Label(keys);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE, F1 -> hide();
            case UP -> scroll(-LINE);
            case DOWN -> scroll(LINE);
            case PAGE_UP -> scroll(-scroll.getViewportBounds().getHeight());
            case PAGE_DOWN -> scroll(scroll.getViewportBounds().getHeight());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void scroll(double by) {
        double beyond = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (beyond > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / beyond, 0, 1));
        }
    }

    private void hide() {
        layer.getChildren().remove(cover);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}

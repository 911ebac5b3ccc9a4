package org.frontdesk.treatmentplans.alternatives;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;

/** One of the plans, drawn: the total first, then what it is made of, then what was chosen. */
final class SideCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Strings strings;

    SideCard(SideText side, boolean chosen, AlternativesViewModel model, int place, Strings strings) {
        this.strings = strings;
        setId("alternative" + place);
        getStyleClass().add("alternative");
        setAccessibleText(side.heading());
        pseudoClassStateChanged(CHOSEN, chosen);
        setOnMouseClicked(click -> model.choose(place));
        getChildren().add(new Paragraph(side.heading(), "panel-title"));
        getChildren().add(row(strings.get("alternatives.patient"), side.total(), "total"));
        side.sums().forEach(sum -> getChildren().add(row(sum.words(), sum.amount(), "muted")));
        for (SideText.Visit visit : side.visits()) {
            getChildren().add(new Paragraph(visit.name(), "strong"));
            visit.lines().forEach(line -> getChildren().add(row(line.words(), line.amount(), "line")));
        }
        side.left().forEach(sentence -> getChildren().add(new Paragraph(sentence, "muted")));
        getChildren().add(choices(side, model, place));
        if (!side.payments().isEmpty()) {
            getChildren().add(new Paragraph(side.payments(), "payments"));
        }
        side.remarks().forEach(remark -> getChildren().add(new Paragraph(remark, "warn-text")));
    }

    private Node choices(SideText side, AlternativesViewModel model, int place) {
        var later = new ToggleButton(strings.get("alternatives.later"));
        later.setSelected(side.phased());
        later.setDisable(side.visits().size() < 2);
        later.setOnAction(press -> {
            model.choose(place);
            model.togglePhased();
        });
        List<Node> nodes = new ArrayList<>(List.of(later, space()));
        nodes.add(new Label(strings.get("alternatives.parts")));
        for (int parts = 1; parts <= Instalments.MOST; parts++) {
            int number = parts;
            var choice = new ToggleButton(Integer.toString(parts));
            choice.setAccessibleText(strings.get("alternatives.partsOf", parts));
            choice.setSelected(side.parts() == parts);
            choice.setOnAction(press -> {
                model.choose(place);
                model.pay(number);
            });
            nodes.add(choice);
        }
        nodes.forEach(node -> node.setFocusTraversable(false));
        var row = new HBox(nodes.toArray(Node[]::new));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private static Node row(String words, String amount, String style) {
        Label left = new Paragraph(words, style);
        var right = new Label(amount);
        right.getStyleClass().add(style);
        right.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(left, space(), right);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}

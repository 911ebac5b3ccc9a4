package org.frontdesk.signing.patient;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;

/** Draws a page of the plan. */
final class LineNodes {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final Strings words;
    private final ObservableBooleanValue clinical;

    LineNodes(Strings words, ObservableBooleanValue clinical) {
        this.words = words;
        this.clinical = clinical;
    }

    List<Node> of(PlanPage page) {
        var nodes = new ArrayList<Node>();
        page.visits().forEach(visit -> nodes.add(visit(visit)));
        if (!page.remarks().isEmpty()) {
            var remarks = new VBox(8);
            page.remarks().forEach(remark -> remarks.getChildren().add(new Paragraph(remark, "muted")));
            nodes.add(remarks);
        }
        return nodes;
    }

    private Node visit(VisitBlock visit) {
        var title = new Paragraph(visit.title(), "patient-visit");
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title);
        head.getStyleClass().add("patient-visit-row");
        if (!visit.subtotal().isEmpty()) {
            var sum = new Label(visit.subtotal());
            sum.setMinWidth(Label.USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            head.getChildren().add(sum);
        }
        var box = new VBox();
        box.getStyleClass().add("signing-lines");
        visit.lines().forEach(line -> box.getChildren().add(line(line)));
        box.getChildren().getLast().pseudoClassStateChanged(LAST, true);
        return new VBox(4, head, box);
    }

    private Node line(PageLine line) {
        var title = new Paragraph(line.title(), "patient-line-title");
        var detail = new Paragraph("", "detail");
        detail.textProperty().bind(Bindings.when(clinical).then(line.clinical()).otherwise(line.money()));
        var said = new VBox(2, title, detail);
        HBox.setHgrow(said, Priority.ALWAYS);
        var pays = new Label(line.pays());
        pays.getStyleClass().add("signing-amount");
        pays.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(said, pays);
        row.getStyleClass().add("signing-line");
        if (!line.why().isEmpty()) {
            var reasons = new VBox(2);
            reasons.getStyleClass().add("patient-reasons");
            line.why().forEach(sentence -> reasons.getChildren().add(new Paragraph(sentence, "detail")));
            var why = new ToggleButton(words.get("signing.patient.why"));
            why.getStyleClass().addAll("touch", "patient-why");
            why.setAccessibleText(words.get("signing.patient.whyOf", line.title()));
            why.setMinWidth(Label.USE_PREF_SIZE);
            reasons.visibleProperty().bind(why.selectedProperty());
            reasons.managedProperty().bind(why.selectedProperty());
            said.getChildren().add(reasons);
            row.getChildren().add(why);
        }
        return row;
    }
}

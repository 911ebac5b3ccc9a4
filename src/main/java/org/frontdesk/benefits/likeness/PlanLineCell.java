package org.frontdesk.benefits.likeness;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.frontdesk.ui.Paragraph;
import org.frontdesk.ui.TallCell;

/** Another plan: its name, why it is here, how many rows are equal. */
final class PlanLineCell extends TallCell<PlanLine> {
    private final Label name = new Paragraph("");
    private final Label like = new Paragraph("", "caption", "strong");
    private final Label why = new Paragraph("", "caption");

    PlanLineCell() {
        this(new VBox());
    }

    private PlanLineCell(VBox line) {
        super(line);
        line.getChildren().setAll(name, like, why);
    }

    @Override
    protected void show(PlanLine plan) {
        name.setText(plan.name());
        like.setText(plan.like());
        shown(like, !plan.like().isEmpty());
        why.setText(plan.why());
        setAccessibleText(plan.name() + ", " + plan.like() + ", " + plan.why());
    }
}

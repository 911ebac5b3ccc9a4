package org.frontdesk.benefits;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The patient's plans in a row, of which one is shown. */
final class PlanChooser {
    private final HBox line;
    private final BenefitsViewModel model;

    PlanChooser(HBox line, BenefitsViewModel model) {
        this.line = line;
        this.model = model;
    }

    void show() {
        var group = new ToggleGroup();
        line.getChildren().clear();
        List<String> names = model.plans();
        for (int i = 0; i < names.size(); i++) {
            int plan = i;
            var button = new ToggleButton(names.get(i));
            button.setId("benefit-plan-" + (i + 1));
            button.getStyleClass().add("small");
            button.setToggleGroup(group);
            // Tab leads straight into the grid; this and the buttons beside it have keys of their own
            button.setFocusTraversable(false);
            button.setSelected(i == model.chosenProperty().get());
            button.setTooltip(new Tooltip(model.strings().get("benefits.view.plan.tip")));
            button.setOnAction(chosen -> {
                model.choose(plan);
                button.setSelected(true);
            });
            line.getChildren().add(button);
        }
    }
}

package org.frontdesk.coverage;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A plan to choose: carrier, group and employer, and through whom. */
final class PlanOfferCell extends ListCell<PlanOffer> {
    private final Label carrier = new Label();
    private final Label says = new Label();
    private final Label through = new Label();
    private final VBox box = new VBox(carrier, says, through);

    PlanOfferCell() {
        carrier.getStyleClass().add("strong");
        says.getStyleClass().add("caption");
        through.getStyleClass().add("caption");
        box.getStyleClass().add("offer-cell");
        box.setMinWidth(0);
        box.setPrefWidth(1);
    }

    @Override
    protected void updateItem(PlanOffer offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(empty || offer == null ? null : box);
        if (!empty && offer != null) {
            carrier.setText(offer.carrier());
            says.setText(offer.says());
            says.setManaged(!offer.says().isEmpty());
            through.setText(offer.through());
        }
    }
}

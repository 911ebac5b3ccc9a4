package org.frontdesk.signing.patient;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.text.PaymentWords;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;
import org.kordamp.ikonli.javafx.FontIcon;

/** The ways to pay under the plan, one of which may be chosen, or none. */
final class PaymentPane extends VBox {
    PaymentPane(PatientViewModel model) {
        super(8);
        setId("paymentChoices");
        Strings strings = model.wordsProperty().get();
        var words = new PaymentWords(strings);
        var choices = new HBox(8);
        for (Instalments paid : model.payments()) {
            var choice = new ToggleButton();
            choice.setId("pay" + paid.parts().size());
            choice.setGraphic(said(words, paid));
            choice.setAccessibleText(words.sentence(paid));
            choice.getStyleClass().addAll("touch", "patient-payment");
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setMaxHeight(Double.MAX_VALUE);
            HBox.setHgrow(choice, Priority.ALWAYS);
            model.ceremonyProperty()
                    .map(now -> now.payments() == paid.parts().size())
                    .subscribe(choice::setSelected);
            choice.setOnAction(
                    press -> model.pay(choice.isSelected() ? paid.parts().size() : 0));
            choices.getChildren().add(choice);
        }
        getChildren()
                .setAll(
                        new Paragraph(strings.get("signing.patient.pay"), "patient-visit"),
                        choices,
                        new Paragraph(strings.get("signing.patient.pay.words"), "muted"));
    }

    private static VBox said(PaymentWords words, Instalments paid) {
        var mark = new FontIcon("mdi2c-check-circle-outline");
        mark.getStyleClass().add("patient-payment-mark");
        var way = new Label(words.way(paid), mark);
        way.setContentDisplay(ContentDisplay.RIGHT);
        way.setMinWidth(USE_PREF_SIZE);
        way.getStyleClass().add("patient-line-title");
        var box = new VBox(2, way);
        words.counted(paid).forEach(amount -> box.getChildren().add(new Label(amount)));
        box.setMouseTransparent(true);
        return box;
    }
}

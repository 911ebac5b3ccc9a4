package org.frontdesk.signing.patient;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.frontdesk.signing.patient.PatientViewModel.Question;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;

/** Asks before the patient leaves the electronic way. */
final class QuestionPane extends StackPane {
    private static final double WIDTH = 640;

    private final PatientViewModel model;
    private final Label title = new Paragraph("", "patient-heading");
    private final Label words = new Paragraph("", "patient-words");
    private final Label reasonLabel = new Paragraph("", "patient-words");
    private final TextArea reason = new TextArea();
    private final VBox reasonBox = new VBox(4, reasonLabel, reason);
    private final Button no = new Button();
    private final Button yes = new Button();

    QuestionPane(PatientViewModel model) {
        this.model = model;
        getStyleClass().add("cover");
        reason.setId("declineReason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reasonLabel.setLabelFor(reason);
        no.setId("questionNo");
        no.setOnAction(press -> model.ask(Question.NONE));
        yes.setId("questionYes");
        yes.setOnAction(press -> model.confirm());
        var acts = new HBox(no, yes);
        acts.getStyleClass().add("patient-acts");
        for (Button button : new Button[] {no, yes}) {
            button.getStyleClass().add("touch");
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        var box = new VBox(title, words, reasonBox, acts);
        box.getStyleClass().add("patient-question");
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().setAll(box);
        model.questionProperty().subscribe(this::ask);
    }

    void say(Strings language) {
        no.setText(language.get("signing.patient.goBack"));
        reasonLabel.setText(language.get("signing.patient.reason"));
        ask();
    }

    private void ask() {
        Question asked = model.questionProperty().get();
        setVisible(asked != Question.NONE);
        reasonBox.setVisible(asked == Question.DECLINE);
        reasonBox.setManaged(asked == Question.DECLINE);
        if (asked != Question.NONE) {
            Strings language = model.wordsProperty().get();
            String key = "signing.question." + asked.name().toLowerCase(Locale.ROOT);
            title.setText(language.get(key + ".title"));
            words.setText(language.get(key));
            yes.setText(language.get(key + ".yes"));
            no.requestFocus();
        }
    }
}

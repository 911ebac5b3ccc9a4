package org.frontdesk.signing.patient;

import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Paragraph;
import org.kordamp.ikonli.javafx.FontIcon;

/** What electronic records mean, and a sample of one to open. */
final class ConsentPane extends HBox {
    private static final double SAMPLE_WIDTH = 420;
    private static final double SMALL_SAMPLE_WIDTH = 320;

    private final PatientViewModel model;
    private final VBox points = new VBox(10);
    private final Label about = new Label();
    private final Button open = new Button();
    private final ImageView sample = new ImageView();
    private final ScrollPane sheet = new ScrollPane(sample);
    private final VBox side = new VBox(12, about, open, sheet);

    ConsentPane(PatientViewModel model) {
        super(32);
        this.model = model;
        var scroll = new ScrollPane(points);
        scroll.setId("consentScroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setHgrow(scroll, Priority.ALWAYS);
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        open.setId("openSample");
        open.getStyleClass().add("touch");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setGraphic(new FontIcon("mdi2f-file-eye-outline"));
        open.setOnAction(press -> model.openSample());
        sample.setPreserveRatio(true);
        sheet.setId("sampleSheet");
        sheet.getStyleClass().add("patient-sample");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        side.setAlignment(Pos.TOP_CENTER);
        fit(false);
        getChildren().setAll(scroll, side);
        model.sampleProperty().subscribe(this::showSample);
        showSample();
        model.ceremonyProperty()
                .subscribe(now -> sheet.setVisible(now.sampleOpened().isPresent()));
    }

    /** Leaves the words more room where there is little. */
    void fit(boolean small) {
        double width = small ? SMALL_SAMPLE_WIDTH : SAMPLE_WIDTH;
        side.setMinWidth(width);
        side.setMaxWidth(width);
        sample.setFitWidth(width - 20);
    }

    void say(Strings words) {
        about.setText(words.get("signing.consent.sample"));
        open.setText(words.get("signing.consent.open"));
        sample.setAccessibleText(words.get("signing.sample.heading"));
        points.getChildren()
                .setAll(model.consentPoints().stream().map(ConsentPane::point).toList());
    }

    /** Gives the keys to the sample's button. */
    void take() {
        open.requestFocus();
    }

    private static Node point(ConsentText.Point point) {
        return new VBox(new Paragraph(point.title(), "strong"), new Paragraph(point.words()));
    }

    private void showSample() {
        byte[] png = model.sampleProperty().get();
        if (png != null) {
            sample.setImage(new Image(new ByteArrayInputStream(png)));
        }
    }
}

package org.frontdesk.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.frontdesk.service.Failure;
import org.frontdesk.text.Strings;

/**
 * Content with its designed states. What is known stays on screen: a failure is then a bar above it and the content is drawn paler. Where
 * nothing is known yet, skeleton rows stand in while it loads, and a page says what failed or what would be here.
 */
@DefaultProperty("content")
public final class StatePane extends StackPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final BooleanProperty loading = new SimpleBooleanProperty(this, "loading");
    private final BooleanProperty known = new SimpleBooleanProperty(this, "known");
    private final ObjectProperty<Failure> failure = new SimpleObjectProperty<>(this, "failure");
    private final ObjectProperty<Node> content = new SimpleObjectProperty<>(this, "content");
    private final ObjectProperty<EventHandler<ActionEvent>> onRetry = new SimpleObjectProperty<>(this, "onRetry");
    private final ObjectProperty<EventHandler<ActionEvent>> onEmptyAction =
            new SimpleObjectProperty<>(this, "onEmptyAction");
    private final StringProperty age = new SimpleStringProperty(this, "age", "");
    private final StringProperty emptyText = new SimpleStringProperty(this, "emptyText", "");
    private final StringProperty emptyHint = new SimpleStringProperty(this, "emptyHint", "");
    private final StringProperty emptyAction = new SimpleStringProperty(this, "emptyAction", "");

    private final BorderPane contentFrame = new BorderPane();
    private final Label ageNote = new Label();
    private final SkeletonRows skeleton = new SkeletonRows();
    private final EmptyPage empty = new EmptyPage();
    private final FailurePage failedPage = new FailurePage("failed-page");
    private final FailurePage failedBar = new FailurePage("failed-bar");

    public StatePane() {
        getStyleClass().add("state-pane");
        contentFrame.centerProperty().bind(content);
        contentFrame.setTop(failedBar);
        getChildren().setAll(contentFrame, skeleton, empty, failedPage, ageNote);
        ageNote.getStyleClass().add("age-note");
        ageNote.setMouseTransparent(true);
        ageNote.textProperty().bind(age);
        setAlignment(ageNote, Pos.BOTTOM_RIGHT); // above the content, which does not move when the fresh one comes
        empty.bind(emptyText, emptyHint, emptyAction, onEmptyAction);
        failedPage.bind(failure, onRetry);
        failedBar.bind(failure, onRetry);
        InvalidationListener changed = change -> arrange();
        loading.addListener(changed);
        known.addListener(changed);
        failure.addListener(changed);
        age.addListener(changed);
        arrange();
    }

    /** The language of the failures' sentences; called once by the view that owns the pane. */
    public void setStrings(Strings strings) {
        failedPage.setStrings(strings);
        failedBar.setStrings(strings);
        skeleton.setAccessibleText(strings.get("common.loading"));
    }

    /** How many skeleton rows stand in while it loads: two for a line or two of text; six unless told. */
    public void setSkeletonRows(int rows) {
        skeleton.show(rows);
    }

    public BooleanProperty loadingProperty() {
        return loading;
    }

    /** Whether there is content to show. */
    public BooleanProperty knownProperty() {
        return known;
    }

    /** The newest failure, or null when the last attempt went well. */
    public ObjectProperty<Failure> failureProperty() {
        return failure;
    }

    /** How old the content is, in words; empty while it is fresh. */
    public StringProperty ageProperty() {
        return age;
    }

    public ObjectProperty<Node> contentProperty() {
        return content;
    }

    public Node getContent() {
        return content.get();
    }

    public void setContent(Node node) {
        content.set(node);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onRetryProperty() {
        return onRetry;
    }

    public EventHandler<ActionEvent> getOnRetry() {
        return onRetry.get();
    }

    public void setOnRetry(EventHandler<ActionEvent> handler) {
        onRetry.set(handler);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onEmptyActionProperty() {
        return onEmptyAction;
    }

    public EventHandler<ActionEvent> getOnEmptyAction() {
        return onEmptyAction.get();
    }

    public void setOnEmptyAction(EventHandler<ActionEvent> handler) {
        onEmptyAction.set(handler);
    }

    public StringProperty emptyTextProperty() {
        return emptyText;
    }

    public String getEmptyText() {
        return emptyText.get();
    }

    public void setEmptyText(String text) {
        emptyText.set(text);
    }

    public StringProperty emptyHintProperty() {
        return emptyHint;
    }

    public String getEmptyHint() {
        return emptyHint.get();
    }

    public void setEmptyHint(String text) {
        emptyHint.set(text);
    }

    public StringProperty emptyActionProperty() {
        return emptyAction;
    }

    public String getEmptyAction() {
        return emptyAction.get();
    }

    public void setEmptyAction(String text) {
        emptyAction.set(text);
    }

    private void arrange() {
        boolean failed = failure.get() != null;
        show(contentFrame, known.get());
        show(failedBar, known.get() && failed);
        show(skeleton, !known.get() && loading.get());
        show(failedPage, !known.get() && !loading.get() && failed);
        show(empty, !known.get() && !loading.get() && !failed);
        show(ageNote, known.get() && !age.get().isEmpty());
        contentFrame.pseudoClassStateChanged(STALE, known.get() && failed);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

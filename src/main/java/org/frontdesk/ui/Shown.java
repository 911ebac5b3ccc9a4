package org.frontdesk.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** Things that are on screen only at times, and take no room at others. */
public final class Shown {
    private Shown() {}

    public static void when(Node node, ObservableValue<Boolean> holds) {
        node.visibleProperty().bind(holds);
        node.managedProperty().bind(holds);
    }

    /** While it says something. */
    public static void filled(Labeled text) {
        when(text, text.textProperty().isNotEmpty());
    }

    /** Says what is given, and is there only while that is something. */
    public static void saying(Labeled text, ObservableValue<String> sentence) {
        text.textProperty().bind(sentence);
        filled(text);
    }
}

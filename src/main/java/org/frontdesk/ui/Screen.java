package org.frontdesk.ui;

/** The view of one screen: the controller of the FXML file of its name, made for one subject and thrown away. */
public interface Screen {
    /** Cancels what is under way and lets go of what the screen subscribed to outside itself. */
    void close();

    /** It is looked at again after another screen, which may have changed its subject; what was typed stays. */
    default void returned() {}

    /** Puts the keys on a row, now or once it is there; a screen that has no such row leaves them where they are. */
    default void reveal(Spot spot) {}

    /** It was opened by a person: its main control takes the keys, now or when it is there. */
    default void focus() {}
}

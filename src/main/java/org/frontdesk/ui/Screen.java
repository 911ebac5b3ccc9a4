package org.frontdesk.ui;

/** The view of one screen: the controller of the FXML file of its name, made for one subject and thrown away. */
public interface Screen {
    /** Cancels what is under way and lets go of what the screen subscribed to outside itself. */
    void close();
}

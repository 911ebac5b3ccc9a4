package org.frontdesk.app.shell;

/** Takes what leaves the program for another one. */
public interface Papers {
    /** Shows a PDF in the computer's own viewer. */
    void show(String name, byte[] pdf);

    /** Lets the person choose where to keep a file. */
    void keep(String name, byte[] content);
}

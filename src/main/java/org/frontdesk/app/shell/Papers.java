package org.frontdesk.app.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Takes what leaves the program for another one. */
public interface Papers {
    /** Shows a PDF in the computer's own viewer. */
    void show(String name, byte[] pdf);

    /** Lets the person choose where to keep a file. */
    void keep(String name, byte[] content);

    /**
     * Lets the person choose a file to be read.
     *
     * @param kind what files of the pattern are called
     * @param pattern such as {@code *.pdf}
     */
    Optional<Path> choose(String title, String kind, String pattern);
}

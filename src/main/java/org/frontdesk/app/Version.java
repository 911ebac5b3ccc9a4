package org.frontdesk.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of the program this is. */
public final class Version {
    private Version() {}

    /** The number that the build wrote; "development" when nothing was built. */
    public static String number() {
        try (InputStream text = Version.class.getResourceAsStream("/version.txt")) {
            String number = text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
            return number.isEmpty() || number.startsWith("$") ? "development" : number;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

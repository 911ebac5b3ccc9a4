package org.frontdesk.app.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something the window can do, to be found by typing its name.
 *
 * @param keys the shortcut as printed on the keyboard, empty for none
 */
public record Command(String id, String icon, String title, String keys, Runnable act) {
    /** Whether each typed word begins a word of the title; accents and case count for nothing. */
    boolean fits(String typed) {
        String[] words = plain(title).split("[\\s:]+", -1);
        return Arrays.stream(plain(typed).strip().split("\\s+", -1))
                .allMatch(asked -> Arrays.stream(words).anyMatch(word -> word.startsWith(asked)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

package org.frontdesk.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/** What a list offers, in words. It is chosen, so nothing is read back from a text. */
public final class Worded<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    /** @throws UnsupportedOperationException always: a list that may be typed into needs a converter of its own */
    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("A choice is chosen, not typed");
    }
}

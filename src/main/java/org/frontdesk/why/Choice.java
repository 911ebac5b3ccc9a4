package org.frontdesk.why;

/** Something to choose from a list, by what it is called. */
public record Choice(String id, String text) {
    @Override
    public String toString() {
        return text;
    }
}

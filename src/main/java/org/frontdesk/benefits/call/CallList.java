package org.frontdesk.benefits.call;

import java.util.List;

/** A list at the end of the call, such as what would not be said. */
public record CallList(String title, List<String> names) {
    public CallList {
        names = List.copyOf(names);
    }
}

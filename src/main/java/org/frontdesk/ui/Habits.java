package org.frontdesk.ui;

import java.util.HashMap;
import java.util.Map;

/** How a person likes to have the screens: which columns, what is folded away. Nothing of patients. */
public interface Habits {
    /** What was kept under the name, else the usual. */
    String of(String name, String usual);

    /** Keeps a value for the next start; a disk that refuses costs the habit only. */
    void keep(String name, String value);

    /** Lasts as long as the program. */
    static Habits ofThisRun() {
        Map<String, String> kept = new HashMap<>();
        return new Habits() {
            @Override
            public String of(String name, String usual) {
                return kept.getOrDefault(name, usual);
            }

            @Override
            public void keep(String name, String value) {
                kept.put(name, value);
            }
        };
    }
}

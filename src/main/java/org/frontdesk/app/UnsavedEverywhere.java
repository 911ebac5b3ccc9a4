package org.frontdesk.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.text.Strings;

/** What was typed on any connection since the start and is not saved. */
final class UnsavedEverywhere {
    private final Map<ConnectionProfile, UnsavedWork> work = new HashMap<>();

    UnsavedWork on(ConnectionProfile connection) {
        return work.computeIfAbsent(connection, first -> new UnsavedWork());
    }

    /** A sentence of each piece. */
    List<String> sentences(Strings strings) {
        return work.values().stream()
                .flatMap(one -> one.sentences(strings).stream())
                .toList();
    }

    /** What a person who leaves is told: whether it comes back at the next start. */
    String whatBecomesOfIt(Strings strings) {
        boolean comesBack = work.values().stream()
                .filter(one -> !one.sentences(strings).isEmpty())
                .allMatch(UnsavedWork::outlivesTheProgram);
        return strings.get(comesBack ? "shell.leaving.comesBack" : "shell.leaving.explanation");
    }
}

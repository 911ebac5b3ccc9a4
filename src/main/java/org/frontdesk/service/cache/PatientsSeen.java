package org.frontdesk.service.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.json.RecordJson;

/** Whose views are kept and since when, so that the oldest leave. Written beside the views; made anew from their names when it is lost. */
final class PatientsSeen {
    private static final ObjectMapper JSON = RecordJson.mapper();
    private static final String NAME = "index";

    private final CacheShelf shelf;
    private final int most;
    private final Map<Long, Seen> patients = new TreeMap<>();
    private boolean read;

    /** One patient, and the kinds of views that are kept. */
    record Seen(long patient, Instant at, Set<String> views) {
        Seen {
            views = Set.copyOf(views);
        }
    }

    record Index(List<Seen> patients) {
        Index {
            patients = List.copyOf(patients);
        }
    }

    PatientsSeen(CacheShelf shelf, int most) {
        this.shelf = shelf;
        this.most = most;
    }

    /** Notes that a view is kept; answers the names of the views that have to leave. */
    synchronized List<String> now(PatientId patient, String view, Instant at) {
        readOnce();
        Set<String> views = new TreeSet<>(Set.of(view));
        Optional.ofNullable(patients.get(patient.number())).ifPresent(before -> views.addAll(before.views()));
        patients.put(patient.number(), new Seen(patient.number(), at, views));
        var leaving = new ArrayList<String>();
        while (patients.size() > most) {
            Seen oldest = patients.values().stream()
                    .min(Comparator.comparing(Seen::at))
                    .orElseThrow();
            patients.remove(oldest.patient());
            oldest.views().forEach(kind -> leaving.add(PatientViews.name(kind, oldest.patient())));
        }
        var index = new Index(List.copyOf(patients.values()));
        shelf.put(PatientViews.KIND, NAME, () -> bytes(index));
        return leaving;
    }

    private void readOnce() {
        if (read) {
            return;
        }
        read = true;
        shelf.get(PatientViews.KIND, NAME)
                .flatMap(PatientsSeen::read)
                .ifPresentOrElse(
                        index -> index.patients().forEach(seen -> patients.put(seen.patient(), seen)), this::fromNames);
    }

    private void fromNames() {
        for (String name : shelf.names(PatientViews.KIND)) {
            String[] parts = name.split(" ");
            if (parts.length == 2) {
                Set<String> views = new TreeSet<>(Set.of(parts[1]));
                long patient = Long.parseLong(parts[0]);
                Optional.ofNullable(patients.get(patient)).ifPresent(before -> views.addAll(before.views()));
                patients.put(patient, new Seen(patient, Instant.EPOCH, views));
            }
        }
    }

    private static Optional<Index> read(byte[] bytes) {
        try {
            return Optional.of(JSON.readValue(bytes, Index.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Index index) {
        try {
            return JSON.writeValueAsBytes(index);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("The index of the views cannot be written", defect);
        }
    }
}

package org.frontdesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the practice server has to reach, each with the figure measured. */
final class Targets {
    private static final List<String> REQUESTS = List.of("GET-benefits", "GET-patients", "POST", "PUT");
    private static final List<String> MOCKS = List.of("wiremock", "mockoon", "prism", "json-server");
    private static final double OF_THE_BARE = 0.5;
    private static final double FLAT = 1.5;

    private final Medians medians;
    private final List<String> ours;
    private final List<String> lines = new ArrayList<>();

    /** The median of one part of the measurements, empty when that was not measured. */
    @FunctionalInterface
    interface Medians {
        Optional<Double> of(String request, int connections, String server, ToDoubleFunction<Sample> part);
    }

    Targets(Medians medians, List<String> servers) {
        this.medians = medians;
        ours = servers.stream()
                .filter(server -> server.startsWith("frontdesk-"))
                .toList();
    }

    /** One line for each target that these measurements say something about. */
    List<String> lines() {
        for (int connections : new int[] {8, 64}) {
            for (String mock : MOCKS) {
                ahead("GET-benefits", connections, mock, 1);
            }
            ahead("GET-benefits", connections, "bare", OF_THE_BARE);
            Stream.of("mockoon", "json-server").forEach(mock -> ahead("POST", connections, mock, 1));
        }
        if (ours.size() > 1) {
            for (String request : REQUESTS) {
                Stream.of(1, 8, 64).forEach(connections -> flat(request, connections));
            }
        }
        return lines;
    }

    private void ahead(String request, int connections, String other, double least) {
        for (String own : ours) {
            medians.of(request, connections, own, Sample::rate)
                    .ifPresent(rate -> medians.of(request, connections, other, Sample::rate)
                            .ifPresent(against -> say(
                                    rate / against >= least,
                                    "%s, %d connections: %s against %s %.2f, wanted %.1f",
                                    Report.title(request),
                                    connections,
                                    Report.title(own),
                                    Report.title(other),
                                    rate / against,
                                    least)));
        }
    }

    private void flat(String request, int connections) {
        medians.of(request, connections, ours.getFirst(), Sample::p99)
                .ifPresent(few -> medians.of(request, connections, ours.getLast(), Sample::p99)
                        .ifPresent(many -> say(
                                many / few <= FLAT,
                                "%s, %d connections: p99 of %s is %.2f times the one of %s, wanted at most %.1f",
                                Report.title(request),
                                connections,
                                Report.title(ours.getLast()),
                                many / few,
                                Report.title(ours.getFirst()),
                                FLAT)));
    }

    private void say(boolean reached, String sentence, Object... values) {
        lines.add("- " + (reached ? "reached: " : "MISSED: ") + String.format(Locale.ROOT, sentence, values));
    }
}

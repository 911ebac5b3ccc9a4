package org.frontdesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The medians of the measurements as tables in Markdown. */
final class Report {
    private static final String OURS = "frontdesk-";
    private static final List<String> ORDER = List.of("bare", "wiremock", "mockoon", "prism", "json-server");
    private static final List<String> REQUESTS = List.of("GET-benefits", "GET-patients", "POST", "PUT");

    private final List<Sample> samples;
    private final List<String> servers;

    private Report(List<Sample> samples) {
        this.samples = samples;
        servers = samples.stream()
                .map(Sample::server)
                .distinct()
                .sorted(Comparator.comparingLong(Report::place))
                .toList();
    }

    /** Prints the tables for the results file that is the argument. */
    public static void main(String[] arguments) throws IOException {
        var report = new Report(Sample.read(Path.of(arguments[0])));
        report.lines().forEach(System.out::println);
    }

    private Stream<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Answers per second (median); in brackets how many times as many Frontdesk gives.");
        lines.addAll(table(this::rate));
        lines.add("");
        lines.add("Milliseconds until the answer: p50 / p95 / p99 (medians).");
        lines.addAll(table(this::latency));
        lines.add("");
        lines.add("Microseconds of the processors that the server takes for an answer (median).");
        lines.addAll(table(this::processor));
        lines.add("");
        lines.addAll(new Targets(this::median, servers).lines());
        return lines.stream();
    }

    private List<String> table(BiFunction<Cell, String, String> content) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("| request | connections | "
                + servers.stream().map(Report::title).collect(Collectors.joining(" | ")) + " |");
        lines.add("| --- | ---: |" + " ---: |".repeat(servers.size()));
        for (Cell cell : cells()) {
            lines.add("| " + title(cell.request()) + " | " + cell.connections() + " | "
                    + servers.stream()
                            .map(server -> content.apply(cell, server))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        return lines;
    }

    private record Cell(String request, int connections) {}

    private List<Cell> cells() {
        Collection<Integer> connections =
                samples.stream().map(Sample::connections).collect(Collectors.toCollection(TreeSet::new));
        return REQUESTS.stream()
                .flatMap(request -> connections.stream().map(count -> new Cell(request, count)))
                .filter(cell -> servers.stream()
                        .anyMatch(server -> median(cell.request(), cell.connections(), server, Sample::rate)
                                .isPresent()))
                .toList();
    }

    private String rate(Cell cell, String server) {
        Optional<Double> rate = median(cell.request(), cell.connections(), server, Sample::rate);
        Optional<Double> ours = servers.stream()
                .filter(name -> name.startsWith(OURS))
                .findFirst()
                .flatMap(name -> median(cell.request(), cell.connections(), name, Sample::rate));
        return rate.map(found -> String.format(Locale.ROOT, "%,.0f", found)
                        + (server.startsWith(OURS)
                                ? ""
                                : ours.map(own -> String.format(Locale.ROOT, " (%.2f)", own / found))
                                        .orElse("")))
                .orElse("");
    }

    private String latency(Cell cell, String server) {
        return Stream.<ToDoubleFunction<Sample>>of(Sample::p50, Sample::p95, Sample::p99)
                .flatMap(part -> median(cell.request(), cell.connections(), server, part).stream())
                .map(time -> String.format(Locale.ROOT, time < 10 ? "%.2f" : "%.0f", time))
                .collect(Collectors.joining(" / "));
    }

    private String processor(Cell cell, String server) {
        return median(cell.request(), cell.connections(), server, Sample::processor)
                .map(time -> String.format(Locale.ROOT, "%,.0f", time))
                .orElse("");
    }

    /** Empty when that was not measured. */
    private Optional<Double> median(String request, int connections, String server, ToDoubleFunction<Sample> part) {
        double[] values = samples.stream()
                .filter(sample -> sample.request().equals(request)
                        && sample.connections() == connections
                        && sample.server().equals(server))
                .mapToDouble(part)
                .sorted()
                .toArray();
        int middle = values.length / 2;
        return switch (values.length) {
            case 0 -> Optional.empty();
            default -> Optional.of(values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
        };
    }

    private static long place(String server) {
        return server.startsWith(OURS)
                ? Long.parseLong(server.substring(OURS.length())) - Long.MAX_VALUE
                : ORDER.indexOf(server);
    }

    static String title(String name) {
        return switch (name) {
            case "GET-benefits" -> "`GET /benefits?PlanNum=`";
            case "GET-patients" -> "`GET /patients?LName=`";
            case "POST" -> "`POST /benefits`";
            case "PUT" -> "`PUT /benefits/{n}`";
            case "bare" -> "bare Javalin";
            case "wiremock" -> "WireMock";
            case "mockoon" -> "Mockoon";
            case "prism" -> "Prism";
            default ->
                name.startsWith(OURS)
                        ? String.format(
                                Locale.ROOT, "Frontdesk, %,d rows", Long.parseLong(name.substring(OURS.length())))
                        : name;
        };
    }
}

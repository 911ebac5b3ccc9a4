package org.frontdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One measurement as a line of the results file.
 *
 * @param rate answers per second
 * @param p50 milliseconds that half of the answers took at most
 * @param p95 the same of 95 in 100
 * @param p99 the same of 99 in 100
 * @param processor microseconds of the processors that the server took for an answer
 */
record Sample(
        String request,
        int connections,
        String server,
        int round,
        double rate,
        double p50,
        double p95,
        double p99,
        double processor) {

    static List<Sample> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(Sample::isWhole)
                .map(Sample::of)
                .toList();
    }

    /** Whether every request was answered, and well. */
    private static boolean isWhole(String[] cells) {
        return Long.parseLong(cells[8]) > 0 && Long.parseLong(cells[9]) == 0;
    }

    private static Sample of(String[] cells) {
        return new Sample(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                Integer.parseInt(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[10]) * 1000 / Double.parseDouble(cells[8]));
    }
}

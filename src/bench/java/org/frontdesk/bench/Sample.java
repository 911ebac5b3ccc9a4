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
 */
record Sample(
        String request, int connections, String server, int round, double rate, double p50, double p95, double p99) {

    static List<Sample> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(Sample::of).toList();
    }

    private static Sample of(String line) {
        String[] cells = line.split("\t");
        return new Sample(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                Integer.parseInt(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]));
    }
}

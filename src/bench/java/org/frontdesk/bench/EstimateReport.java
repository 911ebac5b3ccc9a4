package org.frontdesk.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs the estimate's measurements and prints a table of their medians in Markdown. */
final class EstimateReport {
    private static final double MILLISECONDS = 1_000;
    private static final double WANTED_CASE = 1;
    private static final double WANTED_THOUSAND = 5_000;

    private EstimateReport() {}

    /** Arguments: the file for JMH's own words, forks, rounds, seconds of a round. */
    public static void main(String[] arguments) throws RunnerException {
        TimeValue round = TimeValue.seconds(Long.parseLong(arguments[3]));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EstimateBench.class.getName())
                        .output(arguments[0])
                        .forks(Integer.parseInt(arguments[1]))
                        .warmupIterations(Integer.parseInt(arguments[2]))
                        .measurementIterations(Integer.parseInt(arguments[2]))
                        .warmupTime(round)
                        .measurementTime(round)
                        .build())
                .run();
        System.out.println("| what | median | p95 | wanted |");
        System.out.println("| --- | ---: | ---: | ---: |");
        row("a plan of 20 procedures under two plans, with its tree, ms", times(results, "onePlan"), WANTED_CASE);
        row("the plans of 1,000 patients on two cores, ms", times(results, "thousandPatients"), WANTED_THOUSAND);
        System.out.printf(Locale.ROOT, "%nSuch plans per second on one core: %,.0f%n", perSecond(results));
    }

    private static void row(String what, Statistics times, double wanted) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3g | %.3g | < %,.0f |%n",
                what,
                times.getPercentile(50) * MILLISECONDS,
                times.getPercentile(95) * MILLISECONDS,
                wanted);
    }

    private static Statistics times(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark, Mode.SampleTime);
    }

    private static double perSecond(Collection<RunResult> results) {
        return of(results, "onePlan", Mode.Throughput).getPercentile(50);
    }

    private static Statistics of(Collection<RunResult> results, String benchmark, Mode mode) {
        return results.stream()
                .filter(result -> result.getParams().getMode() == mode)
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics();
    }
}

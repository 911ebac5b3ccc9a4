package org.frontdesk.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Estimates, each with its tree of steps. JMH fills the machine's caches and measures. */
@State(Scope.Benchmark)
public class EstimateBench {
    private static final int PATIENTS = 1_000;
    private static final int CORES = 2;

    private List<EstimateCase> cases = List.of();
    private ExecutorService workers = Executors.newFixedThreadPool(CORES);
    private int next;

    /** Cases enough that none is known by heart. */
    @Setup
    public void make() {
        cases = LongStream.range(0, PATIENTS).mapToObj(EstimateCases::number).toList();
    }

    /** Lets the workers go. */
    @TearDown
    public void end() {
        workers.shutdownNow();
    }

    /** One treatment plan of twenty procedures under two plans. */
    @Benchmark
    @BenchmarkMode({Mode.SampleTime, Mode.Throughput})
    @OutputTimeUnit(TimeUnit.SECONDS)
    public List<ProcedureEstimate> onePlan() {
        next = (next + 1) % PATIENTS;
        return Estimate.of(cases.get(next));
    }

    /** The plans of a thousand patients, on two cores. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public void thousandPatients(Blackhole hole) throws InterruptedException, ExecutionException {
        List<Future<?>> halves = LongStream.range(0, CORES)
                .<Future<?>>mapToObj(part -> workers.submit(() -> {
                    for (int i = (int) part; i < PATIENTS; i += CORES) {
                        hole.consume(Estimate.of(cases.get(i)));
                    }
                }))
                .toList();
        for (Future<?> half : halves) {
            half.get();
        }
    }
}

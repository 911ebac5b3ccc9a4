package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server's process is killed under eight clerks who write, and started again: all that it had acknowledged is there with
 * its values, and of what was under way everything or nothing. The rounds, five unless {@code frontdesk.durability.rounds} says
 * otherwise, go on with the same folder.
 */
class DurabilityTest {
    private static final int CLERKS = 8;
    private static final int ROUNDS = Integer.getInteger("frontdesk.durability.rounds", 5);
    private static final int MOST_WRITES = 400;
    private static final int LATEST_NANOS = 4_000_000;
    /** How many bytes the write-ahead log has when the first rows are on their way. */
    private static final long FILLING = 50_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20_261_121);
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void killedUnderEightWritersNothingAcknowledgedIsLost() throws Exception {
        List<Clerk> clerks = Ward.furnish(folder, CLERKS).stream()
                .map(place -> new Clerk(place, random.nextLong()))
                .toList();
        int stored = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            try (ServerProcess server = ServerProcess.start(folder)) {
                PracticeCaller caller = server.ready();
                stored += check(caller, clerks);
                int writes = killUnder(server, caller, clerks);
                System.out.println("Round " + round + ": killed after " + writes + " acknowledged writes");
            }
        }
        try (ServerProcess server = ServerProcess.start(folder)) {
            stored += check(server.ready(), clerks);
        }
        int all = clerks.stream().mapToInt(Clerk::acknowledged).sum();
        System.out.println(ROUNDS + " rounds of kill -9 under " + CLERKS + " writers: all " + all
                + " acknowledged writes present, nothing half written; " + stored
                + " writes were stored whole whose answer was cut off");
    }

    @Test
    void aFirstStartThatWasKilledBeginsAnew() throws Exception {
        try (ServerProcess first = ServerProcess.start(folder, "demo")) {
            Path log = folder.resolve("practice.db-wal");
            while (first.isAlive() && (Files.notExists(log) || Files.size(log) < FILLING)) {
                Thread.yield();
            }
            first.kill();
        }
        try (PracticeServer again = PracticeServer.start(PracticeOptions.demo(folder))) {
            var caller = new PracticeCaller(again);
            int patients = caller.get("/patients").json().size();
            int visible = caller.get("/patients/Simple").json().size();
            assertThat(patients).isGreaterThan(100);
            assertThat(visible).isBetween(patients, 300);
        }
    }

    /** Compares every clerk's rows, then the database with itself; how many writes under way had been stored. */
    private int check(PracticeCaller caller, List<Clerk> clerks) throws IOException, SQLException {
        int stored = 0;
        for (Clerk clerk : clerks) {
            stored += clerk.check(caller) ? 1 : 0;
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("practice.db"));
                Statement statement = connection.createStatement()) {
            assertThat(answers(statement, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(answers(statement, "PRAGMA foreign_key_check")).isEmpty();
        }
        return stored;
    }

    private int killUnder(ServerProcess server, PracticeCaller caller, List<Clerk> clerks) throws Exception {
        int enough = random.nextInt(MOST_WRITES);
        int pause = random.nextInt(LATEST_NANOS);
        acknowledged.set(0);
        var working = new ArrayList<Thread>();
        var failures = new CopyOnWriteArrayList<Throwable>();
        for (Clerk clerk : clerks) {
            working.add(Thread.ofPlatform()
                    .uncaughtExceptionHandler((thread, e) -> failures.add(e))
                    .start(() -> {
                        try {
                            while (true) {
                                clerk.work(caller);
                                acknowledged.incrementAndGet();
                            }
                        } catch (IOException cutOff) {
                            assertThat(acknowledged).hasValueGreaterThanOrEqualTo(enough);
                        }
                    }));
        }
        while (acknowledged.get() < enough && failures.isEmpty()) {
            Thread.yield();
        }
        LockSupport.parkNanos(pause);
        server.kill();
        for (Thread thread : working) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        return acknowledged.get();
    }

    private static List<String> answers(Statement statement, String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                answers.add(found.getString(1));
            }
        }
        return answers;
    }
}

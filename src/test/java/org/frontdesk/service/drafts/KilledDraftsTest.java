package org.frontdesk.service.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program in which somebody types is killed at random moments and started again with the same folders: the drafts hold every edit that
 * was on the disk, or a later one, and never half of one. The rounds are five unless {@code frontdesk.drafts.rounds} says otherwise.
 */
@Timeout(300)
class KilledDraftsTest {
    private static final int ROUNDS = Integer.getInteger("frontdesk.drafts.rounds", 5);
    private static final int MOST_COMMITS = 60;
    private static final int LATEST_NANOS = 20_000_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20_261_121);

    /** What a killed process had said: states of drafts in their order, the number of the last that was committed. */
    private record Said(List<State> benefits, List<State> lines, int committed) {}

    private record State(int number, String says) {}

    @Test
    void killedWhileSomebodyTypesTheDraftsHoldEveryCommittedEdit() throws Exception {
        TestPractice.furnish(folder.resolve("practice"));
        var benefits = new State(0, DraftProcess.NOTHING);
        var lines = new State(0, DraftProcess.NOTHING);
        int states = 0;
        int commits = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Said said = killed(benefits, lines);
            try (DeskVault desk = DraftProcess.vault(folder.resolve("vaults"))) {
                benefits = new State(0, says(desk.drafts().benefits().found(), DraftProcess::say));
                lines = new State(0, says(desk.drafts().lines().found(), DraftProcess::say));
            }
            assertThat(benefits.says()).as("benefit rows").isIn(possible(said.benefits(), said.committed()));
            assertThat(lines.says()).as("lines").isIn(possible(said.lines(), said.committed()));
            assertNothingInClear(said);
            int last = said.benefits().size() + said.lines().size() - 2;
            states += last;
            commits += said.committed();
            System.out.println("Round " + round + ": killed after edit " + last + ", edit " + said.committed()
                    + " was on the disk; the drafts are whole");
        }
        System.out.println(ROUNDS + " rounds of kill -9 under " + states + " edits: each of the " + commits
                + " edits on the disk came back");
    }

    private static <V> String says(Map<?, Drafts.Draft<V>> found, Function<V, String> says) {
        return found.values().stream()
                .map(draft -> says.apply(draft.work()))
                .findFirst()
                .orElse(DraftProcess.NOTHING);
    }

    /** The last state that was committed, and those after it. */
    private static List<String> possible(List<State> states, int committed) {
        int last = 0;
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).number() <= committed) {
                last = i;
            }
        }
        return states.stream().skip(last).map(State::says).toList();
    }

    /** Lets a process type, kills it after a random number of commits and a moment more. */
    private Said killed(State benefitsBefore, State linesBefore) throws IOException, InterruptedException {
        Process process = start();
        int enough = 1 + random.nextInt(MOST_COMMITS);
        int pause = random.nextInt(LATEST_NANOS);
        List<State> benefits = new ArrayList<>(List.of(benefitsBefore));
        List<State> lines = new ArrayList<>(List.of(linesBefore));
        List<String> other = new ArrayList<>();
        int commits = 0;
        int committed = 0;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                String[] words = line.split(" ", -1);
                if (!line.endsWith(" .")) {
                    other.add(line);
                    continue;
                }
                switch (words[0]) {
                    case "BENEFITS" -> benefits.add(new State(Integer.parseInt(words[1]), words[2]));
                    case "LINES" -> lines.add(new State(Integer.parseInt(words[1]), words[2]));
                    case "COMMITTED" -> {
                        committed = Integer.parseInt(words[1]);
                        commits++;
                        if (commits == enough) {
                            LockSupport.parkNanos(pause);
                            process.toHandle().destroyForcibly();
                        }
                    }
                    default -> other.add(line);
                }
            }
        }
        process.waitFor();
        assertThat(commits)
                .as("commits before the end of the process, which said " + other)
                .isGreaterThanOrEqualTo(enough);
        return new Said(benefits, lines, committed);
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "javafx.base",
                "-cp",
                System.getProperty("java.class.path"),
                DraftProcess.class.getName(),
                folder.resolve("practice").toString(),
                folder.resolve("vaults").toString(),
                Long.toString(random.nextLong())));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The longer things that were typed. */
    private static List<String> typed(Said said) {
        return Stream.concat(said.benefits().stream(), said.lines().stream())
                .flatMap(state -> Stream.of(state.says().split("[=|;/]")))
                .filter(word -> word.contains(".") || word.contains("unread"))
                .distinct()
                .toList();
    }

    private void assertNothingInClear(Said said) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("vaults"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes)
                        .doesNotContain("Marsh", "Olivia", "Cascade", "percent", "amount", "unread", "COINSURANCE")
                        .doesNotContain(typed(said));
            }
        }
    }
}

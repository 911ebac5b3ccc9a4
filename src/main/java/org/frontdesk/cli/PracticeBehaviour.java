package org.frontdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.practice.OwnerKeys;
import org.frontdesk.practice.PracticeManners;
import org.frontdesk.practice.PracticeMode;
import org.frontdesk.practice.PracticeOptions;
import picocli.CommandLine.Option;

/** The options that say how a practice server behaves and where it can be reached. */
final class PracticeBehaviour {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "service",
            description = "The way of connecting to play: remote, service or local (default: ${DEFAULT-VALUE}).")
    private String mode;

    @Option(names = "--enterprise", description = "Play the Enterprise permission: larger pages, shorter spacing.")
    private boolean enterprise;

    @Option(names = "--throttle", description = "Refuse remote requests that come too soon with 429.")
    private boolean throttled;

    @Option(
            names = "--latency",
            paramLabel = "MS",
            defaultValue = "0",
            description = "Milliseconds each answer takes at least.")
    private long latency;

    @Option(
            names = "--latency-spread",
            paramLabel = "MS",
            defaultValue = "0",
            description = "Milliseconds it takes longer at most, at random.")
    private long spread;

    @Option(names = "--read-only", description = "Print a key that may only read.")
    private boolean readOnly;

    @Option(
            names = "--now",
            paramLabel = "MOMENT",
            description =
                    "What the server takes for now at its start, as \"yyyy-MM-dd HH:mm:ss\"; its clock goes on from there.")
    private Optional<String> now = Optional.empty();

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "Address to listen on, such as 0.0.0.0, instead of this computer's own; needs --keys.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description =
                    "File with one line developerKey/customerKey: the owner's keys, instead of those made at random.")
    private Optional<Path> keys = Optional.empty();

    boolean isReadOnly() {
        return readOnly;
    }

    /** The options with this behaviour. */
    PracticeOptions of(PracticeOptions options) throws WrongUse {
        PracticeOptions behaving = options.behaving(manners()).at(clock());
        if (keys.isPresent()) {
            return behaving.reachableAt(address.orElse(options.host()), ownerKeys(keys.get()));
        }
        if (address.isPresent()) {
            throw new WrongUse("A practice that other computers can reach needs keys of its own: add --keys FILE.");
        }
        return behaving;
    }

    private PracticeManners manners() throws WrongUse {
        PracticeMode played = PracticeMode.named(mode)
                .orElseThrow(() -> new WrongUse("--mode is remote, service or local, not " + mode + "."));
        try {
            return new PracticeManners(
                    played, enterprise, throttled, Duration.ofMillis(latency), Duration.ofMillis(spread));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(e.getMessage(), e);
        }
    }

    private Clock clock() throws WrongUse {
        Clock real = Clock.systemDefaultZone();
        if (now.isEmpty()) {
            return real;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(now.get(), MOMENT);
            return Clock.offset(real, Duration.between(real.instant(), moment.atZone(ZoneId.systemDefault())));
        } catch (DateTimeException e) {
            throw new WrongUse("--now is a moment as \"yyyy-MM-dd HH:mm:ss\", not \"" + now.get() + "\".", e);
        }
    }

    private static OwnerKeys ownerKeys(Path file) throws WrongUse {
        try {
            return OwnerKeys.of(Files.readString(file).strip())
                    .orElseThrow(() -> new WrongUse("The file " + file
                            + " must hold one line developerKey/customerKey, each 16 to 100 letters, digits, - or _."));
        } catch (IOException e) {
            throw new WrongUse("The file " + file + " cannot be read.", e);
        }
    }
}

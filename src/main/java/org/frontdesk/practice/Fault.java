package org.frontdesk.practice;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** One trouble a request can meet. */
sealed interface Fault {
    String LATE = "late";
    Pattern STATUS = Pattern.compile("[45]\\d\\d");

    /** Not carried out; answered with this status and an empty body. */
    record Status(int status) implements Fault {}

    /** Carried out, and answered with this status all the same, as by a gateway that had given up. */
    record LateStatus(int status) implements Fault {}

    /** Carried out and answered later. */
    record Delay(Duration time) implements Fault {}

    /** Not carried out; the connection is lost. */
    record Drop() implements Fault {}

    /** Carried out; the connection is lost before the answer. */
    record LostAnswer() implements Fault {}

    /** Carried out; the connection is lost in the middle of the answer. */
    record Cut() implements Fault {}

    /** Carried out; the answer comes in drops. */
    record Slow() implements Fault {}

    record None() implements Fault {}

    /** What settings call it. */
    default String word() {
        return switch (this) {
            case Status fault -> String.valueOf(fault.status());
            case LateStatus fault -> LATE + fault.status();
            case Delay fault -> "delay";
            case Drop fault -> "drop";
            case LostAnswer fault -> "loseAnswer";
            case Cut fault -> "cut";
            case Slow fault -> "slow";
            case None fault -> "pass";
        };
    }

    /** The trouble of that word, a status from 400 to 599 among them, also after {@code late}; a delay has no word, since it needs a time. */
    static Optional<Fault> named(String word) {
        return switch (word) {
            case "drop" -> Optional.of(new Drop());
            case "loseAnswer" -> Optional.of(new LostAnswer());
            case "cut" -> Optional.of(new Cut());
            case "slow" -> Optional.of(new Slow());
            case "pass" -> Optional.of(new None());
            default ->
                word.startsWith(LATE)
                        ? status(word.substring(LATE.length())).map(LateStatus::new)
                        : status(word).map(Status::new);
        };
    }

    private static Optional<Integer> status(String word) {
        return Optional.of(word)
                .filter(digits -> STATUS.matcher(digits).matches())
                .map(Integer::valueOf);
    }
}

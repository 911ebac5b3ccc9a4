package org.frontdesk.practice;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** One trouble a request can meet. */
sealed interface Fault {
    Pattern STATUS = Pattern.compile("[45]\\d\\d");

    /** Not carried out; answered with this status and an empty body. */
    record Status(int status) implements Fault {}

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
            case Delay fault -> "delay";
            case Drop fault -> "drop";
            case LostAnswer fault -> "loseAnswer";
            case Cut fault -> "cut";
            case Slow fault -> "slow";
            case None fault -> "pass";
        };
    }

    /** The trouble of that word, a status from 400 to 599 among them; a delay has no word, since it needs a time. */
    static Optional<Fault> named(String word) {
        return switch (word) {
            case "drop" -> Optional.of(new Drop());
            case "loseAnswer" -> Optional.of(new LostAnswer());
            case "cut" -> Optional.of(new Cut());
            case "slow" -> Optional.of(new Slow());
            case "pass" -> Optional.of(new None());
            default ->
                STATUS.matcher(word).matches() ? Optional.of(new Status(Integer.parseInt(word))) : Optional.empty();
        };
    }
}

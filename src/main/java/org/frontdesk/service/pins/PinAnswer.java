package org.frontdesk.service.pins;

import java.time.Duration;
import org.frontdesk.text.Strings;

/** What came of a PIN that was typed. */
public sealed interface PinAnswer {
    /** For whoever typed it; empty when it is right. */
    default String sentence(Strings strings) {
        return switch (this) {
            case Right right -> "";
            case Wrong wrong -> strings.get("pin.wrong");
            case Wait(var left) -> strings.get("pin.wait", Math.max(1, left.toSeconds()));
        };
    }

    record Right(PinHolder holder) implements PinAnswer {}

    /** Another try is open at once. */
    record Wrong() implements PinAnswer {}

    /** It was not looked at, or was wrong once too often: the next try is open after this time. */
    record Wait(Duration left) implements PinAnswer {}
}

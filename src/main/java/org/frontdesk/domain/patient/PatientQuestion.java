package org.frontdesk.domain.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frontdesk.domain.PatientId;

/** What somebody types to find a patient: a name or its beginning, digits of a phone number, or {@code #} and the number. */
public sealed interface PatientQuestion {
    /** Nothing typed: anybody. */
    record Anybody() implements PatientQuestion {}

    /** {@code #1897}: exactly this one. */
    record Number(PatientId patient) implements PatientQuestion {}

    /** Three digits or more, in the order in which they stand in a phone number. */
    record Phone(String digits) implements PatientQuestion {}

    /** Ways in which the words can be a name, the likelier first; a patient who fits any of them is meant. */
    record Names(List<Beginning> ways) implements PatientQuestion {
        public Names {
            ways = List.copyOf(ways);
        }
    }

    /** The first letters of a last and of a first name; an empty one fits everybody. */
    record Beginning(String last, String first) {}

    Pattern PHONE = Pattern.compile("[+\\d][\\d\\s().+-]*");
    Pattern NUMBER = Pattern.compile("#\\s*(\\d{1,18})");

    /** Reads what was typed; a sign with nothing behind it, such as a lone {@code #}, asks for nobody. */
    static Optional<PatientQuestion> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Optional.of(new Anybody());
        }
        if (text.startsWith("#")) {
            var number = NUMBER.matcher(text);
            return number.matches() && Long.parseLong(number.group(1)) > 0
                    ? Optional.of(new Number(new PatientId(Long.parseLong(number.group(1)))))
                    : Optional.empty();
        }
        if (PHONE.matcher(text).matches() || text.matches("\\([\\d\\s().-]*")) {
            String digits = text.replaceAll("\\D", "");
            return digits.length() < 3 ? Optional.empty() : Optional.of(new Phone(digits));
        }
        List<Beginning> ways = text.contains(",") ? withComma(text) : withoutComma(text);
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Names(ways));
    }

    private static List<Beginning> withComma(String text) {
        int comma = text.indexOf(',');
        String last = text.substring(0, comma).strip();
        String first = text.substring(comma + 1).strip();
        return last.isEmpty() && first.isEmpty() ? List.of() : List.of(new Beginning(last, first));
    }

    private static List<Beginning> withoutComma(String text) {
        List<Beginning> ways = new ArrayList<>();
        int firstGap = text.indexOf(' ');
        int lastGap = text.lastIndexOf(' ');
        if (firstGap < 0) {
            return List.of(new Beginning(text, ""), new Beginning("", text));
        }
        ways.add(new Beginning(text.substring(0, lastGap), text.substring(lastGap + 1)));
        ways.add(new Beginning(text.substring(firstGap + 1), text.substring(0, firstGap)));
        ways.add(new Beginning(text, ""));
        return ways;
    }
}

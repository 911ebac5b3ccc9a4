package org.frontdesk.domain.benefit.call;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a call yielded beside rows, as text that people and this program can read. Each line begins with a star, so that it can be read
 * back where a system makes blanks of line ends:
 *
 * <pre>
 * Benefits call 2026-11-20 14:05, Tasha, ref 88-2041
 * * Missing tooth clause: yes
 * * Would not say: Fee basis, Claims address
 * * End of call
 * </pre>
 *
 * It is written in the same words whatever language the desk speaks.
 *
 * @param representative empty when nobody gave a name
 * @param reference empty for none
 */
public record CallNote(LocalDateTime begun, String representative, String reference, List<Line> lines) {
    private static final String TITLE = "Benefits call ";
    private static final String END = "End of call";
    private static final String WOULD_NOT_SAY = "Would not say";
    private static final String NOT_UNDERSTOOD = "Not understood";
    private static final String NOT_ASKED = "Not asked";
    private static final Set<String> LISTS = Set.of(WOULD_NOT_SAY, NOT_UNDERSTOOD, NOT_ASKED);
    private static final Pattern DENIED = Pattern.compile("^(no|none)\\b");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Pattern NOTE = Pattern.compile(
            TITLE + "(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)((?:(?!" + TITLE + ").)*?)\\s\\* " + END, Pattern.DOTALL);

    /** One thing that was said. */
    public record Line(String label, String text) {
        public Line {
            label = plain(label).replace(":", "");
            text = plain(text);
        }
    }

    public CallNote {
        begun = begun.withSecond(0).withNano(0);
        representative = name(representative);
        reference = name(reference);
        lines = List.copyOf(lines);
    }

    /**
     * What a call has to note of the plan, or of the patient.
     *
     * @param ofPatient whether the answers that hold for the patient alone are asked for; the note of the plan has all others
     */
    public static CallNote of(CallSheet sheet, CallOutcome outcome, boolean ofPatient) {
        var lines = new ArrayList<Line>();
        for (Question question : Question.values()) {
            Standing standing = outcome.standing(question);
            boolean named = question == Question.REPRESENTATIVE || question == Question.REFERENCE;
            if (!named
                    && question.isOfPatient() == ofPatient
                    && standing.isAnswered()
                    && !standing.noted().isEmpty()) {
                String label = standing.isComputed() ? question.label() : question.label() + " (not computed)";
                lines.add(new Line(label, standing.noted()));
            }
        }
        if (!ofPatient) {
            outcome.also().forEach(text -> lines.add(new Line("Also said", text)));
            list(lines, WOULD_NOT_SAY, outcome.questions(Standing.State.WOULD_NOT_SAY));
            list(lines, NOT_UNDERSTOOD, outcome.questions(Standing.State.NOT_UNDERSTOOD));
            list(lines, NOT_ASKED, outcome.questions(Standing.State.UNASKED));
        }
        return new CallNote(sheet.begun(), sheet.text(Question.REPRESENTATIVE), sheet.text(Question.REFERENCE), lines);
    }

    private static void list(List<Line> lines, String label, List<Question> questions) {
        if (!questions.isEmpty()) {
            List<String> labels = questions.stream().map(Question::label).toList();
            lines.add(new Line(label, String.join("; ", labels)));
        }
    }

    public String text() {
        var text = new StringBuilder(TITLE).append(TIME.format(begun));
        if (!representative.isEmpty()) {
            text.append(", ").append(representative);
        }
        if (!reference.isEmpty()) {
            text.append(", ref ").append(reference);
        }
        lines.forEach(
                line -> text.append("\n* ").append(line.label()).append(": ").append(line.text()));
        return text.append("\n* ").append(END).toString();
    }

    /** The calls noted in a text, in its order, whatever else stands there. */
    public static List<CallNote> read(String text) {
        var notes = new ArrayList<CallNote>();
        Matcher found = NOTE.matcher(text);
        while (found.find()) {
            note(found.group(1), found.group(2)).ifPresent(notes::add);
        }
        return notes;
    }

    /** The text with the calls in it told by what is so: without what was denied, not asked or would not be said. */
    public static String claims(String text) {
        return NOTE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(note(found.group(1), found.group(2)).stream()
                        .flatMap(note -> note.lines().stream())
                        .filter(line -> !LISTS.contains(line.label())
                                && !DENIED.matcher(line.text()).find())
                        .map(line -> line.label() + ": " + line.text())
                        .collect(Collectors.joining("\n"))));
    }

    private static Optional<CallNote> note(String time, String rest) {
        String[] pieces = rest.split("\\s\\* ", -1);
        String head = pieces[0].strip();
        Matcher reference = Pattern.compile(", ref ([^,]*)$").matcher(head);
        String ref = "";
        if (reference.find()) {
            ref = reference.group(1);
            head = head.substring(0, reference.start());
        }
        var lines = new ArrayList<Line>();
        for (int i = 1; i < pieces.length; i++) {
            String[] parts = pieces[i].split(":", 2);
            if (parts.length == 2) {
                lines.add(new Line(parts[0], parts[1]));
            }
        }
        try {
            return Optional.of(new CallNote(LocalDateTime.parse(time, TIME), head.replaceFirst("^,", ""), ref, lines));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** Without what parts the names in the first line. */
    private static String name(String text) {
        return plain(text.replace(",", " ")).replaceAll("^(ref( |$))+", "");
    }

    /** One line without the signs that part the note. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{C}]+", " ")
                .replace("*", "·")
                .replace(TITLE, "Call ")
                .strip();
    }
}

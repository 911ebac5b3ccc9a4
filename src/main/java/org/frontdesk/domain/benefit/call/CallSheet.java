package org.frontdesk.domain.benefit.call;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call as far as it has come.
 *
 * @param begun when, in the time of this desk
 * @param talked how long, without the breaks
 * @param answers what came of the questions asked one by one
 * @param lines what was typed in shorthand, the oldest first; each is understood
 * @param isApplied whether the rows were made of it and only the note is still to be saved
 */
public record CallSheet(
        LocalDateTime begun, Duration talked, Map<Question, Answer> answers, List<String> lines, boolean isApplied) {

    public CallSheet {
        var inOrder = new EnumMap<Question, Answer>(Question.class);
        inOrder.putAll(answers);
        answers = Collections.unmodifiableMap(inOrder);
        lines = List.copyOf(lines);
    }

    public static CallSheet begin(LocalDateTime now) {
        return new CallSheet(now, Duration.ZERO, Map.of(), List.of(), false);
    }

    /** With the answer as typed; an empty one takes back what was answered. */
    public CallSheet say(Question question, String text) {
        return with(question, text.isBlank() ? Optional.empty() : Optional.of(new Answer.Said(text)));
    }

    public CallSheet wouldNotSay(Question question) {
        return with(question, Optional.of(new Answer.WouldNotSay()));
    }

    private CallSheet with(Question question, Optional<Answer> answer) {
        var now = new EnumMap<Question, Answer>(Question.class);
        now.putAll(answers);
        now.remove(question);
        answer.ifPresent(given -> now.put(question, given));
        return new CallSheet(begun, talked, now, lines, false);
    }

    /** With another line in shorthand. */
    public CallSheet line(String line) {
        var all = new ArrayList<>(lines);
        all.add(line.strip());
        return new CallSheet(begun, talked, answers, all, false);
    }

    public CallSheet talked(Duration time) {
        return new CallSheet(begun, time, answers, lines, isApplied);
    }

    /** After its rows were made. */
    public CallSheet applied() {
        return new CallSheet(begun, talked, answers, lines, true);
    }

    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The answer as typed, empty for none. */
    public String text(Question question) {
        return answers.get(question) instanceof Answer.Said said ? said.text() : "";
    }

    /** Whether nothing was typed yet. */
    public boolean isBlank() {
        return answers.isEmpty() && lines.isEmpty();
    }
}

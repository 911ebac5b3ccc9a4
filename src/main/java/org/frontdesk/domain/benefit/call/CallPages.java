package org.frontdesk.domain.benefit.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Call sheets as named texts, to be kept elsewhere. */
public final class CallPages {
    private static final String BEGUN = "begun";
    private static final String TALKED = "talked";
    private static final String APPLIED = "applied";
    private static final String LINE = "line ";
    private static final String SAID = "said ";
    private static final String UNSAID = "would not say ";

    private CallPages() {}

    public static Map<String, String> texts(CallSheet sheet) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(BEGUN, sheet.begun().toString());
        texts.put(TALKED, String.valueOf(sheet.talked().toSeconds()));
        if (sheet.isApplied()) {
            texts.put(APPLIED, "yes");
        }
        for (int i = 0; i < sheet.lines().size(); i++) {
            texts.put(LINE + i, sheet.lines().get(i));
        }
        sheet.answers().forEach((question, answer) -> {
            switch (answer) {
                case Answer.Said said -> texts.put(SAID + question.name(), said.text());
                case Answer.WouldNotSay no -> texts.put(UNSAID + question.name(), "yes");
            }
        });
        return texts;
    }

    /** The sheet that {@link #texts} wrote; empty when it is none. What an older or newer program asked and this one does not is left out. */
    public static Optional<CallSheet> sheet(Map<String, String> texts) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        for (Question question : Question.values()) {
            String said = texts.getOrDefault(SAID + question.name(), "");
            if (!said.isBlank()) {
                answers.put(question, new Answer.Said(said));
            } else if (texts.containsKey(UNSAID + question.name())) {
                answers.put(question, new Answer.WouldNotSay());
            }
        }
        List<String> lines = new ArrayList<>();
        while (texts.containsKey(LINE + lines.size())) {
            lines.add(texts.get(LINE + lines.size()));
        }
        try {
            return Optional.of(new CallSheet(
                    LocalDateTime.parse(texts.getOrDefault(BEGUN, "")),
                    Duration.ofSeconds(Long.parseLong(texts.getOrDefault(TALKED, "0"))),
                    answers,
                    lines,
                    texts.containsKey(APPLIED)));
        } catch (DateTimeException | NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}

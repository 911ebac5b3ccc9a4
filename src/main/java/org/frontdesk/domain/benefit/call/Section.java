package org.frontdesk.domain.benefit.call;

import java.util.Arrays;
import java.util.List;

/** What a part of the call is about, in the order in which representatives tend to answer. */
public enum Section {
    RECORD,
    STATUS,
    MONEY,
    PERCENT,
    FREQUENCY,
    RULES;

    /** Its questions in their order. */
    public List<Question> questions() {
        return Arrays.stream(Question.values())
                .filter(question -> question.section() == this)
                .toList();
    }
}

package org.frontdesk.benefits.call;

import java.util.Optional;
import org.frontdesk.domain.benefit.call.Question;
import org.frontdesk.domain.benefit.call.Standing;

/**
 * A line of the list of questions: the title of a section, or a question.
 *
 * @param question empty for a title
 * @param says what was answered, empty for nothing
 */
public record CallStep(Optional<Question> question, String name, Standing.State state, String says) {}

package org.frontdesk.domain.benefit.call;

/** What came of a question that was asked. */
public sealed interface Answer {
    /** The representative said something; here as the person typed it. */
    record Said(String text) implements Answer {
        public Said {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("An answer says something");
            }
        }
    }

    /** The representative would not or could not say; never a zero and never unlimited. */
    record WouldNotSay() implements Answer {}
}

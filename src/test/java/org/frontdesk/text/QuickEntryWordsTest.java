package org.frontdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.frontdesk.domain.quickentry.Mark;
import org.frontdesk.domain.quickentry.Phrase;
import org.frontdesk.domain.quickentry.Span;
import org.frontdesk.domain.quickentry.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickEntryWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyMarkAndPhraseHasItsWords(String language) {
        var words = new QuickEntryWords(new Strings(Locale.of(language)));
        for (Trouble trouble : Trouble.values()) {
            assertThat(words.sentence(new Mark(new Span(0, 5), trouble, "{0} it''s")))
                    .as(trouble.name())
                    .contains("{0} it''s");
        }
        for (Phrase phrase : Phrase.values()) {
            assertThat(words.phrase(phrase)).as(phrase.name()).isNotBlank();
        }
    }
}

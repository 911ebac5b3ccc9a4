package org.frontdesk.cli;

import java.util.Locale;
import org.frontdesk.text.Strings;
import picocli.CommandLine.Option;

/** The language in which a verb writes its sentences. */
final class Wording {
    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of the sentences, en or es (default: ${DEFAULT-VALUE}).")
    private String language;

    /** @throws WrongUse when there are no strings in the language asked for */
    Strings strings() throws WrongUse {
        if (!language.equals("en") && !language.equals("es")) {
            throw new WrongUse("--language is en or es, not " + language + ".");
        }
        return new Strings(Locale.of(language));
    }
}

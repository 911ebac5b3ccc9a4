package org.frontdesk.signing;

import java.util.List;
import java.util.Map;

/**
 * The patient's page in one language.
 *
 * @param words the page's fixed texts, by the last part of their key
 * @param greeting with the patient's name
 * @param heading of the plan
 * @param total what the patient pays in all, with the sign of currency
 * @param note of the plan, empty for none
 */
record SigningPage(
        Map<String, String> words, String greeting, String heading, List<PageLine> lines, String total, String note) {
    SigningPage {
        words = Map.copyOf(words);
        lines = List.copyOf(lines);
    }

    /** A page before anything is known. */
    static SigningPage blank() {
        return new SigningPage(Map.of(), "", "", List.of(), "", "");
    }

    String word(String key) {
        return words.getOrDefault(key, "");
    }
}

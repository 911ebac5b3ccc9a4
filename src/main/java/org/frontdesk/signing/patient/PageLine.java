package org.frontdesk.signing.patient;

import java.util.List;

/**
 * A line of the plan in the patient's words.
 *
 * @param title the treatment
 * @param money who pays what
 * @param clinical where in the mouth, and what the dentist notes
 * @param pays what the patient pays, with the sign of currency
 * @param why the amount is what it is, a sentence each; empty when that cannot be told
 */
public record PageLine(String title, String money, String clinical, String pays, List<String> why) {
    public PageLine {
        why = List.copyOf(why);
    }
}

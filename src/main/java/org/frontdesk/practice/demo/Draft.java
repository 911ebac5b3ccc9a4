package org.frontdesk.practice.demo;

import java.text.Normalizer;
import java.util.Locale;
import org.frontdesk.practice.demo.Table.Line;

/**
 * What is said of a person before a number, a home and a family are given.
 *
 * @param age in years, -1 for unknown
 * @param phone the person's own, "" for none
 * @param balance in cents
 */
record Draft(
        String first,
        String last,
        String middle,
        String preferred,
        String gender,
        String position,
        int age,
        String status,
        String phone,
        String language,
        long balance,
        String employer,
        boolean known) {
    static Draft of(Line line) {
        return new Draft(
                line.text("first"),
                line.text("last"),
                line.text("middle"),
                line.text("preferred"),
                line.text("gender"),
                line.text("position"),
                line.number("age", -1),
                line.text("status"),
                line.text("phone"),
                line.text("language"),
                Cents.of(line.text("balance")),
                line.text("employer"),
                true);
    }

    String name() {
        return first + " " + last;
    }

    /** An e-mail address that leads nowhere; "" for children and every few grown-ups. */
    String email(boolean wanted) {
        if (!wanted || age < 18) {
            return "";
        }
        String plain = Normalizer.normalize(first + "." + last, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
        return plain + "@example.com";
    }
}

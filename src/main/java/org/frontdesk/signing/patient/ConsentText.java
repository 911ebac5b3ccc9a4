package org.frontdesk.signing.patient;

import java.util.List;
import org.frontdesk.domain.Money;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/**
 * What a signer is told about electronic records before the first signature. Whoever changes a word of it, in either language, gives it a
 * new version, because the version is what the record of a signing says.
 */
public final class ConsentText {
    public static final String VERSION = "2026-1";

    private static final String KEY = "signing.consent.";

    private ConsentText() {}

    /** A point of the text. */
    public record Point(String title, String words) {}

    /** The version with the language, as it is recorded: {@code 2026-1 es}. */
    public static String id(Strings strings) {
        return VERSION + " " + strings.locale().getLanguage();
    }

    /**
     * The points in their order.
     *
     * @param phone of the practice, empty when it is not known
     * @param fee of a copy on paper
     */
    public static List<Point> points(Strings strings, String phone, Money fee) {
        String cost = fee.equals(Money.ZERO)
                ? strings.get(KEY + "free")
                : strings.get(KEY + "fee", new Formats(strings.locale()).dollars(fee));
        String reach = phone.isBlank() ? strings.get(KEY + "atDesk") : strings.get(KEY + "byPhone", written(phone));
        return List.of(
                point(strings, "paper", cost),
                point(strings, "withdraw", reach),
                point(strings, "scope", ""),
                point(strings, "contact", reach),
                point(strings, "copies", reach),
                point(strings, "needs", ""));
    }

    /** Ten digits as they are read out: (503) 555-0100; anything else as it is. */
    private static String written(String phone) {
        return phone.strip().replaceFirst("^(\\d{3})(\\d{3})(\\d{4})$", "($1) $2-$3");
    }

    private static Point point(Strings strings, String name, String place) {
        return new Point(strings.get(KEY + name + ".title"), strings.get(KEY + name, place));
    }
}

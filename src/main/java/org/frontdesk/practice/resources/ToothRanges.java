package org.frontdesk.practice.resources;

import java.util.LinkedHashSet;
import java.util.Set;
import org.frontdesk.practice.http.Refusal;

/** Lists of teeth as people write them, "1-3,8", and as they are kept, "1,2,3,8". */
final class ToothRanges {
    private ToothRanges() {}

    static String expanded(String field, String written) {
        Set<String> teeth = new LinkedHashSet<>();
        for (String part : written.replace(" ", "").split(",")) {
            String[] ends = part.split("-");
            if (part.isEmpty()) {
                continue;
            }
            if (ends.length > 2 || part.startsWith("-") || part.endsWith("-")) {
                throw Refusal.invalid(field + " is invalid.");
            }
            for (int tooth = place(field, ends[0]); tooth <= place(field, ends[ends.length - 1]); tooth++) {
                teeth.add(tooth > 32 ? String.valueOf((char) ('A' + tooth - 33)) : String.valueOf(tooth));
            }
        }
        if (teeth.isEmpty() && !written.isBlank()) {
            throw Refusal.invalid(field + " is invalid.");
        }
        return String.join(",", teeth);
    }

    /** 1 to 32 for permanent teeth, 33 to 52 for the primary ones A to T. */
    private static int place(String field, String tooth) {
        if (tooth.matches("[1-9]|[12][0-9]|3[0-2]")) {
            return Integer.parseInt(tooth);
        }
        if (tooth.matches("[A-T]")) {
            return tooth.charAt(0) - 'A' + 33;
        }
        throw Refusal.invalid(field + " is invalid.");
    }
}

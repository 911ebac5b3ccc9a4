package org.frontdesk.practice.demo;

import java.util.Set;

/**
 * A procedure code with the practice's own words and its office fee in cents.
 *
 * @param area {@code None, Surf, Tooth, Mouth, Quad, Arch, ToothRange}
 * @param instead the cheaper code that some plans pay for, "" for none
 */
record Code(
        long number,
        String code,
        String abbr,
        String words,
        String area,
        boolean hygiene,
        String instead,
        String insteadOnly,
        long fee) {
    private static final Set<String> MOLARS =
            Set.of("1", "2", "3", "14", "15", "16", "17", "18", "19", "30", "31", "32");

    /** Kind of work for fee schedules: the column of the schedule table. */
    String kind() {
        return switch (code.charAt(1)) {
            case '0' -> "exams";
            case '1' -> "cleanings";
            case '5', '6' -> "major";
            case '8' -> "braces";
            case '2' -> code.compareTo("D2700") >= 0 ? "major" : "basic";
            default -> "basic";
        };
    }

    /** Whether a plan that pays for the cheaper code does so on this tooth. */
    boolean downgradedOn(String tooth) {
        return !instead.isEmpty()
                && switch (insteadOnly) {
                    case "Always" -> true;
                    case "Molar" -> MOLARS.contains(tooth);
                    default -> false;
                };
    }
}

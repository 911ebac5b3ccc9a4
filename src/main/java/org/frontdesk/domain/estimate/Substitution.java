package org.frontdesk.domain.estimate;

import java.util.Set;

/** A cheaper code that the carrier pays for instead, when the tooth fits. */
public record Substitution(String code, Condition condition) {
    private static final Set<String> MOLARS = Set.of(
            "1", "2", "3", "14", "15", "16", "17", "18", "19", "30", "31", "32", "A", "B", "I", "J", "K", "L", "S",
            "T");
    private static final Set<String> SECOND_MOLARS = Set.of("2", "15", "18", "31");
    private static final Set<String> PREMOLARS = Set.of("4", "5", "12", "13", "20", "21", "28", "29");

    /** On which teeth the substitute is used. */
    public enum Condition {
        ALWAYS,
        MOLAR,
        SECOND_MOLAR,
        POSTERIOR,
        NEVER;

        boolean fits(String tooth) {
            return switch (this) {
                case ALWAYS -> true;
                case MOLAR -> MOLARS.contains(tooth);
                case SECOND_MOLAR -> SECOND_MOLARS.contains(tooth);
                case POSTERIOR -> MOLARS.contains(tooth) || PREMOLARS.contains(tooth);
                case NEVER -> false;
            };
        }
    }
}

package org.frontdesk.domain.estimate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdesk.domain.benefit.TreatmentArea;

/**
 * Where in the mouth something is done.
 *
 * @param tooth universal number or letter, empty for none
 * @param surface surfaces, or a quadrant, sextant or arch; empty for none
 * @param range teeth separated by commas, or U or L; empty for none
 */
public record Place(String tooth, String surface, String range) {
    public static final Place NOWHERE = new Place("", "", "");
    private static final Set<String> UPPER_LETTERS = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    /**
     * Whether a frequency row takes both places for the same.
     *
     * @param area the row's area
     * @param codeArea the area that the procedure code itself is charted by
     */
    boolean same(Place other, TreatmentArea area, TreatmentArea codeArea) {
        return switch (area) {
            case MOUTH -> true;
            case ARCH -> arch().equals(other.arch());
            case TOOTH -> tooth.equals(other.tooth);
            case TOOTH_RANGE -> overlaps(other);
            case QUADRANT, SEXTANT -> surface.equals(other.surface);
            case SURFACE -> surface.equals(other.surface) && tooth.equals(other.tooth);
            case NONE -> sameByDefault(other, codeArea);
        };
    }

    private boolean sameByDefault(Place other, TreatmentArea codeArea) {
        if (equals(NOWHERE) && other.equals(NOWHERE)) {
            return true;
        }
        boolean byArea = codeArea == TreatmentArea.ARCH
                || codeArea == TreatmentArea.QUADRANT
                || codeArea == TreatmentArea.SEXTANT;
        boolean sameTooth = !tooth.isEmpty() && tooth.equals(other.tooth);
        return surface.equals(other.surface) && (sameTooth || overlaps(other) || byArea);
    }

    private boolean overlaps(Place other) {
        Set<String> theirs = other.teeth();
        return teeth().stream().anyMatch(theirs::contains);
    }

    private Set<String> teeth() {
        return switch (range) {
            case "" -> Set.of();
            case "U" -> numbers(1, 16);
            case "L" -> numbers(17, 32);
            default -> Stream.of(range.split(",", -1)).flatMap(Place::expanded).collect(Collectors.toSet());
        };
    }

    private static Stream<String> expanded(String piece) {
        String[] ends = piece.strip().split("-", -1);
        if (ends.length == 2 && ends[0].matches("\\d{1,2}") && ends[1].matches("\\d{1,2}")) {
            return numbers(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])).stream();
        }
        return Stream.of(piece.strip());
    }

    private static Set<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.toSet());
    }

    /** U, L, or empty when nothing says. */
    private String arch() {
        if (surface.equals("U") || surface.equals("UA") || surface.equals("UR") || surface.equals("UL")) {
            return "U";
        }
        if (surface.equals("L") || surface.equals("LA") || surface.equals("LR") || surface.equals("LL")) {
            return tooth.isEmpty() ? "L" : archOf(tooth);
        }
        if (!tooth.isEmpty()) {
            return archOf(tooth);
        }
        return teeth().stream().sorted().findFirst().map(Place::archOf).orElse("");
    }

    private static String archOf(String tooth) {
        boolean upper = tooth.matches("\\d{1,2}") ? Integer.parseInt(tooth) <= 16 : UPPER_LETTERS.contains(tooth);
        return upper ? "U" : "L";
    }
}

package org.frontdesk.domain.benefit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What the practice calls the things of one kind that rows point at, its categories or its code groups. A name that is not clear is written
 * as a number, {@code #7}.
 */
public final class SheetNames {
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");
    private static final String SIGN = "#";

    private final Map<String, List<Named>> exact = new HashMap<>();
    private final Map<String, List<Named>> plain = new HashMap<>();
    private final Map<String, List<Named>> standards = new HashMap<>();
    private final Map<Long, String> written = new HashMap<>();

    /**
     * One of them.
     *
     * @param standard the API's own name of its kind, {@code None} for one of the practice's own
     * @param hidden whether it may still be read, but gives way to others of its name
     */
    public record Named(long number, String name, String standard, boolean hidden) {}

    /** What a cell means. */
    sealed interface Found {
        /** @param known whether the practice has it */
        record One(long number, boolean known) implements Found {}

        record Nothing() implements Found {}

        record Several() implements Found {}
    }

    public SheetNames(List<Named> all) {
        for (Named one : all) {
            note(exact, one.name().strip(), one);
            note(plain, SheetColumn.plain(one.name()), one);
            if (!one.standard().isEmpty() && !one.standard().equals("None")) {
                note(standards, SheetColumn.plain(one.standard()), one);
            }
        }
        for (Named one : all) {
            written.put(one.number(), one.name());
        }
        for (Named one : all) {
            boolean clear = !one.name().isBlank() && find(one.name()).equals(new Found.One(one.number(), true));
            written.put(one.number(), clear ? one.name().strip() : SIGN + one.number());
        }
    }

    /** How the number is written; 0 is empty. */
    String write(long number) {
        return number == 0 ? "" : written.getOrDefault(number, SIGN + number);
    }

    Found find(String cell) {
        String sought = cell.strip();
        if (sought.isEmpty()) {
            return new Found.One(0, true);
        }
        boolean signed = sought.startsWith(SIGN) && NUMBER.matcher(sought).matches();
        if (!signed) {
            for (List<Named> like : List.of(
                    exact.getOrDefault(sought, List.of()),
                    plain.getOrDefault(SheetColumn.plain(sought), List.of()),
                    standards.getOrDefault(SheetColumn.plain(sought), List.of()))) {
                OptionalLong one = only(like);
                if (one.isPresent()) {
                    return new Found.One(one.getAsLong(), true);
                }
                if (!like.isEmpty()) {
                    return new Found.Several();
                }
            }
        }
        var number = NUMBER.matcher(sought);
        if (!number.matches()) {
            return new Found.Nothing();
        }
        long meant = Long.parseLong(number.group(1));
        return new Found.One(meant, meant == 0 || written.containsKey(meant));
    }

    private static OptionalLong only(List<Named> like) {
        if (like.size() == 1) {
            return OptionalLong.of(like.getFirst().number());
        }
        List<Named> shown = like.stream().filter(one -> !one.hidden()).toList();
        return shown.size() == 1 ? OptionalLong.of(shown.getFirst().number()) : OptionalLong.empty();
    }

    private static void note(Map<String, List<Named>> names, String name, Named one) {
        names.computeIfAbsent(name, first -> new ArrayList<>()).add(one);
    }
}

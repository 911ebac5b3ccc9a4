package org.frontdesk.benefits;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitAdvice;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.RowGroup;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.edits.RowKey;

/** A line of the grid. What it shows is written out when it is first looked at: of a long plan most lines never are. */
public final class BenefitRow {
    private final RowState state;
    private final Optional<String> refused;
    private final Rank rank;
    private final BenefitTexts texts;
    private final Set<BenefitProblem> problems;
    private final boolean pending;
    private final Map<BenefitColumn, Cell> cells = new EnumMap<>(BenefitColumn.class);
    private Optional<Set<BenefitAdvice>> advice = Optional.empty();
    private String says = "";
    private String letters = "";

    /** How the sentence is meant. */
    public enum Tone {
        PLAIN,
        ADVICE,
        COMPLAINT
    }

    /** What a save would do with the row. */
    public enum Standing {
        SAVED,
        EDITED,
        NEW,
        REMOVED
    }

    /** Whether it counts for the patient. */
    public enum Rank {
        USUAL,
        /** The patient's own, in place of the plan's or beside them. */
        OVERRIDE,
        /** A row of the plan that the patient's own takes the place of. */
        OVERRULED,
        /** The patient's own, which does not count because the plan's is lower. */
        UNCOUNTED
    }

    /** Whether another row counts in its place. */
    public boolean isOverruled() {
        return rank == Rank.OVERRULED || rank == Rank.UNCOUNTED;
    }

    public Rank rank() {
        return rank;
    }

    /**
     * One cell.
     *
     * @param text what is shown
     * @param typed what an editor begins with
     * @param old what the server holds when that differs, else empty
     * @param complaint why it cannot be saved, empty for nothing
     * @param advice what looks unfinished, empty for nothing
     */
    public record Cell(String text, String typed, boolean edited, String old, String complaint, String advice) {
        static final Cell EMPTY = new Cell("", "", false, "", "", "");
    }

    /** @param refused what the server said about this row at the last save, empty for nothing */
    BenefitRow(RowState state, Optional<String> refused, Rank rank, BenefitTexts texts) {
        this.state = state;
        this.refused = refused;
        this.rank = rank;
        this.texts = texts;
        this.problems = texts.problems(state);
        this.pending = state.isPending();
    }

    public RowKey key() {
        return state.key();
    }

    /** Whether a save has something to send for it. */
    boolean isPending() {
        return pending;
    }

    RowState state() {
        return state;
    }

    Optional<String> refused() {
        return refused;
    }

    /** What keeps it from being saved. */
    Set<BenefitProblem> problems() {
        return problems;
    }

    /** The plain sentence, or the first complaint about the row. */
    public String says() {
        if (says.isEmpty()) {
            says = switch (tone()) {
                case COMPLAINT ->
                    problems.isEmpty()
                            ? refused.orElseThrow()
                            : texts.sentence(problems.iterator().next());
                case ADVICE -> texts.sentence(advice().iterator().next());
                case PLAIN -> texts.says(state.shown());
            };
        }
        return says;
    }

    public Tone tone() {
        if (!problems.isEmpty() || refused.isPresent()) {
            return Tone.COMPLAINT;
        }
        return pending && !advice().isEmpty() ? Tone.ADVICE : Tone.PLAIN;
    }

    /** "new", "removed" or the word of its rank, empty for nothing. */
    public String badge() {
        return texts.badge(state, rank);
    }

    public Standing standing() {
        if (state.isRemoved()) {
            return Standing.REMOVED;
        }
        if (state.isNew()) {
            return Standing.NEW;
        }
        return pending ? Standing.EDITED : Standing.SAVED;
    }

    public Cell cell(BenefitColumn column) {
        return column == BenefitColumn.SAYS
                ? Cell.EMPTY
                : cells.computeIfAbsent(column, shown -> texts.cell(state, shown, problems, advice()));
    }

    RowGroup group() {
        return RowGroup.of(state.shown());
    }

    /** Whether its values may be edited. */
    public boolean isEditable(BenefitColumn column) {
        return !state.isRemoved()
                && column.editor() != BenefitColumn.Editor.NONE
                && (column != BenefitColumn.OWNER || state.isNew());
    }

    /** Whether all the words are in it somewhere; they are in small letters. */
    boolean has(Iterable<String> words) {
        if (letters.isEmpty()) {
            var all = new StringBuilder(says());
            for (BenefitColumn column : BenefitColumn.values()) {
                all.append('\n').append(cell(column).text());
            }
            letters = all.toString().toLowerCase(Locale.ROOT);
        }
        for (String word : words) {
            if (!letters.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Set<BenefitAdvice> advice() {
        if (advice.isEmpty()) {
            advice = Optional.of(
                    state.isRemoved()
                            ? Set.of()
                            : state.shown().read().map(BenefitRules::advice).orElse(Set.of()));
        }
        return advice.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BenefitRow row
                && texts == row.texts
                && rank == row.rank
                && state.equals(row.state)
                && refused.equals(row.refused);
    }

    @Override
    public int hashCode() {
        return state.key().hashCode();
    }

    @Override
    public String toString() {
        return says() + ", standing=" + standing();
    }
}

package org.frontdesk.benefits.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.Wanted;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.quickentry.EntryLine;
import org.frontdesk.domain.quickentry.Mark;
import org.frontdesk.domain.quickentry.Phrase;
import org.frontdesk.domain.quickentry.Proposal;
import org.frontdesk.domain.quickentry.QuickEntry;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.QuickEntryWords;
import org.frontdesk.text.Strings;

/** What a typed line would make of the plan shown, before anything is done and when Enter does it. */
public final class QuickEntryViewModel {
    private final PlanSheet sheet;
    private final Strings strings;
    private final QuickEntryWords words;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<EntryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<EntryMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final List<String> applied = new ArrayList<>();
    private int recalled;
    private List<Wanted> wanted = List.of();
    private EntryLine line = new EntryLine("", List.of(), List.of());
    private Optional<Reader> reader = Optional.empty();

    /** The engine for a practice's terms and a plan's year; it takes a while to make and hardly ever changes. */
    private record Reader(BenefitReference reference, TimePeriod year, QuickEntry engine) {}

    public QuickEntryViewModel(PlanSheet sheet, Strings strings) {
        this.sheet = sheet;
        this.strings = strings;
        this.words = new QuickEntryWords(strings);
        text.subscribe(this::read);
        sheet.pageProperty().subscribe(this::read);
    }

    private void read() {
        Optional<PlanPage> page = sheet.pageProperty().get();
        String typed = text.get();
        if (page.isEmpty() || typed.isBlank()) {
            wanted = List.of();
            rows.set(List.of());
            marks.set(List.of());
            summary.set("");
            return;
        }
        line = reader(page.get()).engine().read(typed);
        wanted = Wanted.beside(
                page.get().rows(), line.rows().stream().map(Proposal::row).toList());
        rows.set(wanted.stream().map(this::row).toList());
        marks.set(line.marks().stream()
                .map(mark -> new EntryMark(mark.span(), mark.trouble().kind(), words.sentence(mark)))
                .toList());
        summary.set(summary());
    }

    private Reader reader(PlanPage page) {
        TimePeriod year = page.plan().year();
        Optional<Reader> known =
                reader.filter(made -> made.reference().equals(page.reference()) && made.year() == year);
        reader = known.or(() -> Optional.of(new Reader(
                page.reference(), year, new QuickEntry(page.reference().terms(), BenefitOwner.PLAN, year))));
        return reader.get();
    }

    private EntryRow row(Wanted row) {
        return new EntryRow(
                row.standing(),
                sheet.says(row.row()),
                row.standing() == Wanted.Standing.CHANGED
                        ? row.present()
                                .map(present -> sheet.difference(present.shown(), row.row()))
                                .orElse("")
                        : "");
    }

    private String summary() {
        long same = wanted.stream()
                .filter(row -> row.standing() == Wanted.Standing.SAME)
                .count();
        long does = wanted.size() - same;
        var parts = new ArrayList<String>();
        if (does > 0) {
            parts.add(strings.get("quickentry.line.applies", does));
        }
        if (same > 0) {
            parts.add(strings.get("quickentry.line.same", same));
        }
        if (!line.marks().isEmpty()) {
            parts.add(strings.get("quickentry.line.marks", line.marks().size()));
        }
        return String.join(" · ", parts);
    }

    /**
     * Carries the understood part out as one step; what was not understood stays in the line.
     *
     * @return whether the whole line was understood, so that the keys may go on to the rows
     */
    public boolean apply() {
        List<RowChange> changes =
                wanted.stream().flatMap(row -> row.change().stream()).toList();
        if (wanted.isEmpty()) {
            sheet.say(line.marks().stream().findFirst().map(words::sentence).orElse(""));
            return false;
        }
        String left = left();
        applied.remove(text.get());
        applied.add(text.get());
        recalled = applied.size();
        text.set(left); // before the rows change, so that they are not proposed once more
        sheet.apply(Edit.Kind.ENTRY, changes);
        sheet.say(
                changes.isEmpty()
                        ? strings.get("quickentry.line.nothingNew")
                        : strings.get("quickentry.line.applied", changes.size()));
        return left.isEmpty();
    }

    /** The clauses in which something was not understood. */
    private String left() {
        String typed = line.text();
        List<Mark> open = line.marks();
        var kept = new ArrayList<String>();
        int start = 0;
        for (String clause : typed.split("[;\\n]", -1)) {
            int from = start;
            int to = start + clause.length();
            if (open.stream()
                            .anyMatch(mark ->
                                    mark.span().start() <= to && mark.span().end() >= from)
                    && !clause.isBlank()) {
                kept.add(clause.strip());
            }
            start = to + 1;
        }
        return open.isEmpty() ? "" : String.join("; ", kept);
    }

    /** Puts an earlier line back, the last one first; steps forward again with a step of 1. */
    public void recall(int step) {
        int to = recalled + step;
        if (to >= 0 && to < applied.size()) {
            recalled = to;
            text.set(applied.get(to));
        } else if (to == applied.size()) {
            recalled = to;
            text.set("");
        }
    }

    /** What can be typed: each phrase with what it is for. */
    public List<Help> help() {
        return Stream.of(Phrase.values())
                .map(phrase -> new Help(
                        words.phrase(phrase), phrase.examples().stream().collect(Collectors.joining("   "))))
                .toList();
    }

    /** One kind of phrase and how it may be typed. */
    public record Help(String words, String examples) {}

    public StringProperty textProperty() {
        return text;
    }

    /** What the line asks for, in the order of the text. */
    public ReadOnlyObjectProperty<List<EntryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What of it became no row. */
    public ReadOnlyObjectProperty<List<EntryMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** What Enter would do, empty for nothing. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    Strings strings() {
        return strings;
    }
}

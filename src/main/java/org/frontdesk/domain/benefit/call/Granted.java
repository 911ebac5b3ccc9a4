package org.frontdesk.domain.benefit.call;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.benefit.BenefitDraft;

/** The rows that a call grants, one for each slot: what comes later overrides. */
final class Granted {
    private final Listening listening;
    private final Map<Slot, BenefitDraft> rows = new LinkedHashMap<>();
    private final Set<Slot> wide = new HashSet<>();
    private final Set<Question> ended = new LinkedHashSet<>();

    Granted(Listening listening) {
        this.listening = listening;
    }

    void put(LineAnswers.Found found) {
        put(found.row(), found.isWide());
    }

    private void put(BenefitDraft row, boolean isWide) {
        Slot slot = Slot.of(row);
        rows.put(slot, row);
        if (isWide) {
            wide.add(slot);
        } else {
            wide.remove(slot);
        }
    }

    /** What an answer says beside what was asked. */
    void foreign(Question question, Heard heard, boolean ofWide) {
        if (listening.isWide(question) == ofWide) {
            heard.rows().stream().filter(row -> !listening.owns(question, row)).forEach(row -> put(row, false));
        }
    }

    /** What an answer says of what was asked. */
    void own(Question question, Heard heard, boolean ofWide) {
        if (listening.isWide(question) != ofWide) {
            return;
        }
        if (heard.endsLimit()) {
            rows.values().removeIf(row -> listening.owns(question, row));
            ended.add(question);
        }
        heard.rows().stream().filter(row -> listening.owns(question, row)).forEach(row -> put(row, ofWide));
    }

    List<BenefitDraft> rows() {
        return List.copyOf(rows.values());
    }

    Map<Slot, BenefitDraft> bySlot() {
        return Map.copyOf(rows);
    }

    /** The questions to which the answer was that there is no such limit. */
    Set<Question> ended() {
        return Set.copyOf(ended);
    }

    List<BenefitDraft> rowsOf(Question question) {
        return rows.values().stream()
                .filter(row -> listening.owns(question, row))
                .toList();
    }

    /** Whether its rows were granted, and for a part of a class by name. */
    boolean isAnswered(Question question) {
        List<BenefitDraft> mine = rowsOf(question);
        if (!question.way().makesRows() || mine.isEmpty()) {
            return false;
        }
        if (listening.isWide(question)) {
            return mine.size() == listening.slots(question).size()
                    && mine.stream().anyMatch(row -> wide.contains(Slot.of(row)));
        }
        return mine.stream().noneMatch(row -> wide.contains(Slot.of(row)));
    }

    /** What the plan pays of a class, where all that is left of it has one percentage. */
    OptionalInt percent(Question question) {
        Set<String> percents = rowsOf(question).stream()
                .filter(row -> wide.contains(Slot.of(row)))
                .map(BenefitDraft::percent)
                .collect(Collectors.toSet());
        String only = percents.size() == 1 ? percents.iterator().next() : "";
        return only.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(only));
    }
}

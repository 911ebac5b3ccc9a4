package org.frontdesk.benefits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowState;

/** What the rules of benefit rows say to what a person is about to put into a cell. */
final class CellRules {
    private final BenefitTexts texts;

    CellRules(BenefitTexts texts) {
        this.texts = texts;
    }

    /** Why what is being typed cannot be saved so, empty when it can. */
    String complaint(RowState row, BenefitColumn column, String typed) {
        return problem(row, row.shown().with(column.fields().getFirst(), typed), column)
                .orElse("");
    }

    /** The choices, last of all those that the rules refuse at this cell, with why. */
    List<BenefitChoice> choices(RowState row, BenefitColumn column, List<BenefitChoice> offered) {
        return offered.stream()
                .map(choice -> refusal(row, choice, column).map(choice::refused).orElse(choice))
                .sorted(Comparator.comparing(choice -> !choice.isOffered()))
                .toList();
    }

    private Optional<String> refusal(RowState row, BenefitChoice choice, BenefitColumn column) {
        BenefitDraft chosen = choice.in(row.shown());
        return chosen.equals(row.shown()) ? Optional.empty() : problem(row, chosen, column);
    }

    private Optional<String> problem(RowState row, BenefitDraft draft, BenefitColumn column) {
        return texts.problems(new RowState(row.key(), row.stored(), Optional.of(draft))).stream()
                .filter(problem -> column.fields().contains(problem.place()))
                .map(texts::sentence)
                .findFirst();
    }
}

package org.frontdesk.benefits;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;

/** The plan that is shown, for what stands around its rows: a form, a line of shorthand, a list of repairs. */
public interface PlanSheet {
    /** What is shown now, empty while nothing is known; a new value after each edit, each reading and each change of plan. */
    ReadOnlyObjectProperty<Optional<PlanPage>> pageProperty();

    /**
     * Carries changes out as one step that one undo takes back.
     *
     * @return the keys of the added rows, in the order of the changes
     */
    List<RowKey> apply(Edit.Kind how, List<RowChange> changes);

    /** What a row grants, as a sentence in the words of the practice. */
    String says(BenefitDraft row);

    /** What differs between two states of a row, such as "50 % → 60 %". */
    String difference(BenefitDraft before, BenefitDraft after);

    /** Puts the keys into a cell of the grid. */
    void go(RowKey row, BenefitField field);

    /** Says something in the line below the grid. */
    void say(String notice);
}

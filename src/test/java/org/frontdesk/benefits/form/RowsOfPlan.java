package org.frontdesk.benefits.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.BenefitReference;

/** The rows of a plan without a screen around them. */
final class RowsOfPlan implements PlanSheet {
    private final ReadOnlyObjectWrapper<Optional<PlanPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BenefitReference reference;
    private final List<String> went = new ArrayList<>();
    private BenefitPlan plan = plan(1);
    private BenefitEdits edits = new BenefitEdits(List.of());

    RowsOfPlan(BenefitReference reference) {
        this.reference = reference;
    }

    private static BenefitPlan plan(long number) {
        return new BenefitPlan(new PatPlanId(number), new PlanId(number), 1, "Cascade", "Lakeside", false);
    }

    /** Shows a plan with these rows saved. */
    void show(long number, BenefitDraft... rows) {
        var stored = new ArrayList<StoredBenefit>();
        for (BenefitDraft row : rows) {
            stored.add(new StoredBenefit(
                    new BenefitId(stored.size() + 1L), row.owner(), row.read().orElseThrow()));
        }
        plan = plan(number);
        edits = new BenefitEdits(stored);
        show();
    }

    private void show() {
        page.set(Optional.of(new PlanPage(plan, edits.rows(), reference)));
    }

    List<BenefitDraft> rows() {
        return edits.rows().stream().flatMap(row -> row.mine().stream()).toList();
    }

    int steps() {
        int steps = 0;
        for (; edits.nextUndo().isPresent(); steps++) {
            edits.undo();
        }
        for (int i = 0; i < steps; i++) {
            edits.redo();
        }
        return steps;
    }

    void undo() {
        edits.undo();
        show();
    }

    List<String> went() {
        return went;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<PlanPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public List<RowKey> apply(Edit.Kind how, List<RowChange> changes) {
        List<RowKey> added = edits.apply(how, changes);
        show();
        return added;
    }

    @Override
    public String says(BenefitDraft row) {
        return row.type() + " " + row.percent() + row.amount();
    }

    @Override
    public String difference(BenefitDraft before, BenefitDraft after) {
        return before.differences(after).toString();
    }

    @Override
    public void go(RowKey row, BenefitField field) {
        went.add(row.number() + " " + field);
    }

    @Override
    public void say(String notice) {}
}

package org.frontdesk.benefits.holders;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.frontdesk.text.Strings;

/** The line beside Save: whom the unsaved changes affect. */
public final class ImpactSummary {
    private final PlanImpact impact;
    private final ImpactWords words;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final Subscription watching;

    public ImpactSummary(PlanImpact impact, Strings strings) {
        this.impact = impact;
        this.words = new ImpactWords(strings);
        this.watching = Subscription.combine(
                impact.impactProperty().subscribe(now -> show()),
                impact.pendingProperty().subscribe(now -> show()));
    }

    /** Ends it and all that is read for it. */
    public void close() {
        watching.unsubscribe();
        impact.close();
    }

    private void show() {
        Impact now = impact.impactProperty().get();
        text.set(impact.pendingProperty().get() ? words.summary(now) : words.reach(now));
    }

    /** How many hold the plan while none of its rows is changed; empty while nothing is known yet. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}

package org.frontdesk.benefits.health;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.health.Health;
import org.frontdesk.domain.benefit.health.HealthFacts;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.Strings;

/**
 * How the plan shown is, for the panel and for the word below the rows. It is looked at again once the hand rests after an edit, for all
 * rows have to be read for it, and an edit shall show at once.
 */
public final class PlanHealth {
    private final Strings strings;
    private final ReadOnlyObjectWrapper<Optional<Health>> health = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final Consumer<Runnable> later;
    private Optional<Known> known = Optional.empty();
    /** Shown, and not looked at yet. */
    private Optional<Optional<PlanPage>> unseen = Optional.empty();

    /** Facts are made once for a practice's lists and a kind of year. */
    private record Known(BenefitReference reference, TimePeriod year, HealthFacts facts) {}

    /** @param later runs on the window thread what it was given last, once nothing else was given for a moment */
    public PlanHealth(PlanSheet sheet, Strings strings, Consumer<Runnable> later) {
        this.strings = strings;
        this.later = later;
        sheet.pageProperty().subscribe(this::turned);
    }

    private void turned(Optional<PlanPage> page) {
        unseen = Optional.of(page);
        later.accept(this::settle);
    }

    /** Looks now at what is shown, if that is still to be done: whoever acts on what was found does not act on what was there before. */
    public void settle() {
        Optional<Optional<PlanPage>> page = unseen;
        unseen = Optional.empty();
        page.ifPresent(this::look);
    }

    private void look(Optional<PlanPage> page) {
        Optional<Health> now = page.map(shown -> Health.of(shown.rows(), facts(shown)));
        health.set(now);
        int wrong = now.map(Health::wrong).orElse(0);
        word.set(wrong == 0 ? "" : strings.get("benefits.health.word", wrong));
    }

    private HealthFacts facts(PlanPage page) {
        TimePeriod year = page.plan().year();
        known = known.filter(made -> made.reference() == page.reference() && made.year() == year)
                .or(() -> Optional.of(
                        new Known(page.reference(), year, page.reference().healthFacts(year))));
        return known.orElseThrow().facts();
    }

    /** Empty while no plan is shown. */
    public ReadOnlyObjectProperty<Optional<Health>> healthProperty() {
        return health.getReadOnlyProperty();
    }

    /** How many look wrong, empty for none. */
    public ReadOnlyStringProperty wordProperty() {
        return word.getReadOnlyProperty();
    }
}

package org.frontdesk.benefits.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.likeness.Likeness;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.benefits.OtherPlan;
import org.frontdesk.service.benefits.OtherPlans;
import org.frontdesk.text.Strings;

/** Plans that may be like the one shown, how their rows differ, and what a person takes over. */
public final class LikenessViewModel {
    private final PlanSheet sheet;
    private final OtherPlans others;
    private final Strings strings;
    private final StringProperty sought = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PlanLine>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PlanId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<DiffRow>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final Map<PlanId, List<BenefitDraft>> rows = new HashMap<>();
    private final Set<PlanId> unread = new HashSet<>();
    private final List<Job> reading = new ArrayList<>();
    private final Subscription pages;

    private Optional<PlanPage> page = Optional.empty();
    private List<OtherPlan> found = List.of();
    private Job finding = Job.none();
    private Job looking = Job.none();

    public LikenessViewModel(PlanSheet sheet, OtherPlans others, Strings strings) {
        this.sheet = sheet;
        this.others = others;
        this.strings = strings;
        this.pages = sheet.pageProperty().subscribe(this::show);
        sought.subscribe((before, now) -> find());
    }

    private void show(Optional<PlanPage> now) {
        boolean same = now.map(shown -> shown.plan().plan())
                .equals(page.map(shown -> shown.plan().plan()));
        page = now;
        if (same) {
            compare();
        } else {
            chosen.set(Optional.empty());
            find();
        }
    }

    private void find() {
        finding.cancel();
        endReading();
        if (page.isEmpty()) {
            return;
        }
        PlanId shown = page.get().plan().plan();
        word.set(strings.get("benefits.like.looking"));
        finding = (sought.get().isBlank() ? others.akin(shown) : others.find(shown, sought.get()))
                .start(this::list, this::fail);
    }

    private void list(List<OtherPlan> now) {
        found = now;
        word.set(now.isEmpty() ? strings.get("benefits.like.none") : "");
        boolean stays = sought.get().isBlank()
                && chosen.get()
                        .filter(plan ->
                                now.stream().anyMatch(other -> other.plan().equals(plan)))
                        .isPresent();
        if (!stays) {
            chosen.set(now.stream().findFirst().map(OtherPlan::plan));
        }
        compare();
        chosen.get().ifPresent(this::choose);
        for (OtherPlan other : now) {
            boolean asked = chosen.get().filter(other.plan()::equals).isPresent();
            if (!asked && !rows.containsKey(other.plan()) && unread.add(other.plan())) {
                reading.add(others.rows(other.plan(), false)
                        .start(read -> take(other.plan(), read), problem -> skip(other.plan())));
            }
        }
    }

    /** Shows how a plan differs; its rows are read before those of the others. */
    public void choose(PlanId plan) {
        chosen.set(Optional.of(plan));
        looking.cancel();
        if (!rows.containsKey(plan)) {
            looking = others.rows(plan, true).start(read -> take(plan, read), this::fail);
        }
        compare();
    }

    private void take(PlanId plan, List<BenefitDraft> read) {
        rows.put(plan, read);
        unread.remove(plan);
        if (unread.isEmpty() && sought.get().isBlank()) { // once, so that no line moves away from under the keys
            found = found.stream()
                    .sorted(Comparator.comparing(other -> like(other.plan()), likest()))
                    .toList();
        }
        compare();
    }

    private void skip(PlanId plan) {
        unread.remove(plan);
    }

    private static Comparator<Optional<Likeness>> likest() {
        return (one, two) -> one.isPresent() && two.isPresent()
                ? Likeness.likestFirst().compare(one.get(), two.get())
                : Boolean.compare(two.isPresent(), one.isPresent());
    }

    private void fail(Failure problem) {
        word.set(problem.sentence(strings));
    }

    private void compare() {
        plans.set(found.stream().map(this::line).toList());
        Optional<Likeness> like = chosen.get().flatMap(this::like);
        differences.set(like.map(now -> DiffRow.of(now, sheet)).orElse(List.of()));
        summary.set(like.map(now -> strings.get(
                        "benefits.like.summary",
                        now.same(),
                        now.differing(),
                        now.onlyThere(),
                        now.here().size()))
                .orElse(""));
    }

    private Optional<Likeness> like(PlanId plan) {
        return page.flatMap(shown -> Optional.ofNullable(rows.get(plan))
                .map(read -> Likeness.of(shown.rows(), read, shown.plan().year())));
    }

    private PlanLine line(OtherPlan other) {
        String name = Stream.of(other.carrier(), other.group())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String why = strings.get("benefits.like.kinship." + other.kinship().name(), other.plan());
        return new PlanLine(
                other.plan(),
                name,
                Stream.of(why, other.number(), other.employer())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                like(other.plan())
                        .map(like -> strings.get("benefits.like.equal", like.same(), like.total()))
                        .orElse(""));
    }

    /** Makes one row here as it is there; one that is only here goes. */
    public void take(DiffRow row) {
        apply(List.of(row.change()));
    }

    /** Takes over all that differs or is only there; what is only here stays. */
    public void takeAll() {
        chosen.get().flatMap(this::like).ifPresent(like -> apply(like.takingOver()));
    }

    /** Makes this plan's rows read as the other's, without those that are only here. */
    public void become() {
        chosen.get().flatMap(this::like).ifPresent(like -> apply(like.becoming()));
    }

    private void apply(List<RowChange> changes) {
        if (!changes.isEmpty()) {
            sheet.apply(Edit.Kind.LIKE, changes);
            sheet.say(strings.get("benefits.like.taken", changes.size()));
        }
    }

    private void endReading() {
        reading.forEach(Job::cancel);
        reading.clear();
        unread.clear();
    }

    /** Lets go of the rows and ends what is being read. */
    public void close() {
        pages.unsubscribe();
        finding.cancel();
        looking.cancel();
        endReading();
    }

    /** A plan number, or a part of the name of a carrier, employer or group; empty for plans akin to the one shown. */
    public StringProperty soughtProperty() {
        return sought;
    }

    public ReadOnlyObjectProperty<List<PlanLine>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    /** The plan that is compared. */
    public ReadOnlyObjectProperty<Optional<PlanId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<DiffRow>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    /** How the chosen plan is beside this one, empty while unknown. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** That something is being looked for, was not found, or cannot be read. */
    public ReadOnlyStringProperty wordProperty() {
        return word.getReadOnlyProperty();
    }

    Strings strings() {
        return strings;
    }
}

package org.frontdesk.benefits.templates;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.benefits.likeness.DiffRow;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.likeness.Likeness;
import org.frontdesk.domain.benefit.template.Template;
import org.frontdesk.domain.benefit.template.TemplateFit;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.service.Work;
import org.frontdesk.service.benefits.TemplateShelf;
import org.frontdesk.text.Strings;

/** The templates of this desk, how the chosen one differs from the plan shown, and what a person does with them. */
public final class TemplatesViewModel {
    private final PlanSheet sheet;
    private final TemplateShelf shelf;
    private final Strings strings;
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty removing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Template>> templates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Template>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Template>> renamed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<DiffRow>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper extra = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<List<Template>>> before =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription pages;

    public TemplatesViewModel(PlanSheet sheet, TemplateShelf shelf, Strings strings) {
        this.sheet = sheet;
        this.shelf = shelf;
        this.strings = strings;
        this.pages = sheet.pageProperty().subscribe(this::compare);
        start(shelf.all(), "");
    }

    /** Keeps the plan's own rows under the typed name, or gives the one that is being renamed that name. */
    public void keep() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            word.set(strings.get("benefits.template.nameless"));
            return;
        }
        List<Template> now = templates.get();
        Optional<Template> old = renamed.get();
        boolean replaces = now.stream()
                .anyMatch(other -> other.isCalled(typed)
                        && old.filter(same -> same.isCalled(typed)).isEmpty());
        if (old.isPresent()) {
            change(shelf.rename(old.get(), typed), strings.get("benefits.template.renamed", typed), now);
        } else {
            page().ifPresent(page -> {
                Template made = page.reference().template(typed, page.rows());
                change(
                        shelf.keep(made),
                        strings.get(
                                replaces ? "benefits.template.replaced" : "benefits.template.kept",
                                typed,
                                made.rows().size()),
                        now);
            });
        }
        renamed.set(Optional.empty());
        chosen.set(Optional.of(new Template(typed, List.of()))); // until the shelf answers with it
        name.set("");
    }

    /** Begins to rename the chosen one: its name can be typed over. */
    public void beginRename() {
        renamed.set(chosen.get());
        chosen.get().ifPresent(template -> name.set(template.name()));
    }

    public void endRename() {
        if (renamed.get().isPresent()) {
            renamed.set(Optional.empty());
            name.set("");
        }
    }

    /** Removes the chosen one; it can be brought back. */
    public void remove() {
        chosen.get()
                .ifPresent(template -> change(
                        shelf.remove(template),
                        strings.get("benefits.template.removed", template.name()),
                        templates.get()));
    }

    /** Brings back what the last removal or replacing took away. */
    public void undo() {
        before.get().ifPresent(old -> {
            start(shelf.restore(old), strings.get("benefits.template.back"));
            before.set(Optional.empty());
        });
    }

    private void change(Work<List<Template>> work, String said, List<Template> old) {
        start(work, said);
        before.set(Optional.of(old));
    }

    private void start(Work<List<Template>> work, String said) {
        work.start(
                now -> {
                    templates.set(now);
                    String last = chosen.get().map(Template::name).orElse("");
                    choose(now.stream()
                            .filter(template -> template.isCalled(last))
                            .findFirst()
                            .or(() -> now.stream().findFirst()));
                    word.set(said);
                },
                problem -> {
                    before.set(Optional.empty());
                    word.set(problem.sentence(strings));
                });
    }

    /** Shows how a template differs from the plan. */
    public void choose(Optional<Template> template) {
        chosen.set(template);
        removing.set(false);
        compare();
    }

    private void compare() {
        Optional<TemplateFit> fit = fit();
        Optional<Likeness> like = like();
        differences.set(like.map(now -> DiffRow.of(now, sheet)).orElse(List.of()));
        summary.set(
                like.map(now -> strings.get("benefits.template.summary", now.onlyThere(), now.differing(), now.same()))
                        .orElse(""));
        extra.set(like.filter(now -> !now.here().isEmpty())
                .map(now -> strings.get("benefits.template.extra", now.here().size()))
                .orElse(""));
        missing.set(fit.filter(now -> now.left() > 0)
                .map(now -> strings.get("benefits.template.missing", now.left(), String.join(", ", now.missing())))
                .orElse(""));
    }

    private Optional<TemplateFit> fit() {
        return page().flatMap(page -> chosen.get().map(page.reference()::fit));
    }

    private Optional<Likeness> like() {
        return page().flatMap(page -> fit().map(
                        fit -> Likeness.of(page.rows(), fit.rows(), page.plan().year())));
    }

    private Optional<PlanPage> page() {
        return sheet.pageProperty().get();
    }

    /** Puts the chosen one's rows into the plan, as one step; rows that it does not have go only when that was asked for. */
    public void apply() {
        List<RowChange> changes = like().map(now -> removing.get() ? now.becoming() : now.takingOver())
                .orElse(List.of());
        if (changes.isEmpty()) {
            word.set(strings.get("benefits.template.nothing"));
        } else {
            sheet.apply(Edit.Kind.TEMPLATE, changes);
            sheet.say(strings.get("benefits.template.applied", changes.size()));
            word.set("");
        }
    }

    /** Lets go of the rows; what is being kept goes on. */
    public void close() {
        pages.unsubscribe();
    }

    /** For the plan's rows or for the one that is being renamed. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Whether rows that the template does not have go, too. */
    public BooleanProperty removingProperty() {
        return removing;
    }

    /** All, by name. */
    public ReadOnlyObjectProperty<List<Template>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Template>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The one that is being renamed. */
    public ReadOnlyObjectProperty<Optional<Template>> renamedProperty() {
        return renamed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<DiffRow>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What of it this practice does not have, empty for nothing. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The offer to remove what the template does not have, empty for no such rows. */
    public ReadOnlyStringProperty extraProperty() {
        return extra.getReadOnlyProperty();
    }

    /** What was done last, or why it was not. */
    public ReadOnlyStringProperty wordProperty() {
        return word.getReadOnlyProperty();
    }

    /** The templates as they were before the last change, while it can be taken back. */
    public ReadOnlyObjectProperty<Optional<List<Template>>> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    Strings strings() {
        return strings;
    }
}

package org.frontdesk.treatmentplans;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.service.treatmentplans.Choice;
import org.frontdesk.service.treatmentplans.PanelFields;
import org.frontdesk.service.treatmentplans.PlanPeople;
import org.frontdesk.text.Strings;

/** The fields of the panel about a plan, and who can be chosen in them. */
public final class PanelForm {
    private final StringProperty heading = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final ObjectProperty<PlanKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Choice> responsible = new SimpleObjectProperty<>();
    private final ObjectProperty<Choice> presenter = new SimpleObjectProperty<>();
    private final ObservableList<Choice> family = FXCollections.observableArrayList();
    private final ObservableList<Choice> users = FXCollections.observableArrayList();

    PanelForm(Strings strings) {
        var nobody = new Choice(0, strings.get("treatmentplans.panel.nobody"));
        family.setAll(nobody);
        users.setAll(nobody);
    }

    /** Calls back whenever a field changes; the form lives no longer than its owner. */
    void onChange(Runnable changed) {
        for (ObservableValue<?> field :
                List.<ObservableValue<?>>of(heading, note, date, kind, responsible, presenter)) {
            field.subscribe((before, now) -> changed.run());
        }
    }

    PanelFields fields() {
        return new PanelFields(
                heading.get(),
                note.get(),
                Optional.ofNullable(kind.get()),
                date.get(),
                number(responsible.get()),
                number(presenter.get()));
    }

    void fill(PanelFields fields) {
        heading.set(fields.heading());
        note.set(fields.note());
        kind.set(fields.kind().orElse(null));
        date.set(fields.date());
        responsible.set(choice(family, fields.responsible()));
        presenter.set(choice(users, fields.presenter()));
    }

    /** Offers the people, and names who was known by number only. */
    void show(PlanPeople people) {
        PanelFields before = fields();
        family.addAll(people.family());
        users.addAll(people.users());
        fill(before);
    }

    public StringProperty headingProperty() {
        return heading;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty dateProperty() {
        return date;
    }

    /** The kind of plan; null leaves it to the practice. */
    public ObjectProperty<PlanKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Choice> responsibleProperty() {
        return responsible;
    }

    public ObjectProperty<Choice> presenterProperty() {
        return presenter;
    }

    public ObservableList<Choice> family() {
        return family;
    }

    public ObservableList<Choice> users() {
        return users;
    }

    private static long number(Choice choice) {
        return choice == null ? 0 : choice.number();
    }

    private static Choice choice(List<Choice> choices, long number) {
        return choices.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(new Choice(number, "#" + number));
    }
}

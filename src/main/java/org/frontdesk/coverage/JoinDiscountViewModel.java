package org.frontdesk.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.coverage.DiscountOffer;
import org.frontdesk.service.coverage.DiscountTerms;
import org.frontdesk.text.Strings;

/** The panel in which a patient without insurance joins a discount plan. What was typed stays when it is closed and opened again. */
final class JoinDiscountViewModel {
    private final CoverageService service;
    private final Strings strings;
    private final Consumer<Wanted> join;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<DiscountOffer> offers = FXCollections.observableArrayList();
    private final ObjectProperty<DiscountOffer> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> effective = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> term = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private Job reading = Job.none();

    /** What is to be written. */
    record Wanted(String description, DiscountTerms terms) {}

    JoinDiscountViewModel(CoverageService service, Strings strings, Consumer<Wanted> join) {
        this.service = service;
        this.strings = strings;
        this.join = join;
    }

    void open() {
        open.set(true);
        problem.set("");
        reading.cancel();
        reading = service.discountOffers()
                .start(
                        read -> {
                            DiscountOffer before = chosen.get();
                            offers.setAll(read);
                            chosen.set(before != null && read.contains(before) ? before : null);
                        },
                        this::fail);
    }

    void close() {
        open.set(false);
        reading.cancel();
    }

    void submit() {
        if (chosen.get() == null) {
            problem.set(strings.get("coverage.join.choose"));
            return;
        }
        if (effective.get() != null && term.get() != null && term.get().isBefore(effective.get())) {
            problem.set(strings.get("coverage.join.datesTurned"));
            return;
        }
        problem.set("");
        join.accept(new Wanted(
                chosen.get().description(),
                new DiscountTerms(
                        chosen.get().id(),
                        Optional.ofNullable(effective.get()),
                        Optional.ofNullable(term.get()),
                        note.get().strip())));
    }

    /** The write did not go well; what was typed stays. */
    void refused(String sentence) {
        problem.set(sentence);
    }

    void done() {
        close();
        chosen.set(null);
        effective.set(null);
        term.set(null);
        note.set("");
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ObservableList<DiscountOffer> offers() {
        return offers;
    }

    ObjectProperty<DiscountOffer> chosenProperty() {
        return chosen;
    }

    ObjectProperty<LocalDate> effectiveProperty() {
        return effective;
    }

    ObjectProperty<LocalDate> termProperty() {
        return term;
    }

    StringProperty noteProperty() {
        return note;
    }

    private void fail(Failure failure) {
        problem.set(failure.sentence(strings));
    }
}

package org.frontdesk.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.WhatIf;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.PlanName;
import org.frontdesk.service.estimate.Source;
import org.frontdesk.text.Strings;
import org.frontdesk.why.Supposed.Field;

/**
 * What a person supposes about a procedure and any of the patient's plans. What is supposed of one plan stays while another is looked at;
 * nothing of it is ever saved.
 */
public final class WhatIfForm {
    /** A row is changed before the figures that may be found in it, the place last. */
    private static final List<Field> ORDER =
            List.of(Field.CODE, Field.DAY, Field.ROW, Field.DEDUCTIBLE, Field.PERCENT, Field.MAXIMUM_LEFT, Field.PLACE);

    /** The most that a row's quantity can be. */
    private static final int MOST = 255;

    private final Strings strings;
    private final Runnable changed;
    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyBooleanWrapper> open = new EnumMap<>(Field.class);
    private final ObservableList<Choice> plans = FXCollections.observableArrayList();
    private final ObservableList<Choice> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> plan = new SimpleObjectProperty<>();
    private final ObjectProperty<Choice> row = new SimpleObjectProperty<>();
    private final Map<Supposed, String> supposed = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper supposing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<EstimateInputs> inputs = Optional.empty();
    private AsItIs real = new AsItIs();
    private String procedure = "";
    private boolean filling;

    /** @param changed is called after each change */
    WhatIfForm(Strings strings, Runnable changed) {
        this.strings = strings;
        this.changed = changed;
        for (Field field : Field.values()) {
            var text = new SimpleStringProperty("");
            text.addListener(change -> typed(field));
            typed.put(field, text);
            open.put(field, new ReadOnlyBooleanWrapper());
        }
        plan.addListener(change -> {
            if (!filling) {
                offerRows();
                fill();
            }
        });
        row.addListener(change -> {
            if (!filling) {
                fill();
            }
        });
    }

    public StringProperty typedProperty(Field field) {
        return typed.get(field);
    }

    /** Whether there is anything to suppose in the field. */
    public ReadOnlyBooleanProperty openProperty(Field field) {
        return open.get(field).getReadOnlyProperty();
    }

    /** The patient's plans in their order. */
    public ObservableList<Choice> plans() {
        return plans;
    }

    /** The plan whose figures stand in the fields. */
    public ObjectProperty<Choice> planProperty() {
        return plan;
    }

    /** The plan's benefit rows in plain words. */
    public ObservableList<Choice> rows() {
        return rows;
    }

    /** The row of which something is supposed; null for none. */
    public ObjectProperty<Choice> rowProperty() {
        return row;
    }

    /** Whether anything differs from what is. */
    public ReadOnlyBooleanProperty supposingProperty() {
        return supposing.getReadOnlyProperty();
    }

    /** Whether there is a procedure to suppose something about. */
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Why what was typed cannot be supposed, else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes everything back. */
    public void takeBack() {
        supposed.clear();
        fill();
        tell();
    }

    /** Moves the procedure to an earlier or later place. */
    public void move(int by) {
        Typed.whole(typed.get(Field.PLACE).get(), 1, procedures())
                .map(place -> Math.clamp(place + by, 1, procedures()))
                .ifPresent(place -> typed.get(Field.PLACE).set(Integer.toString(place)));
    }

    void begin(EstimateInputs found, Optional<String> asked) {
        inputs = Optional.of(found);
        procedure = asked.orElse("");
        boolean any = asked.isPresent()
                && (!found.given().plans().isEmpty()
                        || found.given().membership().isPresent());
        real = any ? new AsItIs(found.given(), procedure, strings.get("why.whatIf.counts")) : new AsItIs();
        filling = true;
        plans.setAll(found.plans().stream().map(WhatIfForm::choice).toList());
        plan.set(plans.isEmpty() ? null : plans.getFirst());
        filling = false;
        offerRows();
        offered.set(any);
        takeBack();
    }

    /** The case as supposed; the same object when nothing is. */
    EstimateCase supposed(EstimateCase given) {
        if (supposed.isEmpty() || !problem.get().isEmpty()) {
            return given;
        }
        var all = new ArrayList<>(supposed.entrySet());
        all.sort(Comparator.comparing(entry -> ORDER.indexOf(entry.getKey().field())));
        EstimateCase now = given;
        for (var entry : all) {
            now = with(now, entry.getKey(), entry.getValue().strip());
        }
        return now;
    }

    private EstimateCase with(EstimateCase now, Supposed what, String text) {
        String of = what.plan();
        return switch (what.field()) {
            case CODE -> WhatIf.code(now, procedure, text.toUpperCase(Locale.ROOT));
            case DAY ->
                Typed.day(text)
                        .map(day -> WhatIf.done(WhatIf.day(now, day), procedure, day))
                        .orElse(now);
            case ROW -> withRow(now, what, text);
            case DEDUCTIBLE ->
                Typed.money(text)
                        .map(amount -> WhatIf.amount(now, of, real.deductibleRow(of), amount))
                        .orElse(now);
            case PERCENT ->
                Typed.percent(text)
                        .map(percent -> WhatIf.percent(now, of, code(now), percent))
                        .orElse(now);
            case MAXIMUM_LEFT ->
                Typed.money(text).map(left -> WhatIf.maximumLeft(now, of, left)).orElse(now);
            case PLACE ->
                Typed.whole(text, 1, procedures())
                        .map(place -> WhatIf.moved(now, procedure, place - 1))
                        .orElse(now);
        };
    }

    private EstimateCase withRow(EstimateCase now, Supposed what, String text) {
        if (text.isEmpty()) {
            return WhatIf.without(now, what.plan(), what.row());
        }
        return switch (line(what).map(BenefitLine::figure).orElse(BenefitLine.Figure.NONE)) {
            case PERCENT ->
                Typed.percent(text)
                        .map(percent -> WhatIf.percentOf(now, what.plan(), what.row(), percent))
                        .orElse(now);
            case AMOUNT ->
                Typed.money(text)
                        .map(amount -> WhatIf.amount(now, what.plan(), what.row(), amount))
                        .orElse(now);
            case QUANTITY ->
                Typed.whole(text, 0, MOST)
                        .map(quantity -> WhatIf.quantity(now, what.plan(), what.row(), quantity))
                        .orElse(now);
            case NONE -> now;
        };
    }

    private void typed(Field field) {
        if (filling) {
            return;
        }
        Supposed what = key(field);
        String text = typed.get(field).get();
        if (real.text(what).isEmpty() || text.strip().equals(real.text(what))) {
            supposed.remove(what);
        } else {
            supposed.put(what, text);
        }
        tell();
    }

    private void tell() {
        supposing.set(!supposed.isEmpty());
        problem.set(supposed.entrySet().stream()
                .filter(entry -> !isReadable(entry.getKey(), entry.getValue().strip()))
                .findFirst()
                .map(entry -> strings.get(
                        "why.whatIf.problem." + entry.getKey().field().key(),
                        entry.getValue().strip(),
                        procedures()))
                .orElse(""));
        changed.run();
    }

    private boolean isReadable(Supposed what, String text) {
        return switch (what.field()) {
            case PERCENT -> Typed.percent(text).isPresent();
            case DEDUCTIBLE, MAXIMUM_LEFT -> Typed.money(text).isPresent();
            case DAY -> Typed.day(text).isPresent();
            case CODE ->
                inputs.filter(found -> found.codes().containsKey(text.toUpperCase(Locale.ROOT)))
                        .isPresent();
            case PLACE -> Typed.whole(text, 1, procedures()).isPresent();
            case ROW ->
                text.isEmpty()
                        || switch (line(what).map(BenefitLine::figure).orElse(BenefitLine.Figure.NONE)) {
                            case PERCENT -> Typed.percent(text).isPresent();
                            case AMOUNT -> Typed.money(text).isPresent();
                            case QUANTITY -> Typed.whole(text, 0, MOST).isPresent();
                            case NONE -> false;
                        };
        };
    }

    /** Puts what is, or what is supposed of it, into the fields. */
    private void fill() {
        filling = true;
        for (Field field : Field.values()) {
            Supposed what = key(field);
            String text = real.text(what);
            typed.get(field).set(supposed.getOrDefault(what, text));
            open.get(field).set(!text.isEmpty());
        }
        filling = false;
    }

    private Supposed key(Field field) {
        String of = field.isOfPlan() && plan.get() != null ? plan.get().id() : "";
        String line = field == Field.ROW && row.get() != null ? row.get().id() : "";
        return new Supposed(field, of, line);
    }

    private void offerRows() {
        filling = true;
        row.set(null);
        rows.setAll(chosen().stream()
                .flatMap(one -> AsItIs.rows(
                        one, inputs.map(found -> code(found.given())).orElse(""))
                        .stream())
                .flatMap(line -> inputs.stream()
                        .flatMap(found -> found.sources().get(line.id()) instanceof Source.Row source
                                ? Stream.of(new Choice(line.id(), new WhyWords(strings, found).row(source)))
                                : Stream.empty()))
                .toList());
        filling = false;
    }

    private Optional<InsurancePlan> chosen() {
        return plan.get() == null ? Optional.empty() : planOf(plan.get().id());
    }

    private Optional<BenefitLine> line(Supposed what) {
        return planOf(what.plan()).stream()
                .flatMap(one -> one.benefits().stream())
                .filter(line -> line.id().equals(what.row()))
                .findFirst();
    }

    private Optional<InsurancePlan> planOf(String id) {
        return inputs.stream()
                .flatMap(found -> found.given().plans().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private String code(EstimateCase given) {
        return given.procedures().stream()
                .filter(one -> one.id().equals(procedure))
                .map(Procedure::code)
                .findFirst()
                .orElse("");
    }

    private int procedures() {
        return inputs.map(found -> found.given().procedures().size()).orElse(0);
    }

    private static Choice choice(PlanName name) {
        return new Choice(name.id(), name.ordinal() + "  " + name.carrier());
    }
}

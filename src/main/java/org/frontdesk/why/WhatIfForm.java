package org.frontdesk.why;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.Chain;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Link;
import org.frontdesk.domain.estimate.Standing;
import org.frontdesk.domain.estimate.WhatIf;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.text.Strings;

/** What a person supposes about the first plan and one procedure. Nothing of it is ever saved. */
public final class WhatIfForm {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/dd/uuuu");
    private static final List<DateTimeFormatter> READ = List.of(
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    /** What can be supposed. */
    public enum Field {
        PERCENT,
        DEDUCTIBLE,
        MAXIMUM_LEFT,
        DAY,
        CODE,
        PLACE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Strings strings;
    private final Runnable changed;
    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);
    private final Map<Field, String> real = new EnumMap<>(Field.class);
    private final ReadOnlyBooleanWrapper supposing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<EstimateInputs> inputs = Optional.empty();
    private String procedure = "";
    private String deductibleRow = "";
    private boolean filling;

    /** @param changed is called after each change */
    WhatIfForm(Strings strings, Runnable changed) {
        this.strings = strings;
        this.changed = changed;
        for (Field field : Field.values()) {
            var text = new SimpleStringProperty("");
            text.addListener(change -> typed());
            typed.put(field, text);
            real.put(field, "");
        }
    }

    public StringProperty typedProperty(Field field) {
        return typed.get(field);
    }

    /** Whether anything differs from what is. */
    public ReadOnlyBooleanProperty supposingProperty() {
        return supposing.getReadOnlyProperty();
    }

    /** Whether there is a procedure and a plan to suppose something about. */
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Why what was typed cannot be supposed, else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the field really holds; empty where there is nothing to suppose. */
    public String real(Field field) {
        return real.getOrDefault(field, "");
    }

    /** Takes everything back. */
    public void takeBack() {
        filling = true;
        real.forEach((field, text) -> typed.get(field).set(text));
        filling = false;
        typed();
    }

    /** Moves the procedure to an earlier or later place. */
    public void move(int by) {
        whole(Field.PLACE)
                .map(place -> Math.clamp(place + by, 1, procedures()))
                .ifPresent(place -> typed.get(Field.PLACE).set(Integer.toString(place)));
    }

    void begin(EstimateInputs found, Optional<String> asked) {
        inputs = Optional.of(found);
        procedure = asked.orElse("");
        deductibleRow = "";
        real.replaceAll((field, text) -> "");
        boolean any = asked.isPresent() && !found.given().plans().isEmpty();
        if (any) {
            fill(found.given());
        }
        offered.set(any);
        takeBack();
    }

    /** The case as supposed; the same object when nothing is. */
    EstimateCase supposed(EstimateCase given) {
        if (!supposing.get() || !problem.get().isEmpty()) {
            return given;
        }
        EstimateCase now = given;
        String plan = given.plans().getFirst().id();
        String code = isOther(Field.CODE)
                ? text(Field.CODE).toUpperCase(Locale.ROOT)
                : procedure(given).code();
        now = with(now, Field.CODE, this::code, (one, value) -> WhatIf.code(one, procedure, value));
        now = with(now, Field.DAY, this::day, (one, value) -> WhatIf.done(WhatIf.day(one, value), procedure, value));
        now = with(now, Field.DEDUCTIBLE, this::money, (one, value) -> WhatIf.amount(one, plan, deductibleRow, value));
        now = with(now, Field.PERCENT, this::percent, (one, value) -> WhatIf.percent(one, plan, code, value));
        now = with(now, Field.MAXIMUM_LEFT, this::money, (one, value) -> WhatIf.maximumLeft(one, plan, value));
        return with(now, Field.PLACE, this::whole, (one, value) -> WhatIf.moved(one, procedure, value - 1));
    }

    private interface Change<T> {
        EstimateCase on(EstimateCase given, T value);
    }

    private <T> EstimateCase with(
            EstimateCase given, Field field, Function<Field, Optional<T>> read, Change<T> change) {
        return isOther(field)
                ? read.apply(field).map(value -> change.on(given, value)).orElse(given)
                : given;
    }

    private void fill(EstimateCase given) {
        InsurancePlan plan = given.plans().getFirst();
        List<Link> chain = Chain.of(given, Estimate.of(given), procedure).stream()
                .filter(link -> link.plan().equals(plan.id()))
                .toList();
        chain.stream()
                .filter(link ->
                        link.word().startsWith("percentage") || link.word().equals("not_covered"))
                .findFirst()
                .ifPresent(link -> real.put(Field.PERCENT, link.values().getFirst()));
        Standing standing = Standing.of(plan, given.history().getOrDefault(plan.id(), List.of()), given.today());
        Optional<BenefitLine> deductible = chain.stream()
                .filter(link -> link.word().startsWith("deductible"))
                .flatMap(link -> link.causes().stream())
                .flatMap(
                        cause -> plan.benefits().stream().filter(row -> row.id().equals(cause)))
                .findFirst()
                .or(() -> standing.deductible().map(Standing.Pot::row));
        deductible.ifPresent(row -> {
            deductibleRow = row.id();
            row.amount().ifPresent(amount -> real.put(Field.DEDUCTIBLE, amount.toString()));
        });
        standing.maximum().flatMap(Standing.Pot::left).ifPresent(left -> real.put(Field.MAXIMUM_LEFT, left.toString()));
        real.put(Field.DAY, SHOWN.format(given.today()));
        real.put(Field.CODE, procedure(given).code());
        for (int i = 0; i < given.procedures().size(); i++) {
            if (given.procedures().get(i).id().equals(procedure)) {
                real.put(Field.PLACE, Integer.toString(i + 1));
            }
        }
    }

    private org.frontdesk.domain.estimate.Procedure procedure(EstimateCase given) {
        return given.procedures().stream()
                .filter(one -> one.id().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private void typed() {
        if (filling) {
            return;
        }
        supposing.set(typed.keySet().stream().anyMatch(this::isOther));
        problem.set(typed.keySet().stream()
                .filter(this::isOther)
                .filter(field -> !isReadable(field))
                .map(field -> strings.get("why.whatIf.problem." + field.key(), text(field), procedures()))
                .findFirst()
                .orElse(""));
        changed.run();
    }

    private boolean isReadable(Field field) {
        return switch (field) {
            case PERCENT -> percent(field).isPresent();
            case DEDUCTIBLE, MAXIMUM_LEFT -> money(field).isPresent();
            case DAY -> day(field).isPresent();
            case CODE -> code(field).isPresent();
            case PLACE -> whole(field).isPresent();
        };
    }

    private boolean isOther(Field field) {
        return !real(field).isEmpty() && !text(field).equals(real(field));
    }

    private String text(Field field) {
        return typed.get(field).get().strip();
    }

    private int procedures() {
        return inputs.map(found -> found.given().procedures().size()).orElse(0);
    }

    private Optional<Integer> percent(Field field) {
        return Optional.of(text(field).replace("%", "").strip())
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(percent -> percent <= 100);
    }

    private Optional<Money> money(Field field) {
        return Money.parse(text(field)).filter(amount -> !amount.isNegative());
    }

    private Optional<Integer> whole(Field field) {
        return Optional.of(text(field))
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(place -> place >= 1 && place <= procedures());
    }

    private Optional<String> code(Field field) {
        String code = text(field).toUpperCase(Locale.ROOT);
        return inputs.filter(found -> found.codes().containsKey(code)).map(found -> code);
    }

    private Optional<LocalDate> day(Field field) {
        for (DateTimeFormatter format : READ) {
            try {
                return Optional.of(LocalDate.parse(text(field), format))
                        .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Optional.empty();
    }
}

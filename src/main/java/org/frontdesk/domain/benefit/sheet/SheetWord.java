package org.frontdesk.domain.benefit.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** The words of a column that takes no others: those of the API, in any case and with or without spaces. */
final class SheetWord<E extends Enum<E>> {
    static final SheetWord<BenefitOwner> OWNERS =
            new SheetWord<>(BenefitOwner.class, owner -> owner == BenefitOwner.PLAN ? "Plan" : "Patient");
    static final SheetWord<BenefitType> TYPES = api(BenefitType.class);
    static final SheetWord<CoverageLevel> LEVELS = api(CoverageLevel.class);
    static final SheetWord<TimePeriod> PERIODS = api(TimePeriod.class);
    static final SheetWord<QuantityQualifier> QUALIFIERS = api(QuantityQualifier.class);
    static final SheetWord<TreatmentArea> AREAS = api(TreatmentArea.class);

    private final Function<E, String> word;
    private final List<String> all;
    private final Map<String, E> exact = new HashMap<>();
    private final Map<String, E> plain = new HashMap<>();

    private SheetWord(Class<E> kind, Function<E, String> word) {
        this.word = word;
        this.all = Arrays.stream(kind.getEnumConstants()).map(word).toList();
        for (E one : kind.getEnumConstants()) {
            exact.put(word.apply(one), one);
            plain.put(SheetColumn.plain(word.apply(one)), one);
        }
    }

    private static <E extends Enum<E> & ApiName> SheetWord<E> api(Class<E> kind) {
        return new SheetWord<>(kind, ApiName::apiName);
    }

    List<String> all() {
        return all;
    }

    String write(E one) {
        return word.apply(one);
    }

    Optional<E> read(String cell) {
        E one = exact.get(cell);
        return one == null ? Optional.ofNullable(plain.get(SheetColumn.plain(cell))) : Optional.of(one);
    }
}

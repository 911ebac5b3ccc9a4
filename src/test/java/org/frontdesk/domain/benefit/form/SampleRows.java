package org.frontdesk.domain.benefit.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.edits.RowKey;

/** Benefit rows written in words, and a sheet of them on which changes are carried out. */
public final class SampleRows {
    static final long FLUORIDE = 106;
    static final long SRP = 108;
    static final long HIDDEN = 113;
    /** A category that has no field. */
    static final long OTHER_CATEGORY = 99;

    private final List<RowState> rows = new ArrayList<>();
    private long last;

    /** Every standard category numbered in its order from 1; thirteen groups from 101, the last hidden, two with ages. */
    static FormTerms terms() {
        Map<Long, StandardCategory> categories = new HashMap<>();
        for (StandardCategory category : StandardCategory.values()) {
            categories.put(number(category), category);
        }
        return new FormTerms(
                categories,
                LongStream.range(101, HIDDEN).boxed().toList(),
                List.of(FLUORIDE, 107L),
                Set.copyOf(LongStream.rangeClosed(101, HIDDEN).boxed().toList()));
    }

    static long number(StandardCategory category) {
        return category.ordinal() + 1L;
    }

    /**
     * A row from words such as {@code CoInsurance on=Diagnostic 80% CalendarYear}: names of the API, {@code Individual}, {@code patient},
     * {@code on=} a category or its number, {@code code=}, {@code group=}, a percent, {@code $} an amount, {@code x} a quantity.
     */
    public static BenefitDraft row(String words) {
        var row = new BenefitDraft(
                BenefitOwner.PLAN,
                BenefitType.LIMITATIONS,
                CoverageLevel.NONE,
                0,
                "",
                0,
                "",
                "",
                TimePeriod.NONE,
                QuantityQualifier.NONE,
                "",
                TreatmentArea.NONE);
        for (String word : words.strip().split(" +")) {
            row = with(row, word);
        }
        return row;
    }

    private static BenefitDraft with(BenefitDraft row, String word) {
        String value = word.substring(word.indexOf('=') + 1);
        if (word.startsWith("on=")) {
            return row.with(
                    BenefitField.CATEGORY,
                    ApiName.find(StandardCategory.class, value)
                            .map(SampleRows::number)
                            .orElse(OTHER_CATEGORY));
        } else if (word.startsWith("code=")) {
            return row.with(BenefitField.CODE, value);
        } else if (word.startsWith("group=")) {
            return row.with(BenefitField.CODE_GROUP, Long.valueOf(value));
        } else if (word.startsWith("per=")) {
            return row.with(BenefitField.QUALIFIER, find(QuantityQualifier.class, value));
        } else if (word.startsWith("area=")) {
            return row.with(BenefitField.AREA, find(TreatmentArea.class, value));
        } else if (word.startsWith("x")) {
            return row.with(BenefitField.QUANTITY, word.substring(1));
        } else if (word.endsWith("%")) {
            return row.with(BenefitField.PERCENT, word);
        } else if (word.startsWith("$")) {
            return row.with(BenefitField.AMOUNT, word.substring(1));
        } else if (word.equals("patient")) {
            return row.with(BenefitField.OWNER, BenefitOwner.PATIENT);
        }
        Optional<BenefitType> type = ApiName.find(BenefitType.class, word);
        Optional<CoverageLevel> level = ApiName.find(CoverageLevel.class, word);
        return type.map(kind -> row.with(BenefitField.TYPE, kind))
                .or(() -> level.map(whom -> row.with(BenefitField.LEVEL, whom)))
                .orElseGet(() -> row.with(BenefitField.PERIOD, find(TimePeriod.class, word)));
    }

    private static <E extends Enum<E> & ApiName> E find(Class<E> kind, String name) {
        return ApiName.find(kind, name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** Saved rows. */
    public SampleRows saved(String... words) {
        Arrays.stream(words).map(SampleRows::row).forEach(this::saved);
        return this;
    }

    /** A saved row; one with a number that cannot be read is a change of a saved row. */
    SampleRows saved(BenefitDraft row) {
        last++;
        var readable = row.read().orElseGet(() -> row("CoInsurance 1%").read().orElseThrow());
        var stored = new StoredBenefit(new BenefitId(last), row.owner(), readable);
        rows.add(new RowState(new RowKey(last), Optional.of(stored), Optional.of(row)));
        return this;
    }

    /** A saved row that is to be removed. */
    public SampleRows removed(String words) {
        saved(words);
        RowState row = rows.removeLast();
        rows.add(new RowState(row.key(), row.stored(), Optional.empty()));
        return this;
    }

    public SampleRows carryOut(List<RowChange> changes) {
        changes.forEach(this::carryOut);
        return this;
    }

    private void carryOut(RowChange change) {
        switch (change) {
            case RowChange.Add add -> {
                last++;
                rows.add(new RowState(new RowKey(last), Optional.empty(), Optional.of(add.row())));
            }
            case RowChange.Change to -> replace(to.key(), Optional.of(to.row()));
            case RowChange.Remove gone -> replace(gone.key(), Optional.empty());
        }
    }

    private void replace(RowKey key, Optional<BenefitDraft> now) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                rows.set(i, new RowState(key, rows.get(i).stored(), now));
                return;
            }
        }
        throw new AssertionError("No row " + key);
    }

    public List<RowState> all() {
        return List.copyOf(rows);
    }

    RowState row(RowKey key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    /** The rows that a save would leave, in their order. */
    public List<BenefitDraft> shown() {
        return rows.stream()
                .filter(row -> !row.isRemoved())
                .map(RowState::shown)
                .toList();
    }

    FormSheet sheet() {
        return FormSheet.of(rows, terms(), TimePeriod.CALENDAR_YEAR);
    }
}

package org.frontdesk.domain.benefit.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitField;

/** A column of the sheet, in the order in which columns are written and in which they stand when nothing names them. */
public enum SheetColumn {
    /** {@code Plan} or {@code Patient}. */
    OWNER("For", BenefitField.OWNER),
    TYPE("BenefitType", BenefitField.TYPE),
    LEVEL("CoverageLevel", BenefitField.LEVEL),
    /** By its name, or by its CovCatNum as {@code #7}. */
    CATEGORY("Category", BenefitField.CATEGORY, "CovCat", "CovCatNum"),
    CODE("procCode", BenefitField.CODE, "Code"),
    /** By its name, or by its CodeGroupNum as {@code #7}. */
    CODE_GROUP("CodeGroup", BenefitField.CODE_GROUP, "CodeGroupNum"),
    PERCENT("Percent", BenefitField.PERCENT),
    AMOUNT("MonetaryAmt", BenefitField.AMOUNT),
    PERIOD("TimePeriod", BenefitField.PERIOD),
    QUALIFIER("QuantityQualifier", BenefitField.QUALIFIER),
    QUANTITY("Quantity", BenefitField.QUANTITY),
    AREA("TreatArea", BenefitField.AREA);

    static final List<SheetColumn> ALL = List.of(values());

    private static final Map<String, SheetColumn> BY_NAME = byName();

    private final String title;
    private final BenefitField field;
    private final List<String> otherTitles;

    SheetColumn(String title, BenefitField field, String... otherTitles) {
        this.title = title;
        this.field = field;
        this.otherTitles = List.of(otherTitles);
    }

    /** The name in the first line. */
    public String title() {
        return title;
    }

    /** What of a row stands in it. */
    public BenefitField field() {
        return field;
    }

    /** The words that it takes; none where it takes names or numbers. */
    public List<String> words() {
        return switch (this) {
            case OWNER -> SheetWord.OWNERS.all();
            case TYPE -> SheetWord.TYPES.all();
            case LEVEL -> SheetWord.LEVELS.all();
            case PERIOD -> SheetWord.PERIODS.all();
            case QUALIFIER -> SheetWord.QUALIFIERS.all();
            case AREA -> SheetWord.AREAS.all();
            case CATEGORY, CODE, CODE_GROUP, PERCENT, AMOUNT, QUANTITY -> List.of();
        };
    }

    /** The column of a field. */
    public static SheetColumn of(BenefitField field) {
        return ALL.stream().filter(column -> column.field == field).findFirst().orElseThrow();
    }

    /** The column of that name, in any case and with or without spaces. */
    public static Optional<SheetColumn> named(String title) {
        return Optional.ofNullable(BY_NAME.get(plain(title)));
    }

    /** A name as it is compared. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static Map<String, SheetColumn> byName() {
        var names = new HashMap<String, SheetColumn>();
        for (SheetColumn column : values()) {
            names.put(plain(column.title), column);
            column.otherTitles.forEach(other -> names.put(plain(other), column));
        }
        return names;
    }
}

package org.frontdesk.domain.benefit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * Writes benefit rows for spreadsheets and reads them back. The first line names the columns, in any order; without it they stand in the
 * order of {@link SheetColumn}. A column that is not there is empty in every row, but for these: a row belongs to the plan, and is counted
 * by the plan's benefit year unless its quantity says a time or an age itself.
 */
public final class BenefitSheet {
    private final SheetNames categories;
    private final SheetNames groups;
    private final Predicate<String> codes;
    private final TimePeriod year;

    /**
     * @param codes whether the practice has a procedure code
     * @param year the plan's kind of benefit year, calendar or service
     */
    public BenefitSheet(SheetNames categories, SheetNames groups, Predicate<String> codes, TimePeriod year) {
        this.categories = categories;
        this.groups = groups;
        this.codes = codes;
        this.year = year;
    }

    /** The rows in their order, below a line with the names of the columns. */
    public String write(List<BenefitDraft> rows, SheetFormat format) {
        var text = new StringBuilder(100 * (rows.size() + 1));
        format.write(SheetColumn.ALL.stream().map(SheetColumn::title).toList(), text);
        for (BenefitDraft row : rows) {
            format.write(
                    SheetColumn.ALL.stream().map(column -> cell(row, column)).toList(), text);
        }
        return text.toString();
    }

    /** Reads any text; tabs, commas or semicolons between the cells. */
    public SheetReading read(String text) {
        List<CellReader.Line> lines =
                CellReader.lines(text).stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return new SheetReading(false, List.of(), List.of());
        }
        Optional<Heading> named = Heading.of(lines.getFirst());
        Heading heading = named.orElseGet(Heading::usual);
        var rows = new ArrayList<SheetRow>(lines.size());
        for (CellReader.Line line : lines.subList(named.isPresent() ? 1 : 0, lines.size())) {
            rows.add(new LineReading(line, heading, categories, groups, codes, year).row());
        }
        return new SheetReading(named.isPresent(), heading.troubles(), rows);
    }

    /** What is written of a row in one column, without the marks of a format. */
    public String cell(BenefitDraft row, SheetColumn column) {
        return switch (column) {
            case OWNER -> SheetWord.OWNERS.write(row.owner());
            case TYPE -> row.type().apiName();
            case LEVEL -> row.level().apiName();
            case CATEGORY -> categories.write(row.category());
            case CODE -> row.code();
            case CODE_GROUP -> groups.write(row.codeGroup());
            case PERCENT -> row.percent();
            case AMOUNT -> row.amount();
            case PERIOD -> row.period().apiName();
            case QUALIFIER -> row.qualifier().apiName();
            case QUANTITY -> row.quantity();
            case AREA -> row.area().apiName();
        };
    }
}

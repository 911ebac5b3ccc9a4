package org.frontdesk.domain.benefit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Reads the row of one line. */
final class LineReading {
    private static final Pattern COMMA_CENTS = Pattern.compile("\\$?\\d+,\\d{1,2}");

    private final CellReader.Line line;
    private final Heading heading;
    private final SheetNames categories;
    private final SheetNames groups;
    private final Predicate<String> codes;
    private final TimePeriod year;
    private final List<SheetTrouble> troubles = new ArrayList<>();
    private boolean readable = true;

    LineReading(
            CellReader.Line line,
            Heading heading,
            SheetNames categories,
            SheetNames groups,
            Predicate<String> codes,
            TimePeriod year) {
        this.line = line;
        this.heading = heading;
        this.categories = categories;
        this.groups = groups;
        this.codes = codes;
        this.year = year;
    }

    SheetRow row() {
        if (line.unclosed()) {
            refuse("", SheetTrouble.Kind.QUOTE_OPEN, "");
        }
        heading.beyond(line).forEach(cell -> refuse("", SheetTrouble.Kind.BEYOND_COLUMNS, cell));
        BenefitDraft draft = draft();
        if (!readable) {
            return new SheetRow(line.number(), Optional.empty(), troubles, Set.of());
        }
        Set<BenefitProblem> problems = BenefitRules.problems(draft, Optional.empty(), codes);
        return new SheetRow(line.number(), Optional.of(draft), troubles, problems);
    }

    private BenefitDraft draft() {
        BenefitType type = word(SheetColumn.TYPE, SheetWord.TYPES, BenefitType.ACTIVE_COVERAGE);
        if (cell(SheetColumn.TYPE).isBlank()) {
            refuse(SheetColumn.TYPE.title(), SheetTrouble.Kind.TYPE_MISSING, "");
        }
        QuantityQualifier qualifier = word(SheetColumn.QUALIFIER, SheetWord.QUALIFIERS, QuantityQualifier.NONE);
        return new BenefitDraft(
                word(SheetColumn.OWNER, SheetWord.OWNERS, BenefitOwner.PLAN),
                type,
                word(SheetColumn.LEVEL, SheetWord.LEVELS, CoverageLevel.NONE),
                number(SheetColumn.CATEGORY, categories),
                cell(SheetColumn.CODE),
                number(SheetColumn.CODE_GROUP, groups),
                cell(SheetColumn.PERCENT),
                amount(),
                word(SheetColumn.PERIOD, SheetWord.PERIODS, usualPeriod(qualifier)),
                qualifier,
                cell(SheetColumn.QUANTITY),
                word(SheetColumn.AREA, SheetWord.AREAS, TreatmentArea.NONE));
    }

    private TimePeriod usualPeriod(QuantityQualifier qualifier) {
        if (heading.has(SheetColumn.PERIOD)) {
            return TimePeriod.NONE;
        }
        return switch (qualifier) {
            case AGE_LIMIT, YEARS, MONTHS -> TimePeriod.NONE;
            case NONE, NUMBER_OF_SERVICES, VISITS -> year;
        };
    }

    private <E extends Enum<E>> E word(SheetColumn column, SheetWord<E> words, E empty) {
        String cell = cell(column);
        if (cell.isBlank()) {
            return empty;
        }
        Optional<E> read = words.read(cell);
        if (read.isEmpty()) {
            refuse(column.title(), SheetTrouble.Kind.NOT_A_WORD, cell);
        }
        return read.orElse(empty);
    }

    private long number(SheetColumn column, SheetNames names) {
        String cell = cell(column);
        return switch (names.find(cell)) {
            case SheetNames.Found.One one -> {
                if (!one.known()) {
                    note(column.title(), SheetTrouble.Kind.NUMBER_UNKNOWN, cell);
                }
                yield one.number();
            }
            case SheetNames.Found.Nothing nothing -> {
                refuse(column.title(), SheetTrouble.Kind.NAME_UNKNOWN, cell);
                yield 0;
            }
            case SheetNames.Found.Several several -> {
                refuse(column.title(), SheetTrouble.Kind.NAME_UNCLEAR, cell);
                yield 0;
            }
        };
    }

    /** A spreadsheet in a language with decimal commas writes 1500,00, which must not be read as a hundred times that. */
    private String amount() {
        String cell = cell(SheetColumn.AMOUNT);
        if (cell.indexOf(',') >= 0 && COMMA_CENTS.matcher(cell.strip()).matches()) {
            refuse(SheetColumn.AMOUNT.title(), SheetTrouble.Kind.AMOUNT_COMMA, cell);
        }
        return cell;
    }

    private String cell(SheetColumn column) {
        return heading.cell(line, column);
    }

    private void refuse(String column, SheetTrouble.Kind kind, String cell) {
        readable = false;
        note(column, kind, cell);
    }

    private void note(String column, SheetTrouble.Kind kind, String cell) {
        troubles.add(new SheetTrouble(line.number(), column, kind, cell.strip()));
    }
}

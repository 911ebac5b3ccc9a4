package org.frontdesk.cli;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.sheet.BenefitSheet;
import org.frontdesk.domain.benefit.sheet.SheetColumn;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.BenefitWords;

/** Says benefit rows and what is done to them, in words and in the names of the sheet's columns. */
final class RowSays {
    private final BenefitReference reference;
    private final BenefitSheet sheet;
    private final BenefitWords words = new BenefitWords(CommandDesk.ENGLISH);

    RowSays(BenefitReference reference, BenefitSheet sheet) {
        this.reference = reference;
        this.sheet = sheet;
    }

    /** What a row grants; of one that cannot be read, its cells. */
    String row(BenefitDraft row) {
        String says = row.read()
                .map(read -> words.sentence(read, target(row)))
                .orElseGet(() -> SheetColumn.TYPE.title() + " " + row.type().apiName());
        return row.owner() == BenefitOwner.PATIENT ? says + " (the patient's own)" : says;
    }

    /** The row, and which of its fields become what. */
    String change(RowState row, SheetImport.Standing standing) {
        if (standing != SheetImport.Standing.CHANGED) {
            return row(row.shown());
        }
        BenefitDraft base = row.base().orElseThrow();
        return row(base) + ": "
                + row.changed().stream()
                        .map(field -> field(base, row.shown(), field))
                        .collect(Collectors.joining(", "));
    }

    /** For the queue and the journal. */
    String write(RowState row) {
        if (row.isNew()) {
            return CommandDesk.ENGLISH.get("benefits.write.add", row(row.shown()));
        }
        String before = row(row.base().orElseThrow());
        return row.isRemoved()
                ? CommandDesk.ENGLISH.get("benefits.write.remove", before)
                : CommandDesk.ENGLISH.get("benefits.write.change", before, row(row.shown()));
    }

    /** What both sides changed. */
    String conflict(Conflict<BenefitDraft, BenefitField> conflict, Optional<BenefitDraft> mine) {
        String row = row(conflict.before());
        if (conflict.theirs().isEmpty()) {
            return row + ": somebody else removed this row, and the file changes it.";
        }
        BenefitDraft theirs = conflict.theirs().get();
        if (conflict.field().isEmpty() || mine.isEmpty()) {
            return row + ": somebody else changed this row to \"" + row(theirs) + "\", and the file removes it.";
        }
        SheetColumn column = SheetColumn.of(conflict.field().get());
        return row + ": somebody else made " + column.title() + " " + cell(theirs, column) + ", and the file makes it "
                + cell(mine.get(), column) + ".";
    }

    String names(Set<BenefitField> fields) {
        return fields.stream().map(field -> SheetColumn.of(field).title()).collect(Collectors.joining(", "));
    }

    private String field(BenefitDraft before, BenefitDraft after, BenefitField field) {
        SheetColumn column = SheetColumn.of(field);
        return column.title() + " " + cell(before, column) + " → " + cell(after, column);
    }

    private String cell(BenefitDraft row, SheetColumn column) {
        String cell = sheet.cell(row, column);
        return cell.isEmpty() ? "empty" : cell;
    }

    private Optional<BenefitWords.Target> target(BenefitDraft row) {
        if (!row.code().isEmpty()) {
            return Optional.of(BenefitWords.Target.named(row.code()));
        }
        if (row.codeGroup() != 0) {
            return Optional.of(reference
                    .group(row.codeGroup())
                    .map(group -> words.group(group.standard(), group.name()))
                    .orElseGet(() -> BenefitWords.Target.named("code group #" + row.codeGroup())));
        }
        if (row.category() != 0) {
            return Optional.of(reference
                    .category(row.category())
                    .map(category -> words.category(category.standard(), category.name()))
                    .orElseGet(() -> BenefitWords.Target.named("category #" + row.category())));
        }
        return Optional.empty();
    }
}

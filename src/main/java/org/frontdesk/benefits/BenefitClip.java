package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.sheet.BenefitSheet;
import org.frontdesk.domain.benefit.sheet.SheetFormat;
import org.frontdesk.domain.benefit.sheet.SheetReading;
import org.frontdesk.domain.benefit.sheet.SheetRow;
import org.frontdesk.text.SheetWords;
import org.frontdesk.text.Strings;

/** Benefit rows as text on the clipboard, to and from spreadsheets. */
final class BenefitClip {
    private final BenefitSheet sheet;
    private final SheetWords words;

    /**
     * What a text says.
     *
     * @param rows in the order of their lines, those that still break a rule among them
     * @param notTaken a sentence for each thing that became no row or part of one, with its line
     * @param toMend a sentence for each rule that a row breaks, with its line
     */
    record Pasted(List<BenefitDraft> rows, List<String> notTaken, List<String> toMend) {
        Pasted {
            rows = List.copyOf(rows);
            notTaken = List.copyOf(notTaken);
            toMend = List.copyOf(toMend);
        }
    }

    BenefitClip(PlanPage page, Strings strings) {
        this.sheet = page.reference().sheet(page.plan().year());
        this.words = new SheetWords(strings);
    }

    /** The rows as they are shown, below a line with the names of the columns. */
    String text(List<RowState> rows) {
        return sheet.write(rows.stream().map(RowState::shown).toList(), SheetFormat.TABS);
    }

    Pasted read(String text) {
        SheetReading reading = sheet.read(text);
        var notTaken = new ArrayList<String>();
        var toMend = new ArrayList<String>();
        reading.columns().forEach(trouble -> notTaken.add(words.sentence(trouble)));
        for (SheetRow row : reading.rows()) {
            (row.draft().isPresent() ? toMend : notTaken).addAll(words.sentences(row));
        }
        return new Pasted(reading.drafts(), notTaken, toMend);
    }
}

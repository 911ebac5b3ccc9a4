package org.frontdesk.text;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.sheet.SheetColumn;
import org.frontdesk.domain.benefit.sheet.SheetRow;
import org.frontdesk.domain.benefit.sheet.SheetTrouble;

/** Says what is wrong in a sheet of benefit rows, and at which line and field. */
public final class SheetWords {
    private static final int LONGEST = 60;

    private final Strings strings;

    public SheetWords(Strings strings) {
        this.strings = strings;
    }

    /** All that is to be said of a line; empty when it is fine. */
    public List<String> sentences(SheetRow row) {
        var said = new ArrayList<String>();
        row.troubles().forEach(trouble -> said.add(sentence(trouble)));
        row.problems().stream().sorted().forEach(problem -> said.add(sentence(row.line(), problem)));
        return said;
    }

    /** What is the matter with a cell or a column. */
    public String sentence(SheetTrouble trouble) {
        String words = SheetColumn.named(trouble.column())
                .map(column -> String.join(", ", column.words()))
                .orElse("");
        return strings.get(
                "sheet.trouble." + trouble.kind().name(),
                String.valueOf(trouble.line()),
                cut(trouble.column()),
                cut(trouble.cell()),
                words);
    }

    /** Which rule the row of a line breaks. */
    public String sentence(int line, BenefitProblem problem) {
        return strings.get(
                "sheet.problem",
                String.valueOf(line),
                SheetColumn.of(problem.place()).title(),
                strings.get("benefits.problem." + problem.name()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

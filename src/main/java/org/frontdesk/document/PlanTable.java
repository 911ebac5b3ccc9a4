package org.frontdesk.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdesk.document.Sheets.Align;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The lines of a plan with their amounts and the sums, in columns that are named again on each sheet. */
final class PlanTable {
    private static final float BODY = 10;
    private static final float SMALL = 8;
    private static final float STEP = 14;
    /** How far the right edges of the amounts stand from the right margin. */
    private static final float[] EDGES = {204, 140, 76, 0};

    private static final float AMOUNTS_WIDTH = 268;

    private final Sheets sheets;
    private final Strings strings;
    private final Formats formats;

    PlanTable(Sheets sheets, Strings strings) {
        this.sheets = sheets;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** The amounts of a line as the paper shows them, each as text, in the order of the columns. */
    static List<String> shown(PlanLine line, Formats formats) {
        return Stream.of(
                        line.amount(LineField.FEE),
                        line.amount(LineField.INSURANCE_1).plus(line.amount(LineField.INSURANCE_2)),
                        line.amount(LineField.DISCOUNT),
                        line.amount(LineField.PATIENT_PART))
                .map(formats::amount)
                .toList();
    }

    void draw(List<PlanLine> lines) throws IOException {
        sheets.as("Table", () -> {
            heads();
            for (PlanLine line : lines) {
                line(line);
            }
            totals(PlanTotals.of(lines));
        });
        sheets.down(10);
    }

    private void heads() throws IOException {
        sheets.down(STEP);
        sheets.as("TR", () -> {
            cell("TH", sheets.bold(), SMALL + 1, Sheets.MARGIN, Align.LEFT, strings.get("document.plan.treatment"));
            String[] names = {"fee", "insurance", "discount", "youPay"};
            for (int i = 0; i < names.length; i++) {
                cell("TH", sheets.bold(), SMALL + 1, edge(i), Align.RIGHT, strings.get("document.plan." + names[i]));
            }
        });
        sheets.down(6);
        sheets.rule(Sheets.MARGIN, Sheets.MARGIN + sheets.width(), sheets.y());
    }

    private void line(PlanLine line) throws IOException {
        List<String> words =
                sheets.plain().wrap(line.text(LineField.DESCRIPTION), BODY, sheets.width() - AMOUNTS_WIDTH);
        String where = where(line);
        makeRoom(words.size() * STEP + (where.isEmpty() ? 0 : 11) + 10);
        sheets.down(STEP + 2);
        float foot = sheets.y() - (words.size() - 1) * STEP;
        sheets.as("TR", () -> {
            sheets.as("TD", () -> {
                for (int i = 0; i < words.size(); i++) {
                    sheets.text(sheets.plain(), BODY, Sheets.MARGIN, sheets.y() - i * STEP, Align.LEFT, words.get(i));
                }
                sheets.text(sheets.plain(), SMALL, Sheets.MARGIN, foot - 11, Align.LEFT, where);
            });
            List<String> amounts = shown(line, formats);
            for (int i = 0; i < amounts.size(); i++) {
                cell("TD", sheets.plain(), BODY, edge(i), Align.RIGHT, amounts.get(i));
            }
        });
        sheets.down(sheets.y() - foot + (where.isEmpty() ? 0 : 11) + 8);
        sheets.rule(Sheets.MARGIN, Sheets.MARGIN + sheets.width(), sheets.y());
    }

    private void totals(PlanTotals totals) throws IOException {
        makeRoom(28);
        sheets.down(18);
        Money[] sums = {totals.fee(), totals.insurance(), totals.discount(), totals.patientPart()};
        sheets.as("TR", () -> {
            cell("TH", sheets.bold(), 11, Sheets.MARGIN, Align.LEFT, strings.get("document.plan.total"));
            for (int i = 0; i < sums.length; i++) {
                cell("TD", sheets.bold(), 11, edge(i), Align.RIGHT, formats.amount(sums[i]));
            }
        });
    }

    private void makeRoom(float height) throws IOException {
        if (!sheets.fits(height)) {
            sheets.next();
            sheets.again(this::heads);
        }
    }

    private void cell(String type, PaperFont font, float size, float x, Align align, String text) throws IOException {
        sheets.as(type, () -> sheets.text(font, size, x, sheets.y(), align, text));
    }

    private float edge(int column) {
        return Sheets.MARGIN + sheets.width() - EDGES[column];
    }

    /** Code, tooth and surface in small letters, as far as the line has them. */
    private String where(PlanLine line) {
        String tooth = line.text(LineField.TOOTH);
        String surface = line.text(LineField.SURFACE);
        return Stream.of(
                        line.text(LineField.CODE),
                        tooth.isEmpty() ? "" : strings.get("document.plan.tooth", tooth),
                        surface)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}

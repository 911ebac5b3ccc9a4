package org.frontdesk.domain.benefit.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which column stands where. */
final class Heading {
    private final int[] places = new int[SheetColumn.ALL.size()];
    private final List<String> titles;
    private final List<SheetTrouble> troubles = new ArrayList<>();

    private Heading(List<String> titles) {
        this.titles = titles;
        Arrays.fill(places, -1);
    }

    /** The columns in their usual order. */
    static Heading usual() {
        var heading =
                new Heading(SheetColumn.ALL.stream().map(SheetColumn::title).toList());
        for (SheetColumn column : SheetColumn.ALL) {
            heading.places[column.ordinal()] = column.ordinal();
        }
        return heading;
    }

    /** The columns as the line names them; empty when it is a row itself. */
    static Optional<Heading> of(CellReader.Line line) {
        List<String> filled =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long named = filled.stream()
                .filter(cell -> SheetColumn.named(cell).isPresent())
                .count();
        if (named == 0 || named == 1 && filled.size() > 1) {
            return Optional.empty();
        }
        var heading = new Heading(line.cells());
        for (int place = 0; place < line.cells().size(); place++) {
            heading.place(line.number(), place);
        }
        if (!heading.has(SheetColumn.TYPE)) {
            heading.troubles.add(
                    new SheetTrouble(line.number(), SheetColumn.TYPE.title(), SheetTrouble.Kind.NO_TYPE_COLUMN, ""));
        }
        return Optional.of(heading);
    }

    private void place(int line, int place) {
        String title = titles.get(place).strip();
        Optional<SheetColumn> column = SheetColumn.named(title);
        if (column.isEmpty()) {
            if (!title.isEmpty()) {
                troubles.add(new SheetTrouble(line, title, SheetTrouble.Kind.UNKNOWN_COLUMN, title));
            }
        } else if (has(column.get())) {
            troubles.add(new SheetTrouble(line, title, SheetTrouble.Kind.COLUMN_TWICE, title));
        } else {
            places[column.get().ordinal()] = place;
        }
    }

    List<SheetTrouble> troubles() {
        return troubles;
    }

    boolean has(SheetColumn column) {
        return places[column.ordinal()] >= 0;
    }

    /** What stands in a column of a line, empty when the line ends before it. */
    String cell(CellReader.Line line, SheetColumn column) {
        int place = places[column.ordinal()];
        return place >= 0 && place < line.cells().size() ? line.cells().get(place) : "";
    }

    /** The filled cells that stand in no named place. */
    List<String> beyond(CellReader.Line line) {
        var cells = new ArrayList<String>();
        for (int place = 0; place < line.cells().size(); place++) {
            boolean named = place < titles.size() && !titles.get(place).isBlank();
            if (!named && !line.cells().get(place).isBlank()) {
                cells.add(line.cells().get(place));
            }
        }
        return cells;
    }
}

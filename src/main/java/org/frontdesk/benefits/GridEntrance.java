package org.frontdesk.benefits;

import java.util.Optional;
import javafx.scene.control.TableView;
import org.frontdesk.ui.Spot;

/** Where the keys go when the rows are opened: to the row that was asked for, the first time to the first one, later to where they were. */
final class GridEntrance {
    private final BenefitsViewModel model;
    private final BenefitGrid grid;
    private final TableView<BenefitRow> table;
    private Optional<Spot.OfBenefit> wanted = Optional.empty();
    private boolean visited;

    GridEntrance(BenefitsViewModel model, BenefitGrid grid, TableView<BenefitRow> table) {
        this.model = model;
        this.grid = grid;
        this.table = table;
    }

    /** Goes to the row, now or once it is there. */
    void reveal(Spot spot) {
        wanted = spot instanceof Spot.OfBenefit row ? Optional.of(row) : Optional.empty();
        goToWanted();
    }

    void goToWanted() {
        wanted.flatMap(model::find).ifPresent(row -> grid.go(row, BenefitColumn.SAYS));
    }

    /** A person goes on by hand. */
    void forgetWanted() {
        wanted = Optional.empty();
    }

    void takeFocus() {
        if (visited || wanted.isPresent() || table.getItems().isEmpty()) {
            visited = true;
            table.requestFocus();
        } else {
            visited = true;
            grid.goToFirst();
        }
    }
}

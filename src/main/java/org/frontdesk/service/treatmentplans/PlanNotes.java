package org.frontdesk.service.treatmentplans;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.frontdesk.api.ApiCall;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.paying.GoodFaith;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.json.RecordJson;

/**
 * What the API has no field for and this desk keeps itself: which plans are alternatives to each other, good-faith estimates, and which
 * columns are shown. Other desks do not see it.
 */
public final class PlanNotes {
    private static final String PATIENTS = "plannotes";
    private static final String COLUMNS = "plancolumns";
    private static final ObjectMapper JSON = RecordJson.mapper();

    private final DeskShelf shelf;
    private final Background background;

    public PlanNotes(DeskShelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
    }

    /**
     * What is kept of a patient.
     *
     * @param alternatives groups of plans of which one will be carried out, by number
     */
    public record Page(List<List<Long>> alternatives, List<Told> goodFaith) {
        public static final Page EMPTY = new Page(List.of(), List.of());

        public Page {
            alternatives = List.copyOf(alternatives);
            goodFaith = List.copyOf(goodFaith);
        }

        /** The plans that are alternatives to it and itself, in the order in which they were linked; empty when it stands alone. */
        public List<TreatmentPlanId> alternativesTo(TreatmentPlanId plan) {
            return alternatives.stream()
                    .filter(group -> group.contains(plan.number()))
                    .findFirst()
                    .map(group -> group.stream().map(TreatmentPlanId::new).toList())
                    .orElse(List.of());
        }

        public GoodFaith goodFaith(TreatmentPlanId plan) {
            return goodFaith.stream()
                    .filter(told -> told.plan() == plan.number())
                    .map(Told::what)
                    .findFirst()
                    .orElse(GoodFaith.NOTHING);
        }

        Page linking(List<TreatmentPlanId> plans) {
            List<Long> linked = plans.stream().map(TreatmentPlanId::number).toList();
            List<List<Long>> groups = new ArrayList<>();
            for (List<Long> group : alternatives) {
                List<Long> rest =
                        group.stream().filter(one -> !linked.contains(one)).toList();
                if (rest.size() > 1) {
                    groups.add(rest);
                }
            }
            if (linked.size() > 1) {
                groups.add(linked);
            }
            return new Page(groups, goodFaith);
        }

        Page telling(TreatmentPlanId plan, GoodFaith what) {
            List<Told> all = new ArrayList<>(goodFaith);
            all.removeIf(told -> told.plan() == plan.number());
            all.add(new Told(plan.number(), what));
            return new Page(alternatives, all);
        }
    }

    /** @param plan by number */
    public record Told(long plan, GoodFaith what) {}

    /** The names of the columns that are shown; another order of them has no meaning. */
    public record Columns(Set<String> shown) {
        public Columns {
            shown = Set.copyOf(shown);
        }
    }

    public Work<Page> of(PatientId patient) {
        return change(patient, page -> page);
    }

    /** Links plans as alternatives, in place of what they were linked with before; one alone is an alternative to nothing. */
    public Work<Page> link(PatientId patient, List<TreatmentPlanId> plans) {
        return change(patient, page -> page.linking(plans));
    }

    public Work<Page> tell(PatientId patient, TreatmentPlanId plan, GoodFaith what) {
        return change(patient, page -> page.telling(plan, what));
    }

    /**
     * The columns as they were chosen last, empty before that.
     *
     * @param table names the table
     */
    public Work<Optional<Columns>> columns(String table) {
        return background.of(ApiCall.joined(scope -> read(COLUMNS, table, Columns.class)));
    }

    public Work<Columns> choose(String table, Columns columns) {
        return background.of(ApiCall.joined(scope -> {
            shelf.put(COLUMNS, table, JSON.writeValueAsBytes(columns));
            return columns;
        }));
    }

    private Work<Page> change(PatientId patient, UnaryOperator<Page> change) {
        return background.of(ApiCall.joined(scope -> {
            synchronized (shelf) { // what two screens change at once is both kept
                Page before = read(PATIENTS, patient.toString(), Page.class).orElse(Page.EMPTY);
                Page after = change.apply(before);
                if (!after.equals(before)) {
                    shelf.put(PATIENTS, patient.toString(), JSON.writeValueAsBytes(after));
                }
                return after;
            }
        }));
    }

    private <T> Optional<T> read(String kind, String name, Class<T> type) throws IOException {
        Optional<byte[]> kept = shelf.get(kind, name);
        return kept.isPresent() ? Optional.of(JSON.readValue(kept.get(), type)) : Optional.empty();
    }
}

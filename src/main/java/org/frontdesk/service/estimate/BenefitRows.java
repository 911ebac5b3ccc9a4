package org.frontdesk.service.estimate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.Target;
import org.frontdesk.service.benefits.BenefitWire;

/** Reads a plan's benefit rows as the rules of estimates see them. */
final class BenefitRows {
    private final Office office;
    private final PatPlanId plan;
    private final Map<Long, CoverageCategory> categories;

    /** A row for the rules, and the row that it is. */
    record Told(BenefitLine line, Source.Row source) {}

    BenefitRows(Office office, PatPlanId plan) {
        this.office = office;
        this.plan = plan;
        this.categories = office.categories();
    }

    /** How many rows count: those on hidden categories do not. */
    static long visible(Office office, List<Benefit> rows) {
        return rows.stream().filter(row -> !isHidden(office, row)).count();
    }

    /** The rows that are understood. */
    List<Told> told(List<Benefit> rows) {
        return rows.stream()
                .filter(row -> !isHidden(office, row))
                .flatMap(row -> BenefitWire.read(row).flatMap(this::told).stream())
                .toList();
    }

    /** One row for the rules; empty when it does not count or is not understood. */
    Optional<BenefitLine> line(StoredBenefit stored) {
        boolean hidden = office.category(stored.benefit().category())
                .map(CovCat::isHidden)
                .orElse(false);
        return hidden ? Optional.empty() : told(stored).map(Told::line);
    }

    private Optional<Told> told(StoredBenefit stored) {
        var row = stored.benefit();
        return target(row)
                .map(target -> new Told(
                        new BenefitLine(
                                "benefit/" + stored.id().number(),
                                stored.owner() == BenefitOwner.PATIENT,
                                row.type(),
                                row.level(),
                                target,
                                row.percent(),
                                row.amount(),
                                row.period(),
                                row.qualifier(),
                                row.quantity(),
                                row.area()),
                        source(stored, target)));
    }

    private Optional<Target> target(org.frontdesk.domain.benefit.Benefit row) {
        if (!row.code().isEmpty()) {
            return Optional.of(new Target.OneCode(row.code()));
        }
        if (row.codeGroup() != 0) {
            return office.group(row.codeGroup()).map(Wording::group).map(Target.InGroup::new);
        }
        if (row.category() != 0) {
            return Optional.ofNullable(categories.get(row.category())).map(Target.InCategory::new);
        }
        return Optional.of(new Target.Everything());
    }

    private Source.Row source(StoredBenefit stored, Target target) {
        var row = stored.benefit();
        return switch (target) {
            case Target.Everything all -> new Source.Row(plan, stored, "", "");
            case Target.OneCode one -> new Source.Row(plan, stored, "", one.code());
            case Target.InGroup in ->
                new Source.Row(
                        plan,
                        stored,
                        office.group(row.codeGroup())
                                .map(org.frontdesk.api.wire.CodeGroup::codeGroupFixed)
                                .orElse(""),
                        in.group().name());
            case Target.InCategory in -> {
                Optional<CovCat> category = office.category(row.category());
                yield new Source.Row(
                        plan,
                        stored,
                        category.map(CovCat::ebenefitCat).orElse(""),
                        category.map(CovCat::description).orElse(in.category().name()));
            }
        };
    }

    private static boolean isHidden(Office office, Benefit row) {
        return row.covCatNum() != 0
                && office.category(row.covCatNum()).map(CovCat::isHidden).orElse(false);
    }
}

package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.demo.Table.Line;

/** Carriers, employers and insurance plans with their benefit rows. */
final class Plans {
    private static final String GROUP_SCHEDULE = "Cascade PPO";

    private final Office office;
    private final Codes codes;
    private final Fees fees;
    private final Chance chance = new Chance("plans");
    private final Map<String, Long> carriers = new LinkedHashMap<>();
    private final Map<String, Long> employers = new LinkedHashMap<>();
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final List<Plan> drawn = new ArrayList<>();
    private final Map<Plan, Long> carrierOf = new LinkedHashMap<>();
    private final List<Line> benefits = Table.read("benefits").lines();
    private final Map<List<String>, List<BenefitLine>> groupRows = new HashMap<>();

    Plans(Office office, Codes codes, Fees fees) {
        this.office = office;
        this.codes = codes;
        this.fees = fees;
        Table.read("carriers").lines().forEach(this::carrier);
        for (String name : Table.read("employers").column("name")) {
            employers.put(name, office.insert("employer", Fields.of("EmpName", name)));
        }
        Table.read("plans").lines().forEach(this::plan);
    }

    /** A new plan of thirty rows for the people of one employer, with one of the known carriers. */
    Plan group(String employer, Chance chance, LocalDate entered) {
        List<String> sets = List.of(
                chance.pick(List.of("100-80-50", "100-80-50-gums", "80-60-40")),
                chance.pick(List.of("max-1000", "max-1500", "max-2000")),
                chance.pick(List.of("ages", "ages-short")),
                "ded-50",
                "generous",
                "gums-often",
                "ortho-1000",
                "wait-long");
        List<BenefitLine> rows = groupRows.computeIfAbsent(
                sets,
                wanted -> benefits.stream()
                        .filter(row -> wanted.contains(row.text("set")))
                        .map(BenefitLine::of)
                        .toList());
        long owner = office.insert("employer", Fields.of("EmpName", employer));
        long number = office.insert(
                "insplan",
                Fields.of("GroupName", employer)
                        .and("GroupNum", String.valueOf(10_000 + owner))
                        .and("PlanType", "p")
                        .and("FeeSched", fees.schedule(GROUP_SCHEDULE))
                        .and("EmployerNum", owner)
                        .and("CarrierNum", chance.pick(List.copyOf(carriers.values())))
                        .and("SecDateEntry", entered)
                        .and("SecDateTEdit", entered.atTime(10, 20)));
        for (BenefitLine row : rows) {
            office.insert("benefit", row.fields(codes, 0, entered).and("PlanNum", number));
        }
        return new Plan(number, "grp" + number, "p", 0, GROUP_SCHEDULE, "", false, false, 0, entered, rows);
    }

    Plan plan(String key) {
        Plan found = plans.get(key);
        if (found == null) {
            throw new IllegalStateException("There is no plan " + key + " in the demo practice.");
        }
        return found;
    }

    /** The key of the carrier that pays. */
    long carrierOf(Plan plan) {
        return carrierOf.get(plan);
    }

    Iterable<Plan> all() {
        return plans.values();
    }

    /** A plan for a family, common ones more often. */
    Plan any(Chance chance) {
        return chance.pick(drawn);
    }

    /** The key of an employer; 0 for no name. */
    long employer(String name) {
        return name.isEmpty() ? 0 : employers.get(name);
    }

    List<String> employerNames() {
        return List.copyOf(employers.keySet());
    }

    private void carrier(Line line) {
        boolean placed = !line.text("city").isEmpty();
        carriers.put(
                line.text("key"),
                office.insert(
                        "carrier",
                        Fields.of("CarrierName", line.text("name"))
                                .and("Address", line.text("address"))
                                .and("City", line.text("city"))
                                .and("State", placed ? "OR" : "")
                                .and("Zip", line.text("zip"))
                                .and("Phone", line.text("phone"))
                                .and("ElectID", line.text("payer"))
                                .and("IsHidden", line.flag("hidden"))));
    }

    private void plan(Line line) {
        LocalDate entered = office.today().minusDays(chance.between(30, 900));
        List<String> sets = line.words("sets");
        List<BenefitLine> rows = benefits.stream()
                .filter(row -> sets.contains(row.text("set")))
                .map(BenefitLine::of)
                .toList();
        int renews = line.number("renews", 0);
        long number = office.insert("insplan", fields(line, entered));
        for (BenefitLine row : rows) {
            office.insert("benefit", row.fields(codes, renews, entered).and("PlanNum", number));
        }
        var plan = new Plan(
                number,
                line.text("key"),
                line.text("type"),
                renews,
                line.text("schedule"),
                line.text("copays"),
                line.flag("medical"),
                line.flag("downgrade"),
                line.number("draw", 0),
                entered,
                rows);
        plans.put(plan.key(), plan);
        carrierOf.put(plan, carriers.get(line.text("carrier")));
        for (int i = 0; i < plan.draw(); i++) {
            drawn.add(plan);
        }
    }

    private Fields fields(Line line, LocalDate entered) {
        return Fields.of("GroupName", line.text("group"))
                .and("GroupNum", line.text("number"))
                .and("PlanNote", line.text("note"))
                .and("FeeSched", fees.schedule(line.text("schedule")))
                .and("CopayFeeSched", fees.schedule(line.text("copays")))
                .and("PlanType", line.text("type"))
                .and("ClaimFormNum", 1)
                .and("ClaimsUseUCR", line.text("type").isEmpty())
                .and("EmployerNum", employer(line.text("employer")))
                .and("CarrierNum", carriers.get(line.text("carrier")))
                .and("IsMedical", line.flag("medical"))
                .and("CodeSubstNone", !line.flag("downgrade"))
                .and("IsHidden", line.flag("hidden"))
                .and("MonthRenew", line.number("renews", 0))
                .and("CobRule", line.text("cob"))
                .and("SecDateEntry", entered)
                .and("SecDateTEdit", entered.atTime(10, 20));
    }
}

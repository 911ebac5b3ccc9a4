package org.frontdesk.service.estimate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.CodeGroup;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Place;
import org.frontdesk.domain.estimate.PlanKind;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.Substitution;
import org.frontdesk.domain.estimate.Target;

/** A case in the words of the case files; plans, procedures, groups and the practice's own categories are named by letters alone. */
final class CaseText {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final EstimateCase given;
    private final List<CodeGroup> groups;
    private final List<CoverageCategory> categories;
    private final Map<String, String> plans = new HashMap<>();

    CaseText(EstimateCase given) {
        this.given = given;
        this.groups = targets()
                .flatMap(target -> target instanceof Target.InGroup in ? Stream.of(in.group()) : Stream.empty())
                .distinct()
                .sorted(Comparator.comparingInt(CodeGroup::order))
                .toList();
        this.categories = Stream.concat(
                        given.plans().stream().map(InsurancePlan::general).limit(1),
                        targets()
                                .flatMap(target -> target instanceof Target.InCategory in
                                        ? Stream.of(in.category())
                                        : Stream.empty()))
                .distinct()
                .sorted(Comparator.comparingInt(CoverageCategory::order))
                .toList();
        given.plans().forEach(plan -> plans.put(plan.id(), "P" + (plans.size() + 1)));
    }

    String yaml() {
        try {
            return YAML.writeValueAsString(Map.of(
                    "cases",
                    List.of(given.membership()
                            .filter(member -> given.plans().isEmpty())
                            .map(member -> new DiscountText(given, member).whole())
                            .orElseGet(this::whole))));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private Map<String, Object> whole() {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", "EXPORT-1");
        all.put("kind", "estimate");
        all.put("as_of", given.today().toString());
        if (!given.chained()) {
            all.put("run", "independent");
        }
        var preferences = new TreeMap<String, Boolean>();
        given.preferences().given().forEach((preference, on) -> preferences.put(preference.apiName(), on));
        putIf(all, "prefs", preferences);
        putIf(
                all,
                "categories",
                usesUsualCategories()
                        ? List.of()
                        : categories.stream().map(this::category).toList());
        putIf(all, "code_groups", groups.stream().map(this::group).toList());
        FeeSchedule usual = given.plans().isEmpty()
                ? FeeSchedule.EMPTY
                : given.plans().getFirst().fees().provider();
        putIf(all, "provider_fees", fees(usual));
        all.put("plans", given.plans().stream().map(this::plan).toList());
        var history = new ArrayList<Map<String, Object>>();
        given.plans()
                .forEach(plan -> given.history()
                        .getOrDefault(plan.id(), List.of())
                        .forEach(line -> history.add(line(plans.get(plan.id()), line))));
        putIf(all, "history", history);
        var procedures = new ArrayList<Map<String, Object>>();
        given.procedures().forEach(one -> procedures.add(procedure(name(procedures.size()), one)));
        all.put("procedures", procedures);
        return all;
    }

    private Map<String, Object> plan(InsurancePlan plan) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", plans.get(plan.id()));
        all.put("type", word(plan.kind()));
        all.put("cob", word(plan.cob()));
        if (plan.renewMonth() != 0) {
            all.put("renew_month", plan.renewMonth());
        }
        plan.effective().ifPresent(day -> all.put("effective_date", day.toString()));
        plan.usualFeeForExclusions()
                .ifPresent(usual -> all.put("exclusion_fee_rule", usual ? "use_ucr_fee" : "do_nothing"));
        plan.noWriteOffOverMaximum().ifPresent(on -> all.put("zero_write_offs_on_annual_max", on));
        plan.noWriteOffOverFrequency().ifPresent(on -> all.put("zero_write_offs_on_freq_or_aging", on));
        plan.fees().own().ifPresent(fees -> all.put("fees", fees(fees)));
        plan.fees().copays().ifPresent(fees -> all.put("copay_fees", fees(fees)));
        plan.fees().outOfNetwork().ifPresent(fees -> all.put("out_of_network_fees", fees(fees)));
        if (plan.kind() == PlanKind.PPO_FIXED_BENEFIT) {
            plan.fees().fixedBenefits().ifPresent(fees -> all.put("fixed_benefit_fees", fees(fees)));
        }
        if (!plan.fees().writesOffSubstituted()) {
            all.put("write_off_substituted", false);
        }
        putIf(all, "substitutions", substitutions(plan));
        all.put("benefits", plan.benefits().stream().map(this::row).toList());
        return all;
    }

    private Map<String, Object> row(BenefitLine row) {
        var all = new LinkedHashMap<String, Object>();
        all.put("type", word(row.type()));
        if (row.ofPatient()) {
            all.put("for_patient", true);
        }
        if (row.level() != CoverageLevel.NONE) {
            all.put("level", word(row.level()));
        }
        switch (row.target()) {
            case Target.OneCode one -> all.put("code", one.code());
            case Target.InGroup in -> all.put("code_group", "G" + (groups.indexOf(in.group()) + 1));
            case Target.InCategory in -> all.put("category", name(in.category()));
            case Target.Everything every -> {}
        }
        row.percent().ifPresent(percent -> all.put("percent", percent));
        row.amount().ifPresent(amount -> all.put("amount", amount.toDollars()));
        if (row.period() != TimePeriod.NONE) {
            all.put("period", word(row.period()));
        }
        if (row.qualifier() != QuantityQualifier.NONE) {
            all.put("qualifier", word(row.qualifier()));
        }
        if (row.quantity() != 0) {
            all.put("quantity", row.quantity());
        }
        if (row.area() != TreatmentArea.NONE) {
            all.put("area", word(row.area()));
        }
        return all;
    }

    private static Map<String, Object> line(String plan, ClaimLine line) {
        var all = new LinkedHashMap<String, Object>();
        all.put("plan", plan);
        all.put("status", line.status() == ClaimLine.Status.INSURANCE_HISTORY ? "ins_hist" : word(line.status()));
        all.put("date", line.date().toString());
        all.put("code", line.code());
        if (!line.ofPatient()) {
            all.put("patient", "other");
        }
        all.put("paid", line.paid().toDollars());
        putIf(all, "deductible", line.deductible());
        place(all, line.place());
        return all;
    }

    private Map<String, Object> procedure(String name, Procedure one) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", name);
        all.put("code", one.code());
        all.put("fee", one.fee().toDollars());
        if (one.quantity() != 1) {
            all.put("quantity", one.quantity());
        }
        all.put("date", one.date().toString());
        if (one.complete()) {
            all.put("status", "complete");
        }
        place(all, one.place());
        one.age().ifPresent(age -> all.put("patient_age", age));
        putIf(all, "adjustment", one.adjustments());
        var words = new ArrayList<Map<String, Object>>();
        one.words().forEach((plan, word) -> {
            var entered = new LinkedHashMap<String, Object>();
            entered.put("plan", plans.get(plan));
            putIf(entered, "insurance", word.insurance());
            putIf(entered, "allowed", word.allowed());
            word.percent().ifPresent(percent -> entered.put("percent", percent));
            putIf(entered, "deductible", word.deductible());
            putIf(entered, "copay", word.copay());
            putIf(entered, "paid_other", word.paidByOthers());
            putIf(entered, "write_off", word.writeOff());
            words.add(entered);
        });
        putIf(all, "overrides", words);
        var received = new ArrayList<Map<String, Object>>();
        one.payments().forEach((plan, paid) -> {
            var payment = new LinkedHashMap<String, Object>();
            payment.put("plan", plans.get(plan));
            payment.put("amount", paid.paid().toDollars());
            putIf(payment, "write_off", paid.writeOff());
            payment.put("deductible", paid.deductible().toDollars());
            received.add(payment);
        });
        putIf(all, "received", received);
        putIf(all, "no_bill", one.notBilled().stream().map(plans::get).sorted().toList());
        return all;
    }

    private static void place(Map<String, Object> all, Place place) {
        putIf(all, "tooth", place.tooth());
        putIf(all, "surf", place.surface());
        putIf(
                all,
                "tooth_range",
                place.range().isEmpty() ? List.of() : List.of(place.range().split(",")));
    }

    private Map<String, Object> group(CodeGroup group) {
        return Map.of("name", "G" + (groups.indexOf(group) + 1), "codes", group.codes());
    }

    private Map<String, Object> category(CoverageCategory category) {
        return Map.of(
                "name",
                name(category),
                "spans",
                category.spans().stream()
                        .map(span -> span.from() + "-" + span.to())
                        .toList());
    }

    /** The standard name; one of the practice's own might tell which practice it is. */
    private String name(CoverageCategory category) {
        return CoverageCategory.named(category.name())
                .map(CoverageCategory::name)
                .orElseGet(() -> "Own" + (categories.indexOf(category) + 1));
    }

    private boolean usesUsualCategories() {
        return CoverageCategory.US.containsAll(categories);
    }

    private Map<String, Object> substitutions(InsurancePlan plan) {
        var all = new TreeMap<String, Object>();
        for (String code : codes()) {
            Substitution cheaper = plan.fees().substitutions().get(code);
            if (cheaper != null) {
                all.put(code, Map.of("code", cheaper.code(), "condition", word(cheaper.condition())));
            }
        }
        return all;
    }

    /** Only the fees that the case can ask for. */
    private Map<String, Object> fees(FeeSchedule schedule) {
        var all = new TreeMap<String, Object>();
        for (String code : codes()) {
            schedule.fee(code).ifPresent(fee -> all.put(code, fee.toDollars()));
        }
        return all;
    }

    private TreeSet<String> codes() {
        var all = new TreeSet<String>();
        given.procedures().forEach(one -> all.add(one.code()));
        for (InsurancePlan plan : given.plans()) {
            given.procedures()
                    .forEach(one -> Optional.ofNullable(
                                    plan.fees().substitutions().get(one.code()))
                            .ifPresent(cheaper -> all.add(cheaper.code())));
        }
        return all;
    }

    private Stream<Target> targets() {
        return given.plans().stream().flatMap(plan -> plan.benefits().stream()).map(BenefitLine::target);
    }

    private static String name(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : "A" + place;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void putIf(Map<String, Object> all, String key, Object value) {
        boolean empty = switch (value) {
            case String text -> text.isEmpty();
            case java.util.Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Money money -> money.cents() == 0;
            case Optional<?> maybe -> maybe.isEmpty();
            default -> false;
        };
        if (!empty) {
            Object bare = value instanceof Optional<?> maybe ? maybe.orElseThrow() : value;
            all.put(key, bare instanceof Money money ? money.toDollars() : bare);
        }
    }
}

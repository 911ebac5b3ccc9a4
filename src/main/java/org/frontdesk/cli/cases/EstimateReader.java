package org.frontdesk.cli.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.CodeGroup;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.Doubts;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Preference;
import org.frontdesk.domain.estimate.Preferences;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.Reliance;

/** Reads a case of insurance plans and procedures. */
final class EstimateReader {
    private EstimateReader() {}

    static CaseAnswer answer(String id, CaseNode node, Set<String> unread) throws CaseProblem {
        var notes = new HashMap<String, String>();
        EstimateCase read = read(node, notes);
        List<CaseAnswer.Variant> variants = variants(node, read);
        var procedures =
                variants.isEmpty() ? Estimate.of(read) : variants.getFirst().procedures();
        var doubts = new Doubts(Map.of(), notes);
        List<Reliance> reliance = variants.isEmpty()
                ? read.procedures().stream()
                        .map(one -> Reliance.of(read, one, doubts))
                        .toList()
                : List.of();
        return new CaseAnswer.Estimates(id, procedures, reliance, variants, List.copyOf(unread));
    }

    private static EstimateCase read(CaseNode node, Map<String, String> notes) throws CaseProblem {
        LocalDate today = today(node);
        Preferences preferences = preferences(node);
        List<InsurancePlan> plans = inOrder(node, plans(node, notes));
        boolean chained =
                node.word("run", Map.of("chained", true, "independent", false)).orElse(true);
        OptionalInt age = node.integer("age", 0, 150);
        var reader = new ProcedureReader(today, age, plans, preferences);
        var procedures = new ArrayList<Procedure>();
        var ids = new HashSet<String>();
        for (CaseNode procedure : node.nodes("procedures")) {
            procedures.add(reader.read(procedure));
            if (!ids.add(procedures.getLast().id())) {
                throw new CaseProblem(procedure.place("id") + " is given twice: "
                        + procedures.getLast().id() + ".");
            }
        }
        if (procedures.isEmpty()) {
            throw new CaseProblem("procedures is missing or empty.");
        }
        return new EstimateCase(
                today, chained, plans, history(node.nodes("history"), plans, today), preferences, procedures);
    }

    /** The day of the case; without one, that of its first procedure. */
    private static LocalDate today(CaseNode node) throws CaseProblem {
        Optional<LocalDate> given = node.date("as_of");
        List<CaseNode> procedures = given.isPresent() ? List.of() : node.nodes("procedures");
        Optional<LocalDate> first =
                procedures.isEmpty() ? given : procedures.getFirst().date("date");
        return first.orElseThrow(() -> new CaseProblem("as_of, the day of the case, is missing."));
    }

    static List<InsurancePlan> plans(CaseNode node) throws CaseProblem {
        return plans(node, new HashMap<>());
    }

    /** @param notes is filled with what is only written about each plan */
    private static List<InsurancePlan> plans(CaseNode node, Map<String, String> notes) throws CaseProblem {
        var reader = new PlanReader(
                new BenefitReader(groups(node), categories(node)),
                PlanReader.schedule(node, "provider_fees").orElse(FeeSchedule.EMPTY));
        var all = new ArrayList<InsurancePlan>();
        for (CaseNode plan : node.nodes("plans")) {
            all.add(reader.read(plan));
            notes.put(all.getLast().id(), plan.text("note").orElse(""));
        }
        if (all.stream().map(InsurancePlan::id).distinct().count() < all.size()) {
            throw new CaseProblem("plans holds the same id twice.");
        }
        return all;
    }

    private static List<InsurancePlan> inOrder(CaseNode node, List<InsurancePlan> plans) throws CaseProblem {
        var all = new ArrayList<InsurancePlan>();
        for (String id : node.texts("coverage")) {
            all.add(plans.stream()
                    .filter(plan -> plan.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> node.problem("coverage", "a list of ids of the case's plans")));
        }
        return all.isEmpty() ? plans : all;
    }

    static Map<String, CodeGroup> groups(CaseNode node) throws CaseProblem {
        var all = new LinkedHashMap<String, CodeGroup>();
        for (CaseNode group : node.nodes("code_groups")) {
            group.pass("hidden", "show_in_age_limit");
            String name = group.needed("name");
            all.put(name, new CodeGroup(name, all.size(), group.texts("codes")));
        }
        return all;
    }

    /** Categories of the case's own, the later ones going before the earlier ones. */
    static Map<String, CoverageCategory> categories(CaseNode node) throws CaseProblem {
        var all = new LinkedHashMap<String, CoverageCategory>();
        for (CaseNode category : node.nodes("categories")) {
            String name = category.needed("name");
            var spans = new ArrayList<CoverageCategory.Span>();
            for (String span : category.texts("spans")) {
                String[] ends = span.split("-", -1);
                if (ends.length != 2) {
                    throw category.problem("spans", "a list of ranges of codes such as D0000-D0999");
                }
                spans.add(new CoverageCategory.Span(ends[0].strip(), ends[1].strip()));
            }
            all.put(name.toLowerCase(Locale.ROOT), new CoverageCategory(name, all.size(), spans));
        }
        return all;
    }

    static Map<String, List<ClaimLine>> history(List<CaseNode> lines, List<InsurancePlan> plans, LocalDate today)
            throws CaseProblem {
        var all = new HashMap<String, List<ClaimLine>>();
        int place = 0;
        for (CaseNode line : lines) {
            String plan = line.text("plan")
                    .orElse(plans.isEmpty() ? "" : plans.getFirst().id());
            if (plans.stream().noneMatch(every -> every.id().equals(plan))) {
                throw line.problem("plan", "the id of one of the case's plans");
            }
            all.computeIfAbsent(plan, id -> new ArrayList<>()).add(HistoryReader.read(line, "history/" + place, today));
            place++;
        }
        return all;
    }

    private static Preferences preferences(CaseNode node) throws CaseProblem {
        Preferences all = Preferences.USUAL;
        var given = node.node("prefs");
        for (String name : given.map(CaseNode::keys).orElse(List.of())) {
            var preference = ApiName.find(Preference.class, name);
            if (preference.isPresent()) {
                CaseNode prefs = given.orElseThrow();
                all = all.with(preference.get(), prefs.isOn(name));
            }
        }
        return all;
    }

    /** Each row in turn is added to the first plan, with each state of the history. */
    private static List<CaseAnswer.Variant> variants(CaseNode node, EstimateCase read) throws CaseProblem {
        var all = new ArrayList<CaseAnswer.Variant>();
        List<CaseNode> variants = node.nodes("variants");
        List<String> states = node.texts("history_variants");
        if (variants.isEmpty() && states.isEmpty()) {
            return all;
        }
        if (read.plans().isEmpty()) {
            throw new CaseProblem("variants needs a plan.");
        }
        var reader = new BenefitReader(groups(node), categories(node));
        for (int i = 0; i < Math.max(variants.size(), 1); i++) {
            InsurancePlan first = read.plans().getFirst();
            var rows = new ArrayList<BenefitLine>(first.benefits());
            for (CaseNode row :
                    variants.isEmpty() ? List.<CaseNode>of() : variants.get(i).nodes("rows")) {
                rows.add(reader.read(row, first.id() + "/benefits/" + rows.size()));
            }
            var plans = new ArrayList<>(read.plans());
            plans.set(0, first.withBenefits(rows));
            for (String state : states.isEmpty() ? List.of("") : states) {
                all.add(new CaseAnswer.Variant(i, state, Estimate.of(with(node, read, plans, state))));
            }
        }
        return all;
    }

    private static EstimateCase with(CaseNode node, EstimateCase read, List<InsurancePlan> plans, String state)
            throws CaseProblem {
        if (!state.isEmpty() && !HistoryReader.STATUSES.containsKey(state)) {
            throw node.problem("history_variants", "a list of states of claim lines");
        }
        var history = new HashMap<String, List<ClaimLine>>();
        read.history()
                .forEach((plan, lines) -> history.put(
                        plan,
                        state.isEmpty()
                                ? lines
                                : lines.stream()
                                        .map(line -> line.in(HistoryReader.STATUSES.get(state)))
                                        .toList()));
        return new EstimateCase(read.today(), read.chained(), plans, history, read.preferences(), read.procedures());
    }
}

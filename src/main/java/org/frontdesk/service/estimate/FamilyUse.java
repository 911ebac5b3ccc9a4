package org.frontdesk.service.estimate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.api.Answer;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Together;
import org.frontdesk.api.wire.ClaimProc;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.Unreckoned;

/** What other members of the family used, read only for plans that limit the family as a whole. */
final class FamilyUse {
    private final DentalApi api;
    private final PatientId patient;
    private final Map<HeldFile, Together.Asked<List<PatPlan>>> holders = new LinkedHashMap<>();

    FamilyUse(
            DentalApi api,
            PatientId patient,
            List<HeldFile> files,
            Map<String, List<BenefitLine>> rows,
            Together questions) {
        this.api = api;
        this.patient = patient;
        for (HeldFile file : files) {
            boolean limits = rows.getOrDefault(file.id(), List.of()).stream()
                    .anyMatch(row -> row.level() == CoverageLevel.FAMILY
                            && row.amount().filter(amount -> amount.cents() > 0).isPresent());
            if (limits) {
                holders.put(
                        file,
                        questions.add(api.patPlans()
                                .ofSubscription(new SubscriptionId(file.held().insSubNum()))));
            }
        }
    }

    /** The lines of the others by plan; what cannot be read is noted at the plan. */
    Map<String, List<ClaimLine>> history(CallScope scope, Map<String, Source> sources) throws IOException {
        var questions = new Together();
        var claims = new LinkedHashMap<Long, Together.Asked<List<ClaimProc>>>();
        holders.forEach((file, asked) -> others(file, asked)
                .forEach(member -> claims.computeIfAbsent(
                        member, number -> questions.add(api.claimProcs().ofPatient(new PatientId(number))))));
        if (!claims.isEmpty()) {
            scope.ask(questions);
        }
        Map<Long, Map<Long, ProcedureLog>> charts = charts(scope, claims);
        var all = new HashMap<String, List<ClaimLine>>();
        holders.forEach((file, asked) -> {
            var lines = new ArrayList<ClaimLine>();
            for (long member : others(file, asked)) {
                if (claims.get(member).answer() instanceof Answer.Given<List<ClaimProc>>(List<ClaimProc> rows)) {
                    var theirs = new Claims(rows, false);
                    sources.putAll(theirs.sources());
                    lines.addAll(theirs.history(
                            file.held().planNum(),
                            file.held().insSubNum(),
                            Set.of(),
                            charts.getOrDefault(member, Map.of())));
                } else {
                    file.lacks(Unreckoned.Kind.FAMILY_UNREADABLE);
                }
            }
            all.put(file.id(), lines);
        });
        return all;
    }

    /** The charts of those whose claims do not tell their codes. */
    private Map<Long, Map<Long, ProcedureLog>> charts(
            CallScope scope, Map<Long, Together.Asked<List<ClaimProc>>> claims) throws IOException {
        var questions = new Together();
        var asked = new HashMap<Long, Together.Asked<List<ProcedureLog>>>();
        claims.forEach((member, rows) -> rows.answer()
                .found()
                .filter(found -> new Claims(found, false).lacksCodes())
                .ifPresent(found ->
                        asked.put(member, questions.add(api.procedures().ofPatient(new PatientId(member))))));
        if (!asked.isEmpty()) {
            scope.ask(questions);
        }
        var all = new HashMap<Long, Map<Long, ProcedureLog>>();
        asked.forEach((member, rows) -> all.put(
                member,
                rows.answer().found().orElse(List.of()).stream()
                        .collect(Collectors.toMap(ProcedureLog::procNum, row -> row, (one, same) -> one))));
        return all;
    }

    private Set<Long> others(HeldFile file, Together.Asked<List<PatPlan>> asked) {
        if (asked.answer().found().isEmpty()) {
            file.lacks(Unreckoned.Kind.FAMILY_UNREADABLE);
        }
        return asked.answer().found().orElse(List.of()).stream()
                .filter(row -> row.insSubNum() == file.held().insSubNum())
                .map(PatPlan::patNum)
                .filter(number -> number != patient.number())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}

package org.frontdesk.service.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Together;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.api.wire.InsPlan;
import org.frontdesk.api.wire.SubstitutionLink;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.call.CallNote;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.CobRule;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.PlanFees;
import org.frontdesk.domain.estimate.PlanKind;
import org.frontdesk.domain.estimate.Substitution;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.service.cache.ReferenceData;

/** One plan of the patient: what was asked about it, and the plan that comes of the answers. */
final class HeldFile {
    private static final int CODES_OF_NO_SCHEDULE = 0;

    private final String id;
    private final FamilyInsurance held;
    private final Office office;
    private final Together.Asked<InsPlan> terms;
    private final Together.Asked<List<Benefit>> ofPlan;
    private final Together.Asked<List<Benefit>> ofPatient;
    private final Together.Asked<List<SubstitutionLink>> links;
    private final Optional<Together.Asked<List<Fee>>> agreed;
    private final Optional<Together.Asked<List<Fee>>> copays;
    private final Set<Unreckoned.Kind> unread = EnumSet.noneOf(Unreckoned.Kind.class);

    /** @param place the plan's place among those that count, from 1 */
    HeldFile(
            DentalApi api,
            ReferenceData reference,
            Office office,
            FamilyInsurance held,
            int place,
            Together questions) {
        this.id = "P" + place;
        this.held = held;
        this.office = office;
        terms = questions.add(api.insurance().plan(new PlanId(held.planNum())));
        ofPlan = questions.add(api.benefits().ofPlan(new PlanId(held.planNum())));
        ofPatient = questions.add(api.benefits().ofPatientPlan(new PatPlanId(held.patPlanNum())));
        links = questions.add(api.insurance().substitutions(new PlanId(held.planNum())));
        agreed = schedule(held.feeSched(), reference, questions);
        copays = schedule(held.copayFeeSched(), reference, questions);
    }

    String id() {
        return id;
    }

    FamilyInsurance held() {
        return held;
    }

    /** What could not be read of it. */
    Set<Unreckoned.Kind> unread() {
        return Collections.unmodifiableSet(unread);
    }

    void lacks(Unreckoned.Kind kind) {
        unread.add(kind);
    }

    List<BenefitRows.Told> rows() {
        boolean complete = ofPlan.answer().found().isPresent()
                && ofPatient.answer().found().isPresent();
        if (!complete || !office.knowsTargets()) {
            unread.add(Unreckoned.Kind.BENEFITS_UNREADABLE);
            return List.of();
        }
        List<Benefit> rows = Stream.concat(ofPlan.answer().found().stream(), ofPatient.answer().found().stream())
                .flatMap(List::stream)
                .toList();
        List<BenefitRows.Told> told = new BenefitRows(office, new PatPlanId(held.patPlanNum())).told(rows);
        if (told.size() < BenefitRows.visible(office, rows)) {
            unread.add(Unreckoned.Kind.ROWS_NOT_UNDERSTOOD);
        }
        return told;
    }

    /** @param effective when the subscription began, if waiting periods need it */
    InsurancePlan plan(List<BenefitLine> rows, Optional<LocalDate> effective, long provider, FeeSchedule usual) {
        Optional<InsPlan> known = terms.answer().found();
        if (known.isEmpty()) {
            unread.add(Unreckoned.Kind.PLAN_UNREADABLE);
        }
        PlanKind kind = kind();
        boolean replaces = known.map(plan -> !plan.codeSubstNone()).orElse(false);
        return new InsurancePlan(
                id,
                kind,
                known.map(InsPlan::cobRule).map(HeldFile::cob).orElse(CobRule.BASIC),
                known.map(InsPlan::monthRenew).orElse(0),
                effective,
                fees(kind, replaces, provider, usual),
                known.flatMap(plan -> exclusionFee(plan.exclusionFeeRule())),
                known.flatMap(plan -> override(plan.insPlansZeroWriteOffsOnAnnualMaxOverride())),
                known.flatMap(plan -> override(plan.insPlansZeroWriteOffsOnFreqOrAgingOverride())),
                rows,
                office.general());
    }

    /** The newest change of the rows that the server tells of. */
    Optional<LocalDate> rowsChanged() {
        return Stream.of(ofPlan, ofPatient)
                .flatMap(asked -> asked.answer().found().stream())
                .flatMap(List::stream)
                .flatMap(row -> ApiDates.day(row.secDateTEdit()).stream())
                .max(LocalDate::compareTo);
    }

    private PlanKind kind() {
        return switch (held.planType()) {
            case "p" ->
                office.scheduleType(held.copayFeeSched()).equals("FixedBenefit")
                        ? PlanKind.PPO_FIXED_BENEFIT
                        : PlanKind.PPO;
            case "f" -> PlanKind.FLAT_COPAY;
            case "c" -> PlanKind.CAPITATION;
            default -> PlanKind.CATEGORY_PERCENT;
        };
    }

    /** The API does not tell a plan's schedule for offices outside of its network. */
    private PlanFees fees(PlanKind kind, boolean replaces, long provider, FeeSchedule usual) {
        if (kind == PlanKind.CATEGORY_PERCENT) {
            unread.add(Unreckoned.Kind.OUT_OF_NETWORK);
        }
        if (replaces && (links.answer().found().isEmpty() || !office.knowsCodes())) {
            unread.add(Unreckoned.Kind.SUBSTITUTES_UNREADABLE);
        }
        Optional<FeeSchedule> second = read(copays, provider);
        boolean fixed = kind == PlanKind.PPO_FIXED_BENEFIT;
        Map<String, Substitution> substitutions = replaces
                ? Wording.substitutions(office.codes(), links.answer().found().orElse(List.of()), office.codeNames())
                : Map.of();
        return new PlanFees(
                read(agreed, provider),
                fixed ? Optional.empty() : second,
                Optional.empty(),
                fixed ? second : Optional.empty(),
                usual,
                substitutions,
                true);
    }

    private Optional<FeeSchedule> read(Optional<Together.Asked<List<Fee>>> asked, long provider) {
        if (asked.isPresent()
                && (asked.get().answer().found().isEmpty() || !office.knowsCodes() || !office.knowsSchedules())) {
            unread.add(Unreckoned.Kind.FEES_UNREADABLE);
        }
        return asked.flatMap(one -> one.answer().found())
                .map(rows -> Wording.schedule(rows, office.codeNames(), provider, CODES_OF_NO_SCHEDULE));
    }

    private static Optional<Together.Asked<List<Fee>>> schedule(
            long number, ReferenceData reference, Together questions) {
        return number > 0
                ? Optional.of(questions.add(ApiCall.joined(lists -> reference.fees(lists, number))))
                : Optional.empty();
    }

    private static CobRule cob(String word) {
        return switch (word) {
            case "Standard" -> CobRule.STANDARD;
            case "CarveOut" -> CobRule.CARVE_OUT;
            case "SecondaryMedicaid" -> CobRule.SECONDARY_MEDICAID;
            default -> CobRule.BASIC;
        };
    }

    private static Optional<Boolean> exclusionFee(String word) {
        return switch (word) {
            case "DoNothing" -> Optional.of(false);
            case "UseUcrFee" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> override(String word) {
        return switch (word) {
            case "Yes" -> Optional.of(true);
            case "No" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Everything that is written about the plan; of calls what they say is so. */
    String note() {
        var parts = new ArrayList<>(List.of(held.planNote(), held.subscNote()));
        parts.removeIf(String::isBlank);
        return CallNote.claims(String.join(" \n", parts));
    }
}

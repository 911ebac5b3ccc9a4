package org.frontdesk.service.benefits;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Between the API's benefit rows, where -1 is empty, and the program's. */
public final class BenefitWire {
    private static final int EMPTY = -1;

    private BenefitWire() {}

    /** Empty when the row holds a member that this program does not know. */
    public static Optional<StoredBenefit> read(Benefit row) {
        Optional<BenefitType> type = ApiName.find(BenefitType.class, row.benefitType());
        Optional<CoverageLevel> level = ApiName.find(CoverageLevel.class, row.coverageLevel());
        Optional<TimePeriod> period = ApiName.find(TimePeriod.class, row.timePeriod());
        Optional<QuantityQualifier> qualifier = ApiName.find(QuantityQualifier.class, row.quantityQualifier());
        // servers before 25.3.7 do not speak of areas
        Optional<TreatmentArea> area = row.treatArea().isEmpty()
                ? Optional.of(TreatmentArea.NONE)
                : ApiName.find(TreatmentArea.class, row.treatArea());
        if (type.isEmpty() || level.isEmpty() || period.isEmpty() || qualifier.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredBenefit(
                new BenefitId(row.benefitNum()),
                row.patPlanNum() == 0 ? BenefitOwner.PLAN : BenefitOwner.PATIENT,
                new org.frontdesk.domain.benefit.Benefit(
                        type.get(),
                        level.get(),
                        row.covCatNum(),
                        row.procCode(),
                        row.codeGroupNum(),
                        row.percent() < 0 ? OptionalInt.empty() : OptionalInt.of(row.percent()),
                        Money.ofSentinel(row.monetaryAmt()),
                        period.get(),
                        qualifier.get(),
                        row.quantity(),
                        area.get())));
    }

    static List<StoredBenefit> readAll(List<Benefit> rows) {
        return rows.stream().map(BenefitWire::read).flatMap(Optional::stream).toList();
    }

    /** Everything a new row says; what it leaves empty is left to the server's defaults, which are empty. */
    static Fields create(BenefitPlan plan, BenefitOwner owner, org.frontdesk.domain.benefit.Benefit row) {
        Fields fields = owner == BenefitOwner.PLAN
                ? Fields.of("PlanNum", plan.plan().number())
                : Fields.of("PatPlanNum", plan.patientPlan().number());
        fields.and("BenefitType", row.type()).and("CoverageLevel", row.level());
        if (row.category() != 0) {
            fields.and("CovCatNum", row.category());
        }
        if (!row.code().isEmpty()) {
            fields.and("procCode", row.code());
        }
        if (row.codeGroup() != 0) {
            fields.and("CodeGroupNum", row.codeGroup());
        }
        if (row.percent().isPresent()) {
            fields.and("Percent", row.percent().getAsInt());
        }
        fields.andIf("MonetaryAmt", row.amount());
        fields.and("TimePeriod", row.period()).and("QuantityQualifier", row.qualifier());
        if (row.quantity() != 0) {
            fields.and("Quantity", row.quantity());
        }
        if (row.area() != TreatmentArea.NONE) {
            fields.and("TreatArea", row.area());
        }
        return fields;
    }

    /** Only the named fields. */
    static Fields change(
            Set<BenefitField> changed, org.frontdesk.domain.benefit.Benefit row, BenefitReference reference) {
        Fields fields = Fields.none();
        for (BenefitField field : changed) {
            Object value = switch (field) {
                case TYPE -> row.type();
                case CATEGORY -> row.category();
                case CODE -> codeNumber(row.code(), reference);
                case CODE_GROUP -> row.codeGroup();
                case PERCENT -> row.percent().orElse(EMPTY);
                case AMOUNT -> row.amount().<Object>map(amount -> amount).orElse(EMPTY);
                case PERIOD -> row.period();
                case QUANTITY -> row.quantity();
                case QUALIFIER -> row.qualifier();
                case LEVEL -> row.level();
                case AREA -> row.area();
                case OWNER -> throw new IllegalArgumentException("The owner of a saved row cannot change");
            };
            fields.and(field.apiName(), value);
        }
        return fields;
    }

    /** The fields that were asked for and came back different. */
    static Set<BenefitField> ignored(
            Set<BenefitField> asked, BenefitOwner owner, org.frontdesk.domain.benefit.Benefit row, StoredBenefit now) {
        Set<BenefitField> different = BenefitDraft.of(owner, row).differences(BenefitDraft.of(now));
        different.retainAll(asked);
        return different;
    }

    static Set<BenefitField> allFields() {
        return EnumSet.allOf(BenefitField.class);
    }

    private static long codeNumber(String code, BenefitReference reference) {
        return code.isEmpty()
                ? 0
                : reference
                        .code(code)
                        .map(BenefitReference.Code::number)
                        .orElseThrow(() -> new IllegalArgumentException("No procedure code " + code));
    }

    static BenefitReference reference(List<CovCat> categories, List<CodeGroup> groups, List<ProcedureCode> codes) {
        return new BenefitReference(
                categories.stream()
                        .map(row -> new BenefitReference.Category(
                                row.covCatNum(), row.description(), row.ebenefitCat(), row.covOrder(), row.isHidden()))
                        .toList(),
                groups.stream()
                        .map(row -> new BenefitReference.Group(
                                row.codeGroupNum(),
                                row.groupName(),
                                row.codeGroupFixed(),
                                row.procCodes(),
                                row.itemOrder(),
                                row.isHidden(),
                                row.showInAgeLimit()))
                        .toList(),
                codes.stream()
                        .map(row -> new BenefitReference.Code(
                                row.codeNum(),
                                row.procCode(),
                                row.laymanTerm().isEmpty() ? row.descript() : row.laymanTerm()))
                        .toList());
    }
}

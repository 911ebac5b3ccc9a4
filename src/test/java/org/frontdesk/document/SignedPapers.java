package org.frontdesk.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.document.seal.SealKey;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.domain.treatment.TreatmentPlan;

/** Signed plans of invented people, and a key that seals them. */
public final class SignedPapers {
    public static final OffsetDateTime MOMENT = OffsetDateTime.of(2026, 11, 21, 10, 42, 7, 0, ZoneOffset.ofHours(-6));
    public static final SealKey KEY = key("Alder Street Dental");

    private SignedPapers() {}

    public static SealKey key(String practice) {
        try {
            return SealKey.make(practice, Instant.parse("2026-03-02T09:30:00Z"));
        } catch (SealTrouble impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Olivia's plan 12 of three lines. */
    public static SignedPaper olivia(PaperSize size, String language) {
        return paper(12, size, language, ink(0));
    }

    static SignedPaper paper(long number, PaperSize size, String language, Ink ink) {
        var lines = List.of(
                line("White filling, back tooth, two sides", "204.00", "76.00", "69.10", "59.00", "0.00"),
                line("Ceramic crown \\ é ñ", "1180.00", "407.00", "0.00", "366.00", "407.00"),
                line("Cleaning, grown-up teeth", "118.00", "88.55", "0.00", "0.00", "29.45"));
        var details = new PlanDetails(
                "Plan after the full exam",
                "Olivia wanted to think it over.\nShe asked about the crown twice.",
                PlanKind.INSURANCE,
                Optional.of(LocalDate.of(2026, 11, 21)),
                Optional.empty());
        var plan = new TreatmentPlan(
                new TreatmentPlanId(number), PlanStatus.SAVED, details, Optional.empty(), Optional.empty());
        LocalDateTime when = MOMENT.toLocalDateTime();
        var shown = new TreatmentPlanPaper(
                "Alder Street Dental",
                "Olivia Marsh",
                plan,
                lines,
                "I have seen the costs and agree to the treatment.",
                Optional.of(new PaperSignature("Olivia Marsh", ink, when)),
                Optional.of(new PaperSignature("Rosa Haddad", ink(30), when)));
        var benefits = new BenefitSnapshot(
                Optional.of(LocalDate.of(2026, 11, 19)),
                List.of(
                        new BenefitSnapshot.Row("Maximum left", "$1,040.00"),
                        new BenefitSnapshot.Row("Deductible left", "$0.00")));
        var evidence = new SigningEvidence(
                MOMENT,
                Optional.of("Patient"),
                Optional.empty(),
                Optional.of("Photo ID"),
                Optional.of("Tom Ellery"),
                Optional.of("Rosa Haddad"),
                Optional.of("Tablet at the front desk"),
                Optional.of(new SigningEvidence.Consent("2026-1", MOMENT.minusMinutes(5), MOMENT.minusMinutes(4))),
                Optional.of(new SigningEvidence.Pages(
                        List.of(
                                new SigningEvidence.Seen(1, MOMENT.minusMinutes(3)),
                                new SigningEvidence.Seen(2, MOMENT.minusMinutes(2)),
                                new SigningEvidence.Seen(3, MOMENT.minusMinutes(1))),
                        3)),
                Optional.of("4f6c2a10"));
        return new SignedPaper(
                shown,
                size,
                Locale.of(language),
                Optional.of(benefits),
                Optional.of(LocalDate.of(2027, 2, 19)),
                evidence);
    }

    /** A scrawl that differs with its seed. */
    static Ink ink(int seed) {
        var strokes = new ArrayList<Stroke>();
        for (int i = 0; i < 3; i++) {
            var points = new ArrayList<InkPoint>();
            for (int j = 0; j < 25; j++) {
                points.add(new InkPoint(
                        20 + i * 180 + j * 6.25, 75 + 60 * Math.sin(j * 0.7 + i + seed), (i * 25 + j) * 8L));
            }
            strokes.add(new Stroke(points));
        }
        strokes.add(new Stroke(List.of(new InkPoint(580, 20, 700))));
        return new Ink(600, 150, strokes);
    }

    private static PlanLine line(String words, String fee, String first, String second, String discount, String pays) {
        Map<LineField, Money> amounts = new EnumMap<>(LineField.class);
        amounts.put(LineField.FEE, money(fee));
        amounts.put(LineField.INSURANCE_1, money(first));
        amounts.put(LineField.INSURANCE_2, money(second));
        amounts.put(LineField.DISCOUNT, money(discount));
        amounts.put(LineField.PATIENT_PART, money(pays));
        return new PlanLine(
                0,
                Map.of(LineField.DESCRIPTION, words, LineField.CODE, "X2740", LineField.TOOTH, "19"),
                amounts,
                Money.ZERO);
    }

    private static Money money(String dollars) {
        return Money.dollars(new BigDecimal(dollars));
    }
}

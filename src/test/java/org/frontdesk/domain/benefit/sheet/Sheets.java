package org.frontdesk.domain.benefit.sheet;

import java.util.List;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.benefit.sheet.SheetNames.Named;

/** A small practice with names that are easily mistaken. */
final class Sheets {
    static final List<Named> CATEGORIES = List.of(
            new Named(1, "General", "General", false),
            new Named(9, "Crowns", "Crowns", false),
            new Named(10, "Dentures", "Prosthodontics", false),
            new Named(21, "=1+1", "None", false),
            new Named(22, "+Plus", "None", false),
            new Named(23, "-Minus", "None", false),
            new Named(24, "@Home", "None", false),
            new Named(25, "'=Quoted", "None", false),
            new Named(26, "Crowns, inlays and \"onlays\"", "None", false),
            new Named(27, "10", "None", false),
            new Named(28, "#1", "None", false),
            new Named(29, " ", "None", false),
            new Named(30, "Twice shown", "None", true),
            new Named(31, "Twice shown", "None", false),
            new Named(32, "Twice", "None", false),
            new Named(33, "Twice", "None", false),
            new Named(34, "'plain", "None", false),
            new Named(35, "Über\tTab", "None", false),
            new Named(36, "dentures", "None", false),
            new Named(37, "\"", "None", false),
            new Named(38, "\n", "None", false),
            new Named(39, "a;b\rc", "None", false),
            new Named(40, "32", "None", false));
    static final List<Named> GROUPS = List.of(
            new Named(5, "Prophy", "Prophy", false),
            new Named(6, "Pano/FMX", "PanoFMX", false),
            new Named(7, "Cancer Screening", "None", true));

    static final BenefitSheet SHEET = new BenefitSheet(
            new SheetNames(CATEGORIES),
            new SheetNames(GROUPS),
            Set.of("D0120", "D1110")::contains,
            TimePeriod.CALENDAR_YEAR);

    private Sheets() {}

    /** A row of the plan with its other fields empty, counted by the calendar year. */
    static BenefitDraft row(BenefitType type) {
        return new BenefitDraft(
                BenefitOwner.PLAN,
                type,
                CoverageLevel.NONE,
                0,
                "",
                0,
                "",
                "",
                TimePeriod.CALENDAR_YEAR,
                QuantityQualifier.NONE,
                "",
                TreatmentArea.NONE);
    }
}

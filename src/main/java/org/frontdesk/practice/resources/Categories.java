package org.frontdesk.practice.resources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of the definition categories; a category's number is its place in the list. */
final class Categories {
    private static final List<String> NAMES = List.of(
            "AccountColors",
            "AdjTypes",
            "ApptConfirmed",
            "ApptProcsQuickAdd",
            "BillingTypes",
            "ClaimFormats",
            "DunningMessages",
            "FeeSchedNamesOld",
            "MedicalNotes",
            "OperatoriesOld",
            "PaymentTypes",
            "ProcCodeCats",
            "ProgNoteColors",
            "RecallUnschedStatus",
            "ServiceNotes",
            "DiscountTypes",
            "Diagnosis",
            "AppointmentColors",
            "ImageCats",
            "ApptPhoneNotes",
            "TxPriorities",
            "MiscColors",
            "ChartGraphicColors",
            "ContactCategories",
            "LetterMergeCats",
            "BlockoutTypes",
            "ProcButtonCats",
            "CommLogTypes",
            "SupplyCats",
            "PaySplitUnearnedType",
            "Prognosis",
            "ClaimCustomTracking",
            "InsurancePaymentType",
            "TaskPriorities",
            "FeeColors",
            "ProviderSpecialties",
            "ClaimPaymentTracking",
            "AccountQuickCharge",
            "InsuranceVerificationStatus",
            "Regions",
            "ClaimPaymentGroups",
            "AutoNoteCats",
            "WebSchedNewPatApptTypes",
            "ClaimErrorCode",
            "ClinicSpecialty",
            "JobPriorities",
            "CarrierGroupNames",
            "PayPlanCategories",
            "AutoDeposit",
            "InsuranceFilingCodeGroup",
            "TimeCardAdjTypes",
            "WebSchedExistingApptTypes",
            "CertificationCategories",
            "EClipboardImageCapture",
            "TaskCategories",
            "OperatoryTypes");

    /** The name of the category of the definition {@code t}. */
    static final String SQL = IntStream.range(0, NAMES.size())
            .mapToObj(i -> "WHEN " + i + " THEN '" + NAMES.get(i) + "'")
            .collect(Collectors.joining(" ", "CASE t.Category ", " ELSE '' END"));

    private Categories() {}

    /** The number of the category of that name. */
    static Optional<Long> number(String name) {
        return Optional.of((long) NAMES.indexOf(name)).filter(place -> place >= 0);
    }
}

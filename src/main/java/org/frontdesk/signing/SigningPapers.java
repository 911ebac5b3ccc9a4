package org.frontdesk.signing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Ending;
import org.frontdesk.service.signing.CeremonyEntries;
import org.frontdesk.service.signing.SigningOrder;
import org.frontdesk.service.signing.SigningRecord;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.signing.patient.Presentation;
import org.frontdesk.signing.patient.Reasons;
import org.frontdesk.text.Strings;

/** What of one plan is laid before the patient, and what is written down of its signing. */
final class SigningPapers {
    private final PatientId patient;
    private final TreatmentPlanId plan;
    private final SigningTools tools;
    private final Strings strings;
    private final PlanFacts facts;
    private String screen = "";

    SigningPapers(PatientId patient, TreatmentPlanId plan, SigningTools tools, Strings strings) {
        this.patient = patient;
        this.plan = plan;
        this.tools = tools;
        this.strings = strings;
        this.facts =
                new PlanFacts(tools.estimates(), tools.service(), tools.desk().clock());
    }

    /** Gathers what the amounts rest on. */
    void gather() {
        facts.gather(patient, plan);
    }

    /** The size of the screen that is signed on, for the record. */
    void on(String size) {
        screen = size;
    }

    Presentation presentation(SigningSheet sheet) {
        return new Presentation(sheet, reasons(), facts.coverage(), validUntil());
    }

    /** @param shown what lies before the patient, if anything does */
    SigningRecord record(Ceremony now, Optional<PatientViewModel> shown) {
        return SigningRecord.of(
                UUID.randomUUID().toString(),
                now,
                tools.desk().who().get(),
                tools.desk().keep().identity().words(screen),
                tools.desk().rules().get().paper(),
                shown.map(view -> view.presentation().coverage()).orElseGet(facts::coverage),
                validUntil());
    }

    SigningOrder order(Ceremony now, PatientViewModel shown, SigningRecord record, Ending.Signed signed) {
        LocalDateTime at = signed.at().toLocalDateTime();
        Locale language = shown.wordsProperty().get().locale();
        return new SigningOrder(
                shown.presentation().sheet(),
                Locale.of(language.getLanguage()),
                shown.statement(),
                new PaperSignature(now.signer().name(), now.ink(), at),
                now.desk().practice().map(mark -> new PaperSignature(mark.name(), mark.ink(), at)),
                at,
                record);
    }

    /** Writes the ceremony into the journal. */
    CeremonyEntries entries(SigningSheet sheet) {
        return new CeremonyEntries(tools.desk().journal(), strings, patient, sheet.plan());
    }

    OffsetDateTime moment() {
        return OffsetDateTime.now(tools.desk().clock()).truncatedTo(ChronoUnit.SECONDS);
    }

    void close() {
        facts.close();
    }

    private Reasons reasons() {
        return facts.inputs()
                .<Reasons>map(inputs -> words -> tools.reasons().of(plan, inputs, words))
                .orElse(Reasons.UNKNOWN);
    }

    private LocalDate validUntil() {
        return LocalDate.now(tools.desk().clock())
                .plusDays(tools.desk().rules().get().estimateDays());
    }
}

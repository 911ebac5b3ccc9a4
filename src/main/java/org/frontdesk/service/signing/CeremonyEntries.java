package org.frontdesk.service.signing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Ending;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.text.Strings;

/** Writes the steps of a ceremony into the journal. */
public final class CeremonyEntries {
    private final Journal journal;
    private final Strings strings;
    private final PatientId patient;
    private final TreatmentPlan plan;
    private final RecordWords words;

    /** @param strings in the desk's language */
    public CeremonyEntries(Journal journal, Strings strings, PatientId patient, TreatmentPlan plan) {
        this.journal = journal;
        this.strings = strings;
        this.patient = patient;
        this.plan = plan;
        this.words = new RecordWords(strings);
    }

    public void presented(Ceremony now) {
        Map<String, String> said = said(now);
        now.presented().ifPresent(at -> said.put("Presented", at.toString()));
        append(JournalKind.PRESENTED, said, "");
    }

    public void consented(Ceremony now) {
        Map<String, String> said = said(now);
        now.consent().ifPresent(given -> {
            said.put("ConsentText", given.text());
            said.put("SampleOpened", given.sampleOpened().toString());
            said.put("Consented", given.given().toString());
        });
        append(JournalKind.CONSENTED, said, "");
    }

    /**
     * That it was signed, to be noted with the order that sends it.
     *
     * @param handle under which its file is kept
     */
    public JournalEvent signed(Ceremony now, Ending.Signed ending, String handle) {
        Map<String, String> said = ended(now, ending);
        said.put("Handle", handle);
        return event(JournalKind.SIGNED).to(said);
    }

    /** How it ended without a signature. */
    public void ended(Ceremony now) {
        now.ending().ifPresent(ending -> {
            switch (ending) {
                case Ending.Signed signed -> {} // noted with its order
                case Ending.OnPaper paper -> append(JournalKind.ON_PAPER, ended(now, paper), "");
                case Ending.Declined declined -> append(JournalKind.DECLINED, ended(now, declined), declined.reason());
            }
        });
    }

    /** That the signatures are to go, to be noted with the order that takes them off. */
    public JournalEvent cleared(TreatmentPlan signed, String by, String reason) {
        return event(JournalKind.CLEARED)
                .from(SigningSteps.says(signed))
                .to(Map.of("ClearedBy", by))
                .noting(reason);
    }

    /** A copy was printed, or saved. */
    public void copied(String handle) {
        journal.append(event(JournalKind.EXPORTED).to(Map.of("Handle", handle)));
    }

    private Map<String, String> ended(Ceremony now, Ending ending) {
        Map<String, String> said = said(now);
        said.put("PagesSeen", now.seen().size() + " of " + now.pages());
        said.put("At", ending.at().toString());
        return said;
    }

    private Map<String, String> said(Ceremony now) {
        var said = new LinkedHashMap<String, String>();
        said.put("Signer", now.signer().name());
        said.put("Relation", words.relation(now.signer()));
        if (!now.signer().authority().isBlank()) {
            said.put("Authority", now.signer().authority());
        }
        now.desk().identity().ifPresent(check -> said.put("Identity", words.identity(check)));
        now.desk().witness().ifPresent(name -> said.put("Witness", name));
        if (now.payments() > 0) {
            said.put("Payments", Integer.toString(now.payments()));
        }
        return said;
    }

    private void append(JournalKind kind, Map<String, String> said, String note) {
        journal.append(event(kind).to(said).noting(note));
    }

    private JournalEvent event(JournalKind kind) {
        String subject = strings.get(
                "journal.subject.plan", plan.id().toString(), plan.details().heading());
        return JournalEvent.of(kind, subject).about(patient);
    }
}

package org.frontdesk.service.patients;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.patient.PatientName;
import org.frontdesk.text.Strings;

/** How the patients of one connection are called, as far as this desk has met them. Used from the window thread. */
public final class PatientNames {
    private final Map<PatientId, PatientName> names = new HashMap<>();

    public void met(FoundPatient patient) {
        names.put(patient.patient(), patient.name());
    }

    public Optional<PatientName> of(PatientId patient) {
        return Optional.ofNullable(names.get(patient));
    }

    /** The name as it is spoken, or the number of a patient not met. */
    public String spoken(PatientId patient, Strings strings) {
        return of(patient)
                .map(PatientName::spoken)
                .orElseGet(() -> strings.get("unsaved.patient", Long.toString(patient.number())));
    }
}

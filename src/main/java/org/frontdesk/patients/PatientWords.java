package org.frontdesk.patients;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.frontdesk.domain.patient.Birth;
import org.frontdesk.domain.patient.PatientStatus;
import org.frontdesk.service.patients.FoundPatient;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Says who a patient is, in the language of the window. */
public final class PatientWords {
    private final Strings strings;
    private final Formats formats;

    public PatientWords(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** The patient as a row of a list, with the age of today. */
    public PatientRow row(FoundPatient found, LocalDate today) {
        OptionalInt age = found.birth().ageOn(today);
        return new PatientRow(
                found.patient(),
                found.name().listed(),
                age.isPresent() && found.status() != PatientStatus.DECEASED ? Integer.toString(age.getAsInt()) : "",
                formats.date(found.birth().day()),
                found.phone(),
                status(found.status()),
                found.status() == PatientStatus.ARCHIVED || found.status() == PatientStatus.DECEASED);
    }

    /** {@code 34 years}; empty when the birthdate is not known. */
    public String age(Birth birth, LocalDate today) {
        OptionalInt years = birth.ageOn(today);
        return years.isPresent() ? strings.get("patients.age.years", years.getAsInt()) : "";
    }

    /** The status in a word; empty for a patient like any other. */
    public String status(PatientStatus status) {
        return status == PatientStatus.PATIENT
                ? ""
                : strings.get("patients.status." + status.name().toLowerCase(Locale.ROOT));
    }
}

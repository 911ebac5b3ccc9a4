package org.frontdesk.api;

import java.util.Comparator;
import java.util.List;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.api.wire.Patient;
import org.frontdesk.domain.PatientId;

/** The API pages Patients and FamilyModules. */
public final class PatientsApi {
    private final ApiClient client;

    PatientsApi(ApiClient client) {
        this.client = client;
    }

    public ApiCall<Patient> one(PatientId patient) {
        return client.get(ApiPath.of("patients", patient.number()), Patient.class);
    }

    /** The first patients in the server's order, without the archived and the deceased. */
    public ApiCall<List<Patient>> firstPage(int limit) {
        return client.first(limit, ApiPath.of("patients"), Patient.class);
    }

    /**
     * The first patients whose name begins as typed, the archived and the deceased among them.
     *
     * @param lastName first letters, empty for any
     * @param firstName first letters, empty for any
     */
    public ApiCall<List<Patient>> byName(String lastName, String firstName, int limit) {
        ApiPath path = ApiPath.of("patients").where("showArchived", "true");
        if (!lastName.isEmpty()) {
            path = path.where("LName", lastName);
        }
        if (!firstName.isEmpty()) {
            path = path.where("FName", firstName);
        }
        return client.first(limit, path, Patient.class);
    }

    /** The first patients with these digits in one of their phone numbers, the archived and the deceased among them. */
    public ApiCall<List<Patient>> byPhone(String digits, int limit) {
        return client.first(
                limit, ApiPath.of("patients").where("Phone", digits).where("showArchived", "true"), Patient.class);
    }

    /** Everybody with the same guarantor, the guarantor included. */
    public ApiCall<List<Patient>> family(PatientId guarantor) {
        return client.list(ApiPath.of("patients", "Simple").where("Guarantor", guarantor), Patient.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.guarantor() == guarantor.number())
                        .toList());
    }

    /** The patient's plans with subscriber, plan and carrier, by ordinal. */
    public ApiCall<List<FamilyInsurance>> insurance(PatientId patient) {
        return client.list(ApiPath.of("familymodules", patient.toString(), "Insurance"), FamilyInsurance.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.patNum() == patient.number() && row.patPlanNum() > 0)
                        .sorted(Comparator.comparingInt(FamilyInsurance::ordinal))
                        .toList());
    }
}

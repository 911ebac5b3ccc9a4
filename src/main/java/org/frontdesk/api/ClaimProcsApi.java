package org.frontdesk.api;

import java.util.List;
import org.frontdesk.api.wire.ClaimProc;
import org.frontdesk.domain.PatientId;

/** The API page ClaimProcs: what insurance is expected to pay and has paid. */
public final class ClaimProcsApi {
    private final ApiClient client;

    ClaimProcsApi(ApiClient client) {
        this.client = client;
    }

    /** All lines of the patient, in every status. */
    public ApiCall<List<ClaimProc>> ofPatient(PatientId patient) {
        return client.list(ApiPath.of("claimprocs").where("PatNum", patient), ClaimProc.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.patNum() == patient.number())
                        .toList());
    }
}

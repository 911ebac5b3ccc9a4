package org.frontdesk.api;

import java.util.List;
import org.frontdesk.api.wire.Adjustment;
import org.frontdesk.domain.PatientId;

/** The API page Adjustments: what was added to or taken from a patient's account. */
public final class AdjustmentsApi {
    private final ApiClient client;

    AdjustmentsApi(ApiClient client) {
        this.client = client;
    }

    /**
     * The patient's adjustments of one type.
     *
     * @param type the type by its DefNum
     */
    public ApiCall<List<Adjustment>> ofPatient(PatientId patient, long type) {
        return client.list(ApiPath.of("adjustments").where("PatNum", patient).where("AdjType", type), Adjustment.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.patNum() == patient.number() && row.adjType() == type)
                        .toList());
    }
}

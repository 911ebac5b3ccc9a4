package org.frontdesk.api;

import java.util.List;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.domain.PatientId;

/** The API page ProcedureLogs. */
public final class ProceduresApi {
    private final ApiClient client;

    ProceduresApi(ApiClient client) {
        this.client = client;
    }

    /** The patient's procedures in the chart, deleted ones left out. */
    public ApiCall<List<ProcedureLog>> ofPatient(PatientId patient) {
        return client.list(ApiPath.of("procedurelogs").where("PatNum", patient), ProcedureLog.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.patNum() == patient.number()
                                && !row.procStatus().equals("D"))
                        .toList());
    }
}

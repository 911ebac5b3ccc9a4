package org.frontdesk.api;

import java.util.Base64;
import java.util.List;
import org.frontdesk.api.wire.Document;
import org.frontdesk.domain.PatientId;

/** The API page Documents. */
public final class DocumentsApi {
    private final ApiClient client;

    DocumentsApi(ApiClient client) {
        this.client = client;
    }

    /** The patient's documents, oldest first. */
    public ApiCall<List<Document>> ofPatient(PatientId patient) {
        return client.list(ApiPath.of("documents").where("PatNum", patient), Document.class);
    }

    /**
     * Stores a PDF in the patient's documents.
     *
     * @param description the lasting handle: a server may give the row a new number once somebody opens it
     * @param category the DefNum of an image category (definitions of category 18)
     */
    public ApiCall<Document> uploadPdf(PatientId patient, byte[] pdf, String description, long category) {
        Fields fields = Fields.of("PatNum", patient.number())
                .and("rawBase64", Base64.getEncoder().encodeToString(pdf))
                .and("extension", ".pdf")
                .and("Description", description)
                .and("DocCategory", category);
        return client.post(ApiPath.of("documents", "Upload"), fields, Document.class);
    }
}

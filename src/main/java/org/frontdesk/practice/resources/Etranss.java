package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;

import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Resource;

/** Etranss: the electronic messages exchanged with carriers about a patient, to read. */
final class Etranss extends Resource {
    Etranss() {
        super(
                "etranss",
                "Etrans",
                "etrans",
                id("EtransNum"),
                moment("DateTimeTrans"),
                id("ClearingHouseNum"),
                text("Etype", 50),
                id("ClaimNum"),
                id("OfficeSequenceNumber"),
                id("CarrierTransCounter"),
                id("CarrierTransCounter2"),
                id("CarrierNum"),
                id("CarrierNum2"),
                id("PatNum"),
                id("BatchNumber"),
                text("AckCode", 10),
                id("TransSetNum"),
                note("Note"),
                id("EtransMessageTextNum"),
                id("AckEtransNum"),
                id("PlanNum"),
                id("InsSubNum"),
                id("TransSetId835"),
                text("CarrierNameRaw", 255),
                text("PatientNameRaw", 255),
                id("UserNum"));
        servesList(
                Filter.id("PatNum").needed().of("patient", "PatNum", "Patient not found"),
                Filter.id("CarrierNum"),
                Filter.id("ClaimNum"));
    }
}

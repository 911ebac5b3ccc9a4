package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.PracticeRows.row;

import java.time.Duration;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patients, their procedures, verifications and documents. */
class PatientsAndRecordsTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PatientsAndRecordsTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.basic(rows);
        PracticeRows.definition(rows, 47, 18, "Letters", "");
        rows.insert("userod", row("UserNum", 6L, "UserName", "Gone", "IsHidden", "true"));
        rows.insert(
                "procedurecode",
                row("CodeNum", 160L, "ProcCode", "D2391", "Descript", "Filling, one surface", "TreatArea", "Surf"));
    }

    @Test
    void aNewPatientIsHisOwnGuarantor() {
        Answer made = desk.post("/patients", "LName", "Okafor", "FName", "Mina")
                .created()
                .has("PatStatus", "Patient")
                .has("Gender", "Unknown")
                .has("Position", "Single")
                .has("TxtMsgOk", "Unknown")
                .has("Birthdate", "0001-01-01");
        made.has("Guarantor", made.number("PatNum"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a patient without first name        | POST | /patients | {"LName":"Okafor"} | 400 | FName
            a guarantor and a super family      | POST | /patients | {"LName":"O","FName":"M","Guarantor":1,"SuperFamily":1} | 400 | Guarantor
            a chart number that is too long     | POST | /patients | {"LName":"O","FName":"M","ChartNumber":"1234567890123456"} | 400 | ChartNumber
            a procedure without date            | POST | /procedurelogs | {"PatNum":1,"ProcStatus":"TP","procCode":"D1110"} | 400 | ProcDate is required
            a priority by number and by name    | POST | /procedurelogs | {"PatNum":1,"ProcDate":"2026-11-02","ProcStatus":"TP","procCode":"D1110","Priority":340,"priority":"Urgent"} | 400 | Priority
            a filling without tooth             | POST | /procedurelogs | {"PatNum":1,"ProcDate":"2026-11-02","ProcStatus":"TP","procCode":"D2391","Surf":"O"} | 400 | ToothNum
            a filling without surface           | POST | /procedurelogs | {"PatNum":1,"ProcDate":"2026-11-02","ProcStatus":"TP","procCode":"D2391","ToothNum":"4"} | 400 | Surf
            a procedure status as a number      | GET  | /procedurelogs?PatNum=1&ProcStatus=1 | | 400 | ProcStatus
            verifying something unknown         | PUT  | /insverifies | {"VerifyType":"Foo","FKey":1000} | 400 | VerifyType
            verifying nothing                   | PUT  | /insverifies | {"VerifyType":"PatientEnrollment"} | 400 | FKey
            verifications of no type            | GET  | /insverifies?FKey=1 | | 400 | VerifyType
            a document without extension        | POST | /documents/Upload | {"PatNum":1,"rawBase64":"JVBERi0xLjQK"} | 400 | extension
            a document of nobody                | POST | /documents/Upload | {"PatNum":999888777,"rawBase64":"JVBERi0xLjQK","extension":".pdf"} | 404 | Patient
            a document dated without time       | POST | /documents/Upload | {"PatNum":1,"rawBase64":"JVBERi0xLjQK","extension":".pdf","DateCreated":"2026-11-20"} | 400 | DateCreated
            documents of nobody                 | GET  | /documents | | 400 | PatNum
            providers of an unknown clinic      | GET  | /providers?ClinicNum=999 | | 404 | Clinic not found
            """)
    void wrongRequestsAreExplained(String name, String verb, String path, String body, int status, String word) {
        desk.send(verb, path, body == null ? "" : body).refused(status, word);
    }

    @Test
    void aSearchFindsTheBeginningOfANameInAnyCase() {
        assertThat(desk.get("/patients?LName=kel").ok().column("FName")).containsExactly("Anna");
        assertThat(desk.get("/patients?LName=zzzz").ok().rows()).isEmpty();
        assertThat(desk.get("/patients?LName=kel").ok().rows().getFirst().has("Guarantor"))
                .isFalse();
    }

    @Test
    void theFullListFindsPartsOfNamesAndSaysWhatTimeItIs() {
        var rows = desk.get("/patients/Simple?LName=ell&FName=nna").ok().rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.path("Guarantor").asLong()).isEqualTo(1);
            assertThat(row.path("serverDateTime").asText())
                    .isEqualTo(desk.clock().moment());
        });
    }

    @Test
    void onlyPatientsChangedSinceAreListed() {
        String since = desk.clock().later(Duration.ofMinutes(1));
        desk.put("/patients/2", "Preferred", "Bru").ok();
        assertThat(desk.get("/patients/Simple?DateTStamp=" + since.replace(" ", "%20"))
                        .ok()
                        .column("PatNum"))
                .contains("2")
                .doesNotContain("1");
    }

    @Test
    void anEmptyTextClearsAFieldButNotTheName() {
        desk.put("/patients/3", "Preferred", "Carly").ok().has("Preferred", "Carly");
        desk.put("/patients/3", "Preferred", "").ok().has("Preferred", "");
        desk.put("/patients/3", "LName", "");
        desk.get("/patients/3").ok().has("LName", "Ibarra");
    }

    @Test
    void aPlannedFillingBringsItsCodeAndItsFeeAsText() {
        Answer made = desk.send("POST", "/procedurelogs", """
                        {"PatNum":2,"ProcDate":"2026-11-02","ProcStatus":"TP","procCode":"D2391","ToothNum":"4",
                         "Surf":"O","ProcFee":"255","Priority":340}""")
                .created()
                .has("ProcFee", "255.00")
                .has("CodeNum", 160)
                .has("procCode", "D2391")
                .has("priority", "Urgent")
                .has("serverDateTime", "");
        assertThat(desk.get("/procedurelogs?PatNum=2&ProcStatus=TP").ok().column("ProcNum"))
                .contains(String.valueOf(made.number("ProcNum")));
        assertThat(desk.get("/procedurelogs?PatNum=2&ProcStatus=C").ok().rows()).isEmpty();
    }

    @Test
    void anEnrollmentIsVerifiedOn() {
        desk.put(
                        "/insverifies",
                        "DateLastVerified",
                        "2026-11-20",
                        "VerifyType",
                        "PatientEnrollment",
                        "FKey",
                        PracticeRows.ANNAS_PATPLAN,
                        "Note",
                        "By phone.")
                .ok()
                .has("DateLastVerified", "2026-11-20")
                .has("Note", "By phone.");
        assertThat(desk.get("/insverifies?VerifyType=PatientEnrollment&FKey=1000")
                        .ok()
                        .column("FKey"))
                .containsExactly("1000");
    }

    @Test
    void anUploadedDocumentIsFiledAndItsTeethCounted() {
        Answer made = desk.post(
                        "/documents/Upload",
                        "PatNum",
                        1,
                        "rawBase64",
                        "JVBERi0xLjQK",
                        "extension",
                        ".pdf",
                        "Description",
                        "Plan",
                        "DocCategory",
                        47,
                        "ToothNumbers",
                        "1-3,8")
                .created()
                .has("docCategory", "Letters")
                .has("ImgType", "Document")
                .has("ToothNumbers", "1,2,3,8");
        assertThat(desk.get("/documents?PatNum=1").ok().column("DocNum"))
                .contains(String.valueOf(made.number("DocNum")));
    }

    @Test
    void usersInUseAreListedWithTheirGroups() {
        Answer users = desk.get("/userods").ok();
        assertThat(users.column("UserName")).containsExactly("Presenter");
        assertThat(users.rows().getFirst().path("userGroupNums").isArray()).isTrue();
    }

    @Test
    void aPracticeWithoutClinicsHasAnEmptyList() {
        assertThat(desk.get("/clinics").ok().rows()).isEmpty();
    }
}

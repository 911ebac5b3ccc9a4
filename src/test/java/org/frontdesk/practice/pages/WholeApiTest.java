package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.PracticeRows.row;

import java.util.List;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every resource of the API does alike: keys, names, pages, filters and refusals. */
class WholeApiTest {
    private static final int CODES = 1_005;
    /** The most rows a server in the practice's own network answers at once. */
    private static final int PAGE = 1_000;

    @RegisterExtension
    static final Desk desk = Desk.with(WholeApiTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.patient(rows, 1, "Anna", "Keller");
        PracticeRows.preference(rows, "ProgramVersion", "25.3.36.0");
        PracticeRows.definition(rows, 336, 1, "Member discount", "dp");
        PracticeRows.definition(rows, 340, 20, "Urgent", "");
        for (int i = 0; i < CODES; i++) {
            rows.insert("procedurecode", row("ProcCode", "T%04d".formatted(i), "Descript", "Test"));
        }
    }

    @Test
    void aPreferenceIsFoundByNameAndAlwaysText() {
        var rows = desk.get("/preferences?PrefName=ProgramVersion").ok().rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.properties())
                    .extracting(field -> field.getKey())
                    .containsExactly("PrefNum", "PrefName", "ValueString");
            assertThat(row.path("ValueString").isTextual()).isTrue();
        });
    }

    @Test
    void nothingIsAnsweredWithoutTheKeys() {
        desk.send("GET", "/patients/1", "", List.of()).is(401);
        desk.send("GET", "/patients/1", "", List.of("Authorization", "ODFHIR wrong/keys"))
                .is(401);
        desk.send("POST", "/nothing", "{}", List.of()).is(401);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a singular name is no resource       | GET    | /treatplan?PatNum=1           |                  | 404 | not a valid resource
            an unknown name is no resource       | GET    | /notaresource                 |                  | 404 | notaresource
            a method a resource does not have    | DELETE | /claimprocs/999888777         |                  | 400 | claimprocs DELETE
            an action a resource does not have   | POST   | /claimprocs/PendingThings     | {}               | 400 | PendingThings
            a row that is not there              | GET    | /patients/999888777           |                  | 404 | Patient
            an unknown filter of the search      | GET    | /patients?search=abc          |                  | 400 | search
            an enum sent as a number             | GET    | /treatplans?TPStatus=1        |                  | 400 | TPStatus
            a moment without its time            | GET    | /providers?DateTStamp=bad     |                  | 400 | DateTStamp
            a body that is no object             | PUT    | /patients/1                   | [1]              | 400 | JSON
            a body that is broken                | PUT    | /patients/1                   | {"Preferred":"A  | 400 | JSON
            """)
    void wrongRequestsAreExplained(String name, String verb, String path, String body, int status, String word) {
        desk.send(verb, path, body == null ? "" : body).refused(status, word);
    }

    @Test
    void refusalsAreBareJsonStrings() {
        Answer answer = desk.get("/patients/" + Desk.UNKNOWN).is(404);
        assertThat(answer.raw()).startsWith("\"").endsWith("\"");
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
    }

    @Test
    void aListEndsAtTheCapAndGoesOnFromTheOffset() {
        List<String> first = desk.get("/procedurecodes").ok().column("ProcCode");
        List<String> rest = desk.get("/procedurecodes?Offset=" + PAGE).ok().column("ProcCode");

        assertThat(first).hasSize(PAGE);
        assertThat(rest).hasSize(CODES - PAGE).doesNotContainAnyElementsOf(first);
        assertThat(desk.get("/procedurecodes?Limit=5000").ok().rows()).hasSize(PAGE);
        assertThat(desk.get("/procedurecodes?Offset=5000").ok().rows()).isEmpty();
    }

    @Test
    void limitAndOffsetCountRows() {
        assertThat(desk.get("/procedurecodes?Limit=10&Offset=20").ok().column("ProcCode"))
                .hasSize(10)
                .startsWith("T0020")
                .endsWith("T0029");
    }

    @Test
    void anUnknownFilterOfAnOrdinaryListIsIgnored() {
        assertThat(desk.get("/definitions?category=AdjTypes").ok().raw())
                .isEqualTo(desk.get("/definitions").ok().raw());
        assertThat(desk.get("/definitions?Category=1").ok().column("DefNum")).containsExactly("336");
    }

    @Test
    void unknownFieldsOfABodyAreIgnored() {
        desk.put("/patients/1", "Preferred", "Ann", "ShoeSize", 38).ok().has("Preferred", "Ann");
        assertThat(desk.get("/patients/1").ok().names()).doesNotContain("ShoeSize");
    }

    @Test
    void theCallerLearnsWhatItMayDo() {
        var rows = desk.get("/securityperms").ok().rows();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("Permission").asText()).startsWith("Api");
            assertThat(row.path("HasPermission").asText()).isIn("true", "false");
        });
    }

    @Test
    void aNewRowIsFoundAtTheLocationItsAnswerNames() {
        Answer created =
                desk.post("/patients", "LName", "Okafor", "FName", "Mina").created();
        assertThat(created.response().headers().firstValue("location").orElse(""))
                .endsWith("/patients/" + created.number("PatNum"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            MM/dd/yyyy      | 11/02/2026
            dd.MM.yy        | 02.11.26
            d MMM yyyy      | 2 Nov 2026
            dddd            | Monday
            'day' d         | day 2
            dd//MM          | 02//11
            """)
    void aReadingMayAskForAnotherFormOfDates(String format, String date) {
        desk.put("/patients/1", "Birthdate", "2026-11-02").ok().has("Birthdate", "2026-11-02");
        desk.get("/patients/1?DateFormatString=" + format.replace(" ", "%20"))
                .ok()
                .has("Birthdate", date)
                .has("DateTStamp", DeskClock.NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dd/MM/yyyy%20HH:mm:ss        | 02/03/2026 09:30:00
            yyyy-MM-ddTHH:mm:sszzz       | 2026-03-02T09:30:00+00:00
            M/d/yyyy%20h:mm:ss%20tt      | 3/2/2026 9:30:00 AM
            """)
    void aReadingMayAskForAnotherFormOfMoments(String format, String moment) {
        desk.put("/patients/1", "Birthdate", "2026-11-02").ok();
        var row = desk.get("/patients/Simple?DateTimeFormatString=" + format)
                .ok()
                .rows()
                .getFirst();

        assertThat(row.path("DateTStamp").asText()).isEqualTo(moment);
        assertThat(row.path("Birthdate").asText()).isEqualTo("2026-11-02");
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        desk.get("/patients/1?DateFormatString=%27open").refused(400, "DateFormatString");
        desk.get("/patients/1?DateTimeFormatString=x").refused(400, "DateTimeFormatString");
    }
}

package org.frontdesk.domain.benefit.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.quickentry.EntryTable;
import org.junit.jupiter.api.Test;

class CallNoteTest {
    private final CallReading reading = new CallReading(EntryTable.PRACTICE, TimePeriod.CALENDAR_YEAR);
    private final CallSheet sheet = CallSheet.begin(LocalDateTime.of(2026, 11, 20, 14, 5, 33))
            .say(Question.REPRESENTATIVE, "Tasha")
            .say(Question.REFERENCE, "88-2041")
            .say(Question.CHANNEL, "1")
            .say(Question.MISSING_TOOTH, "y")
            .say(Question.PAYS_ON, "seat")
            .say(Question.BITEWINGS_OFTEN, "2 per 36 months")
            .say(Question.CLEANINGS_OFTEN, "2/y")
            .say(Question.MAXIMUM_LEFT, "900")
            .say(Question.LAST_EXAM, "3/1/2026")
            .wouldNotSay(Question.FEE_BASIS)
            .wouldNotSay(Question.CLAIMS_ADDRESS);

    @Test
    void theNoteOfThePlanHoldsWhatNoRowSays() {
        String text = CallNote.of(sheet, reading.read(sheet, List.of()), false).text();
        assertThat(text)
                .startsWith("""
                        Benefits call 2026-11-20 14:05, Tasha, ref 88-2041
                        * Channel: phone
                        * Bitewings, how often (not computed): 2 per 36 months
                        * Missing tooth clause: yes
                        * Pays on: seat date
                        * Would not say: Claims address; Fee basis
                        * Not asked: Network asked; Coverage active;""")
                .endsWith("* End of call")
                .doesNotContain("Maximum left: ", "Cleanings, how often: ");
    }

    @Test
    void whatHoldsForThePatientStandsInANoteOfItsOwn() {
        assertThat(CallNote.of(sheet, reading.read(sheet, List.of()), true).text())
                .isEqualTo("""
                        Benefits call 2026-11-20 14:05, Tasha, ref 88-2041
                        * Maximum left: $900.00
                        * Last exam: 2026-03-01
                        * End of call""");
    }

    @Test
    void notesAreReadBackAmongOtherText() {
        CallNote note = CallNote.of(sheet, reading.read(sheet, List.of()), false);
        CallNote bare = new CallNote(LocalDateTime.of(2025, 1, 2, 9, 30), "", "", List.of());
        String text = "Call before crowns. * Star.\n\n" + bare.text()
                + "\n\nBenefits call 2026-99-99 10:00 * End of call\n" + note.text() + "\nSomething else: yes";
        assertThat(CallNote.read(text)).containsExactly(bare, note);
        assertThat(CallNote.read(text.replace("\n", " "))).containsExactly(bare, note);
        assertThat(CallNote.read("Benefits call yesterday. Missing tooth: yes")).isEmpty();
    }

    @Test
    void whatWasDeniedOrNotAskedIsNoClaim() {
        CallSheet denied = sheet.say(Question.MISSING_TOOTH, "no");
        String text = "Call first. "
                + CallNote.of(denied, reading.read(denied, List.of()), false).text() + "\nBye.";
        assertThat(CallNote.claims(text))
                .startsWith("Call first. Channel: phone")
                .contains("2 per 36 months")
                .endsWith("Bye.")
                .doesNotContain("Missing tooth", "Fee basis", "Not asked");
        assertThat(CallNote.claims(CallNote.of(sheet, reading.read(sheet, List.of()), false)
                        .text()))
                .contains("Missing tooth clause: yes");
    }
}

package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.frontdesk.practice.demo.Table.Line;

/** What the desk remembers of people: talks and letters, the long notes, what opens with a patient, who changed what. */
final class Talks {
    private static final int COMMLOG_TYPES = 27;

    private final Office office;
    private final People people;
    private final Map<String, Long> users = new HashMap<>();

    Talks(Office office, People people) {
        this.office = office;
        this.people = people;
        long user = 0;
        for (String name : Table.read("users").column("name")) {
            users.put(name, ++user);
        }
        Table.read("talks").lines().forEach(this::talk);
        Table.read("notes").lines().forEach(this::note);
        Table.read("popups").lines().forEach(this::popup);
    }

    private LocalDateTime moment(Line line) {
        return office.today().minusDays(line.number("days", 0)).atTime(LocalTime.parse(line.text("time")));
    }

    private void talk(Line line) {
        LocalDateTime moment = moment(line);
        long person = people.named(line.text("person")).number();
        office.insert(
                "commlog",
                Fields.of("PatNum", person)
                        .and("CommDateTime", moment)
                        .and("CommType", office.definition(COMMLOG_TYPES, line.text("kind")))
                        .and("Note", line.text("note"))
                        .and("Mode_", line.text("mode"))
                        .and("SentOrReceived", line.text("direction"))
                        .and("UserNum", users.get(line.text("user")))
                        .and("DateTStamp", moment.plusMinutes(3))
                        .and("DateTEntry", moment.plusMinutes(3)));
        log("CommlogCreate", users.get(line.text("user")), moment.plusMinutes(3), person, "None", "Commlog made.");
    }

    private void note(Line line) {
        LocalDate day = office.today().minusDays(150);
        long person = people.named(line.text("person")).number();
        office.insert(
                "patientnote",
                Fields.of("PatNum", person)
                        .and("FamFinancial", line.text("money"))
                        .and("Medical", line.text("medical"))
                        .and("Service", line.text("service"))
                        .and("MedicalComp", line.text("conditions"))
                        .and("Treatment", line.text("treatment"))
                        .and("ICEName", line.text("emergency"))
                        .and("ICEPhone", line.text("emergency phone"))
                        .and("SecDateTEntry", day.atTime(9, 0))
                        .and("SecDateTEdit", day.plusDays(100).atTime(9, 0)));
        log("PatientEdit", 0L, day.plusDays(100).atTime(9, 0), person, "API", "Updated by Frontdesk through API.");
    }

    private void popup(Line line) {
        LocalDateTime made = office.today().minusDays(line.number("days", 0)).atTime(8, 40);
        long person = people.named(line.text("person")).number();
        long popup = office.insert("popup", popup(line, person, made).and("Description", line.text("words")));
        if (!line.text("archived").isEmpty()) {
            office.insert(
                    "popup",
                    popup(line, person, made.minusDays(30))
                            .and("Description", line.text("archived"))
                            .and("IsArchived", true)
                            .and("PopupNumArchive", popup));
        }
        log("PopupEdit", 0L, made, person, "API", "Created by Frontdesk through API.");
    }

    private static Fields popup(Line line, long person, LocalDateTime made) {
        return Fields.of("PatNum", person).and("PopupLevel", line.text("level")).and("DateTimeEntry", made);
    }

    private void log(String kind, long user, LocalDateTime moment, long person, String source, String words) {
        office.insert(
                "securitylog",
                Fields.of("PermType", kind)
                        .and("UserNum", user)
                        .and("LogDateTime", moment)
                        .and("LogText", words)
                        .and("PatNum", person)
                        .and("CompName", "FRONTDESK-1")
                        .and("LogSource", source));
    }
}

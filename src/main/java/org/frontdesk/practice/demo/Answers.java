package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.frontdesk.practice.demo.Table.Line;

/** Carriers' electronic answers about coverage (271), each a little different from what the practice has entered. */
final class Answers {
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final Office office;
    private final Plans plans;
    private final Coverage coverage;
    private final People people;

    Answers(Office office, Plans plans, Coverage coverage, People people) {
        this.office = office;
        this.plans = plans;
        this.coverage = coverage;
        this.people = people;
        Table.read("answers").lines().forEach(this::answer);
    }

    private void answer(Line line) {
        LocalDate day = office.today().minusDays(line.number("days", 0));
        Person person = people.named(line.text("person"));
        Plan plan = plans.plan(line.text("plan"));
        Cover cover = coverage.of(person).stream()
                .filter(each -> each.plan().equals(plan))
                .findFirst()
                .orElseThrow();
        long asked = message(day, "BenefitInquiry270", person, cover, "", 0);
        String words = Table.text("/demo/" + line.text("words") + ".txt")
                .replace("\n", "~")
                .replace("{day}", day.format(DateTimeFormatter.BASIC_ISO_DATE))
                .replace("{yyMMdd}", day.format(SHORT_DAY))
                .replace("{year}", String.valueOf(day.getYear()))
                .replace("{born}", person.born().format(DateTimeFormatter.BASIC_ISO_DATE))
                .replace("{patient}", "%07d".formatted(person.number()));
        message(day, "BenefitResponse271", person, cover, words, asked);
    }

    private long message(LocalDate day, String type, Person person, Cover cover, String words, long asked) {
        long text = words.isEmpty() ? 0 : office.insert("etransmessagetext", Fields.of("MessageText", words));
        return office.insert(
                "etrans",
                Fields.of("DateTimeTrans", day.atTime(asked == 0 ? LocalTime.of(10, 41) : LocalTime.of(10, 42)))
                        .and("Etype", type)
                        .and("CarrierNum", plans.carrierOf(cover.plan()))
                        .and("PatNum", person.number())
                        .and("PlanNum", cover.plan().number())
                        .and("InsSubNum", cover.subscription())
                        .and("EtransMessageTextNum", text)
                        .and("AckEtransNum", asked));
    }
}

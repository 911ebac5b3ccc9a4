package org.frontdesk.practice.demo;

import java.time.LocalDate;

/** Insurance cards in the documents of some patients (without pictures) and when plans were last verified. */
final class Papers {
    private static final int IMAGE_CATEGORIES = 18;
    private static final int VERIFICATION = 38;

    private final Office office;
    private final Chance chance = new Chance("papers");

    Papers(Office office, Plans plans, Coverage coverage, People people) {
        this.office = office;
        for (Plan plan : plans.all()) {
            int days = plan.key().equals("cascade-lakeside") ? 9 : chance.between(2, 420);
            verify("InsuranceBenefit", plan.number(), chance.percent(88) ? days : -1);
        }
        for (Person person : people.all()) {
            boolean olivia = person.number() == 1;
            for (Cover cover : coverage.of(person)) {
                int days = olivia ? 9 : chance.between(0, 260);
                verify("PatientEnrollment", cover.number(), olivia || chance.percent(80) ? days : -1);
            }
            if (coverage.insured(person) && (olivia || chance.percent(40))) {
                card(person);
            }
        }
    }

    private void verify(String type, long key, int days) {
        boolean done = days >= 0;
        LocalDate date = done ? office.today().minusDays(days) : Fields.NEVER;
        String status = days < 0 ? "" : days > 240 ? "Waiting for the carrier" : "Verified";
        office.insert(
                "insverify",
                Fields.of("DateLastVerified", date)
                        .and("UserNum", done ? chance.pick(office.users().subList(0, 4)) : 0)
                        .and("VerifyType", type)
                        .and("FKey", key)
                        .and("DefNum", office.definition(VERIFICATION, status))
                        .and("Note", days > 240 ? "Asked again by phone, no answer yet." : "")
                        .and("DateLastAssigned", done ? date.minusDays(1) : Fields.NEVER)
                        .and(
                                "SecDateTEdit",
                                done
                                        ? date.atTime(14, 20)
                                        : office.today().minusDays(60).atTime(8, 0)));
    }

    private void card(Person person) {
        LocalDate date = office.today().minusDays(chance.between(10, 800));
        office.insert(
                "document",
                Fields.of("Description", "Insurance card")
                        .and("DateCreated", date.atTime(9, 12))
                        .and("DocCategory", office.definition(IMAGE_CATEGORIES, "Insurance"))
                        .and("PatNum", person.number())
                        .and("Extension", ".jpg")
                        .and("ImgType", "Photo")
                        .and("DateTStamp", date.atTime(9, 12)));
    }
}

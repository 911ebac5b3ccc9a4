package org.frontdesk.benefits.holders;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.testing.Posted;
import org.frontdesk.testing.TestPractice;

/**
 * The plan "City Works" with 37 patients, 11 of whom have a crown planned: ten at 1,090.00 and one at 1,050.00. It pays half of crowns after
 * a deductible of 50.00 and has no maximum that would be reached.
 */
final class CityWorks {
    static final int SUBSCRIBERS = 30;
    static final int PATIENTS = 37;
    static final int PLANNED = 11;

    private final TestPractice practice;
    private final PlanId plan;
    private final List<PatientId> patients = new ArrayList<>();

    CityWorks(TestPractice practice) throws IOException {
        this.practice = practice;
        long carrier =
                practice.api().insurance().carriers().execute().getFirst().carrierNum();
        plan = new PlanId(made(
                "/insplans",
                "PlanNum",
                "{\"CarrierNum\": %d, \"GroupName\": \"City Works\", \"GroupNum\": \"CW-7\"}".formatted(carrier)));
        percent("Restorative", 80);
        percent("Periodontics", 80);
        percent("Crowns", 50);
        stated("\"BenefitType\": \"Deductible\", \"CoverageLevel\": \"Individual\", \"MonetaryAmt\": 50");
        stated("\"BenefitType\": \"Limitations\", \"CoverageLevel\": \"Individual\", \"MonetaryAmt\": 2000");
        for (int i = 0; i < SUBSCRIBERS; i++) {
            long patient = patient("Works" + letters(i), "Ada");
            long subscription = subscription(patient, i);
            hold(patient, subscription, "Self");
            if (i >= SUBSCRIBERS - (PATIENTS - SUBSCRIBERS)) {
                hold(patient("Works" + letters(i), "Ben"), subscription, "Spouse");
            }
        }
        for (int i = 0; i < PLANNED; i++) {
            crown(patients.get(i * 3), i == 0 ? "1050.00" : "1090.00");
            treatmentPlan(patients.get(i * 3));
        }
    }

    PlanId plan() {
        return plan;
    }

    /** One of the eleven. */
    PatientId planned() {
        return patients.get(3);
    }

    /** One of whom nothing is planned. */
    PatientId idle() {
        return patients.get(1);
    }

    /** The percentage that the plan states for a category, as the API tells it. */
    int percentOf(String category) throws IOException {
        return row(category).percent();
    }

    /** Changes it behind the desk's back. */
    void colleagueChanges(String category, int percent) throws IOException {
        Posted.to(
                practice.server(),
                "PUT",
                "/benefits/" + row(category).benefitNum(),
                "{\"Percent\": %d}".formatted(percent));
    }

    /** An own row of the patient. */
    void override(PatientId patient, String category, int percent) throws IOException {
        long link = practice.api()
                .patPlans()
                .ofPatient(patient)
                .execute()
                .getFirst()
                .patPlanNum();
        made(
                "/benefits",
                "BenefitNum",
                ("{\"PatPlanNum\": %d, \"BenefitType\": \"CoInsurance\", \"CoverageLevel\": \"None\", \"CovCatNum\": %d,"
                                + " \"Percent\": %d}")
                        .formatted(link, categoryNumber(category), percent));
    }

    private Benefit row(String category) throws IOException {
        long number = categoryNumber(category);
        return practice.api().benefits().ofPlan(plan).execute().stream()
                .filter(row -> row.covCatNum() == number)
                .findFirst()
                .orElseThrow();
    }

    private long categoryNumber(String standard) throws IOException {
        return practice.api().reference().categories().execute().stream()
                .filter(row -> row.ebenefitCat().equals(standard))
                .map(CovCat::covCatNum)
                .findFirst()
                .orElseThrow();
    }

    private void percent(String category, int percent) throws IOException {
        stated("\"BenefitType\": \"CoInsurance\", \"CoverageLevel\": \"None\", \"CovCatNum\": %d, \"Percent\": %d"
                .formatted(categoryNumber(category), percent));
    }

    private void stated(String fields) {
        made("/benefits", "BenefitNum", "{\"PlanNum\": %d, %s}".formatted(plan.number(), fields));
    }

    private long patient(String last, String first) {
        long patient = made(
                "/patients",
                "PatNum",
                "{\"LName\": \"%s\", \"FName\": \"%s\", \"Birthdate\": \"1980-02-%02d\"}"
                        .formatted(last, first, 1 + patients.size() % 28));
        patients.add(new PatientId(patient));
        return patient;
    }

    private long subscription(long patient, int number) {
        return made(
                "/inssubs",
                "InsSubNum",
                "{\"PlanNum\": %d, \"Subscriber\": %d, \"SubscriberID\": \"CW%03d\"}"
                        .formatted(plan.number(), patient, number));
    }

    private void hold(long patient, long subscription, String relationship) {
        made(
                "/patplans",
                "PatPlanNum",
                "{\"PatNum\": %d, \"InsSubNum\": %d, \"Relationship\": \"%s\"}"
                        .formatted(patient, subscription, relationship));
    }

    private void crown(PatientId patient, String fee) {
        made(
                "/procedurelogs",
                "ProcNum",
                ("{\"PatNum\": %d, \"ProcDate\": \"2026-12-01\", \"ProcStatus\": \"TP\", \"procCode\": \"D2740\","
                                + " \"ToothNum\": \"3\", \"ProcFee\": \"%s\"}")
                        .formatted(patient.number(), fee));
    }

    private void treatmentPlan(PatientId patient) {
        made(
                "/treatplans",
                "TreatPlanNum",
                "{\"PatNum\": %d, \"Heading\": \"Crown\", \"TPStatus\": \"Active\"}".formatted(patient.number()));
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private long made(String path, String key, String json) {
        String answer = Posted.to(practice.server(), "POST", path, json);
        Matcher number = Pattern.compile("\"" + key + "\"\\s*:\\s*\"?(\\d+)").matcher(answer);
        if (!number.find()) {
            throw new IllegalStateException(answer);
        }
        return Long.parseLong(number.group(1));
    }
}

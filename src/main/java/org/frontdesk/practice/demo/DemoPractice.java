package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.frontdesk.practice.store.RowSink;

/**
 * The practice that a fresh machine shows: about 200 invented patients in families with insurance, discount plans and
 * treatment plans in every state. Always the same for the same day. Patient 1 is Olivia Marsh with two plans, 2 her husband
 * Daniel; Theo Lindqvist has a discount plan, Priya Raman no coverage, Walter Nakamura four plans, Grace Okonkwo one with
 * forty rows.
 */
public final class DemoPractice {
    private DemoPractice() {}

    /**
     * Fills empty tables.
     *
     * @param rows takes rows with values as the API writes them
     * @param today the day that appointments, ages and history are reckoned from
     */
    public static void fill(RowSink rows, LocalDate today) {
        fill(rows, today, 0, done -> {});
    }

    /**
     * Fills empty tables with the demo practice and as many more families, plans and charts as make {@code patients} in all,
     * with ten benefit rows to a patient.
     *
     * @param progress is told now and then how many patients there are
     */
    public static void fill(RowSink rows, LocalDate today, long patients, LongConsumer progress) {
        var office = new Office(rows, today);
        var codes = new Codes(office);
        var fees = new Fees(office, codes);
        var plans = new Plans(office, codes, fees);
        var people = new People(office, plans);
        var coverage = new Coverage(office, codes, plans, people);
        var memberships = new Memberships(office, fees, people, coverage);
        var charts = new Charts(office, codes, people);
        var appointments = new Appointments(office, charts, coverage, people);
        charts.write(appointments.visits());
        new Claims(office, codes, fees, coverage, charts, people);
        new TreatmentPlans(office, codes, fees, charts, coverage, memberships);
        new Papers(office, plans, coverage, people);
        new Talks(office, people);
        new Answers(office, plans, coverage, people);
        new Crowd(office, codes, plans, people, coverage).come(patients, progress);
    }
}

package org.frontdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.Store;
import org.frontdesk.practice.store.Writing;

/**
 * A practice of a given number of benefit rows, 30 to a plan, with a patient for every ten rows and ten patients to a last
 * name, and the paths to ask it for. The first plan and the first name are the same at every size. Each amount has cents: a
 * whole one would be written otherwise by the servers that know one kind of number only.
 */
final class BenchPractice {
    private static final int ROWS_OF_A_PLAN = 30;
    private static final int ROWS_OF_A_PATIENT = 10;
    private static final int PATIENTS_OF_A_NAME = 10;
    /** Takes the rows that are added, so that the plans asked for keep theirs. */
    private static final long PLAN_OF_NEW_ROWS = 999_999;

    private static final int MOST_PATHS = 10_000;
    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final long plans;
    private final long patients;

    private BenchPractice(long rows) {
        plans = Math.max(1, rows / ROWS_OF_A_PLAN);
        patients = Math.max(PATIENTS_OF_A_NAME, rows / ROWS_OF_A_PATIENT);
    }

    /** Makes the practice in the first argument's folder, with as many rows as the second says; paths go to the third's. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        var practice = new BenchPractice(Long.parseLong(arguments[1]));
        PracticeServer.start(PracticeOptions.empty(data)).close();
        try (Store store = Store.open(data)) {
            store.write(rows -> {
                practice.fill(rows);
                return true;
            });
        }
        practice.writePaths(Files.createDirectories(Path.of(arguments[2])));
    }

    private void fill(Writing rows) {
        rows.run("INSERT INTO carrier (CarrierName) VALUES ('Bench Mutual')");
        rows.run("INSERT INTO provider (Abbr, LName, FName) VALUES ('BN', 'Bench', 'Nora')");
        rows.run("INSERT INTO definition (Category, ItemName) VALUES (4, 'Standard')");
        rows.run("INSERT INTO covcat (Description, CovOrder) VALUES ('Everything', 1)");
        rows.run("INSERT INTO procedurecode (ProcCode, Descript) VALUES ('BENCH', 'Measuring')");
        String plan = "INSERT INTO insplan (PlanNum, GroupName, CarrierNum) ";
        rows.run(count(plan + "SELECT i, 'Group ' || i, 1"), plans);
        rows.run(plan + "VALUES (?, 'New rows', 1)", PLAN_OF_NEW_ROWS);
        rows.run(
                count("INSERT INTO benefit (PlanNum, CovCatNum, CodeNum, BenefitType, MonetaryAmt, TimePeriod,"
                        + " CoverageLevel, SecDateTEntry, SecDateTEdit) SELECT (i - 1) / " + ROWS_OF_A_PLAN + " + 1,"
                        + " i % 5 > 0, i % 5 = 0, 'CoPayment', 5.25 + i % 90, 'CalendarYear', 'Individual',"
                        + " '2026-01-02 03:04:05', '2026-01-02 03:04:05'"),
                plans * ROWS_OF_A_PLAN);
        rows.run(
                count("INSERT INTO patient (PatNum, LName, FName, Gender, Birthdate, Address, City, State, Zip,"
                        + " WirelessPhone, Email, Guarantor, PriProv, BillingType) SELECT i, " + name()
                        + ", 'Alex', 'Other', '1980-05-06', i || ' Long Street', 'Benchville', 'OR', '97000',"
                        + " '(503)555-0100', 'alex@example.com', i, 1, 1"),
                patients);
    }

    /** The statement over i = 1, 2, 3 ... up to its only value. */
    private static String count(String insert) {
        return insert + " FROM (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                + " SELECT i FROM n)";
    }

    /** The last name of patient i in SQL: three syllables, so that no name begins another. */
    private static String name() {
        String number = "((i - 1) / " + PATIENTS_OF_A_NAME + ")";
        String first = syllable(number + " / 8100 % 90");
        return "upper(substr(" + first + ", 1, 1)) || substr(" + first + ", 2) || " + syllable(number + " / 90 % 90")
                + " || " + syllable(number + " % 90");
    }

    private static String syllable(String number) {
        return "substr('" + CONSONANTS + "', " + number + " / 5 + 1, 1) || substr('" + VOWELS + "', " + number
                + " % 5 + 1, 1)";
    }

    /** The last name with this number from 0, as {@link #name()} writes it. */
    private static String name(long number) {
        var name = new StringBuilder();
        for (long part : new long[] {number / 8100 % 90, number / 90 % 90, number % 90}) {
            name.append(CONSONANTS.charAt((int) part / 5)).append(VOWELS.charAt((int) part % 5));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private void writePaths(Path folder) throws IOException {
        write(folder, "GET-benefits", plans, i -> "/benefits?PlanNum=" + (i + 1));
        write(folder, "GET-patients", patients / PATIENTS_OF_A_NAME, i -> "/patients?LName=" + name(i));
        write(folder, "PUT", plans * ROWS_OF_A_PLAN, i -> "/benefits/" + (i + 1));
        Files.write(folder.resolve("POST"), List.of("/benefits"));
    }

    /** One path a line: the first of all, then any, the same ones each time. */
    private static void write(Path folder, String request, long count, LongFunction<String> path) throws IOException {
        LongStream others = new Random(1).longs(Math.min(count, MOST_PATHS) - 1, 0, count);
        Files.write(
                folder.resolve(request),
                LongStream.concat(LongStream.of(0), others).mapToObj(path).toList(),
                StandardCharsets.UTF_8);
    }
}

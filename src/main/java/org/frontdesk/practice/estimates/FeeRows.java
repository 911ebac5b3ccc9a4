package org.frontdesk.practice.estimates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/**
 * The fees of the codes asked about. A fee of the procedure's provider goes before one of its clinic, that before the fee for
 * all; where two procedures of one code differ in these, the first decides.
 */
final class FeeRows {
    private static final String FEES = "SELECT c.ProcCode AS code, f.Amount, f.ClinicNum, f.ProvNum FROM fee f"
            + " JOIN procedurecode c ON c.CodeNum = f.CodeNum WHERE f.FeeSched = ?1"
            + " AND f.CodeNum IN (SELECT d.CodeNum FROM procedurecode d WHERE d.ProcCode IN"
            + " (SELECT value FROM json_each(?2)))";
    private static final String OF_PROVIDER = "SELECT FeeSched FROM provider WHERE ProvNum = ?";

    private final Reading rows;
    /** The procedure for whose sake the code is looked up. */
    private final Map<String, Row> askers;

    private final String codes;
    private final Map<Long, List<Row>> schedules = new HashMap<>();

    /** @param askers by code, codes of substitutes among them */
    FeeRows(Reading rows, Map<String, Row> askers) {
        this.rows = rows;
        this.askers = Map.copyOf(askers);
        codes = JsonTexts.array(askers.keySet());
    }

    /** The schedule of that number, empty for number 0. */
    Optional<FeeSchedule> schedule(long number) {
        return number == 0 ? Optional.empty() : Optional.of(of(code -> number));
    }

    /** What the office charges: the schedule of the procedure's provider, of the patient's, of the practice's. */
    FeeSchedule usual(Row patient) {
        var ofProvider = new HashMap<Long, Long>();
        long practice = number(rows.preference("PracticeDefaultProv", "0"));
        return of(code -> List.of(askers.get(code).number("ProvNum"), patient.number("PriProv"), practice).stream()
                .mapToLong(provider -> ofProvider.computeIfAbsent(provider, this::scheduleOf))
                .filter(schedule -> schedule != 0)
                .findFirst()
                .orElse(0));
    }

    /** The fee of a code in the first of the providers' schedules that has one. */
    Optional<Money> usualFee(String code, Row patient) {
        long practice = number(rows.preference("PracticeDefaultProv", "0"));
        return List.of(askers.get(code).number("ProvNum"), patient.number("PriProv"), practice).stream()
                .map(this::scheduleOf)
                .flatMap(schedule -> fee(schedule, code).stream())
                .findFirst();
    }

    private FeeSchedule of(ToLongFunction<String> scheduleOfCode) {
        var fees = new HashMap<String, Money>();
        askers.keySet()
                .forEach(code -> fee(scheduleOfCode.applyAsLong(code), code).ifPresent(fee -> fees.put(code, fee)));
        return new FeeSchedule(fees);
    }

    private Optional<Money> fee(long schedule, String code) {
        Row asker = askers.get(code);
        return schedules
                .computeIfAbsent(schedule, number -> number == 0 ? List.of() : rows.rows(FEES, number, codes))
                .stream()
                .filter(row -> row.text("code").equals(code))
                .filter(row -> fits(row, asker, "ClinicNum") && fits(row, asker, "ProvNum"))
                .max(Comparator.<Row>comparingLong(row -> row.number("ProvNum"))
                        .thenComparingLong(row -> row.number("ClinicNum")))
                .flatMap(row -> Money.ofSentinel(row.money("Amount")));
    }

    private static boolean fits(Row fee, Row asker, String column) {
        return fee.number(column) == 0 || fee.number(column) == asker.number(column);
    }

    private long scheduleOf(long provider) {
        return number(rows.text("0", OF_PROVIDER, provider));
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}

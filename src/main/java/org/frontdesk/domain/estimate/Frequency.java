package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * A frequency row that allows no more of a service.
 *
 * @param lines the claim lines that were counted
 */
record Frequency(BenefitLine row, FrequencyWindow window, List<String> lines) {
    /**
     * The first row that is used up, or empty when the service is still allowed.
     *
     * @param lines every line that may count
     */
    static Optional<Frequency> met(InsurancePlan plan, Service service, LocalDate today, List<ClaimLine> lines) {
        List<BenefitLine> rows = plan.benefits().stream()
                .filter(row -> row.isFrequency() && speaksOf(row, service.code()))
                .toList();
        List<BenefitLine> own = rows.stream().filter(BenefitLine::ofPatient).toList();
        return (own.isEmpty() ? rows : own)
                .stream()
                        .map(row -> count(
                                row, FrequencyWindow.of(row, service.date(), today, plan.renewMonth()), service, lines))
                        .filter(found -> found.lines.size() >= found.window.allowed())
                        .findFirst();
    }

    List<PeerOddity> oddities(List<ClaimLine> counted) {
        var all = new ArrayList<>(window.oddities());
        if (row.qualifier() == QuantityQualifier.NUMBER_OF_SERVICES
                && counted.stream().anyMatch(line -> line.date().equals(window.to()))
                && row.period() != TimePeriod.NUMBER_IN_LAST_12_MONTHS) {
            all.add(PeerOddity.WINDOW_HOLDS_NEXT_YEARS_FIRST_DAY);
        }
        return all;
    }

    private static Frequency count(BenefitLine row, FrequencyWindow window, Service service, List<ClaimLine> lines) {
        var seen = new HashSet<String>();
        List<String> counted = lines.stream()
                .filter(ClaimLine::countsAsService)
                .filter(line -> speaksOf(row, line.code()) && window.holds(line.date()))
                .filter(line -> service.place().same(line.place(), row.area(), service.chartedBy()))
                .map(ClaimLine::id)
                .filter(seen::add)
                .toList();
        return new Frequency(row, window, counted);
    }

    private static boolean speaksOf(BenefitLine row, String code) {
        return switch (row.target()) {
            case Target.OneCode one -> one.code().equals(code);
            case Target.InGroup in -> in.group().holds(code);
            case Target.InCategory category -> false;
            case Target.Everything everything -> false;
        };
    }
}

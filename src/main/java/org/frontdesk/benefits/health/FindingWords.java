package org.frontdesk.benefits.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.benefits.PlanPage;
import org.frontdesk.benefits.PlanSheet;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.health.Finding;
import org.frontdesk.domain.benefit.health.Repair;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.text.Strings;

/** Says what was found in a plan. */
final class FindingWords {
    private static final int MOST_ROWS = 4;
    static final String ONLY_KEY = "R";

    private final PlanSheet sheet;
    private final Strings strings;
    private final boolean serviceYear;
    private final Map<RowKey, BenefitDraft> rows = new HashMap<>();

    FindingWords(PlanSheet sheet, Strings strings, PlanPage page) {
        this.sheet = sheet;
        this.strings = strings;
        this.serviceYear = page.plan().serviceYear();
        page.rows().stream().filter(row -> !row.isRemoved()).forEach(row -> rows.put(row.key(), row.shown()));
    }

    FindingRow row(Finding finding) {
        var offers = new ArrayList<FindingRow.RepairOffer>();
        for (Repair repair : finding.repairs()) {
            String key = finding.repairs().size() == 1 ? ONLY_KEY : String.valueOf(offers.size() + 1);
            offers.add(new FindingRow.RepairOffer(key, words(finding, repair)));
        }
        return new FindingRow(finding, title(finding), lines(finding.rows()), offers);
    }

    private String title(Finding finding) {
        return switch (finding.kind()) {
            case OTHER_YEAR ->
                strings.get(
                        serviceYear ? "benefits.health.OTHER_YEAR.service" : "benefits.health.OTHER_YEAR.calendar",
                        finding.rows().size());
            case CONTRADICTION, TWO_COUNTS, COPIES ->
                strings.get(
                        "benefits.health." + finding.kind().name(),
                        finding.rows().size());
            case PERCENT_RANGE,
                    UNKNOWN_CATEGORY,
                    UNKNOWN_GROUP,
                    UNKNOWN_CODE,
                    HIDDEN_CATEGORY,
                    EMPTY_GROUP,
                    NO_MAXIMUM,
                    FAMILY_ALONE,
                    OVERRIDE_SAME,
                    OVERRIDE_ALONE,
                    HIDDEN_GROUP,
                    NOT_COUNTED ->
                strings.get("benefits.health." + finding.kind().name());
        };
    }

    private String lines(List<RowKey> keys) {
        var lines = new ArrayList<String>();
        keys.stream().limit(MOST_ROWS).map(this::says).forEach(lines::add);
        if (keys.size() > MOST_ROWS) {
            lines.add(strings.get("benefits.health.more", keys.size() - MOST_ROWS));
        }
        return String.join("\n", lines);
    }

    private String words(Finding finding, Repair repair) {
        return switch (repair.way()) {
            case KEEP ->
                finding.kind() == Finding.Kind.COPIES
                        ? strings.get("benefits.health.repair.keepOne")
                        : strings.get(
                                "benefits.health.repair.keep",
                                repair.kept().map(this::says).orElse(""));
            case REMOVE -> strings.get("benefits.health.repair.remove");
            case TO_PLAN_YEAR ->
                strings.get(
                        serviceYear ? "benefits.health.repair.year.service" : "benefits.health.repair.year.calendar",
                        finding.rows().size());
            case ADD_EMPTY -> strings.get("benefits.health.repair.add");
        };
    }

    private String says(RowKey key) {
        return Optional.ofNullable(rows.get(key)).map(sheet::says).orElse("");
    }
}

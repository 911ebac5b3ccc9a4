package org.frontdesk.service.estimate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.Answer;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.Together;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.CovSpan;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.api.wire.FeeSched;
import org.frontdesk.api.wire.Preference;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.api.wire.Provider;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.Preferences;
import org.frontdesk.service.cache.ReferenceData;

/** The practice's reference data, asked for together with other questions and read when they are answered. */
final class Office {
    private static final String SORT_BY_TOOTH = "TreatPlanSortByTooth";

    private final Together.Asked<List<CovCat>> categories;
    private final Together.Asked<List<CovSpan>> spans;
    private final Together.Asked<List<CodeGroup>> groups;
    private final Together.Asked<List<ProcedureCode>> codes;
    private final Together.Asked<List<FeeSched>> schedules;
    private final Together.Asked<List<Preference>> preferences;
    private final Together.Asked<List<Definition>> priorities;
    private final Together.Asked<List<Provider>> providers;

    Office(ReferenceData reference, Together questions) {
        categories = questions.add(ApiCall.joined(reference::categories));
        spans = questions.add(ApiCall.joined(reference::spans));
        groups = questions.add(ApiCall.joined(reference::codeGroups));
        codes = questions.add(ApiCall.joined(reference::procedureCodes));
        schedules = questions.add(ApiCall.joined(reference::feeSchedules));
        preferences = questions.add(ApiCall.joined(scope -> preferences(scope, reference)));
        priorities = questions.add(ApiCall.joined(reference::priorities));
        providers = questions.add(ApiCall.joined(reference::providers));
    }

    /** The preferences that change an estimate; one that the practice has not set is left out. */
    private static List<Preference> preferences(CallScope scope, ReferenceData reference) throws IOException {
        var all = new ArrayList<Preference>();
        for (var preference : org.frontdesk.domain.estimate.Preference.values()) {
            add(all, preference.apiName(), reference.preference(scope, preference.apiName()));
        }
        add(all, SORT_BY_TOOTH, reference.preference(scope, SORT_BY_TOOTH));
        return all;
    }

    private static void add(List<Preference> all, String name, Optional<String> value) {
        value.ifPresent(text -> all.add(new Preference(0, name, text)));
    }

    /** Whether benefit rows can be told what they are for. */
    boolean knowsTargets() {
        return List.<Answer<?>>of(categories.answer(), spans.answer(), groups.answer(), codes.answer()).stream()
                .allMatch(answer -> answer.found().isPresent());
    }

    boolean knowsPreferences() {
        return preferences.answer().found().isPresent();
    }

    boolean knowsCodes() {
        return codes.answer().found().isPresent();
    }

    boolean knowsSchedules() {
        return schedules.answer().found().isPresent();
    }

    Map<Long, CoverageCategory> categories() {
        return Wording.categories(rows(categories), rows(spans));
    }

    /** The practice's General category where it has a visible one, else the usual. */
    CoverageCategory general() {
        return categories().values().stream()
                .filter(category -> category.name().equals(CoverageCategory.GENERAL))
                .min(Comparator.comparingInt(CoverageCategory::order))
                .orElse(CoverageCategory.US.getFirst());
    }

    Optional<CovCat> category(long number) {
        return rows(categories).stream()
                .filter(row -> row.covCatNum() == number)
                .findFirst();
    }

    Optional<CodeGroup> group(long number) {
        return rows(groups).stream().filter(row -> row.codeGroupNum() == number).findFirst();
    }

    List<ProcedureCode> codes() {
        return rows(codes);
    }

    /** The codes by their numbers. */
    Map<Long, String> codeNames() {
        var all = new HashMap<Long, String>();
        rows(codes).forEach(row -> all.put(row.codeNum(), row.procCode()));
        return all;
    }

    /** What the practice calls its codes. */
    Map<String, String> codeWords() {
        var all = new HashMap<String, String>();
        rows(codes)
                .forEach(
                        row -> all.put(row.procCode(), row.laymanTerm().isBlank() ? row.descript() : row.laymanTerm()));
        return all;
    }

    /** The type of a fee schedule, empty when it is not known. */
    String scheduleType(long number) {
        return rows(schedules).stream()
                .filter(row -> row.feeSchedNum() == number)
                .map(FeeSched::feeSchedType)
                .findFirst()
                .orElse("");
    }

    Preferences preferences() {
        return Wording.preferences(rows(preferences));
    }

    /** Whether planned procedures of the same urgency are ordered by tooth. */
    boolean sortsByTooth() {
        return rows(preferences).stream()
                .filter(row -> row.prefName().equals(SORT_BY_TOOTH))
                .noneMatch(row -> row.valueString().equals("0"));
    }

    /** The place of an urgency, the last for none. */
    int urgency(long priority) {
        List<Definition> rows = rows(priorities);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).defNum() == priority) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The fee schedule of a provider, 0 for none. */
    long scheduleOf(long provider) {
        return rows(providers).stream()
                .filter(row -> row.provNum() == provider)
                .mapToLong(Provider::feeSched)
                .findFirst()
                .orElse(0);
    }

    private static <T> List<T> rows(Together.Asked<List<T>> asked) {
        return asked.answer().found().orElse(List.of());
    }
}

package org.frontdesk.service.benefits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOrder;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.form.FormTerms;
import org.frontdesk.domain.benefit.form.StandardCategory;
import org.frontdesk.domain.benefit.health.HealthFacts;
import org.frontdesk.domain.benefit.overrule.Overruling;
import org.frontdesk.domain.benefit.overrule.Reach;
import org.frontdesk.domain.benefit.sheet.BenefitSheet;
import org.frontdesk.domain.benefit.sheet.SheetNames;
import org.frontdesk.domain.benefit.template.Called;
import org.frontdesk.domain.benefit.template.PracticeNames;
import org.frontdesk.domain.benefit.template.Template;
import org.frontdesk.domain.benefit.template.TemplateFit;
import org.frontdesk.domain.quickentry.PracticeTerms;

/** What benefit rows point at: the practice's insurance categories, code groups and procedure codes. */
public final class BenefitReference {
    private final List<Category> categories;
    private final List<Group> groups;
    private final List<Code> codes;
    private final Overruling overruling;
    private final Map<Long, Category> categoryByNumber = new HashMap<>();
    private final Map<Long, Group> groupByNumber = new HashMap<>();
    private final Map<String, Code> codeByName = new HashMap<>();

    /**
     * A category of procedures.
     *
     * @param standard the API's EbenefitCat, {@code None} for a category of the practice's own
     */
    public record Category(long number, String name, String standard, int order, boolean hidden) {}

    /**
     * A group of procedure codes that share a limit.
     *
     * @param standard the API's CodeGroupFixed, {@code None} for a group of the practice's own
     * @param ages whether it is among those that are asked for an age limit
     */
    public record Group(
            long number, String name, String standard, String codes, int order, boolean hidden, boolean ages) {
        private Set<String> codeSet() {
            return Arrays.stream(codes.split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * A procedure code.
     *
     * @param words what the practice calls it, in plain words when it has such
     */
    public record Code(long number, String code, String words) {}

    public BenefitReference(List<Category> categories, List<Group> groups, List<Code> codes) {
        this.categories = categories.stream()
                .sorted(Comparator.comparingInt(Category::order))
                .toList();
        this.groups =
                groups.stream().sorted(Comparator.comparingInt(Group::order)).toList();
        this.codes = codes.stream().sorted(Comparator.comparing(Code::code)).toList();
        categories.forEach(category -> categoryByNumber.put(category.number(), category));
        groups.forEach(group -> groupByNumber.put(group.number(), group));
        codes.forEach(code -> codeByName.put(code.code(), code));
        overruling = new Overruling(reach(categories, groups));
    }

    public List<Category> categories() {
        return categories;
    }

    public List<Group> groups() {
        return groups;
    }

    public Optional<Category> category(long number) {
        return Optional.ofNullable(categoryByNumber.get(number));
    }

    public Optional<Group> group(long number) {
        return Optional.ofNullable(groupByNumber.get(number));
    }

    public Optional<Code> code(String code) {
        return Optional.ofNullable(codeByName.get(code));
    }

    /** The codes that begin as typed, then those whose words contain it. */
    public List<Code> codesLike(String typed, int most) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        Comparator<Code> beginningFirst = Comparator.comparing(
                code -> !code.code().toLowerCase(Locale.ROOT).startsWith(sought));
        return codes.stream()
                .filter(code -> code.code().toLowerCase(Locale.ROOT).startsWith(sought)
                        || code.words().toLowerCase(Locale.ROOT).contains(sought))
                .sorted(beginningFirst)
                .limit(most)
                .toList();
    }

    /** What a quick entry line can speak of. */
    public PracticeTerms terms() {
        return new PracticeTerms(
                categories.stream()
                        .map(row -> new PracticeTerms.Category(
                                row.number(), row.name(), row.standard(), row.order(), row.hidden()))
                        .toList(),
                groups.stream()
                        .map(row -> new PracticeTerms.Group(row.number(), row.name(), row.standard(), row.hidden()))
                        .toList(),
                codeByName.keySet());
    }

    /**
     * Rows as text for spreadsheets and back, in the practice's names, those of hidden categories and groups among them.
     *
     * @param year the plan's kind of benefit year, calendar or service
     */
    public BenefitSheet sheet(TimePeriod year) {
        return new BenefitSheet(
                new SheetNames(categories.stream()
                        .map(row -> new SheetNames.Named(row.number(), row.name(), row.standard(), row.hidden()))
                        .toList()),
                new SheetNames(groups.stream()
                        .map(row -> new SheetNames.Named(row.number(), row.name(), row.standard(), row.hidden()))
                        .toList()),
                codeByName::containsKey,
                year);
    }

    /** Which rows count where a patient has some of their own. */
    public Overruling overruling() {
        return overruling;
    }

    private static Reach reach(List<Category> categories, List<Group> groups) {
        return new Reach(
                categories.stream().collect(Collectors.toMap(Category::number, Category::standard, (one, same) -> one)),
                groups.stream().collect(Collectors.toMap(Group::number, Group::codeSet, (one, same) -> one)));
    }

    /**
     * What the health of a plan's rows hangs on.
     *
     * @param year the plan's kind of benefit year, calendar or service
     */
    public HealthFacts healthFacts(TimePeriod year) {
        return new HealthFacts(
                year,
                categories.stream()
                        .filter(row -> row.standard().equals("General"))
                        .map(Category::number)
                        .collect(Collectors.toSet()),
                categories.stream()
                        .collect(Collectors.toMap(
                                Category::number,
                                row -> row.hidden() ? HealthFacts.Standing.HIDDEN : HealthFacts.Standing.USED,
                                (first, second) -> first)),
                groups.stream().collect(Collectors.toMap(Group::number, BenefitReference::standing, (a, b) -> a)),
                codeByName::containsKey);
    }

    private static HealthFacts.Standing standing(Group group) {
        if (group.codes().isBlank()) {
            return HealthFacts.Standing.EMPTY;
        }
        return group.hidden() ? HealthFacts.Standing.HIDDEN : HealthFacts.Standing.USED;
    }

    /** What the fields of the form stand for here. */
    public FormTerms formTerms() {
        Map<Long, StandardCategory> standard = new HashMap<>();
        categories.stream()
                .filter(category -> !category.hidden())
                .forEach(category -> ApiName.find(StandardCategory.class, category.standard())
                        .filter(known -> !standard.containsValue(known))
                        .ifPresent(known -> standard.put(category.number(), known)));
        List<Group> shown = groups.stream().filter(group -> !group.hidden()).toList();
        return new FormTerms(
                standard,
                shown.stream().map(Group::number).toList(),
                shown.stream().filter(Group::ages).map(Group::number).toList(),
                groupByNumber.keySet());
    }

    /** The categories that a template may point at. */
    public PracticeNames categoryNames() {
        return new PracticeNames(categories.stream()
                .filter(row -> !row.hidden())
                .map(row -> new PracticeNames.Numbered(row.number(), new Called(row.name(), row.standard())))
                .toList());
    }

    /** The code groups that a template may point at. */
    public PracticeNames groupNames() {
        return new PracticeNames(groups.stream()
                .filter(row -> !row.hidden())
                .map(row -> new PracticeNames.Numbered(row.number(), new Called(row.name(), row.standard())))
                .toList());
    }

    /** A plan's own rows under a name; what a row points at and the practice does not have is called by its number. */
    public Template template(String name, List<RowState> rows) {
        return Template.of(
                name,
                rows,
                number -> category(number)
                        .map(row -> new Called(row.name(), row.standard()))
                        .orElseGet(() -> unknown(number)),
                number -> group(number)
                        .map(row -> new Called(row.name(), row.standard()))
                        .orElseGet(() -> unknown(number)));
    }

    private static Called unknown(long number) {
        return new Called("#" + number, "None");
    }

    /** A template in this practice's numbers. */
    public TemplateFit fit(Template template) {
        return TemplateFit.of(template, categoryNames(), groupNames(), codeByName::containsKey);
    }

    /** The order of rows in a list. */
    public Comparator<BenefitDraft> order() {
        return BenefitOrder.by(
                number -> category(number).map(Category::order).orElse(Integer.MAX_VALUE),
                number -> group(number).map(Group::order).orElse(Integer.MAX_VALUE));
    }
}

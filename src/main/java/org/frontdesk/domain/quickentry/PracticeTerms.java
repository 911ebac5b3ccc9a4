package org.frontdesk.domain.quickentry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a practice's benefit rows can be about. Hidden categories and groups are not proposed. */
public record PracticeTerms(List<Category> categories, List<Group> groups, Set<String> codes) {
    /**
     * An insurance category.
     *
     * @param number its CovCatNum
     * @param standard its EbenefitCat, {@code None} for one of the practice's own
     * @param order its CovOrder
     */
    public record Category(long number, String name, String standard, int order, boolean hidden) {}

    /**
     * A group of procedure codes.
     *
     * @param number its CodeGroupNum
     * @param standard its CodeGroupFixed, {@code None} for one of the practice's own
     */
    public record Group(long number, String name, String standard, boolean hidden) {}

    public PracticeTerms {
        categories = categories.stream()
                .filter(category -> !category.hidden())
                .sorted(Comparator.comparingInt(Category::order).thenComparingLong(Category::number))
                .toList();
        groups = groups.stream()
                .filter(group -> !group.hidden())
                .sorted(Comparator.comparingLong(Group::number))
                .toList();
        codes = Set.copyOf(codes);
    }

    Optional<Category> category(String standard) {
        return categories.stream()
                .filter(category -> category.standard().equalsIgnoreCase(standard))
                .findFirst();
    }

    Optional<Group> group(String standard) {
        return groups.stream()
                .filter(group -> group.standard().equalsIgnoreCase(standard))
                .findFirst();
    }

    Optional<Category> categoryNamed(Set<String> names) {
        return categories.stream()
                .filter(category -> names.contains(Lexer.plain(category.name())))
                .findFirst();
    }

    Optional<Group> groupNamed(Set<String> names) {
        return groups.stream()
                .filter(group -> names.contains(Lexer.plain(group.name())))
                .findFirst();
    }
}

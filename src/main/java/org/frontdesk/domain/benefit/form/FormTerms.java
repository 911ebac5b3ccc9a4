package org.frontdesk.domain.benefit.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the fields of the form stand for in one practice.
 *
 * @param categories the standard categories that the practice shows, by their CovCatNum
 * @param frequencyGroups the CodeGroupNums that have a frequency, in their order
 * @param ageGroups the CodeGroupNums that have an age limit even while no row says one, in their order
 * @param knownGroups all CodeGroupNums of the practice, hidden ones too
 */
public record FormTerms(
        Map<Long, StandardCategory> categories,
        List<Long> frequencyGroups,
        List<Long> ageGroups,
        Set<Long> knownGroups) {
    public FormTerms {
        categories = Map.copyOf(categories);
        frequencyGroups = List.copyOf(frequencyGroups);
        ageGroups = List.copyOf(ageGroups);
        knownGroups = Set.copyOf(knownGroups);
    }

    /** The standard categories that the practice does not have or hides; the form needs all of them. */
    public List<StandardCategory> missing() {
        return Arrays.stream(StandardCategory.values())
                .filter(category -> !categories.containsValue(category))
                .toList();
    }

    /** The category's CovCatNum, 0 when the practice does not have it. */
    long number(StandardCategory category) {
        return categories.entrySet().stream()
                .filter(entry -> entry.getValue() == category)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0L);
    }

    /** The standard category of a CovCatNum. */
    Optional<StandardCategory> category(long number) {
        return Optional.ofNullable(categories.get(number));
    }
}

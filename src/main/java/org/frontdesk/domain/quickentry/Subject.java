package org.frontdesk.domain.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that the line can speak of, as the practice has it.
 *
 * @param broad where percentages, deductibles, waiting periods and exclusions go; empty when the practice has no place for it
 * @param counted where frequencies go
 * @param aged where age limits go
 * @param uncounted why there is no frequency, when there is none
 * @param isClass whether a narrower word in the same line overrides it
 * @param isOrtho whether its maximum is one for life
 */
record Subject(
        List<Target> broad,
        List<Target> counted,
        List<Target> aged,
        Trouble uncounted,
        boolean isClass,
        boolean isOrtho) {

    static Subject of(Topic topic, PracticeTerms terms) {
        Optional<Target> group = group(topic, terms);
        var broad = new ArrayList<Target>();
        for (String standard : topic.categories()) {
            terms.category(standard).ifPresent(category -> broad.add(Target.category(category.number())));
        }
        if (topic.categories().isEmpty()) {
            terms.categoryNamed(Set.copyOf(topic.words()))
                    .map(category -> Target.category(category.number()))
                    .or(() -> group)
                    .or(() -> code(topic, terms))
                    .ifPresent(broad::add);
        }
        if (broad.size() < topic.categories().size()) {
            broad.clear();
        }
        List<Target> counted = group.or(() -> code(topic, terms)).map(List::of).orElseGet(List::of);
        boolean isOrtho = topic == Topic.ORTHO;
        boolean onlyCategory = topic.group().isEmpty()
                && topic.code().isEmpty()
                && !topic.categories().isEmpty();
        Trouble uncounted = topic.isUnclearCount()
                ? Trouble.SUBJECT_UNCLEAR
                : onlyCategory ? Trouble.CATEGORY_COUNTED : Trouble.NOT_IN_PRACTICE;
        return new Subject(broad, counted, isOrtho ? broad : counted, uncounted, topic.isClass(), isOrtho);
    }

    static Subject of(PracticeTerms.Category category) {
        List<Target> target = List.of(Target.category(category.number()));
        return new Subject(target, List.of(), List.of(), Trouble.CATEGORY_COUNTED, false, false);
    }

    static Subject of(PracticeTerms.Group group) {
        return exactly(Target.group(group.number()));
    }

    static Subject code(String code) {
        return exactly(Target.code(code));
    }

    private static Subject exactly(Target target) {
        List<Target> one = List.of(target);
        return new Subject(one, one, one, Trouble.UNKNOWN, false, false);
    }

    private static Optional<Target> group(Topic topic, PracticeTerms terms) {
        boolean byName = topic.group().isEmpty()
                && (topic.categories().isEmpty() || topic == Topic.CROWN || topic == Topic.DENTURE);
        Optional<PracticeTerms.Group> found = byName
                ? terms.groupNamed(Set.copyOf(topic.words()))
                : topic.group().isEmpty() ? Optional.empty() : terms.group(topic.group());
        return found.map(group -> Target.group(group.number()));
    }

    private static Optional<Target> code(Topic topic, PracticeTerms terms) {
        return terms.codes().contains(topic.code()) ? Optional.of(Target.code(topic.code())) : Optional.empty();
    }
}

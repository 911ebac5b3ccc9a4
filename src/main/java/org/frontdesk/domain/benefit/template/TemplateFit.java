package org.frontdesk.domain.benefit.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;

/**
 * A template in a practice's own numbers.
 *
 * @param rows those whose category, group and code the practice has
 * @param missing what it does not have, by name or code, each once
 * @param left how many rows stay out because of that
 */
public record TemplateFit(List<BenefitDraft> rows, Set<String> missing, int left) {
    public TemplateFit {
        rows = List.copyOf(rows);
    }

    /** @param knownCode whether the practice has a procedure code */
    public static TemplateFit of(
            Template template, PracticeNames categories, PracticeNames groups, Predicate<String> knownCode) {
        var rows = new ArrayList<BenefitDraft>();
        var missing = new LinkedHashSet<String>();
        for (TemplateRow row : template.rows()) {
            OptionalLong category = number(row.category(), categories, missing);
            OptionalLong group = number(row.group(), groups, missing);
            String code = row.row().code();
            boolean coded = code.isEmpty() || knownCode.test(code);
            if (!coded) {
                missing.add(code);
            }
            if (coded && category.isPresent() && group.isPresent()) {
                rows.add(row.row()
                        .with(BenefitField.CATEGORY, category.getAsLong())
                        .with(BenefitField.CODE_GROUP, group.getAsLong()));
            }
        }
        return new TemplateFit(rows, missing, template.rows().size() - rows.size());
    }

    private static OptionalLong number(Optional<Called> sought, PracticeNames names, Set<String> missing) {
        if (sought.isEmpty()) {
            return OptionalLong.of(0);
        }
        OptionalLong found = names.find(sought.get());
        if (found.isEmpty()) {
            missing.add(sought.get().name());
        }
        return found;
    }
}

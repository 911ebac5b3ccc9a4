package org.frontdesk.domain.benefit.template;

import java.util.Optional;
import java.util.function.LongFunction;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;

/**
 * A row of a template.
 *
 * @param row without the numbers of category and code group, which are another practice's
 * @param category empty when the row has none
 * @param group empty when the row has none
 */
public record TemplateRow(BenefitDraft row, Optional<Called> category, Optional<Called> group) {
    static TemplateRow of(BenefitDraft row, LongFunction<Called> category, LongFunction<Called> group) {
        return new TemplateRow(
                row.with(BenefitField.CATEGORY, 0L).with(BenefitField.CODE_GROUP, 0L),
                row.category() == 0 ? Optional.empty() : Optional.of(category.apply(row.category())),
                row.codeGroup() == 0 ? Optional.empty() : Optional.of(group.apply(row.codeGroup())));
    }
}

package org.frontdesk.domain.benefit.form;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Boxes that fill several percentages at once. */
public enum QuickPercent {
    PREVENTIVE(EnumSet.range(StandardCategory.DIAGNOSTIC, StandardCategory.PREVENTIVE)),
    BASIC(EnumSet.range(StandardCategory.RESTORATIVE, StandardCategory.ORAL_SURGERY)),
    MAJOR(EnumSet.range(StandardCategory.CROWNS, StandardCategory.PROSTHODONTICS));

    private final List<FormField> fields;

    QuickPercent(Set<StandardCategory> categories) {
        this.fields =
                categories.stream().<FormField>map(FormField.Percentage::new).toList();
    }

    /** The fields that the box fills, in their order. */
    public List<FormField> fields() {
        return fields;
    }

    /** The box shows what all its fields say, and nothing when they differ. */
    public String text(BenefitForm form) {
        Set<String> texts = fields.stream().map(form::text).collect(Collectors.toSet());
        return texts.size() == 1 ? texts.iterator().next() : "";
    }

    /** What typing into the box puts into its fields. */
    public Map<FormField, String> filled(String typed) {
        var texts = new LinkedHashMap<FormField, String>();
        fields.forEach(field -> texts.put(field, typed));
        return texts;
    }
}

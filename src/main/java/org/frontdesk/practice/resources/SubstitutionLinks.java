package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** SubstitutionLinks: the cheaper code a plan pays for instead of the one done, and for which teeth it does so. */
final class SubstitutionLinks extends Resource {
    SubstitutionLinks() {
        super(
                "substitutionlinks",
                "SubstitutionLink",
                "substitutionlink",
                id("SubstitutionLinkNum"),
                id("PlanNum").required().refers("insplan", "PlanNum", "InsPlan not found."),
                id("CodeNum").required().refers("procedurecode", "CodeNum", "ProcedureCode not found for CodeNum."),
                text("SubstitutionCode", 25).required().onPut(),
                choice("SubstOnlyIf", Lookups.SUBSTITUTION_CONDITIONS)
                        .required()
                        .onPut());
        servesList(Filter.id("PlanNum").of("insplan", "PlanNum", "InsPlan not found."));
        servesPost();
        servesPut();
        servesDelete();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        Lookups.mustBeCode(rows, "SubstitutionCode", row.get("SubstitutionCode"));
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        Lookups.mustBeCode(rows, "SubstitutionCode", changes.get("SubstitutionCode"));
    }
}

package org.frontdesk.practice.resources;

import java.util.List;
import org.frontdesk.practice.http.Resource;

/** All resources the practice server offers. */
public final class Resources {
    private Resources() {}

    public static List<Resource> all() {
        return List.of(
                new Benefits(),
                new Carriers(),
                new ClaimProcs(),
                new Clinics(),
                new CodeGroups(),
                new CovCats(),
                new CovSpans(),
                new Definitions(),
                new DiscountPlans(),
                new DiscountPlanSubs(),
                new Documents(),
                new Employers(),
                new FamilyModules(),
                new Fees(),
                new FeeScheds(),
                new InsPlans(),
                new InsSubs(),
                new InsVerifies(),
                new Patients(),
                new PatPlans(),
                new Preferences(),
                new ProcedureCodes(),
                new ProcedureLogs(),
                new ProcTPs(),
                new Providers(),
                new SecurityPerms(),
                new SheetDefs(),
                new SubstitutionLinks(),
                new TreatPlanAttaches(),
                new TreatPlans(),
                new Userods());
    }
}

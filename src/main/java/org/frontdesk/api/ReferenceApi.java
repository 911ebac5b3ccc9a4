package org.frontdesk.api;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.CovSpan;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.api.wire.FeeSched;
import org.frontdesk.api.wire.Preference;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.api.wire.Provider;
import org.frontdesk.api.wire.SecurityPerm;
import org.frontdesk.api.wire.Userod;

/** What changes seldom and is read often: categories, codes, fees, definitions, preferences, providers and users. */
public final class ReferenceApi {
    private final ApiClient client;

    ReferenceApi(ApiClient client) {
        this.client = client;
    }

    public ApiCall<List<CovCat>> categories() {
        return client.list(ApiPath.of("covcats"), CovCat.class)
                .map(rows -> rows.stream()
                        .sorted(Comparator.comparingInt(CovCat::covOrder))
                        .toList());
    }

    public ApiCall<List<CovSpan>> spans() {
        return client.list(ApiPath.of("covspans"), CovSpan.class);
    }

    public ApiCall<List<CodeGroup>> codeGroups() {
        return client.list(ApiPath.of("codegroups"), CodeGroup.class);
    }

    public ApiCall<List<ProcedureCode>> procedureCodes() {
        return client.list(ApiPath.of("procedurecodes"), ProcedureCode.class);
    }

    /** The codes that changed at that time of the server's or later. */
    public ApiCall<List<ProcedureCode>> procedureCodesSince(LocalDateTime moment) {
        return client.list(
                ApiPath.of("procedurecodes").where("DateTStamp", ApiDates.text(moment)), ProcedureCode.class);
    }

    /** All schedules, hidden ones too. */
    public ApiCall<List<FeeSched>> feeSchedules() {
        return client.list(ApiPath.of("feescheds"), FeeSched.class);
    }

    public ApiCall<List<Fee>> fees(long feeSched) {
        return client.list(ApiPath.of("fees").where("FeeSched", feeSched), Fee.class)
                .map(rows ->
                        rows.stream().filter(row -> row.feeSched() == feeSched).toList());
    }

    /**
     * The visible definitions of a category.
     *
     * @param category the number of the schema's list: 1 adjustment types, 18 image categories, 20 treatment priorities
     */
    public ApiCall<List<Definition>> definitions(int category) {
        return client.list(ApiPath.of("definitions").where("Category", category), Definition.class)
                .map(rows ->
                        rows.stream().filter(row -> row.category() == category).toList());
    }

    /** All preferences of the practice, about a thousand. */
    public ApiCall<List<Preference>> preferences() {
        return client.list(ApiPath.of("preferences"), Preference.class);
    }

    /** The value of a preference, empty when the server has none of that name. */
    public ApiCall<Optional<String>> preference(String name) {
        return client.list(ApiPath.of("preferences").where("PrefName", name), Preference.class)
                .map(rows -> rows.stream()
                        .filter(row -> row.prefName().equals(name))
                        .map(Preference::valueString)
                        .findFirst());
    }

    public ApiCall<List<Provider>> providers() {
        return client.list(ApiPath.of("providers"), Provider.class);
    }

    /** The providers who changed at that time of the server's or later. */
    public ApiCall<List<Provider>> providersSince(LocalDateTime moment) {
        return client.list(ApiPath.of("providers").where("DateTStamp", ApiDates.text(moment)), Provider.class);
    }

    /** The users who are not hidden. */
    public ApiCall<List<Userod>> users() {
        return client.list(ApiPath.of("userods"), Userod.class);
    }

    /** The permission groups of the keys in use. */
    public ApiCall<List<SecurityPerm>> permissions() {
        return client.list(ApiPath.of("securityperms"), SecurityPerm.class);
    }
}

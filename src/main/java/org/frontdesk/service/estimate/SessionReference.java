package org.frontdesk.service.estimate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ReferenceApi;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.CovSpan;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.api.wire.FeeSched;
import org.frontdesk.api.wire.Preference;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.api.wire.Provider;

/** Reference data that is read once in a session. */
public final class SessionReference implements ReferenceData {
    private static final int PRIORITIES = 20;

    private final ReferenceApi api;
    private final Map<String, List<?>> known = new ConcurrentHashMap<>();

    public SessionReference(ReferenceApi api) {
        this.api = api;
    }

    @Override
    public ApiCall<List<CovCat>> categories() {
        return once("categories", api.categories());
    }

    @Override
    public ApiCall<List<CovSpan>> spans() {
        return once("spans", api.spans());
    }

    @Override
    public ApiCall<List<CodeGroup>> codeGroups() {
        return once("groups", api.codeGroups());
    }

    @Override
    public ApiCall<List<ProcedureCode>> procedureCodes() {
        return once("codes", api.procedureCodes());
    }

    @Override
    public ApiCall<List<FeeSched>> feeSchedules() {
        return once("schedules", api.feeSchedules());
    }

    @Override
    public ApiCall<List<Fee>> fees(long schedule) {
        return once("fees " + schedule, api.fees(schedule));
    }

    @Override
    public ApiCall<List<Preference>> preferences() {
        return once("preferences", api.preferences());
    }

    @Override
    public ApiCall<List<Definition>> priorities() {
        return once("priorities", api.definitions(PRIORITIES));
    }

    @Override
    public ApiCall<List<Provider>> providers() {
        return once("providers", api.providers());
    }

    @SuppressWarnings("unchecked") // a name is always kept with rows of the same kind
    private <T> ApiCall<List<T>> once(String name, ApiCall<List<T>> call) {
        return ApiCall.joined(scope -> {
            List<T> kept = (List<T>) known.get(name);
            if (kept != null) {
                return kept;
            }
            List<T> read = scope.ask(call);
            known.put(name, read);
            return read;
        });
    }
}

package org.frontdesk.practice.http;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontdesk.practice.store.Store;

/** Finds who answers a request. Checked in this order: the resource's name, its method, the permission, the row, the fields. */
public final class Api {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Map<String, Resource> resources;
    private final Store store;
    private final Clock clock;

    public Api(List<Resource> resources, Store store, Clock clock) {
        this.resources = resources.stream().collect(Collectors.toMap(Resource::name, Function.identity()));
        this.store = store;
        this.clock = clock;
    }

    /**
     * Answers one request that has shown the right keys.
     *
     * @param path below the base address, such as {@code /patplans/12}
     */
    public Reply answer(Caller caller, String verb, String path, Map<String, String> query, byte[] body) {
        String[] parts = parts(path);
        Resource resource = resources.get(parts[0]);
        if (resource == null) {
            throw Refusal.notFound(parts[0] + " is not a valid resource.");
        }
        boolean keyed = parts.length > 1 && NUMBER.matcher(parts[1]).matches();
        int next = keyed ? 2 : 1;
        String action = parts.length > next ? parts[next] : "";
        Resource.Answer method = parts.length > next + 1
                ? null
                : resource.answer(verb, keyed, action).orElse(null);
        if (method == null) {
            throw Refusal.invalid(parts[0] + " " + verb + " " + action + " is not a valid method.");
        }
        PermissionGroup group = PermissionGroup.of(parts[0], verb, action);
        if (!caller.may(group)) {
            throw new Refusal(401, "The key lacks the permission " + group.permission() + ".");
        }
        long key = keyed ? Long.parseLong(parts[1]) : 0;
        var call = new Call(key, query, Json.body(body), store, clock, caller);
        return "GET".equals(verb) && DateFormats.areAskedIn(query)
                ? DateFormats.of(query, clock.getZone()).answering(() -> method.to(call))
                : method.to(call);
    }

    /** The parts of the path between slashes; slashes at its ends do not count. */
    private static String[] parts(String path) {
        int from = 0;
        int to = path.length();
        while (from < to && path.charAt(from) == '/') {
            from++;
        }
        while (to > from && path.charAt(to - 1) == '/') {
            to--;
        }
        return path.substring(from, to).split("/");
    }
}

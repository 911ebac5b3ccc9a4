package org.frontdesk.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.PermissionGroup;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.resources.DocumentFiles;
import org.frontdesk.practice.store.Store;

/**
 * What can be asked and set at run time under {@code /practice}, outside the API and with the owner's keys only: how the server
 * behaves, trouble to come, further keys, the content of a document. No trouble meets these requests.
 */
final class PracticeControl {
    private static final String BASE = "/practice";

    private final Store store;
    private final PracticeKeys keys;
    private final PracticeFaults faults;
    private final PracticeClock clock;
    private final AtomicReference<PracticeManners> manners;

    PracticeControl(
            Store store,
            PracticeKeys keys,
            PracticeFaults faults,
            PracticeClock clock,
            AtomicReference<PracticeManners> manners) {
        this.store = store;
        this.keys = keys;
        this.faults = faults;
        this.clock = clock;
        this.manners = manners;
    }

    void open(RoutesConfig routes) {
        serve(routes, HandlerType.GET, "/settings", context -> settings());
        serve(routes, HandlerType.PUT, "/settings", this::set);
        serve(routes, HandlerType.GET, "/faults", context -> trouble());
        serve(routes, HandlerType.POST, "/faults", this::order);
        serve(routes, HandlerType.DELETE, "/faults", context -> {
            faults.calm();
            return Reply.done();
        });
        serve(routes, HandlerType.GET, "/keys", context -> keys());
        serve(routes, HandlerType.POST, "/keys", this::addKey);
        serve(
                routes,
                HandlerType.GET,
                "/documents/{DocNum}",
                context -> DocumentFiles.file(store, context.pathParam("DocNum")));
    }

    private interface Answer {
        Reply to(Context context);
    }

    private void serve(RoutesConfig routes, HandlerType verb, String path, Answer answer) {
        routes.addHttpHandler(
                verb,
                BASE + path,
                context -> Delivery.whole(context, PracticeDoor.reply(context, () -> {
                    if (!keys.owner().equals(PracticeDoor.shown(keys, context))) {
                        throw new Refusal(401, "Only the owner's keys open this part of the practice server.");
                    }
                    return answer.to(context);
                })));
    }

    private Reply settings() {
        return Reply.ok(SettingsForm.written(manners.get(), clock));
    }

    private Reply set(Context context) {
        ObjectNode body = Json.body(PracticeDoor.body(context));
        manners.set(SettingsForm.read(body, manners.get()));
        SettingsForm.now(body).ifPresent(clock::set);
        return settings();
    }

    private Reply trouble() {
        ObjectNode answer = Json.object();
        PracticeFaults.Storm storm = faults.storm();
        answer.put("share", storm.share()).put("seed", storm.seed());
        ArrayNode kinds = answer.putArray("kinds");
        storm.kinds().forEach(kind -> kinds.add(kind.word()));
        ObjectNode met = answer.putObject("met");
        faults.met().forEach(met::put);
        return Reply.ok(answer);
    }

    private Reply order(Context context) {
        ObjectNode body = Json.body(PracticeDoor.body(context));
        List<Fault> next = faults(body, "next");
        List<Fault> kinds = faults(body, "kinds");
        try {
            if (body.has("share")) {
                faults.storm(new PracticeFaults.Storm(
                        body.path("share").asDouble(-1),
                        kinds,
                        body.path("seed").asLong()));
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(e.getMessage());
        }
        next.forEach(faults::order);
        return trouble();
    }

    private static List<Fault> faults(ObjectNode body, String field) {
        var faults = new ArrayList<Fault>();
        for (JsonNode word : body.path(field)) {
            faults.add(
                    Fault.named(word.asText())
                            .orElseThrow(
                                    () -> Refusal.invalid(
                                            field + " holds \"" + word.asText()
                                                    + "\"; known are drop, loseAnswer, cut, slow, pass, statuses from 400 to 599, and these after late.")));
        }
        return faults;
    }

    private Reply keys() {
        ArrayNode list = Json.array();
        list.add(written(keys.owner()));
        keys.further().forEach(key -> list.add(written(key)));
        return Reply.ok(list);
    }

    private Reply addKey(Context context) {
        Set<PermissionGroup> groups = groups(Json.body(PracticeDoor.body(context)));
        PracticeKey key = store.write(rows -> keys.add(rows, groups));
        keys.added(key);
        return Reply.ok(written(key)).withStatus(201);
    }

    private static Set<PermissionGroup> groups(ObjectNode body) {
        var groups = new ArrayList<PermissionGroup>();
        for (JsonNode word : body.path("permissions")) {
            groups.add(PermissionGroup.named(word.asText())
                    .orElseThrow(() -> Refusal.invalid("permissions holds \"" + word.asText()
                            + "\", which is no group of permissions such as ReadAll or Insurance.")));
        }
        if (groups.isEmpty()) {
            throw Refusal.invalid("permissions must name at least one group, such as ReadAll.");
        }
        return Set.copyOf(groups);
    }

    private static ObjectNode written(PracticeKey key) {
        ObjectNode object = Json.object();
        object.put("Authorization", key.authorization());
        ArrayNode permissions = object.putArray("permissions");
        permissions.addAll(key.groups().stream()
                .map(PermissionGroup::word)
                .sorted()
                .map(word -> Json.object().textNode(word))
                .collect(Collectors.toList()));
        return object;
    }
}

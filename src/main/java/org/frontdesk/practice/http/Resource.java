package org.frontdesk.practice.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * One resource of the API over one table. A subclass lists the fields in the order of answers and the methods it
 * serves; its rules go into the {@code check...} and {@code after...} methods, which run inside the write transaction.
 */
public abstract class Resource {
    /** Answers one method of a resource. */
    @FunctionalInterface
    public interface Answer {
        Reply to(Call call);
    }

    private record Method(String verb, boolean keyed, String action) {}

    private final String name;
    private final String title;
    private final String table;
    private final List<Field> fields;
    private final WrittenRow writtenRow;
    private final Map<Method, Answer> methods = new HashMap<>();
    private Journal journal = Journal.NONE;

    /**
     * @param name in the address, such as {@code patplans}
     * @param title in sentences, such as {@code PatPlan}
     * @param fields in the order of answers, the key first
     */
    protected Resource(String name, String title, String table, Field... fields) {
        this.name = name;
        this.title = title;
        this.table = table;
        this.fields = List.of(fields);
        writtenRow = new WrittenRow(table, this.fields);
    }

    public final String name() {
        return name;
    }

    /** The answer to a method, if the resource has it. */
    public final Optional<Answer> answer(String verb, boolean keyed, String action) {
        return Optional.ofNullable(methods.get(new Method(verb, keyed, action)));
    }

    protected final void serves(String verb, boolean keyed, String action, Answer answer) {
        methods.put(new Method(verb, keyed, action), answer);
    }

    protected final void servesList(Filter... filters) {
        serves("GET", false, "", call -> list(call, key() + " ASC", filters));
    }

    protected final void servesSingle() {
        serves("GET", true, "", call -> call.store().read(rows -> Reply.ok(write(found(rows, call.key())))));
    }

    protected final void servesPost() {
        serves("POST", false, "", this::create);
    }

    protected final void servesPut() {
        serves("PUT", true, "", this::change);
    }

    protected final void servesDelete() {
        serves("DELETE", true, "", this::remove);
    }

    /** Writes lines of the audit trail, of the kinds given for a new, a changed and a deleted row; "" for none. */
    protected final void audits(String created, String changed, String deleted) {
        journal = new Journal(created, changed, deleted, journal.signal());
    }

    /** Signals each write to those who keep the list, such as {@code Providers}. */
    protected final void announces(String list) {
        journal = journal.announcing(list);
    }

    /** For writes with rules of their own: the audit line of a row just made. */
    protected final void recordCreation(Call call, Writing rows, Row row) {
        journal.creation(call, rows, row);
    }

    /** For writes with rules of their own: the audit line of a row just changed. */
    protected final void recordChange(Call call, Writing rows, Row row) {
        journal.change(call, rows, row);
    }

    /** For removals with rules of their own: the audit line of a row on its way out. */
    protected final void recordDeletion(Call call, Writing rows, Row row) {
        journal.deletion(call, rows, row);
    }

    // rules of a resource

    /** Checks and completes a row about to be created. */
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {}

    protected void afterNew(Call call, Writing rows, long key) {}

    /** Checks and completes changes about to be made; {@code before.with(changes)} is the row as it would become. */
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {}

    protected void afterChange(Call call, Writing rows, Row before) {}

    protected void checkRemoval(Call call, Writing rows, Row row) {}

    protected void afterRemoval(Call call, Writing rows, Row row) {}

    // what every resource does alike

    protected final String key() {
        return fields.getFirst().name();
    }

    protected final Row found(Reading rows, long number) {
        return rows.row(select() + " WHERE t." + key() + " = ?", number)
                .orElseThrow(() -> Refusal.notFound(title + " not found."));
    }

    protected final String select() {
        return "SELECT " + fields.stream().map(Field::sql).collect(Collectors.joining(", ")) + " FROM " + table
                + " AS t";
    }

    protected final ObjectNode write(Row row) {
        ObjectNode object = Json.object();
        for (Field field : fields) {
            object.set(field.name(), field.kind().write(row.value(field.name())));
        }
        return object;
    }

    /** A row as the answer to its POST or PUT, for the few resources that show it otherwise then. */
    protected ObjectNode written(Row row) {
        return write(row);
    }

    /** How the database is asked for lists of this resource. */
    final WrittenRow writtenRow() {
        return writtenRow;
    }

    protected final Reply list(Call call, String order, Filter... filters) {
        Listing page = Listing.of(call, select(), order, filters);
        return DateFormats.areAsked()
                ? Reply.ok(page.write(call, this::write))
                : Reply.json(page.written(call, writtenRow));
    }

    protected final Reply create(Call call) {
        return call.store().write(rows -> {
            Map<String, Object> row = sentValues(call, true);
            checkReferences(rows, row);
            checkNew(call, rows, row);
            long key = rows.insert(table, row);
            afterNew(call, rows, key);
            Row made = found(rows, key);
            journal.creation(call, rows, made);
            return Reply.created(written(made), "/" + name + "/" + key);
        });
    }

    protected final Reply change(Call call) {
        return call.store().write(rows -> {
            Row before = found(rows, call.key());
            refuseOfDeleted(rows, before);
            Map<String, Object> changes = sentValues(call, false);
            checkReferences(rows, changes);
            checkChange(call, rows, before, changes);
            rows.update(table, call.key(), changes);
            afterChange(call, rows, before);
            Row after = found(rows, call.key());
            journal.change(call, rows, after);
            return Reply.ok(written(after));
        });
    }

    protected final Reply remove(Call call) {
        return call.store().write(rows -> {
            Row row = found(rows, call.key());
            refuseOfDeleted(rows, row);
            checkRemoval(call, rows, row);
            rows.delete(table, key(), call.key());
            afterRemoval(call, rows, row);
            journal.deletion(call, rows, row);
            return Reply.done();
        });
    }

    /** What was sent for the fields that may be set, in their order; a required field left out is refused. */
    protected final Map<String, Object> sentValues(Call call, boolean creating) {
        var values = new LinkedHashMap<String, Object>();
        for (Field field : fields) {
            if (creating ? !field.isOnPost() : !field.isOnPut()) {
                continue;
            }
            Optional<String> sent = call.sent(field.name());
            if (sent.isPresent()) {
                values.put(field.name(), field.kind().read(field.name(), sent.get()));
            }
            boolean blank = sent.isEmpty() ? creating : sent.get().isBlank();
            if (field.isRequired() && blank) {
                throw Refusal.invalid(field.name() + " is required.");
            }
        }
        return values;
    }

    protected final void checkReferences(Reading rows, Map<String, Object> values) {
        for (Field field : fields) {
            Object value = values.get(field.name());
            boolean unset = !field.isRequired() && Long.valueOf(0).equals(value);
            if (value != null && !unset) {
                field.reference().ifPresent(parent -> {
                    mustExist(rows, parent, value);
                    refuseDeleted(rows, parent, value);
                });
            }
        }
    }

    /** Nothing is written for a patient who has been deleted. */
    private static void refuseDeleted(Reading rows, Field.Reference parent, Object value) {
        if ("patient".equals(parent.table())
                && "Deleted".equals(rows.text("", "SELECT PatStatus FROM patient WHERE PatNum = ?", value))) {
            throw Refusal.invalid("Patient has been deleted.");
        }
    }

    private static void refuseOfDeleted(Reading rows, Row row) {
        Object patient = row.values().getOrDefault("PatNum", 0);
        refuseDeleted(rows, new Field.Reference("patient", "PatNum", ""), patient);
    }

    static void mustExist(Reading rows, Field.Reference parent, Object value) {
        if (!rows.exists(parent.table(), parent.key(), ((Number) value).longValue())) {
            throw Refusal.notFound(parent.sentence());
        }
    }

    /** A list whose rows say when the server answered, for lists that are asked again for what changed since. */
    protected static ArrayNode stamped(Call call, ArrayNode list) {
        String now = DateFormats.moment(call.nowText());
        list.forEach(row -> ((ObjectNode) row).put("serverDateTime", now));
        return list;
    }
}

package org.frontdesk.practice.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a resource: its name and kind, who may set it, and what it refers to. Not settable unless said. A field
 * left out of a POST takes the default of its table.
 */
public final class Field {
    /** A row that must exist when the field is not 0, and the 404 sentence when it does not. */
    public record Reference(String table, String key, String sentence) {}

    private final String name;
    private final Kind kind;
    private final String sql;
    private boolean onPost;
    private boolean onPut;
    private boolean required;
    private Optional<Reference> reference = Optional.empty();

    private Field(String name, Kind kind, String sql) {
        this.name = name;
        this.kind = kind;
        this.sql = sql;
    }

    public static Field of(String name, Kind kind) {
        return new Field(name, kind, "t." + name);
    }

    /** A field that shows another column. */
    public static Field of(String name, Kind kind, String sql) {
        return new Field(name, kind, sql);
    }

    public static Field id(String name) {
        return of(name, Kinds.id());
    }

    public static Field text(String name, int longest) {
        return of(name, Kinds.text(longest));
    }

    public static Field note(String name) {
        return of(name, Kinds.note());
    }

    public static Field choice(String name, String... members) {
        return of(name, Kinds.choice(members));
    }

    public static Field choice(String name, Map<String, String> spellings, String... members) {
        return of(name, Kinds.choice(spellings, members));
    }

    public static Field flag(String name) {
        return of(name, Kinds.flag());
    }

    public static Field date(String name) {
        return of(name, Kinds.date());
    }

    public static Field moment(String name) {
        return of(name, Kinds.moment());
    }

    public static Field money(String name) {
        return of(name, Kinds.money());
    }

    public static Field whole(String name, long least, long most) {
        return of(name, Kinds.whole(least, most));
    }

    /** A field of answers only, reckoned by SQL over the row {@code t}; nothing found is an empty text. */
    public static Field derived(String name, String sql) {
        return of(name, Kinds.note(), "COALESCE((" + sql + "), '')");
    }

    /** A derived text of the row that {@code key} refers to; nothing is looked up where that is 0. */
    public static Field lookedUp(String name, String key, String sql) {
        return of(name, new LookedUp(key), "COALESCE((" + sql + "), '')");
    }

    /** Text written without a look elsewhere where the key is 0. */
    private record LookedUp(String key) implements Kind {
        private static final Kind TEXT = Kinds.note();

        @Override
        public Object read(String field, String sent) {
            return TEXT.read(field, sent);
        }

        @Override
        public JsonNode write(Object stored) {
            return TEXT.write(stored);
        }

        @Override
        public Written written(String stored) {
            String found = TEXT.written(stored).sql();
            return Written.bare("CASE t." + key + " WHEN 0 THEN '\"\"' ELSE " + found + " END");
        }
    }

    public Field required() {
        required = true;
        return onPost();
    }

    public Field onPost() {
        onPost = true;
        return this;
    }

    public Field onPut() {
        onPut = true;
        return this;
    }

    /** On POST and PUT. */
    public Field settable() {
        return onPost().onPut();
    }

    public Field refers(String table, String key, String sentence) {
        reference = Optional.of(new Reference(table, key, sentence));
        return this;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    String sql() {
        return sql + " AS " + name;
    }

    /** Whether the value is looked up beyond the row itself. */
    boolean isDerived() {
        return sql.contains("SELECT");
    }

    Kind.Written written() {
        return kind.written(sql);
    }

    boolean isOnPost() {
        return onPost;
    }

    boolean isOnPut() {
        return onPut;
    }

    boolean isRequired() {
        return required;
    }

    Optional<Reference> reference() {
        return reference;
    }
}

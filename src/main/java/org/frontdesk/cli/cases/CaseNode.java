package org.frontdesk.cli.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;

/** A mapping of the file, which knows its place and which of its keys nobody asked for. */
final class CaseNode {
    /** Other spellings that files use for the same key. */
    private static final Map<String, List<String>> SPELLINGS = Map.of(
            "exclusion_fee_rule", List.of("exclusion_rule"),
            "zero_write_offs_on_annual_max", List.of("zero_write_off_on_annual_max"),
            "zero_write_offs_on_freq_or_aging", List.of("zero_write_off_on_freq_or_aging"),
            "no_substitutions", List.of("no_substitution", "code_subst_none"),
            "provider_fees", List.of("ucr_fees", "office_fees"),
            "paid_other", List.of("paid_other_ins", "paid_by_others"),
            "surf", List.of("surface"));

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private final JsonNode node;
    private final String path;
    private final Set<String> unread;

    /** @param unread collects the places that nobody has read yet */
    CaseNode(JsonNode node, String path, Set<String> unread) throws CaseProblem {
        if (!node.isObject()) {
            throw new CaseProblem((path.isEmpty() ? "A case" : path) + " must be a mapping of keys to values.");
        }
        this.node = node;
        this.path = path;
        this.unread = unread;
        node.fieldNames().forEachRemaining(key -> unread.add(place(key)));
    }

    String place(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** Takes keys as read that say nothing about the numbers. */
    void pass(String... keys) {
        for (String key : keys) {
            unread.remove(place(key));
        }
    }

    CaseProblem problem(String key, String wanted) {
        return new CaseProblem(place(key) + " must be " + wanted + ", not " + shown(key) + ".");
    }

    Optional<String> text(String key) throws CaseProblem {
        Optional<JsonNode> value = value(key);
        if (value.isPresent() && !value.get().isValueNode()) {
            throw problem(key, "one value");
        }
        return value.map(found -> found.asText().strip());
    }

    String needed(String key) throws CaseProblem {
        return text(key)
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> new CaseProblem(place(key) + " is missing."));
    }

    Optional<Money> money(String key) throws CaseProblem {
        Optional<JsonNode> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(money(key, value.get()));
    }

    /** An amount where -1 means none. */
    Optional<Money> amount(String key) throws CaseProblem {
        return money(key).filter(found -> found.cents() != -100);
    }

    OptionalInt integer(String key, int least, int most) throws CaseProblem {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().canConvertToInt() || !value.get().canConvertToExactIntegral()) {
            throw problem(key, "a whole number");
        }
        int number = value.get().intValue();
        if (number < least || number > most) {
            throw problem(key, "a whole number from " + least + " to " + most);
        }
        return OptionalInt.of(number);
    }

    Optional<LocalDate> date(String key) throws CaseProblem {
        Optional<String> typed = text(key);
        try {
            return typed.map(LocalDate::parse);
        } catch (DateTimeException notOne) {
            throw problem(key, "a date as yyyy-MM-dd");
        }
    }

    Optional<Boolean> flag(String key) throws CaseProblem {
        Optional<String> typed = text(key);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (typed.get().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            case "unknown" -> Optional.empty();
            default -> throw problem(key, "true or false");
        };
    }

    boolean isOn(String key) throws CaseProblem {
        return flag(key).orElse(false);
    }

    /** One of some words; empty when the key is missing. */
    <T> Optional<T> word(String key, Map<String, T> words) throws CaseProblem {
        Optional<String> typed = text(key).map(found -> found.toLowerCase(Locale.ROOT));
        if (typed.isPresent() && !words.containsKey(typed.get())) {
            throw problem(
                    key,
                    "one of "
                            + String.join(", ", words.keySet().stream().sorted().toList()));
        }
        return typed.map(words::get);
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) throws CaseProblem {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get().isValueNode()) {
            return List.of(value.get().asText().strip());
        }
        var all = new ArrayList<String>();
        for (JsonNode item : value.get()) {
            if (!item.isValueNode() || !value.get().isArray()) {
                throw problem(key, "a list of texts");
            }
            all.add(item.asText().strip());
        }
        return all;
    }

    List<CaseNode> nodes(String key) throws CaseProblem {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            throw problem(key, "a list");
        }
        var all = new ArrayList<CaseNode>();
        for (JsonNode item : value.get()) {
            all.add(new CaseNode(item, place(key) + "[" + all.size() + "]", unread));
        }
        return all;
    }

    Optional<CaseNode> node(String key) throws CaseProblem {
        Optional<JsonNode> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(new CaseNode(value.get(), place(key), unread));
    }

    /** Amounts by the keys of a mapping; a key without amount, or with -1, is left out. */
    Optional<Map<String, Money>> amounts(String key) throws CaseProblem {
        Optional<CaseNode> found = node(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var all = new LinkedHashMap<String, Money>();
        for (String name : found.get().keys()) {
            found.get().amount(name).ifPresent(amount -> all.put(name, amount));
        }
        return Optional.of(all);
    }

    List<String> keys() {
        var all = new ArrayList<String>();
        node.fieldNames().forEachRemaining(all::add);
        return all;
    }

    boolean isMapping(String key) {
        return node.path(key).isObject();
    }

    private Optional<JsonNode> value(String key) {
        return Stream.concat(Stream.of(key), SPELLINGS.getOrDefault(key, List.of()).stream())
                .peek(spelling -> unread.remove(place(spelling)))
                .filter(this::has)
                .findFirst()
                .map(node::get);
    }

    private Money money(String key, JsonNode value) throws CaseProblem {
        BigDecimal number;
        try {
            number = new BigDecimal(value.isValueNode() ? value.asText().strip() : "");
        } catch (NumberFormatException notOne) {
            throw problem(key, "an amount in dollars");
        }
        if (number.abs().compareTo(MOST) > 0 || number.stripTrailingZeros().scale() > 2) {
            throw problem(key, "an amount in whole cents, at most 100 million dollars");
        }
        return Money.dollars(number);
    }

    private String shown(String key) {
        String text = node.path(key).toString();
        return text.length() > 40 ? text.substring(0, 40) + " ..." : text;
    }
}

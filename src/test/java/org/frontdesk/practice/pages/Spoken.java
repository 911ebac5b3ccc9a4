package org.frontdesk.practice.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which parameters a test spoke about: sent in address, query or body, looked at in an answer, named in a refusal. */
final class Spoken {
    private static final JsonMapper LENIENT =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private record Page(String title, String key) {}

    private static final Map<String, Page> PAGES = Map.of(
            "benefits", new Page("Benefits", "BenefitNum"),
            "discountplans", new Page("DiscountPlans", "DiscountPlanNum"),
            "patplans", new Page("PatPlans", "PatPlanNum"),
            "proctps", new Page("ProcTPs", "ProcTPNum"),
            "treatplans", new Page("TreatPlans", "TreatPlanNum"));

    private final Set<String> parameters = new HashSet<>();

    void forget() {
        parameters.clear();
    }

    /** For instance {@code Benefits POST Percent}. */
    Set<String> parameters() {
        return Set.copyOf(parameters);
    }

    void about(String method, String name) {
        parameters.add(method + " " + name);
    }

    /** Notes what a request carries; returns its method as rules name it, such as {@code TreatPlans POST Saved}. */
    String request(String verb, String address, String body) {
        String[] parts = address.split("\\?", 2);
        String[] path = parts[0].substring(1).split("/");
        Page page = PAGES.getOrDefault(path[0], new Page(path[0], ""));
        boolean keyed = path.length > 1 && Character.isDigit(path[1].charAt(0));
        String method = page.title() + " " + verb + (path.length > 1 && !keyed ? " " + path[1] : "");
        if (keyed) {
            about(method, page.key());
        }
        if (parts.length > 1) {
            Arrays.stream(parts[1].split("&")).forEach(pair -> about(method, pair.split("=")[0]));
        }
        if (!body.isEmpty()) {
            sent(method, body);
        }
        return method;
    }

    private void sent(String method, String body) {
        try {
            LENIENT.readTree(body).fieldNames().forEachRemaining(name -> about(method, name));
        } catch (JsonProcessingException e) {
            about(method, "malformed body");
        }
    }
}

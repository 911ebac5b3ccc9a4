package org.frontdesk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.frontdesk.api.Connection;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;

/** A patient who is new to the practice with a plan that is new to it, made over plain HTTP as another program would. */
public record Newcomer(PatientId patient, PlanId plan) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One who has a plan of her own without a single benefit row. */
    public static Newcomer in(TestPractice practice, String first, String last, String employer, String group) {
        Connection desk = practice.connection();
        long patient = post(desk, "patients", Map.of("FName", first, "LName", last))
                .get("PatNum")
                .asLong();
        long work = post(desk, "employers", Map.of("EmpName", employer))
                .get("EmployerNum")
                .asLong();
        long carrier = post(desk, "carriers", Map.of("CarrierName", "Cedar PPO"))
                .get("CarrierNum")
                .asLong();
        long plan = post(
                        desk,
                        "insplans",
                        Map.of(
                                "CarrierNum", carrier,
                                "EmployerNum", work,
                                "GroupName", employer,
                                "GroupNum", group,
                                "PlanType", "p"))
                .get("PlanNum")
                .asLong();
        long subscription = post(
                        desk, "inssubs", Map.of("PlanNum", plan, "Subscriber", patient, "SubscriberID", "A-100"))
                .get("InsSubNum")
                .asLong();
        post(desk, "patplans", Map.of("PatNum", patient, "InsSubNum", subscription));
        return new Newcomer(new PatientId(patient), new PlanId(plan));
    }

    /** What a GET answers. */
    public static JsonNode get(TestPractice practice, String path) {
        return send(practice.connection(), path, request -> request.GET());
    }

    private static JsonNode post(Connection desk, String path, Map<String, Object> fields) {
        return send(
                desk,
                path,
                request -> request.POST(
                        BodyPublishers.ofString(JSON.valueToTree(fields).toString())));
    }

    private static JsonNode send(
            Connection desk, String path, java.util.function.UnaryOperator<HttpRequest.Builder> verb) {
        String base = desk.baseUrl().toString().replaceAll("/$", "");
        var request = HttpRequest.newBuilder(URI.create(base + "/" + path))
                .header("Authorization", "ODFHIR " + desk.developerKey() + "/" + desk.customerKey())
                .header("Content-Type", "application/json");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(verb.apply(request).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}

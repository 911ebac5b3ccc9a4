package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Background;
import org.frontdesk.service.cache.CacheShelf;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

/** A server that answers well and leaves the signature where it is. */
class SignatureThatStaysTest {
    private static final String SIGNED = """
            {"TreatPlanNum":7,"PatNum":4,"Heading":"Crown","TPStatus":"Saved","isSigned":"true",\
            "DateTSigned":"2026-03-02 09:30:00","SignatureText":"Ana Quill"}""";

    @Test
    void isNotSaidToBeGone() throws IOException {
        try (var server = new MockWebServer()) {
            server.setDispatcher(new Deaf());
            server.start();
            var connection = new Connection(URI.create(server.url("/api/v1").toString()), "developer", "customer");
            try (var api = new DentalApi(connection, () -> false)) {
                var navigation = new NavigationLog();
                var inline = new Background(Runnable::run, Runnable::run);
                var desk = SigningDesk.inMemory(inline);
                answer(desk.keep().pins().give("Dr. Quill", DeskRole.DENTIST, "4072"));
                var lists = new ReferenceData(api, inline, CacheShelf.none(), Clock.systemUTC());
                var model = new SigningViewModel(
                        new PatientId(4),
                        new TreatmentPlanId(7),
                        new SigningTools(
                                new SigningService(api, inline),
                                new EstimateService(api, inline, lists, Clock.systemUTC()),
                                desk,
                                (plan, inputs, language) -> Map.of()),
                        new Strings(Locale.US),
                        navigation);
                model.load();
                model.askClear();
                model.clearForm().reasonProperty().set("Wrong plan");
                model.clearForm().pin().pinProperty().set("4072");
                model.clearSignature();
                assertThat(model.stageProperty().get()).isEqualTo(SigningStage.SIGNED);
                assertThat(model.sentenceProperty().get()).contains("Ana Quill");
                assertThat(model.messageProperty().get()).isNotEmpty();
                assertThat(navigation.said()).isEmpty();
            }
        }
    }

    private static final class Deaf extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            boolean put = request.getMethod().equals("PUT");
            String body = path.contains("/treatplans")
                    ? put ? SIGNED : "[" + SIGNED + "]"
                    : path.contains("/patients") ? "{\"PatNum\":4,\"FName\":\"Ana\",\"LName\":\"Quill\"}" : "[]";
            return new MockResponse.Builder().body(body).build();
        }
    }
}

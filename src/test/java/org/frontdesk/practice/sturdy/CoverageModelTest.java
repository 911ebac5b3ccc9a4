package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeCaller.Answer;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.sturdy.CoverageModel.Link;
import org.frontdesk.practice.sturdy.CoverageModel.Row;

/** Whatever is asked of patplans and benefits, in whatever order: the server does what the model in memory does. */
class CoverageModelTest {
    private static final long NOWHERE = 999_999_999;
    private static Path folder;
    private static PracticeServer server;
    private static final AtomicInteger FAMILIES = new AtomicInteger();

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("model");
        server = PracticeServer.start(PracticeOptions.empty(folder));
    }

    @AfterContainer
    static void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        return Operation.any().list().ofSize(2000);
    }

    /** Shorter sequences begin with few rows, where most of the edges are. */
    @Provide
    Arbitrary<List<Operation>> beginnings() {
        return Operation.any().list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    void theServerAgreesWithTheModelAfterEachOfTwoThousandSteps(@ForAll("operations") List<Operation> operations)
            throws IOException {
        agree(operations);
    }

    @Property(tries = 25)
    void theServerAgreesWithTheModelFromTheBeginning(@ForAll("beginnings") List<Operation> operations)
            throws IOException {
        agree(operations);
    }

    private static void agree(List<Operation> operations) throws IOException {
        var run = new Run();
        for (int step = 0; step < operations.size(); step++) {
            run.step(step, operations.get(step));
        }
        run.compareAll();
    }

    /** One sequence on patients, plans and subscriptions of its own. */
    private static final class Run {
        private final PracticeCaller caller = new PracticeCaller(server);
        private final CoverageModel model = new CoverageModel();
        private final List<Long> patients = new ArrayList<>();
        private final List<Long> plans = new ArrayList<>();
        private final List<Long> subscriptions = new ArrayList<>();

        Run() throws IOException {
            int family = FAMILIES.incrementAndGet();
            long carrier = made("/carriers", "{'CarrierName':'Cascade " + family + "'}", "CarrierNum");
            for (int i = 0; i < CoverageModel.PATIENTS; i++) {
                patients.add(made("/patients", "{'LName':'Family " + family + "','FName':'P" + i + "'}", "PatNum"));
                plans.add(made("/insplans", "{'CarrierNum':" + carrier + "}", "PlanNum"));
            }
            for (int i = 0; i < CoverageModel.SUBSCRIPTIONS; i++) {
                subscriptions.add(made(
                        "/inssubs",
                        "{'PlanNum':" + plans.get(i % 2) + ",'Subscriber':" + patients.getFirst() + ",'SubscriberID':'S"
                                + i + "'}",
                        "InsSubNum"));
            }
        }

        private long made(String path, String body, String key) throws IOException {
            Answer answer = caller.post(path, body);
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            return answer.json().findValue(key).asLong();
        }

        void step(int step, Operation operation) throws IOException {
            Answer answer = ask(operation);
            int wanted = expect(operation, answer);
            assertThat(answer.status())
                    .as("step %d, %s answered %s", step, operation, answer.text())
                    .isEqualTo(wanted);
            Statistics.label("answers").collect(operation.getClass().getSimpleName(), wanted);
            compareTouched(step, operation);
        }

        private int expect(Operation operation, Answer answer) {
            return switch (operation) {
                case Operation.PostPatPlan post -> model.post(post, () -> given(answer, "PatPlanNum"));
                case Operation.PutPatPlan put -> model.put(put);
                case Operation.DeletePatPlan delete -> model.delete(delete);
                case Operation.PostBenefit post -> model.post(post, () -> given(answer, "BenefitNum"));
                case Operation.PutBenefit put -> model.put(put);
                case Operation.DeleteBenefit delete -> model.delete(delete);
            };
        }

        private static long given(Answer answer, String key) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            return answer.id(key);
        }

        private Answer ask(Operation operation) throws IOException {
            return switch (operation) {
                case Operation.PostPatPlan post ->
                    caller.post(
                            "/patplans",
                            Operation.body(fields(
                                    "PatNum", of(patients, post.patient()),
                                    "InsSubNum", of(subscriptions, post.subscription()),
                                    "Ordinal", post.ordinal(),
                                    "Relationship", post.relationship())));
                case Operation.PutPatPlan put ->
                    caller.put(
                            "/patplans/" + model.linkEver(put.link()),
                            Operation.body(fields(
                                    "InsSubNum",
                                    put.subscription().isEmpty()
                                            ? ""
                                            : of(subscriptions, Integer.parseInt(put.subscription())),
                                    "Ordinal",
                                    put.ordinal(),
                                    "Relationship",
                                    put.relationship())));
                case Operation.DeletePatPlan delete -> caller.delete("/patplans/" + model.linkEver(delete.link()));
                case Operation.PostBenefit post -> {
                    var fields = new LinkedHashMap<>(post.fields());
                    long link = model.linkEver(post.which());
                    String plan = of(plans, post.which() % 2);
                    fields.putAll(
                            switch (post.owner()) {
                                case PLAN -> fields("PlanNum", plan);
                                case PATPLAN -> fields("PatPlanNum", "" + link);
                                case BOTH -> fields("PlanNum", plan, "PatPlanNum", "" + link);
                                case NEITHER -> fields();
                                case UNKNOWN_PLAN -> fields("PlanNum", "" + NOWHERE);
                                case UNKNOWN_PATPLAN -> fields("PatPlanNum", "" + NOWHERE);
                            });
                    yield caller.post("/benefits", Operation.body(fields));
                }
                case Operation.PutBenefit put ->
                    caller.put("/benefits/" + model.rowEver(put.row()), Operation.body(put.fields()));
                case Operation.DeleteBenefit delete -> caller.delete("/benefits/" + model.rowEver(delete.row()));
            };
        }

        private static String of(List<Long> numbers, int place) {
            return String.valueOf(place < numbers.size() ? numbers.get(place) : NOWHERE);
        }

        private static Map<String, String> fields(String... namesAndValues) {
            var fields = new LinkedHashMap<String, String>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                if (!namesAndValues[i + 1].isEmpty()) {
                    fields.put(namesAndValues[i], namesAndValues[i + 1]);
                }
            }
            return fields;
        }

        /** The lists that the operation belongs to, and now and then one that it does not. */
        private void compareTouched(int step, Operation operation) throws IOException {
            if (step % 4 == 0) {
                compareLinks(step / 4 % 2);
            }
            switch (operation) {
                case Operation.PostPatPlan post -> compareLinks(post.patient() % 2);
                case Operation.PutPatPlan put -> compareLinks(model.patientOf(put.link()));
                case Operation.DeletePatPlan delete -> {
                    compareLinks(model.patientOf(delete.link()));
                    compareRows("PatPlanNum", model.linkEver(delete.link()));
                }
                case Operation.PostBenefit post -> {
                    if (post.owner() == Operation.Owner.PATPLAN) {
                        compareRows("PatPlanNum", model.linkEver(post.which()));
                    } else {
                        comparePlan(post.which() % 2);
                    }
                }
                case Operation.PutBenefit put -> compareRow(model.rowEver(put.row()));
                case Operation.DeleteBenefit delete -> compareRow(model.rowEver(delete.row()));
            }
        }

        void compareAll() throws IOException {
            for (int i = 0; i < CoverageModel.PATIENTS; i++) {
                compareLinks(i);
                comparePlan(i);
                for (Link link : model.links(i)) {
                    compareRows("PatPlanNum", link.number());
                }
            }
        }

        private void compareLinks(int patient) throws IOException {
            var found = new ArrayList<String>();
            for (JsonNode row :
                    caller.get("/patplans?PatNum=" + patients.get(patient)).json()) {
                found.add(row.get("Ordinal").asInt() + ". "
                        + row.get("PatPlanNum").asLong() + " "
                        + row.get("InsSubNum").asLong() + " "
                        + row.get("Relationship").asText());
            }
            var wanted = new ArrayList<String>();
            for (Link link : model.links(patient)) {
                wanted.add(wanted.size() + 1 + ". " + link.number() + " " + subscriptions.get(link.subscription()) + " "
                        + link.relationship());
            }
            assertThat(found).isEqualTo(wanted);
        }

        private void comparePlan(int plan) throws IOException {
            assertThat(rows("PlanNum=" + plans.get(plan))).isEqualTo(written(model.rowsOfPlan(plan)));
        }

        private void compareRows(String filter, long number) throws IOException {
            if (number != 0) {
                assertThat(rows(filter + "=" + number)).isEqualTo(written(model.rowsOfLink(number)));
            }
        }

        private void compareRow(long number) throws IOException {
            Answer answer = caller.get("/benefits/" + number);
            if (model.row(number).isEmpty()) {
                assertThat(answer.status()).isEqualTo(404);
            } else {
                assertThat(written(answer.json()))
                        .isEqualTo(written(model.row(number).get()));
            }
        }

        private List<String> rows(String filter) throws IOException {
            var rows = new ArrayList<String>();
            caller.get("/benefits?" + filter).json().forEach(row -> rows.add(written(row)));
            return rows;
        }

        private static List<String> written(List<Row> rows) {
            return rows.stream().map(Run::written).toList();
        }

        private static String written(Row row) {
            Map<String, String> fields = row.fields();
            return row.number() + " " + fields.get("BenefitType") + " " + fields.get("CoverageLevel") + " "
                    + fields.get("Percent") + " " + fields.get("MonetaryAmt") + " " + fields.get("QuantityQualifier")
                    + " "
                    + fields.get("Quantity");
        }

        private static String written(JsonNode row) {
            return row.get("BenefitNum").asLong() + " " + row.get("BenefitType").asText() + " "
                    + row.get("CoverageLevel").asText() + " "
                    + row.get("Percent").asLong() + " "
                    + CoverageModel.plain(row.get("MonetaryAmt").asText()) + " "
                    + row.get("QuantityQualifier").asText() + " "
                    + row.get("Quantity").asLong();
        }
    }
}

package org.frontdesk.bench;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.benefits.BenefitColumn;
import org.frontdesk.benefits.BenefitsView;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.Store;
import org.frontdesk.service.Background;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.Screens;

/**
 * How fast the benefits screen answers with very many rows, in a real window: from the act to the frame that shows it, and how long frames
 * take while the rows scroll. Beside it, in the same run, a plain table of the toolkit with as many lines and columns of text, and an empty
 * one.
 */
final class UiBench {
    private static final long OLIVIA = 1;
    private static final int PASTED = 1_000;
    private static final int WARM_UP = 15;

    private final int rows;
    private final int rounds;
    private final Stage stage;
    private final Frames frames;

    private UiBench(int rows, int rounds, Stage stage) {
        this.rows = rows;
        this.rounds = rounds;
        this.stage = stage;
        this.frames = new Frames();
    }

    /** @param arguments a folder for the practice, how many rows, how often each act */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        furnish(folder, rows);
        var opened = new CompletableFuture<Stage>();
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            Platform.setImplicitExit(false);
            var stage = new Stage();
            stage.setWidth(1366);
            stage.setHeight(768);
            opened.complete(stage);
        });
        try (PracticeServer server = PracticeServer.start(PracticeOptions.demo(folder))) {
            var bench = onWindow(() -> new UiBench(rows, rounds, opened.join()));
            bench.run(server);
        }
        Platform.exit();
    }

    /** The first plan gets rows of its own kinds until it has as many as wanted. */
    private static void furnish(Path folder, int rows) {
        PracticeServer.start(PracticeOptions.demo(folder)).close();
        try (Store store = Store.open(folder)) {
            String columns = "PlanNum, CovCatNum, BenefitType, Percent, MonetaryAmt, TimePeriod, QuantityQualifier,"
                    + " Quantity, CodeNum, CoverageLevel, CodeGroupNum, TreatArea";
            store.write(writing -> {
                writing.run(
                        "INSERT INTO benefit (" + columns + ") SELECT " + columns + " FROM benefit,"
                                + " (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                                + " SELECT i FROM n) WHERE PlanNum = 1 LIMIT ?",
                        rows);
                return true;
            });
        }
    }

    private void run(PracticeServer server) throws Exception {
        var api = new DentalApi(
                new Connection(URI.create(server.baseUrl()), server.developerKey(), server.customerKey()), () -> false);
        var service = new BenefitsService(api, Background.withVirtualThreads(Platform::runLater));
        BenefitsViewModel model = opened(service);
        System.out.printf(
                Locale.ROOT,
                "%d rows in the plan, %d times each act after %d to warm up.%n%n",
                model.sheet().rows().size(),
                rounds,
                WARM_UP);
        System.out.println("| from the act to the frame that shows it | median ms | p99 ms | longest ms |");
        System.out.println("| --- | ---: | ---: | ---: |");
        plain(0, "empty table of the toolkit: shown");
        plain(rows, "plain table of text: shown");
        opening(api);
        ours(model);
        System.out.println();
        System.out.println("| frames while scrolling 3 lines in each | median ms | p99 ms | longest ms | over 33 ms |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        scroll("empty table of the toolkit", onWindow(() -> table(0)));
        scroll("plain table of text", onWindow(() -> table(rows)));
        scroll(
                "benefit rows",
                onWindow(() ->
                        new Screens(strings()).show(new BenefitsView(model)).root()));
    }

    private void plain(int lines, String name) throws Exception {
        measure(name, () -> stage.setScene(new Scene(table(lines))), () -> stage.setScene(new Scene(table(0))));
    }

    /** Opens the screen again and again; the time begins when the rows have been read and are handed to the window. */
    private void opening(DentalApi api) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + rounds; i++) {
            var took = new CompletableFuture<Double>();
            AtomicReference<Optional<BenefitsViewModel>> made = new AtomicReference<>(Optional.empty());
            var service = new BenefitsService(
                    api,
                    Background.withVirtualThreads(answer -> Platform.runLater(() -> {
                        boolean before = isKnown(made.get());
                        long begun = System.nanoTime();
                        answer.run();
                        if (!before && isKnown(made.get())) {
                            frames.watch(begun, took);
                        }
                    })));
            onWindow(() -> {
                var model = new BenefitsViewModel(new PatientId(OLIVIA), service, strings(), nowhere());
                made.set(Optional.of(model));
                stage.setScene(scene(
                        new Screens(strings()).show(new BenefitsView(model)).root()));
                stage.show();
                return true;
            });
            double ms = took.get();
            if (i >= WARM_UP) {
                times.add(ms);
            }
        }
        print("benefit rows: shown once they are read", times);
    }

    private static boolean isKnown(Optional<BenefitsViewModel> model) {
        return model.filter(made -> made.knownProperty().get()).isPresent();
    }

    private BenefitsViewModel opened(BenefitsService service) throws Exception {
        var known = new CompletableFuture<BenefitsViewModel>();
        onWindow(() -> {
            var model = new BenefitsViewModel(new PatientId(OLIVIA), service, strings(), nowhere());
            model.knownProperty().subscribe(is -> {
                if (is) {
                    known.complete(model);
                }
            });
            stage.setScene(
                    scene(new Screens(strings()).show(new BenefitsView(model)).root()));
            stage.show();
            return true;
        });
        return known.get();
    }

    /** Leads nowhere and says nothing. */
    private static Navigation nowhere() {
        return (Navigation) Proxy.newProxyInstance(
                UiBench.class.getClassLoader(), new Class<?>[] {Navigation.class}, (proxy, method, with) -> null);
    }

    private void ours(BenefitsViewModel model) throws Exception {
        onWindow(() -> {
            stage.setScene(
                    scene(new Screens(strings()).show(new BenefitsView(model)).root()));
            return true;
        });
        int[] turn = {0};
        measure(
                "a number into a cell",
                () -> model.sheet().type(key(model, 40), BenefitColumn.PERCENT, String.valueOf(10 + turn[0]++ % 80)),
                () -> {});
        measure(
                "the same taken back",
                model.sheet()::undo,
                () -> model.sheet().type(key(model, 40), BenefitColumn.PERCENT, String.valueOf(10 + turn[0]++ % 80)));
        measure(
                "a letter into the filter",
                () -> model.sheet()
                        .filterProperty()
                        .set(List.of("c", "cl", "cro", "crow").get(turn[0]++ % 4)),
                () -> {});
        onWindow(() -> {
            model.sheet().filterProperty().set("");
            return true;
        });
        List<RowChange> pasted = onWindow(() -> model.sheet().pageProperty().get().orElseThrow().rows().stream()
                .limit(PASTED)
                .<RowChange>map(row -> new RowChange.Add(row.shown(), Optional.of(key(model, 20))))
                .toList());
        measure(
                "1,000 rows pasted",
                () -> model.sheet().apply(Edit.Kind.PASTE, pasted),
                () -> model.sheet().undo());
        measure("the paste taken back", model.sheet()::undo, () -> model.sheet().apply(Edit.Kind.PASTE, pasted));
        measure("sorted by a column", () -> model.sheet().sort(BenefitColumn.PERCENT, turn[0]++ % 2 == 0), () -> {});
    }

    private void measure(String name, Runnable act, Runnable before) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + rounds; i++) {
            onWindow(() -> {
                before.run();
                return true;
            });
            frames.next().get();
            frames.next().get();
            double took = frames.after(act).get();
            if (i >= WARM_UP) {
                times.add(took);
            }
        }
        print(name, times);
    }

    private static void print(String name, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                name,
                Frames.quantile(times, 0.5),
                Frames.quantile(times, 0.99),
                Frames.quantile(times, 1));
    }

    private void scroll(String name, Parent root) throws Exception {
        onWindow(() -> {
            stage.setScene(scene(root));
            stage.show();
            return true;
        });
        frames.next().get();
        frames.next().get();
        VirtualFlow<?> flow = onWindow(() -> (VirtualFlow<?>) root.lookup(".virtual-flow"));
        IntConsumer step = frame -> flow.scrollPixels(72);
        frames.run(300, step).get();
        onWindow(() -> {
            flow.scrollTo(0);
            return true;
        });
        List<Double> took = frames.run(600, step).get();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %d |%n",
                name,
                Frames.quantile(took, 0.5),
                Frames.quantile(took, 0.99),
                Frames.quantile(took, 1),
                took.stream().filter(time -> time > 33.4).count());
    }

    private static <T> T onWindow(Callable<T> call) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(call.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get();
    }

    private static Scene scene(Parent root) {
        var scene = new Scene(root);
        scene.getStylesheets().add("/theme/frontdesk.css");
        return scene;
    }

    private static Parent table(int lines) {
        var table = new TableView<Integer>();
        for (BenefitColumn column : BenefitColumn.values()) {
            var shown = new TableColumn<Integer, String>(column.name());
            shown.setCellValueFactory(line -> new javafx.beans.property.SimpleStringProperty(
                    column.name().toLowerCase(Locale.ROOT) + " " + line.getValue()));
            table.getColumns().add(shown);
        }
        for (int i = 0; i < lines; i++) {
            table.getItems().add(i);
        }
        return table;
    }

    private static RowKey key(BenefitsViewModel model, int line) {
        return model.sheet().rows().get(line).key();
    }

    private static Strings strings() {
        return new Strings(Locale.US);
    }
}

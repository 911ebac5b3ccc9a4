package org.frontdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.frontdesk.service.queue.Sending;

/** The one way that data and dependencies go: screens, service, api; everybody may know domain and text. */
@AnalyzeClasses(packages = "org.frontdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] FEATURES = {
        "org.frontdesk.patients..",
        "org.frontdesk.coverage..",
        "org.frontdesk.benefits..",
        "org.frontdesk.discountplans..",
        "org.frontdesk.treatmentplans..",
        "org.frontdesk.signing..",
        "org.frontdesk.settings..",
        "org.frontdesk.activity..",
        "org.frontdesk.verify.."
    };

    private static final Set<String> WRITES = Set.of("post", "put", "delete");

    private static final DescribedPredicate<JavaClass> ASK_A_WRITE = DescribedPredicate.describe(
            "ask for a write",
            room -> room.getMethodCallsFromSelf().stream()
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(method -> method.getOwner().getPackageName().equals("org.frontdesk.api"))
                    .flatMap(method -> method.getMethodCallsFromSelf().stream())
                    .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("ApiClient")
                            && WRITES.contains(call.getName())));

    @ArchTest
    static final ArchRule theDomainKnowsOnlyJava = classes()
            .that()
            .resideInAPackage("org.frontdesk.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.frontdesk.domain..", "java..");

    @ArchTest
    static final ArchRule textKnowsOnlyTheDomain = onlyOurs("org.frontdesk.text..", "org.frontdesk.domain..");

    @ArchTest
    static final ArchRule theApiKnowsOnlyDomainAndText =
            onlyOurs("org.frontdesk.api..", "org.frontdesk.domain..", "org.frontdesk.text..");

    @ArchTest
    static final ArchRule documentsKnowOnlyDomainAndText =
            onlyOurs("org.frontdesk.document..", "org.frontdesk.domain..", "org.frontdesk.text..");

    @ArchTest
    static final ArchRule servicesKnowNoScreens = onlyOurs(
            "org.frontdesk.service..",
            "org.frontdesk.api..",
            "org.frontdesk.document..",
            "org.frontdesk.domain..",
            "org.frontdesk.text..");

    @ArchTest
    static final ArchRule thePracticeServerStandsAlone =
            onlyOurs("org.frontdesk.practice..", "org.frontdesk.domain..", "org.frontdesk.text..");

    @ArchTest
    static final ArchRule sharedControlsKnowNoFeature =
            onlyOurs("org.frontdesk.ui..", "org.frontdesk.service..", "org.frontdesk.domain..", "org.frontdesk.text..");

    @ArchTest
    static final ArchRule screensReachTheServerThroughServices = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.frontdesk.api..", "org.frontdesk.practice..", "org.frontdesk.app..", "okhttp3..");

    @ArchTest
    static final ArchRule featuresReachEachOtherThroughNavigation = slices().matching(
                    "org.frontdesk.(patients|coverage|benefits|discountplans|treatmentplans|signing|settings|activity|verify)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule nothingBelowTheScreensKnowsTheWindow = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.frontdesk.service..",
                    "org.frontdesk.api..",
                    "org.frontdesk.practice..",
                    "org.frontdesk.document..",
                    "org.frontdesk.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule viewModelsHoldNoNodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule onlyTheProgramHopsToTheWindowThread = noClasses()
            .that()
            .resideOutsideOfPackage("org.frontdesk.app..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(javafx.application.Platform.class);

    @ArchTest
    static final ArchRule onlyTheBackgroundAsksTheServer = noClasses()
            .that()
            .resideOutsideOfPackages("org.frontdesk.api..")
            .and()
            .doNotHaveFullyQualifiedName("org.frontdesk.service.Background")
            .should()
            .callMethod(org.frontdesk.api.ApiCall.class, "execute");

    @ArchTest
    static final ArchRule whatWritesGoesThroughTheQueue = classes()
            .that()
            .resideInAPackage("org.frontdesk.service..")
            .and(ASK_A_WRITE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Sending.class);

    @ArchTest
    static final ArchRule nameEndingsAreFew =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Controller)(\\$.*)?");

    private static ArchRule onlyOurs(String room, String... mayKnow) {
        DescribedPredicate<JavaClass> foreign = resideInAPackage("org.frontdesk..")
                .and(DescribedPredicate.not(resideInAPackage(room)))
                .and(DescribedPredicate.not(resideInAnyPackage(mayKnow)));
        return noClasses().that().resideInAPackage(room).should().dependOnClassesThat(foreign);
    }
}

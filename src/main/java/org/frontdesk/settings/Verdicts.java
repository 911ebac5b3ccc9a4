package org.frontdesk.settings;

import java.util.List;
import java.util.Locale;
import org.frontdesk.service.connection.AddressProblem;
import org.frontdesk.service.connection.ConnectionFinding;
import org.frontdesk.text.Strings;

/** Puts the finding of a connection test into words. */
final class Verdicts {
    private final Strings strings;

    Verdicts(Strings strings) {
        this.strings = strings;
    }

    Verdict of(ConnectionFinding finding) {
        return switch (finding) {
            case ConnectionFinding.Works works
            when works.missing().isEmpty() ->
                new Verdict(Verdict.Kind.WORKS, works(works.version()), groups(works.groups()));
            case ConnectionFinding.Works works ->
                new Verdict(
                        Verdict.Kind.LACKS,
                        strings.get("settings.test.lacks", String.join(", ", works.missing())),
                        works(works.version()) + " " + groups(works.groups()));
            case ConnectionFinding.BadAddress bad -> fails(problem(bad.problem()), "");
            case ConnectionFinding.NoKeys none -> fails(strings.get("settings.test.noKeys"), "");
            case ConnectionFinding.CannotReach gone -> fails(strings.get("settings.test.cannotReach"), gone.detail());
            case ConnectionFinding.WrongKeys wrong ->
                fails(strings.get("settings.test.wrongKeys", wrong.sentence()).strip(), wrong.detail());
            case ConnectionFinding.NotTheApi other -> fails(strings.get("settings.test.notTheApi"), other.detail());
            case ConnectionFinding.ServerTrouble trouble ->
                fails(strings.get("failure.serverTrouble", trouble.status()), trouble.detail());
        };
    }

    String problem(AddressProblem problem) {
        return strings.get("settings.address." + problem.name().toLowerCase(Locale.ROOT));
    }

    private String works(String version) {
        return version.isEmpty()
                ? strings.get("settings.test.worksUnknown")
                : strings.get("settings.test.works", version);
    }

    private String groups(List<String> groups) {
        return strings.get("settings.test.groups", String.join(", ", groups));
    }

    private static Verdict fails(String sentence, String detail) {
        return new Verdict(Verdict.Kind.FAILS, sentence, detail);
    }
}

package org.frontdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.frontdesk.cli.cases.CaseAnswer;
import org.frontdesk.cli.cases.CaseFile;
import org.frontdesk.cli.cases.CaseJson;
import org.frontdesk.cli.cases.CaseProblem;
import org.frontdesk.text.EstimateWords;
import org.frontdesk.text.Strings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reckons the cases of a file and prints every number with the steps that lead to it. */
@Command(
        name = "explain",
        description = "Reckons the cases of a file and prints, as JSON, every number with the steps that lead to it.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The YAML file with a list of cases.")
    private Path file;

    @Mixin
    private Wording wording;

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse, IOException {
        Strings strings = wording.strings();
        List<CaseAnswer> answers;
        try {
            answers = CaseFile.answers(file);
        } catch (CaseProblem unreadable) {
            throw new WrongUse(unreadable.getMessage(), unreadable);
        }
        PrintWriter out = spec.commandLine().getOut();
        CaseJson.write(answers, new EstimateWords(strings), out);
        out.println();
        out.flush();
        boolean allRead = answers.stream().noneMatch(CaseAnswer.Unreadable.class::isInstance);
        return allRead ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}

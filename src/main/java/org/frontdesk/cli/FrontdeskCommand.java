package org.frontdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.frontdesk.settings.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program on the command line: without a verb it opens the window. */
@Command(
        name = "frontdesk",
        description = "The front desk of a dental practice. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PracticeCommand.class,
            ExplainCommand.class,
            RowsCommand.class,
            BenefitsCommand.class,
            JournalCommand.class,
            VerifyCommand.class
        })
public final class FrontdeskCommand implements Callable<Integer> {
    private final Consumer<Folders> window;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep settings and data in this folder instead of the usual places.")
    private Optional<Path> data = Optional.empty();

    private FrontdeskCommand(Consumer<Folders> window) {
        this.window = window;
    }

    /**
     * The command line, ready to be executed.
     *
     * @param window opens the window and returns when it is closed
     * @param version is shown by {@code --version}
     */
    public static CommandLine line(Consumer<Folders> window, String version) {
        var line = new CommandLine(new FrontdeskCommand(window));
        line.getCommandSpec().version("Frontdesk " + version);
        line.setParameterExceptionHandler((problem, arguments) -> {
            say(
                    line,
                    problem.getMessage() + (problem.getMessage().endsWith(".") ? "" : ".") + " Try: "
                            + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof WrongUse wrong) {
                say(line, wrong.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw problem;
        });
        return line;
    }

    @Override
    public Integer call() {
        window.accept(folders());
        return CommandLine.ExitCode.OK;
    }

    /** Where the program keeps things, as {@code --data} says or the system. */
    Folders folders() {
        return data.map(Folders::in).orElseGet(Folders::ofSystem);
    }

    private static void say(CommandLine line, String sentence) {
        PrintWriter err = line.getErr();
        err.println("frontdesk: " + sentence.replaceAll("\\s+", " "));
        err.flush();
    }
}

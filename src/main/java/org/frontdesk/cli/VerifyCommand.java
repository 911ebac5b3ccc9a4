package org.frontdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frontdesk.document.PlanVerifier;
import org.frontdesk.document.Verdict;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.document.seal.SealTrouble;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.text.Strings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says of a PDF who signed what when, or what was altered. It asks no server. */
@Command(
        name = "verify",
        description = "Says of a sealed treatment plan who signed what when, or what was altered since.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the file is as it was sealed", "1:it is not", "2:it cannot be read"})
final class VerifyCommand implements Callable<Integer> {
    private static final Strings ENGLISH = new Strings(Locale.ENGLISH);

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private FrontdeskCommand program;

    @Parameters(paramLabel = "FILE", description = "The PDF.")
    private Path file;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "The practice's exported certificate (default: those that this computer sealed with).")
    private Optional<Path> certificate = Optional.empty();

    @Mixin
    private Help help;

    @Override
    public Integer call() throws WrongUse {
        List<X509Certificate> known =
                certificate.isPresent() ? List.of(certificate(certificate.get())) : ofThisComputer();
        Verdict verdict = new PlanVerifier(known).verify(bytes(file));
        PrintWriter out = spec.commandLine().getOut();
        verdict.sentences(ENGLISH).forEach(out::println);
        out.flush();
        return verdict.isIntact() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<X509Certificate> ofThisComputer() throws WrongUse {
        try {
            return new KnownCertificates(program.folders().certificates()).all();
        } catch (IOException refused) {
            throw new WrongUse("The certificates of this computer cannot be read: " + refused.getMessage(), refused);
        }
    }

    private static X509Certificate certificate(Path file) throws WrongUse {
        try {
            return Certificates.read(bytes(file));
        } catch (SealTrouble foreign) {
            throw new WrongUse(file + " is not a certificate.", foreign);
        }
    }

    private static byte[] bytes(Path file) throws WrongUse {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("There is no file " + file + ".");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException refused) {
            throw new WrongUse(file + " cannot be read.", refused);
        }
    }
}

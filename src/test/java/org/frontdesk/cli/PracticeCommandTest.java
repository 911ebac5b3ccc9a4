package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verb practice refuses before it serves. */
class PracticeCommandTest {
    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999999999"})
    void aPracticeHasSoManyPatientsAsItCanHold(String patients) {
        assertThat(refusal("--port", "0", "--patients", patients))
                .startsWith("frontdesk: A practice has 1 to ")
                .endsWith(" patients, not " + patients + ".\n");
    }

    @Test
    void aPortIsANumberThatThereIs() {
        assertThat(refusal("--port", "70000")).contains("0 to 65535");
    }

    private String refusal(String... options) {
        var err = new StringWriter();
        var arguments = new String[options.length + 3];
        arguments[0] = "practice";
        arguments[1] = "--data";
        arguments[2] = place.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        int status = FrontdeskCommand.line(folders -> {}, "1")
                .setErr(new PrintWriter(err))
                .execute(arguments);
        assertThat(status).isEqualTo(2);
        return err.toString();
    }
}

package org.frontdesk.service.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import org.frontdesk.service.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionServiceTest {
    private final ConnectionService service =
            new ConnectionService(new SessionKeychain(), new Background(Runnable::run, Runnable::run), () -> false);

    @ParameterizedTest
    @ValueSource(strings = {"cl\u00e9", "two words", "a\nb", "a\u0000b"})
    void aKeyThatNoRequestCanCarryIsWrong(String key) {
        ConnectionFinding finding = test("http://localhost:1/api/v1", new Keys("developer", key));
        assertThat(finding)
                .isInstanceOfSatisfying(
                        ConnectionFinding.WrongKeys.class,
                        wrong -> assertThat(wrong.detail()).doesNotContain(key));
    }

    @Test
    void blanksAroundAKeyDoNotCount() {
        assertThat(test("http://localhost:1/api/v1", new Keys(" developer\n", " customer ")))
                .isInstanceOf(ConnectionFinding.CannotReach.class);
    }

    private ConnectionFinding test(String address, Keys keys) {
        return answer(service.test(address, keys, RemotePace.ORDINARY));
    }
}

package org.frontdesk.service.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressProblemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.opendental.com/api/v1",
                "http://localhost:30222/api/v1",
                "http://127.0.0.1:1/api/v1",
                "http://[::1]:30222/api/v1",
                "http://[fd12::1]/api/v1",
                "http://10.0.0.4:30223/api/v1",
                "http://192.168.1.20/api/v1",
                "http://172.16.0.1/api/v1",
                "http://odserver:30223/api/v1",
                "http://od.local/api/v1"
            })
    void theseAreFine(String address) {
        assertThat(AddressProblem.of(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "'  ',EMPTY",
        "localhost:30222,MALFORMED",
        "ftp://10.0.0.4/,MALFORMED",
        "http://,MALFORMED",
        "https://with space/,MALFORMED",
        "http://SERVER:30223/api/v1,PLACEHOLDER",
        "http://api.opendental.com/api/v1,UNENCRYPTED",
        "http://8.8.8.8/api/v1,UNENCRYPTED",
        "http://172.32.0.1/api/v1,UNENCRYPTED",
        "http://[2001:db8::1]/api/v1,UNENCRYPTED",
        "http://10.0.0.4.example.com/api/v1,UNENCRYPTED"
    })
    void theseAreNot(String address, AddressProblem problem) {
        assertThat(AddressProblem.of(address)).contains(problem);
    }

    @Test
    void aNameIsJudgedByWhereItLeads() {
        assertThat(AddressProblem.ofResolved(URI.create("http://localhost:1/"))).isEmpty();
        assertThat(AddressProblem.ofResolved(URI.create("http://8.8.4.4/"))).contains(AddressProblem.UNENCRYPTED);
        assertThat(AddressProblem.ofResolved(URI.create("https://8.8.4.4/"))).isEmpty();
    }
}

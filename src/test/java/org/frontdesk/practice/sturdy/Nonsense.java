package org.frontdesk.practice.sturdy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes requests that no program should send, and some that it might: the same ones for the same seed. */
final class Nonsense {
    private static final List<String> RESOURCES = List.of(
            "patients",
            "patplans",
            "benefits",
            "insplans",
            "inssubs",
            "carriers",
            "covcats",
            "covspans",
            "codegroups",
            "procedurecodes",
            "feescheds",
            "fees",
            "definitions",
            "preferences",
            "familymodules",
            "procedurelogs",
            "claimprocs",
            "insverifies",
            "documents",
            "providers",
            "userods",
            "clinics",
            "employers",
            "discountplans",
            "discountplansubs",
            "treatplans",
            "treatplanattaches",
            "proctps",
            "appointments",
            "commlogs",
            "securitylogs",
            "signalods",
            "sheetdefs",
            "popups",
            "patientnotes",
            "subscriptions",
            "nonsense");
    private static final List<String> VERBS = List.of(
            "GET", "GET", "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW", "get", "");
    private static final List<String> SEGMENTS = List.of(
            "",
            "1",
            "2",
            "0",
            "-1",
            "99999999999999999999",
            "1.5",
            "Simple",
            "Saved",
            "Insurance",
            "InsAdjust",
            "..",
            "%2e%2e",
            "%00",
            "%ff%fe",
            "%",
            "%zz",
            "a b",
            "\u00e9",
            ";x=1",
            "'",
            "\"",
            "1;DROP",
            "\\",
            "*",
            "//",
            "1e3");
    private static final List<String> FIELDS = List.of(
            "PatNum",
            "PlanNum",
            "PatPlanNum",
            "InsSubNum",
            "Ordinal",
            "Relationship",
            "LName",
            "FName",
            "Birthdate",
            "BenefitType",
            "CoverageLevel",
            "MonetaryAmt",
            "Percent",
            "Quantity",
            "CarrierName",
            "EmpName",
            "Heading",
            "TPStatus",
            "Note",
            "Subscriber",
            "SubscriberID",
            "ProcDate",
            "procCode",
            "CodeNum",
            "AptDateTime",
            "Email",
            "IsHidden",
            "DateEffective",
            "CommDateTime",
            "RawBase64",
            "extension",
            "DocCategory",
            "TreatArea",
            "",
            "\u0000");
    private static final List<String> VALUES = List.of(
            "1",
            "0",
            "-1",
            "\"1\"",
            "\"\"",
            "null",
            "true",
            "\"true\"",
            "[]",
            "{}",
            "[1]",
            "{\"a\":1}",
            "1e999999999",
            "1e-999999999",
            "-1e400",
            "\"1e999999999\"",
            "9223372036854775808",
            "0.000000000000000001",
            "\"2020-13-45\"",
            "\"2020-02-30\"",
            "\"2024-02-29\"",
            "\"0001-01-01\"",
            "\"Self\"",
            "\"Deductible\"",
            "\"Individual\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\u00e9\"",
            "\"' OR 1=1 --\"",
            "NaN",
            "Infinity",
            "01",
            "1.",
            "'x'",
            "\"D0120\"",
            "\"data:;base64,AAAA\"",
            "\"//8=\"",
            "\"\\");
    private static final List<String> PARAMETERS = List.of(
            "PatNum",
            "PlanNum",
            "PatPlanNum",
            "Limit",
            "Offset",
            "LName",
            "FName",
            "Phone",
            "DateTStamp",
            "Birthdate",
            "DateFormatString",
            "DateTimeFormatString",
            "clinicNums",
            "PatStatus",
            "Category",
            "%00",
            "",
            "nonsense");
    private static final List<String> ARGUMENTS = List.of(
            "1",
            "-1",
            "",
            "%",
            "%ff",
            "%00",
            "99999999999999999999",
            "1e9999999",
            "'",
            "%27%20OR%201=1--",
            "2020-99-99",
            "yyyy",
            "qqq",
            "''''",
            "%25%25",
            "%5c",
            "fffffff",
            "zzzz",
            "s",
            "%F0%9F%A6%B7",
            "9223372036854775807",
            "true",
            "2024-02-29%2010:00:00",
            "&&",
            "=");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_32);

    private final Random random;
    private final String authorization;

    Nonsense(long seed, String authorization) {
        random = new Random(seed);
        this.authorization = authorization;
    }

    byte[] next() {
        return switch (random.nextInt(40)) {
            case 0 -> noise(1 + random.nextInt(400));
            case 1 ->
                RawClient.bytes(
                        pick(
                                List.of(
                                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                                        "\u0016\u0003\u0001\u0002\u0000\u0001",
                                        "GET /\r\n\r\n",
                                        "GET / HTTP/9.9\r\n\r\n",
                                        "GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n",
                                        "\u0000\u0000\r\n\r\n",
                                        "POST /api/v1/patients HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                                        "POST /api/v1/patients HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                                        "POST /api/v1/patients HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
                                        "POST /api/v1/patients HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
                                        "POST /api/v1/patients HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n")));
            case 2 -> whole(line() + host() + flood(), new byte[0]);
            case 3 ->
                whole("GET /api/v1/" + "x".repeat(random.nextInt(12_000)) + " HTTP/1.1\r\n" + host(), new byte[0]);
            case 4 ->
                whole(
                        line() + host() + "Authorization: "
                                + pick(List.of(
                                        "",
                                        "ODFHIR",
                                        "ODFHIR /",
                                        "Basic eDp5",
                                        "\u00ff\u00fe",
                                        "ODFHIR " + "k".repeat(500)))
                                + "\r\n",
                        body());
            case 5 ->
                whole(
                        line()
                                + host()
                                + key()
                                + pick(List.of(
                                        "Content-Type: text/plain; charset=nonsense\r\n",
                                        "Content-Type: multipart/form-data; boundary=x\r\n",
                                        "Content-Type: application/x-www-form-urlencoded\r\n",
                                        "Content-Encoding: gzip\r\n",
                                        " folded: x\r\n",
                                        "No colon here\r\n",
                                        "Accept: \u0000\r\n",
                                        "Range: bytes=9-1\r\n",
                                        "If-None-Match: *\r\n",
                                        "Accept-Encoding: gzip;q=x\r\n",
                                        "Cookie: a=\"\r\n")),
                        body());
            default -> whole(line() + host() + key(), body());
        };
    }

    /** A body that is too long, or long and deep. */
    byte[] big() {
        byte[] body = switch (random.nextInt(4)) {
            case 0 -> RawClient.bytes("{\"LName\":\"" + "x".repeat(17_000_000) + "\"}");
            case 1 -> RawClient.bytes("[".repeat(5_000_000));
            case 2 -> RawClient.bytes("{\"MonetaryAmt\":\"" + "9".repeat(3_000_000) + "\",\"PlanNum\":1}");
            default -> RawClient.bytes("{\"a\":".repeat(1_000_000));
        };
        return whole("POST /api/v1/benefits HTTP/1.1\r\n" + host() + key(), body);
    }

    /** The beginning of a request whose rest never comes. */
    byte[] beginning() {
        byte[] whole = whole("POST /api/v1/patients HTTP/1.1\r\n" + host() + key(), body());
        return java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    private String line() {
        var path = new StringBuilder("/api/v1/").append(pick(RESOURCES));
        for (int i = random.nextInt(3); i > 0; i--) {
            path.append('/').append(pick(SEGMENTS));
        }
        if (random.nextInt(40) == 0) {
            path.replace(0, 7, pick(List.of("/practice", "", "/api", "/api/v1/..", "/practice/settings", "//")));
        }
        char sign = '?';
        for (int i = random.nextInt(3); i > 0; i--) {
            path.append(sign).append(pick(PARAMETERS)).append('=').append(pick(ARGUMENTS));
            sign = '&';
        }
        return pick(VERBS) + " " + path + " HTTP/1." + (random.nextInt(20) == 0 ? "0" : "1") + "\r\n";
    }

    private String host() {
        return random.nextInt(60) == 0 ? "" : "Host: 127.0.0.1\r\n";
    }

    private String key() {
        return random.nextInt(30) == 0 ? "" : "Authorization: " + authorization + "\r\n";
    }

    private String flood() {
        var headers = new StringBuilder(key());
        int many = random.nextInt(400);
        for (int i = 0; i < many; i++) {
            headers.append("X-")
                    .append(i)
                    .append(": ")
                    .append("v".repeat(random.nextInt(60)))
                    .append("\r\n");
        }
        return headers.toString();
    }

    private byte[] body() {
        String json = switch (random.nextInt(14)) {
            case 0 -> "";
            case 1 -> "[".repeat(random.nextInt(3000));
            case 2 -> "{\"a\":".repeat(random.nextInt(1500)) + "1";
            case 3 -> pick(VALUES);
            case 4 -> "{\"" + pick(FIELDS) + "\":\"" + "x".repeat(random.nextInt(70_000)) + "\"}";
            default -> object();
        };
        if (random.nextInt(10) == 0) {
            json = json.substring(0, random.nextInt(json.length() + 1));
        }
        byte[] bytes = json.getBytes(random.nextInt(6) == 0 ? pick(CHARSETS) : StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(15) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String object() {
        var json = new StringBuilder("{");
        int fields = random.nextInt(8);
        for (int i = 0; i < fields; i++) {
            json.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(pick(FIELDS))
                    .append("\":")
                    .append(pick(VALUES));
        }
        return json.append('}').toString();
    }

    private static byte[] whole(String head, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(RawClient.bytes("Content-Length: " + body.length + "\r\n\r\n"));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private byte[] noise(int length) {
        var noise = new byte[length];
        random.nextBytes(noise);
        noise[0] = 'G'; // a server waits after empty lines: they may come before a request
        return new String(noise, StandardCharsets.ISO_8859_1).concat("\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

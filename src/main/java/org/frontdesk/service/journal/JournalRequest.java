package org.frontdesk.service.journal;

import java.util.regex.Pattern;

/**
 * A question to the server.
 *
 * @param path with its query, of which texts that may name people are left out
 * @param status of the answer, 0 when there was none
 */
public record JournalRequest(String method, String path, int status) {
    /** Row numbers, pages, moments of change and yes or no name nobody; a birth date or a telephone number may. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(\\w+Num|Offset|Limit)=\\d*|(DateTStamp|SecDateTEdit)=[0-9:. T-]*|\\w+=(true|false)?|\\w*");

    public JournalRequest {
        path = nameless(path);
    }

    private static String nameless(String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            return path;
        }
        var kept = new StringBuilder(path.substring(0, query));
        char before = '?';
        for (String pair : path.substring(query + 1).split("&", -1)) {
            boolean known = NAMELESS.matcher(pair).matches();
            kept.append(before).append(known ? pair : pair.substring(0, pair.indexOf('=') + 1) + "...");
            before = '&';
        }
        return kept.toString();
    }
}

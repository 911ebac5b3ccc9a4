package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.note;

import org.frontdesk.practice.http.Resource;

/** EtransMessageTexts: the words of an electronic message as they travelled. */
final class EtransMessageTexts extends Resource {
    EtransMessageTexts() {
        super(
                "etransmessagetexts",
                "EtransMessageText",
                "etransmessagetext",
                id("EtransMessageTextNum"),
                note("MessageText"));
        servesSingle();
    }
}

package org.frontdesk.text;

import java.util.List;
import org.frontdesk.domain.treatment.paying.Instalments;

/**
 * Says how a sum is paid.
 *
 * @param strings the language that is read
 */
public record PaymentWords(Strings strings) {
    /** In one sentence. */
    public String sentence(Instalments paid) {
        List<String> amounts = amounts(paid);
        return amounts.size() == 1
                ? strings.get("payments.once", amounts.getFirst())
                : strings.get("payments.parts", amounts.size(), String.join(", ", amounts));
    }

    /** The way alone, such as "In 3 payments". */
    public String way(Instalments paid) {
        return paid.parts().size() == 1
                ? strings.get("payments.way.once")
                : strings.get("payments.way.parts", paid.parts().size());
    }

    /** Each amount, in the order in which they are paid. */
    public List<String> amounts(Instalments paid) {
        var formats = new Formats(strings.locale());
        return paid.parts().stream().map(formats::dollars).toList();
    }
}

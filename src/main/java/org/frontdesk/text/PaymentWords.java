package org.frontdesk.text;

import java.util.Collections;
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

    /** How often which amount is paid, such as "2 × $30.17" and "1 × $30.16"; of one payment the amount alone. */
    public List<String> counted(Instalments paid) {
        List<String> amounts = amounts(paid);
        if (amounts.size() == 1) {
            return amounts;
        }
        return amounts.stream()
                .distinct()
                .map(amount -> strings.get("payments.counted", Collections.frequency(amounts, amount), amount))
                .toList();
    }

    /** As whoever pays says it. */
    public String promise(Instalments paid) {
        List<String> amounts = amounts(paid);
        return amounts.size() == 1
                ? strings.get("payments.promise.once", amounts.getFirst())
                : strings.get("payments.promise.parts", amounts.size(), String.join(", ", amounts));
    }

    private List<String> amounts(Instalments paid) {
        var formats = new Formats(strings.locale());
        return paid.parts().stream().map(formats::dollars).toList();
    }
}

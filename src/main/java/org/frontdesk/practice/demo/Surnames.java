package org.frontdesk.practice.demo;

import java.util.List;

/** As many surnames as a big practice needs: longer and double ones made of the known, none twice for a long while. */
final class Surnames {
    private static final List<String> ENDINGS = List.of(
            "field", "ton", "ley", "wood", "ford", "well", "by", "worth", "man", "ham", "stead", "croft", "brook",
            "son", "shaw", "land", "bury", "more", "wick", "gate");

    private final List<String> known;
    private int given;

    Surnames() {
        known = new Chance("surnames").shuffled(Table.read("surnames").column("name"));
    }

    String next() {
        int single = given / known.size();
        String name = known.get(given % known.size()) + ENDINGS.get(single % ENDINGS.size());
        int others = single / ENDINGS.size();
        given++;
        return others == 0 ? name : name + "-" + known.get((others - 1) % known.size());
    }
}

package org.frontdesk.practice.resources;

/** How the practice keeps phone numbers. */
final class Phones {
    private Phones() {}

    /** Ten digits, with or without a leading 1, become (503)555-0142; anything else stays as typed. */
    static String shaped(String typed) {
        String digits = typed.replaceAll("[\\s().+-]", "");
        if (digits.length() == 11 && digits.startsWith("1")) {
            digits = digits.substring(1);
        }
        return digits.matches("[0-9]{10}")
                ? "(" + digits.substring(0, 3) + ")" + digits.substring(3, 6) + "-" + digits.substring(6)
                : typed;
    }
}

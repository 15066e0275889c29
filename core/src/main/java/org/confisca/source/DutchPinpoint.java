package org.confisca.source;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a pinpoint as a Dutch lawyer writes it. The English form puts paragraphs and points in brackets right after the
 * number of the article, and nothing else; from that the Dutch form follows, and whatever is not of that form stays as it
 * is. {@code art. 15(1)(d) Directive (EU) 2024/1260} becomes {@code art. 15 lid 1 onder d Richtlijn (EU) 2024/1260}.
 */
final class DutchPinpoint {
    private static final String PART = "\\((?:\\d+[a-z]*|[a-z]{1,3})\\)";
    private static final Pattern AFTER_ARTICLE = Pattern.compile("(\\d[\\da-z:]*)((?:" + PART + ")+)");
    private static final Pattern ONE_PART = Pattern.compile("\\(([^)]+)\\)");
    private static final Pattern FURTHER_PART = Pattern.compile("(, | and | or )(" + PART + ")");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile(" (and|or) (?=\\d|arts?\\b)");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) ([A-Z][a-z]+) (?=\\d{4}\\b)");

    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("in conjunction with", "jo.")
            .put("sole article", "enig artikel")
            .put("arts", "artt.")
            .put("recitals", "overwegingen")
            .put("recital", "overweging")
            .put("Directive", "Richtlijn")
            .put("Regulation", "Verordening")
            .put("Reg.", "Vo.")
            .put("Framework Decision", "Kaderbesluit")
            .buildOrThrow();

    private static final ImmutableMap<String, String> MONTHS = ImmutableMap.<String, String>builder()
            .put("January", "januari")
            .put("February", "februari")
            .put("March", "maart")
            .put("April", "april")
            .put("May", "mei")
            .put("June", "juni")
            .put("July", "juli")
            .put("August", "augustus")
            .put("September", "september")
            .put("October", "oktober")
            .put("November", "november")
            .put("December", "december")
            .buildOrThrow();

    private DutchPinpoint() {}

    static String of(String english) {
        String parts = AFTER_ARTICLE
                .matcher(english)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + parts(found.group(2))));
        String further = FURTHER_PART
                .matcher(parts)
                .replaceAll(found -> Matcher.quoteReplacement(
                        between(found.group(1)) + found.group(2).replaceAll("[()]", "")));
        String numbers =
                BETWEEN_NUMBERS.matcher(further).replaceAll(found -> Matcher.quoteReplacement(between(found.group())));
        String days = DAY.matcher(numbers).replaceAll(found -> Matcher.quoteReplacement(day(found)));
        return inWords(days);
    }

    private static String parts(String brackets) {
        return ONE_PART.matcher(brackets)
                .replaceAll(found -> (Character.isDigit(found.group(1).charAt(0)) ? " lid " : " onder ")
                        + Matcher.quoteReplacement(found.group(1)));
    }

    private static String between(String english) {
        return switch (english.strip()) {
            case "and" -> " en ";
            case "or" -> " of ";
            default -> english;
        };
    }

    private static String day(MatchResult found) {
        return MONTHS.containsKey(found.group(2))
                ? found.group(1) + " " + MONTHS.get(found.group(2)) + " "
                : found.group();
    }

    private static String inWords(String text) {
        String said = text;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            // a word of its own: not part of a name, such as Regulations
            said = said.replaceAll(
                    "(?<![\\p{L}\\d])" + Pattern.quote(word.getKey()) + "(?![\\p{L}\\d])",
                    Matcher.quoteReplacement(word.getValue()));
        }
        return said;
    }
}

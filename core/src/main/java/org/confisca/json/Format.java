package org.confisca.json;

/** How a case file is written. The same document in either. */
public enum Format {
    /** JSON (RFC 8259). */
    JSON,

    /** YAML, without aliases and tags. */
    YAML;

    /**
     * The format of a text: JSON if it begins with a brace or a bracket, otherwise YAML.
     *
     * @param text the text
     * @return the format it is most likely in
     */
    public static Format of(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? JSON : YAML;
    }
}

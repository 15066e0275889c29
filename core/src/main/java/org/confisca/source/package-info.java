/**
 * What an answer may cite: legal sources, pinpoint citations with the mark that says how far the text was checked, and
 * wording in the languages the library speaks.
 */
@NullMarked
package org.confisca.source;

import org.jspecify.annotations.NullMarked;

/** The grammar: facts, conditions, the six rule words, provisions with their editions, rule books and their answers. */
@NullMarked
package org.confisca.rule;

import org.jspecify.annotations.NullMarked;

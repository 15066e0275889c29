/** The verbs: what people with authority do, and what the law does of itself, as data with typed fields. */
@NullMarked
package org.confisca.act;

import org.jspecify.annotations.NullMarked;

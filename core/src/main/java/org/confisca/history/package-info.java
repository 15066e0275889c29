/** The append-only history of a case: what was done, when it happened and when it was written down. */
@NullMarked
package org.confisca.history;

import org.jspecify.annotations.NullMarked;

/** Keeps the README and the guides true: code runs, links lead somewhere, numbers are those of the books. */
@NullMarked
package org.confisca.docs;

import org.jspecify.annotations.NullMarked;

/** Keeps the README and the guides true: their code runs, their links lead somewhere, their numbers are those of the books. */
@NullMarked
package org.confisca.docs;

import org.jspecify.annotations.NullMarked;

/** A bounded exploration of what a book of rules lets happen to a small case, and what is proved about it. */
@NullMarked
package org.confisca.model;

import org.jspecify.annotations.NullMarked;

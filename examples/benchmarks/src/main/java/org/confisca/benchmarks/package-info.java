/** How long the library takes, and how much memory, beside plain Java that does part of the same work. */
@NullMarked
package org.confisca.benchmarks;

import org.jspecify.annotations.NullMarked;

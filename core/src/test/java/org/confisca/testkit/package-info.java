/** Test support, published as a test-jar: case files in a few words, rule examples, generators. */
@NullMarked
package org.confisca.testkit;

import org.jspecify.annotations.NullMarked;

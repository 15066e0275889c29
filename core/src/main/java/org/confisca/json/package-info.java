/** Case files as JSON or YAML, with all findings at once. */
@NullMarked
package org.confisca.json;

import org.jspecify.annotations.NullMarked;

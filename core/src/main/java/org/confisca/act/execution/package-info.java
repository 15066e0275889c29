/** Acts about execution: demanding and paying sums, reducing them, detention for default, levying, sharing. */
@NullMarked
package org.confisca.act.execution;

import org.jspecify.annotations.NullMarked;

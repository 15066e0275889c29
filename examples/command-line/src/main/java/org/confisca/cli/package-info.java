/** The command line: case files in, answers out. */
@NullMarked
package org.confisca.cli;

import org.jspecify.annotations.NullMarked;

/** The ledger of a case, derived from what was recorded: which money came in, where it stands, and where it went. */
@NullMarked
package org.confisca.ledger;

import org.jspecify.annotations.NullMarked;

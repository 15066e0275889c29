/** Facts that the books of several legal orders share: what the file tells about assets, measures, offences, decisions. */
@NullMarked
package org.confisca.fact;

import org.jspecify.annotations.NullMarked;

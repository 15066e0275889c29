package org.confisca.money;

/**
 * How far a sum has come. A stage is a type without values: it marks an {@link Amount}, so that sums of different stages
 * cannot be added, which is how a claim once came to be reported as a result.
 */
public sealed interface Stage {

    /** The prosecution asks for it. */
    final class Claimed implements Stage {
        private Claimed() {}
    }

    /** A decision orders it; it may still be attacked. */
    final class Ordered implements Stage {
        private Ordered() {}
    }

    /** The decision that orders it can no longer be attacked. */
    final class Final implements Stage {
        private Final() {}
    }

    /** It can be demanded, and nobody has taken it off since. */
    final class Executed implements Stage {
        private Executed() {}
    }

    /** It was received, and is kept. */
    final class Collected implements Stage {
        private Collected() {}
    }

    /** It was passed on to somebody. */
    final class Distributed implements Stage {
        private Distributed() {}
    }
}

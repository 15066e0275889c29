/** The law of seized and confiscated assets: case files, acts, the rules that judge them, and the history they leave. */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor, and is gone after compiling.
module org.confisca {
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires transitive org.pcollections;
    requires static transitive org.jspecify;
    // Needed while compiling only.
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    // Needed by org.confisca.json only.
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.yaml;

    exports org.confisca.source;
    exports org.confisca.time;
    exports org.confisca.money;
    exports org.confisca.casefile;
    exports org.confisca.act;
    exports org.confisca.act.report;
    exports org.confisca.act.hold;
    exports org.confisca.act.seizure;
    exports org.confisca.act.proceeding;
    exports org.confisca.act.confiscation;
    exports org.confisca.act.management;
    exports org.confisca.act.execution;
    exports org.confisca.act.reuse;
    exports org.confisca.act.vocabulary;
    exports org.confisca.rule;
    exports org.confisca.fact;
    exports org.confisca.gain;
    exports org.confisca.gain.collection;
    exports org.confisca.gain.payable;
    exports org.confisca.ledger;
    exports org.confisca.distribution;
    exports org.confisca.history;
    exports org.confisca.json;
    exports org.confisca.jurisdiction.nl;
    exports org.confisca.jurisdiction.eu;
    exports org.confisca.jurisdiction.uk;
}

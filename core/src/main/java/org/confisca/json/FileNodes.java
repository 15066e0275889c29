package org.confisca.json;

import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;

/** Writes everything that a case file holds. */
final class FileNodes {

    private FileNodes() {}

    static Node file(CaseFile file) {
        return Node.object()
                .put("caseFile", file.reference())
                .put("completeSince", ValueKind.DATE, file.completeSince())
                .put("at", ValueKind.DATE_TIME, file.at())
                .put("serial", Node.whole(file.serial()))
                .put("parties", LawNodes.list(file.parties().values(), NounNodes::party))
                .put("offences", LawNodes.list(file.offences().values(), NounNodes::offence))
                .put("assets", LawNodes.list(file.assets().values(), NounNodes::asset))
                .put("measures", LawNodes.list(file.measures().values(), NounNodes::measure))
                .put("reachingOthers", LawNodes.list(file.reachingOthers().keys(), party -> reaching(file, party)))
                .put("authorisations", LawNodes.list(file.authorisations().values(), DecisionNodes::authorisation))
                .put("requests", LawNodes.list(file.requests().values(), DecisionNodes::request))
                .put("decisions", LawNodes.list(file.decisions().values(), DecisionNodes::decision))
                .put("remedies", LawNodes.list(file.remedies().all(), DecisionNodes::remedy))
                .put("grants", LawNodes.list(file.grants().values(), DecisionNodes::grant))
                .put("execution", ExecutionNodes.execution(file.execution()))
                .put("rights", ExecutionNodes.rights(file.rights()))
                .put("determinations", determinations(file))
                .put("terms", LawNodes.list(file.clock().running(), LawNodes::term))
                .put("duties", LawNodes.list(file.duties().all(), LawNodes::duty))
                .build();
    }

    private static Node reaching(CaseFile file, PartyId party) {
        return Node.object()
                .put("party", party.value())
                .put("measures", Node.texts(file.reachingOthers().get(party)))
                .build();
    }

    private static Node determinations(CaseFile file) {
        return LawNodes.list(
                file.determinations().all(),
                each -> DecisionNodes.determination(
                        each,
                        file.determinations()
                                .on(each.key())
                                .filter(each::equals)
                                .isPresent()));
    }
}

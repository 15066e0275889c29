package org.confisca.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.act.OnRemedy;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.proceeding.Acquit;
import org.confisca.act.proceeding.Appeal;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.DecideComplaint;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.ServeDecision;
import org.confisca.act.proceeding.WithdrawAppeal;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyStatus;

/** How an open remedy may end, written on the nouns and on what was done: used, decided, withdrawn or run out. */
final class RemedyOracle {
    private static final int DAYS_TO_APPEAL = 14;

    private RemedyOracle() {}

    static void look(Happening happening, Consumer<Broken> report) {
        CaseFile after = happening.after();
        for (Remedy before : happening.before().remedies().all()) {
            if (before.status().isOpen()) {
                Optional<Remedy> now = after.remedies().find(before.id());
                String name = "remedy " + before.id().value();
                if (now.isEmpty()) {
                    report.accept(Broken.after(Broken.Property.REMEDY, name + " vanished", happening));
                } else if (now.get().status() != before.status()
                        && !mayTurn(before, now.get().status(), happening)) {
                    report.accept(Broken.after(
                            Broken.Property.REMEDY,
                            name + " went from " + before.status() + " to "
                                    + now.get().status(),
                            happening));
                }
            }
        }
        for (Decision decision : after.decisions().values()) {
            if (Story.isFinalTooSoon(after, decision)) {
                report.accept(Broken.after(
                        Broken.Property.REMEDY,
                        decision.id().value() + " is final while a remedy against it is open",
                        happening));
            }
        }
    }

    private static boolean mayTurn(Remedy remedy, RemedyStatus next, Happening happening) {
        Optional<Act> act = happening
                .act()
                .filter(done -> done instanceof OnRemedy about && about.remedy().equals(remedy.id()));
        return switch (next) {
            case AVAILABLE -> false;
            case LODGED -> act.filter(Appeal.class::isInstance).isPresent();
            case WITHDRAWN -> act.filter(WithdrawAppeal.class::isInstance).isPresent();
            case DECIDED ->
                act.filter(done -> done instanceof DecideComplaint
                                || done instanceof DecideAppeal
                                || done instanceof DecideObjection)
                        .isPresent();
            case EXPIRED -> remedy.status() == RemedyStatus.AVAILABLE && ranOut(remedy, happening);
        };
    }

    /** The party knew of the decision, and fourteen whole days have passed since. */
    private static boolean ranOut(Remedy remedy, Happening happening) {
        LocalDate last = happening.at().toLocalDate().minusDays(DAYS_TO_APPEAL + 1L);
        return remedy.against() instanceof DecisionId decision
                && happening.from().acts().stream()
                        .filter(act -> knows(act, decision, remedy.by()))
                        .map(Act::at)
                        .map(LocalDateTime::toLocalDate)
                        .anyMatch(since -> !since.isAfter(last));
    }

    private static boolean knows(Act act, DecisionId decision, PartyId party) {
        if (act instanceof ServeDecision served) {
            return served.decision().equals(decision) && served.party().equals(party);
        }
        if (act instanceof Convict taken) {
            return isPresent(taken.decision(), taken.present(), decision, party);
        }
        if (act instanceof Acquit taken) {
            return isPresent(taken.decision(), taken.present(), decision, party);
        }
        if (act instanceof OrderForfeiture taken) {
            return isPresent(taken.decision(), taken.present(), decision, party);
        }
        if (act instanceof DecideAppeal taken) {
            return isPresent(taken.decision(), taken.present(), decision, party);
        }
        if (act instanceof DecideObjection taken) {
            return isPresent(taken.decision(), taken.appellants(), decision, party)
                    && party.value().equals("OM");
        }
        return act instanceof OrderDeprivation taken && isPresent(taken.decision(), taken.present(), decision, party);
    }

    private static boolean isPresent(DecisionId taken, List<PartyId> present, DecisionId decision, PartyId party) {
        return taken.equals(decision) && present.contains(party);
    }
}

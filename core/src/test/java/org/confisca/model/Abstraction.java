package org.confisca.model;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Determination;
import org.confisca.casefile.Duty;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Remedy;
import org.confisca.time.Term;

/**
 * The abstract state of a file: everything that can decide what may be done next, without dates, amounts and the
 * numbers that files give out. Of time it keeps which limits have passed and in which order the others will. Ids
 * stand for roles, because an alphabet gives each out once.
 */
final class Abstraction {
    private final ImmutableSet<Mark.Limit> limits;

    Abstraction(ImmutableSet<Mark.Limit> limits) {
        this.limits = limits;
    }

    /** With a conviction of the day the court can still forfeit, final or not. */
    private static boolean isOfToday(Decision decision, LocalDateTime now) {
        return decision.kind() == DecisionKind.CONVICTION
                && decision.at().toLocalDate().equals(now.toLocalDate());
    }

    String of(CaseFile file, LocalDateTime now) {
        StringBuilder text = new StringBuilder(512);
        file.assets().values().forEach(asset -> asset(text, file, asset));
        file.measures().values().forEach(measure -> measure(text, file, measure));
        file.offences().values().forEach(offence -> offence(text, offence));
        file.decisions()
                .values()
                .forEach(decision -> text.append(decision.id().value())
                        .append(decision.finalSince().isPresent() ? " final" : " open")
                        .append(isOfToday(decision, now) ? " today; " : "; "));
        file.remedies()
                .all()
                .forEach(remedy -> text.append(remedy.id().value())
                        .append(" against ")
                        .append(remedy.against().value())
                        .append(' ')
                        .append(remedy.status())
                        .append(remedy.ruling().map(ruling -> " " + ruling).orElse(""))
                        .append("; "));
        file.requests()
                .values()
                .forEach(request ->
                        text.append(request.id().value()).append(request.answered() ? " answered; " : " open; "));
        file.authorisations()
                .values()
                .forEach(given -> text.append(given.id().value())
                        .append(' ')
                        .append(given.form())
                        .append(given.confirmedAt().isPresent() ? " confirmed; " : "; "));
        file.grants()
                .values()
                .forEach(grant ->
                        text.append(grant.id().value()).append(grant.endedAt().isPresent() ? " ended; " : " lasts; "));
        determinations(text, file);
        duties(text, file);
        time(text, file, now);
        return text.toString();
    }

    /** The legal state of an asset in a few words. */
    static String state(LegalState state) {
        String name = state.getClass().getSimpleName();
        if (state instanceof LegalState.Disposed gone) {
            return "Disposed " + gone.how() + " from "
                    + gone.before().getClass().getSimpleName();
        }
        if (state instanceof LegalState.ReturnDue due) {
            return name + due.to().map(to -> " to " + to.value()).orElse("");
        }
        if (state instanceof LegalState.Confiscated confiscated) {
            return name + confiscated.by().map(by -> " by " + by.value()).orElse(" by waiver");
        }
        return name;
    }

    private static void asset(StringBuilder text, CaseFile file, Asset asset) {
        text.append(asset.id().value()).append(' ').append(state(asset.state()));
        asset.measures().forEach(id -> text.append(' ').append(id.value()));
        asset.custody().ifPresent(custody -> text.append(" kept by ").append(custody.custodian()));
        file.decisions().values().stream()
                .filter(decision -> decision.assets().contains(asset.id()))
                .filter(decision -> file.measures().values().stream()
                        .filter(measure -> measure.asset().equals(asset.id()))
                        .anyMatch(measure -> measure.endedAt()
                                .map(ended -> !ended.isBefore(decision.at()))
                                .orElse(true)))
                .forEach(decision ->
                        text.append(" seized since ").append(decision.id().value()));
        asset.disposalGrant()
                .ifPresent(grant -> text.append(grant.deemed() ? " deemed " : " granted ")
                        .append(new TreeSet<>(grant.dispositions()))
                        .append(Oracle.isOfThisSeizure(file, asset, grant) ? " now" : " before"));
        text.append("; ");
    }

    private static void measure(StringBuilder text, CaseFile file, Measure measure) {
        text.append(measure.id().value());
        if (measure.endedAt().isPresent()) {
            // a seizure that ended because the object left can still be complained of with success
            boolean withIt = file.assets().get(measure.asset()).state() instanceof LegalState.Disposed gone
                    && measure.endedAt().get().equals(gone.at());
            text.append(withIt ? " ended with it; " : " ended; ");
            return;
        }
        text.append(' ').append(measure.kind()).append(' ').append(measure.purposes());
        measure.foreignRequest().filter(Boolean::booleanValue).ifPresent(foreign -> text.append(" foreign"));
        measure.noticeOfReturnAt().ifPresent(at -> text.append(" notice"));
        measure.waivedAt()
                .ifPresent(at -> text.append(" waived ")
                        .append(measure.declaredOwnership().map(String::valueOf).orElse("")));
        measure.noticeOfReturnAt().ifPresent(notice -> complaints(text, file, measure, notice));
        text.append("; ");
    }

    /** Whether the complaint of the possessor came before the notice, in answer to it or too late for it. */
    private static void complaints(StringBuilder text, CaseFile file, Measure measure, LocalDateTime notice) {
        for (Remedy remedy : file.remedies().against(measure.id())) {
            boolean late = Mark.after(notice, Term.days(14))
                    .map(end -> !remedy.arose().isBefore(end))
                    .orElse(false);
            text.append(remedy.arose().isBefore(notice) ? " earlier " : late ? " late " : " in answer ")
                    .append(remedy.id().value());
        }
    }

    private static void offence(StringBuilder text, Offence offence) {
        text.append(offence.id().value())
                .append(' ')
                .append(offence.status())
                .append(offence.chargedAt().isPresent() ? " charged" : "")
                .append(offence.endedAt().isPresent() ? " ended" : "")
                .append(offence.deprivationClaimedAt().isPresent() ? " claimed; " : "; ");
    }

    private static void determinations(StringBuilder text, CaseFile file) {
        TreeMap<String, Boolean> standing = new TreeMap<>();
        for (Determination each : file.determinations().all()) {
            file.determinations()
                    .on(each.key())
                    .ifPresent(last -> standing.put(
                            last.key().norm()
                                    + last.key().about().stream()
                                            .map(about -> " " + about.value())
                                            .toList(),
                            last.answer()));
        }
        text.append(standing);
    }

    private static void duties(StringBuilder text, CaseFile file) {
        TreeSet<String> open = new TreeSet<>();
        for (Duty duty : file.duties().open()) {
            open.add(duty.rule() + " " + duty.about().value());
        }
        text.append(open);
    }

    private void time(StringBuilder text, CaseFile file, LocalDateTime now) {
        List<Mark> marks = Mark.of(file, limits);
        TreeSet<String> over = new TreeSet<>();
        LocalDateTime last = now;
        StringBuilder ahead = new StringBuilder();
        for (Mark mark : marks) {
            if (!mark.end().isAfter(now)) {
                over.add(mark.name());
            } else {
                ahead.append(mark.end().isAfter(last) ? " < " : " = ").append(mark.name());
                last = mark.end();
            }
        }
        text.append("over ").append(over).append(ahead);
    }
}

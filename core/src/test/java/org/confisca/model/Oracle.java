package org.confisca.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.confiscation.PayEstimate;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.Return;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.DisposalGrant;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.NormKey;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.WithdrawalRoute;

/**
 * What the law demands before something leaves the hands it was in, written straight on the nouns and without a rule
 * of the book. It looks at what changed, not at which act did it, so that no act can slip past.
 */
final class Oracle {
    private static final int DAYS_FOR_THIRD_PERSONS = 90;
    private static final int DAYS_OF_SILENCE = 42;

    /** Holidays that three months of the explored cases could end on; on the others they do not. */
    private static final ImmutableSet<String> HOLIDAYS = ImmutableSet.of(
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-04-27",
            "2027-05-05",
            "2027-05-06",
            "2027-05-17",
            "2027-12-25",
            "2027-12-26",
            "2028-01-01",
            "2028-04-14",
            "2028-04-17",
            "2028-04-27",
            "2028-05-05",
            "2028-05-25",
            "2028-06-05",
            "2028-12-25",
            "2028-12-26");

    private Oracle() {}

    static void look(Happening happening, Consumer<Broken> report) {
        CaseFile before = happening.before();
        CaseFile after = happening.after();
        happening
                .act()
                .filter(OrderReturn.class::isInstance)
                .map(act -> before.assets().get(((OrderReturn) act).asset()))
                .filter(asset ->
                        asset.state() instanceof LegalState.Disposed gone && gone.how() == LegalState.Manner.RETURNED)
                .ifPresent(asset -> report.accept(Broken.after(
                        Broken.Property.RETURNED,
                        "return of " + asset.id().value() + " was ordered after it was returned",
                        happening)));
        for (Asset now : after.assets().values()) {
            Optional<Asset> then = before.assets().find(now.id());
            if (then.isPresent() && !then.get().state().equals(now.state())) {
                moved(happening, then.get(), now, report);
            }
            if (!then.equals(Optional.of(now))
                    || !after.measures().equals(before.measures())
                    || !after.grants().equals(before.grants())) {
                Story.faults(after, now)
                        .forEach(fault -> report.accept(Broken.after(Broken.Property.ONE_STATE, fault, happening)));
            }
        }
    }

    private static void moved(Happening happening, Asset then, Asset now, Consumer<Broken> report) {
        CaseFile file = happening.before();
        LegalState from = then.state();
        String way =
                then.id().value() + " went from " + Abstraction.state(from) + " to " + Abstraction.state(now.state());
        if (from instanceof LegalState.Disposed) {
            report.accept(Broken.after(Broken.Property.ONE_STATE, way + ", though it was gone", happening));
        }
        boolean owedToSomebody = from instanceof LegalState.ReturnDue || from instanceof LegalState.KeptForEntitled;
        if (now.state() instanceof LegalState.Disposed gone && gone.how() == LegalState.Manner.RETURNED) {
            if (!(from instanceof LegalState.ReturnDue due)
                    || !happening.act().map(act -> isTo(act, due)).orElse(false)) {
                report.accept(Broken.after(Broken.Property.RETURNED, way + ", not to whom it was due", happening));
            }
        } else if (now.state() instanceof LegalState.Disposed gone) {
            boolean allowed = disposition(gone.how())
                    .map(how -> mayGo(file, then, how, happening.at()))
                    .orElse(false);
            if (owedToSomebody) {
                report.accept(
                        Broken.after(Broken.Property.RETURNED, way + ", though it had to be returned", happening));
            } else if (!allowed) {
                report.accept(Broken.after(Broken.Property.SAFE, way + " without decision or leave", happening));
            }
        } else if (now.state() instanceof LegalState.Reused) {
            if (!mayBeReused(file, then, happening.at())) {
                report.accept(Broken.after(
                        Broken.Property.SAFE, way + " without a decision that was final for long enough", happening));
            }
        } else if (now.state() instanceof LegalState.Confiscated confiscated
                && !isDue(happening.after(), then.id(), confiscated, happening.at())) {
            report.accept(Broken.after(Broken.Property.SAFE, way + " without final decision or waiver", happening));
        } else if (isOfState(from)
                && !isOfState(now.state())
                && !isGivenBack(happening, from, now.state())
                && !isPaidFor(happening, from, now)) {
            report.accept(Broken.after(Broken.Property.ONE_STATE, way + ", though it was the State's", happening));
        }
    }

    /** A third person complained in time, was found right, and nothing is left against that ruling. */
    private static boolean isGivenBack(Happening happening, LegalState from, LegalState now) {
        return now instanceof LegalState.ReturnDue
                && from instanceof LegalState.Confiscated confiscated
                && confiscated.by().isPresent()
                && complaints(happening.after(), confiscated.by().get())
                        .filter(complaint -> complaint.ruling().equals(Optional.of(Ruling.FOUNDED)))
                        .filter(complaint ->
                                isInTime(happening.before(), confiscated.by().get(), complaint))
                        .anyMatch(complaint -> isDecidedForGood(happening.after(), complaint));
    }

    /** It was not seized at the judgment or since, and the convict paid all that it was estimated at. */
    private static boolean isPaidFor(Happening happening, LegalState from, Asset now) {
        Optional<Decision> forfeiture = Optional.of(from)
                .filter(LegalState.Confiscated.class::isInstance)
                .flatMap(state -> ((LegalState.Confiscated) state).by())
                .flatMap(happening.before().decisions()::find);
        return now.state() instanceof LegalState.Free
                && forfeiture
                        .filter(decision -> happening.before().measures().values().stream()
                                .filter(measure -> measure.asset().equals(now.id()))
                                .allMatch(measure -> measure.endedAt()
                                        .filter(ended -> ended.isBefore(decision.at()))
                                        .isPresent()))
                        .flatMap(Decision::estimate)
                        .equals(happening
                                .act()
                                .filter(PayEstimate.class::isInstance)
                                .map(act -> ((PayEstimate) act).amount()));
    }

    private static Stream<Remedy> complaints(CaseFile file, DecisionId decision) {
        return file.remedies().against(decision).stream()
                .filter(remedy -> remedy.kind() == RemedyKind.THIRD_PARTY_COMPLAINT);
    }

    private static boolean isInTime(CaseFile file, DecisionId decision, Remedy complaint) {
        return takesEffect(file, file.decisions().get(decision))
                .map(since -> !complaint.arose().isBefore(since)
                        && !complaint.arose().toLocalDate().isAfter(lastDayForThirdPersons(since.toLocalDate())))
                .orElse(false);
    }

    private static boolean isDecidedForGood(CaseFile file, Remedy complaint) {
        return file.decisions().values().stream()
                .filter(ruling -> ruling.decides().equals(Optional.of(complaint.id())))
                .filter(ruling -> ruling.finalSince().isPresent())
                .anyMatch(ruling -> file.remedies().against(ruling.id()).stream()
                        .noneMatch(remedy -> remedy.status().isOpen()));
    }

    private static boolean isOfState(LegalState state) {
        return state instanceof LegalState.Confiscated || state instanceof LegalState.Reused;
    }

    private static boolean isTo(Act act, LegalState.ReturnDue due) {
        return act instanceof Return handed && due.to().equals(Optional.of(handed.to()));
    }

    private static Optional<Disposition> disposition(LegalState.Manner how) {
        return switch (how) {
            case SOLD -> Optional.of(Disposition.SALE);
            case DESTROYED -> Optional.of(Disposition.DESTRUCTION);
            case GIVEN_UP -> Optional.of(Disposition.GIVING_UP);
            case USED_OTHERWISE -> Optional.of(Disposition.OTHER_USE);
            default -> Optional.empty();
        };
    }

    private static boolean mayGo(CaseFile file, Asset asset, Disposition how, LocalDateTime at) {
        if (asset.state() instanceof LegalState.Confiscated confiscated) {
            return isDue(file, asset.id(), confiscated, at)
                    && (!isWithdrawn(file, confiscated) || staysOutOfCirculation(how))
                    && (isOverForThirdPersons(file, confiscated, at) || hasLeave(file, asset, how, at));
        }
        return asset.state() instanceof LegalState.Seized && hasLeave(file, asset, how, at);
    }

    private static boolean hasLeave(CaseFile file, Asset asset, Disposition how, LocalDateTime at) {
        return asset.disposalGrant()
                .filter(grant -> grant.dispositions().contains(how))
                .filter(grant -> isOfThisSeizure(file, asset, grant))
                .filter(grant -> !grant.deemed() || isLeaveOfSilence(file, asset.id(), how, at))
                .isPresent();
    }

    /** A leave given under a seizure that has ended is no leave under the next one; confiscation follows on the last. */
    static boolean isOfThisSeizure(CaseFile file, Asset asset, DisposalGrant grant) {
        if (asset.state() instanceof LegalState.Confiscated confiscated) {
            return !grant.at().isBefore(confiscated.since())
                    || file.measures().values().stream()
                            .filter(measure -> measure.asset().equals(asset.id()))
                            .filter(measure -> measure.endedAt().equals(Optional.of(confiscated.since())))
                            .anyMatch(measure -> !grant.at().isBefore(measure.since()));
        }
        return asset.measures().stream()
                .map(file.measures()::get)
                .filter(measure -> measure.kind() != MeasureKind.HOLD)
                .anyMatch(measure -> !grant.at().isBefore(measure.since()));
    }

    private static boolean isLeaveOfSilence(CaseFile file, AssetId asset, Disposition how, LocalDateTime at) {
        return wasSilentLongEnough(file, asset, at) && (how == Disposition.DESTRUCTION || isHarmless(file, asset));
    }

    private static boolean isHarmless(CaseFile file, AssetId asset) {
        return file.determinations()
                .on(new NormKey("UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW", ImmutableList.of(asset)))
                .map(found -> !found.answer())
                .orElse(false);
    }

    private static boolean wasSilentLongEnough(CaseFile file, AssetId asset, LocalDateTime at) {
        return file.requests().values().stream()
                .filter(request -> request.asset().equals(asset))
                .anyMatch(request ->
                        at.toLocalDate().isAfter(request.at().toLocalDate().plusDays(DAYS_OF_SILENCE)));
    }

    private static boolean isDue(CaseFile file, AssetId asset, LegalState.Confiscated state, LocalDateTime at) {
        return state.by().isPresent() ? isFinal(file, asset, state.by().get(), at) : wasWaivedByOwner(file, asset);
    }

    private static boolean isFinal(CaseFile file, AssetId asset, DecisionId id, LocalDateTime at) {
        Optional<Decision> decision = file.decisions().find(id);
        return decision.filter(taken ->
                                taken.kind() == DecisionKind.FORFEITURE || taken.kind() == DecisionKind.WITHDRAWAL)
                        .filter(taken -> names(file, taken, asset))
                        .filter(taken -> takesEffect(file, taken)
                                .map(since -> !since.isAfter(at))
                                .orElse(false))
                        .filter(taken ->
                                taken.appellants().size() == ordinary(file, id).count())
                        .filter(taken -> isBorne(file, taken))
                        .isPresent()
                && ordinary(file, id).noneMatch(remedy -> remedy.status().isOpen());
    }

    /** The judgment that it came with says still what it said then; a separate order needs none. */
    private static boolean isBorne(CaseFile file, Decision taken) {
        if (standsAlone(taken)) {
            return true;
        }
        boolean acquitted = taken.withdrawal().equals(Optional.of(WithdrawalRoute.OFFENCE_ESTABLISHED));
        return taken.offence()
                .flatMap(file.offences()::find)
                .filter(offence -> offence.status() == (acquitted ? OffenceStatus.ACQUITTED : OffenceStatus.CONVICTED))
                .isPresent();
    }

    private static boolean standsAlone(Decision taken) {
        return taken.withdrawal().equals(Optional.of(WithdrawalRoute.SEPARATE_ORDER))
                || taken.withdrawal().equals(Optional.of(WithdrawalRoute.PENALTY_ORDER));
    }

    /** The remedies that keep a decision from becoming final. */
    static Stream<Remedy> ordinary(CaseFile file, DecisionId decision) {
        return file.remedies().against(decision).stream().filter(remedy -> remedy.kind() == RemedyKind.APPEAL);
    }

    /** The later of when the decision became final and when the prosecuted case ended. */
    static Optional<LocalDateTime> takesEffect(CaseFile file, Decision decision) {
        if (standsAlone(decision)) {
            return decision.finalSince();
        }
        return decision.finalSince()
                .flatMap(own -> decision.offence()
                        .flatMap(file.offences()::find)
                        .flatMap(offence -> offence.endedAt())
                        .map(ended -> ended.isAfter(own) ? ended : own));
    }

    private static boolean names(CaseFile file, Decision decision, AssetId asset) {
        return decision.assets().contains(asset)
                || file.assets()
                        .get(asset)
                        .proceedsOf()
                        .map(sold -> names(file, decision, sold))
                        .orElse(false);
    }

    private static boolean wasWaivedByOwner(CaseFile file, AssetId asset) {
        return file.measures().values().stream()
                        .filter(measure -> measure.asset().equals(asset))
                        .filter(measure -> measure.kind() == MeasureKind.SEIZURE)
                        .filter(measure -> measure.waivedAt().isPresent())
                        .anyMatch(measure -> measure.declaredOwnership().orElse(false))
                || file.assets()
                        .get(asset)
                        .proceedsOf()
                        .map(sold -> wasWaivedByOwner(file, sold))
                        .orElse(false);
    }

    private static boolean mayBeReused(CaseFile file, Asset asset, LocalDateTime at) {
        return asset.state() instanceof LegalState.Confiscated confiscated
                && !isWithdrawn(file, confiscated)
                && isDue(file, asset.id(), confiscated, at)
                && isOverForThirdPersons(file, confiscated, at);
    }

    private static boolean isWithdrawn(CaseFile file, LegalState.Confiscated confiscated) {
        return confiscated
                .by()
                .flatMap(file.decisions()::find)
                .filter(decision -> decision.withdrawal().isPresent())
                .isPresent();
    }

    private static boolean staysOutOfCirculation(Disposition how) {
        return how == Disposition.DESTRUCTION || how == Disposition.OTHER_USE;
    }

    /** Third persons attack a decision; after a waiver there is none. */
    private static boolean isOverForThirdPersons(CaseFile file, LegalState.Confiscated confiscated, LocalDateTime at) {
        return confiscated
                .by()
                .map(id -> complaints(file, id).allMatch(complaint -> isDecidedForGood(file, complaint))
                        && file.decisions()
                                .find(id)
                                .flatMap(decision -> takesEffect(file, decision))
                                .map(since -> at.toLocalDate().isAfter(lastDayForThirdPersons(since.toLocalDate())))
                                .orElse(false))
                .orElse(true);
    }

    private static LocalDate lastDayForThirdPersons(LocalDate since) {
        LocalDate day = since.plusDays(DAYS_FOR_THIRD_PERSONS);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(day.toString())) {
            day = day.plusDays(1);
        }
        return day;
    }
}

package org.confisca.json;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Party;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Register;
import org.confisca.casefile.Valuation;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Reads what a case file opens with: parties, offences and assets. One use, one thread. */
final class HeaderReader {
    private final Findings findings;
    private final Known known;

    HeaderReader(Findings findings, Known known) {
        this.findings = findings;
        this.known = known;
    }

    /** The file; empty if there was a finding. */
    Optional<CaseFile> read(ObjectReader root) {
        int before = findings.count();
        Optional<String> reference = root.required("caseFile", ValueKind.TEXT);
        Optional<LocalDate> completeSince = root.optional("completeSince", ValueKind.DATE);
        Register<PartyId, Party> parties = parties(root);
        Register<OffenceId, Offence> offences = offences(root);
        Register<AssetId, Asset> assets = assets(root);
        if (findings.count() > before || reference.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CaseFile.builder()
                .reference(reference.get())
                .completeSince(completeSince)
                .parties(parties)
                .offences(offences)
                .assets(assets)
                .build());
    }

    private Register<PartyId, Party> parties(ObjectReader root) {
        Register<PartyId, Party> parties = Register.empty();
        for (ObjectReader each : Lists.objects(root, "parties", findings)) {
            Optional<PartyId> id = each.required("id", ValueKind.PARTY);
            Optional<PartyKind> kind = each.required("kind", ValueKind.oneOf(PartyKind.class));
            each.end();
            id.ifPresent(fresh -> known.create(fresh, each.path("id")));
            if (id.isPresent() && kind.isPresent()) {
                parties = parties.with(id.get(), new Party(id.get(), kind.get()));
            }
        }
        return parties;
    }

    private Register<OffenceId, Offence> offences(ObjectReader root) {
        Register<OffenceId, Offence> offences = Register.empty();
        for (ObjectReader each : Lists.objects(root, "offences", findings)) {
            Optional<Offence> offence = offence(each);
            if (offence.isPresent()) {
                offences = offences.with(offence.get().id(), offence.get());
            }
        }
        return offences;
    }

    private Optional<Offence> offence(ObjectReader each) {
        Optional<OffenceId> id = each.required("id", ValueKind.OFFENCE);
        Optional<PartyId> person = each.required("person", ValueKind.PARTY);
        Optional<OffenceStatus> status = each.required("status", ValueKind.oneOf(OffenceStatus.class));
        id.ifPresent(fresh -> known.create(fresh, each.path("id")));
        person.ifPresent(party -> known.refer(party, each.path("person")));
        Optional<DateRange> period = each.object("period").flatMap(this::period);
        Optional<Integer> category =
                each.optional("fineCategory", ValueKind.WHOLE).filter(number -> fine(number, each));
        var offence = Offence.builder()
                .period(period)
                .fineCategory(category)
                .crime(each.optional("crime", ValueKind.FLAG))
                .chargedAt(each.optional("chargedAt", ValueKind.DATE_TIME))
                .judgedAt(each.optional("judgedAt", ValueKind.DATE_TIME))
                .endedAt(each.optional("endedAt", ValueKind.DATE_TIME))
                .deprivationClaimedAt(each.optional("deprivationClaimedAt", ValueKind.DATE_TIME))
                .deprivationExtinguishedAt(each.optional("deprivationExtinguishedAt", ValueKind.DATE_TIME));
        each.end();
        if (id.isEmpty() || person.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                offence.id(id.get()).person(person.get()).status(status.get()).build());
    }

    private boolean fine(int category, ObjectReader offence) {
        boolean exists = category >= 1 && category <= 6;
        if (!exists) {
            findings.add(
                    offence.path("fineCategory"),
                    FindingCode.NOT_OF_KIND,
                    Wording.of("1 tot en met 6", "1 to 6"),
                    Integer.toString(category));
        }
        return exists;
    }

    private Optional<DateRange> period(ObjectReader each) {
        Optional<LocalDate> first = each.required("first", ValueKind.DATE);
        Optional<LocalDate> last = each.required("last", ValueKind.DATE);
        each.end();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            findings.add(
                    each.path("last"),
                    FindingCode.OUT_OF_ORDER,
                    Wording.of("niet vóór " + first.get(), "not before " + first.get()),
                    last.get().toString());
            return Optional.empty();
        }
        return Optional.of(new DateRange(first.get(), last.get()));
    }

    private Register<AssetId, Asset> assets(ObjectReader root) {
        Register<AssetId, Asset> assets = Register.empty();
        for (ObjectReader each : Lists.objects(root, "assets", findings)) {
            Optional<AssetId> id = each.required("id", ValueKind.ASSET);
            Optional<AssetKind> kind = each.required("kind", ValueKind.oneOf(AssetKind.class));
            Optional<PartyId> owner = each.optional("owner", ValueKind.PARTY);
            Optional<AssetId> packagingOf = each.optional("packagingOf", ValueKind.ASSET);
            Optional<LocalDate> acquiredOn = each.optional("acquiredOn", ValueKind.DATE);
            Optional<Valuation> value = each.object("value").flatMap(HeaderReader::valuation);
            each.end();
            packagingOf.ifPresent(packed -> known.refer(packed, each.path("packagingOf")));
            id.ifPresent(fresh -> known.create(fresh, each.path("id")));
            owner.ifPresent(party -> known.refer(party, each.path("owner")));
            if (id.isPresent() && kind.isPresent()) {
                assets = assets.with(
                        id.get(),
                        Asset.builder()
                                .id(id.get())
                                .kind(kind.get())
                                .owner(owner)
                                .packagingOf(packagingOf)
                                .acquiredOn(acquiredOn)
                                .value(value)
                                .measures(ImmutableSortedSet.of())
                                .state(new LegalState.Free())
                                .build());
            }
        }
        return assets;
    }

    private static Optional<Valuation> valuation(ObjectReader each) {
        Optional<Money> amount = each.required("amount", ValueKind.MONEY);
        Optional<LocalDate> on = each.required("on", ValueKind.DATE);
        Optional<String> source = each.optional("source", ValueKind.TEXT);
        each.end();
        return amount.isPresent() && on.isPresent()
                ? Optional.of(new Valuation(amount.get(), on.get(), source))
                : Optional.empty();
    }
}

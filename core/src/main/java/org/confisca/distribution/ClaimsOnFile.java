package org.confisca.distribution;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.SubjectText;
import org.confisca.act.confiscation.CompensateVictim;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.execution.ShareWithState;
import org.confisca.act.management.PayOutValue;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.LegalState;
import org.confisca.money.Amount;
import org.confisca.rule.Step;
import org.joda.money.Money;

/**
 * The claims on a sum that are on record: what a court granted, what was agreed with another State, to which victim it was
 * decided to pay, what was granted for reuse. Claims that nobody recorded are not known here.
 */
final class ClaimsOnFile {
    private static final String NAMED_BY_THE_COURT = "named-by-court";

    private final CaseFile file;
    private final ImmutableList<Step> steps;
    private final Fund fund;
    private final ImmutableList.Builder<Entitlement> claims = ImmutableList.builder();

    ClaimsOnFile(CaseFile file, ImmutableList<Step> steps, Fund fund) {
        this.file = file;
        this.steps = steps;
        this.fund = fund;
    }

    ImmutableList<Entitlement> all() {
        surplus();
        for (Step step : steps) {
            granted(step.act());
        }
        reuse();
        return claims.build();
    }

    private void claim(Ground ground, String payee, Money amount) {
        if (amount.isPositive()
                && amount.getCurrencyUnit().equals(fund.collected().money().getCurrencyUnit())) {
            claims.add(new Entitlement(ground, payee, Amount.claimed(amount)));
        }
    }

    /** What a sold object fetched above the amount that the court fixed. */
    private void surplus() {
        Optional<Money> fixed = fund.by().map(file.decisions()::get).flatMap(Decision::refundAbove);
        boolean sold = fund.source() instanceof AssetId id
                && file.assets().get(id).proceedsOf().isPresent();
        if (fixed.isPresent() && sold) {
            claim(Ground.SURPLUS, payee(), fund.collected().money().minus(fixed.get()));
        }
    }

    private String payee() {
        return steps.stream()
                .map(Step::act)
                .filter(PayOutValue.class::isInstance)
                .map(PayOutValue.class::cast)
                .filter(out -> isAboutFund(out.asset()))
                .map(out -> SubjectText.format(out.to()))
                .findFirst()
                .orElse(NAMED_BY_THE_COURT);
    }

    private void granted(Act act) {
        if (act instanceof GrantAllowance allowance && fund.by().equals(Optional.of(allowance.decision()))) {
            claim(Ground.ALLOWANCE, SubjectText.format(allowance.to()), allowance.amount());
        } else if (act instanceof CompensateVictim compensate && isAboutFund(compensate.asset())) {
            claim(Ground.COMPENSATION, SubjectText.format(compensate.victim()), compensate.amount());
        } else if (act instanceof ShareWithState share && isAboutFund(share.asset())) {
            claim(Ground.SHARING, "state:" + share.state(), share.amount());
        }
    }

    /** The money itself, or the object that it is the proceeds of. */
    private boolean isAboutFund(AssetId asset) {
        return fund.source() instanceof AssetId id
                && (id.equals(asset) || file.assets().get(id).proceedsOf().equals(Optional.of(asset)));
    }

    private void reuse() {
        if (fund.source() instanceof AssetId id) {
            Asset asset = file.assets().get(id);
            LegalState state = asset.state() instanceof LegalState.Disposed gone ? gone.before() : asset.state();
            if (state instanceof LegalState.Reused reused) {
                claim(
                        Ground.REUSE,
                        SubjectText.format(reused.grant()),
                        fund.collected().money());
            }
        }
    }
}

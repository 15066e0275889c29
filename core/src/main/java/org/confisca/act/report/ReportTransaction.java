package org.confisca.act.report;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An institution reports a transaction that is unusual to the financial intelligence unit. */
@Value.Immutable
@ModelStyle
public interface ReportTransaction extends OnAsset {

    /** Whether the transaction was only intended; unknown if unsaid. */
    Field<ReportTransaction, Boolean> INTENDED = Field.<ReportTransaction, Boolean>optional(
            "intended",
            Wording.of("voorgenomen transactie", "only intended"),
            ValueKind.FLAG,
            ReportTransaction::intended);

    /** The day on which its unusual character became known; unknown if unsaid. */
    Field<ReportTransaction, LocalDate> KNOWN_ON = Field.<ReportTransaction, LocalDate>optional(
            "knownOn",
            Wording.of("ongebruikelijk karakter bekend op", "day on which it was known"),
            ValueKind.DATE,
            ReportTransaction::knownOn);

    /** How the goods that it is about are described; unknown if unsaid. */
    Field<ReportTransaction, String> GOODS = Field.<ReportTransaction, String>optional(
            "goods",
            Wording.of("omschrijving van de zaken", "description of the goods"),
            ValueKind.TEXT,
            ReportTransaction::goods);

    /** The type of this act. */
    ActType<ReportTransaction> REPORT_TRANSACTION = ActType.of(
                    "ReportTransaction",
                    Wording.of("een ongebruikelijke transactie melden", "to report an unusual transaction"),
                    ReportTransaction.class,
                    values -> ReportTransaction.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .intended(values.find(INTENDED))
                            .knownOn(values.find(KNOWN_ON))
                            .goods(values.find(GOODS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    INTENDED,
                    KNOWN_ON,
                    GOODS)
            .about(OnAsset.ASSET);

    /**
     * Whether the transaction was only intended.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> intended();

    /**
     * The day on which its unusual character became known.
     *
     * @return the day on which it was known; empty if unsaid, which means unknown
     */
    Optional<LocalDate> knownOn();

    /**
     * How the goods that it is about are described.
     *
     * @return the description; empty if unsaid, which means unknown
     */
    Optional<String> goods();

    @Override
    default ActType<ReportTransaction> type() {
        return REPORT_TRANSACTION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Asset reported = Asset.builder()
                .from(file.assets().get(asset()))
                .reportedAt(at())
                .build();
        return file.edit(at()).assets(file.assets().with(asset(), reported)).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ReportTransactionBuilder builder() {
        return new ReportTransactionBuilder();
    }
}

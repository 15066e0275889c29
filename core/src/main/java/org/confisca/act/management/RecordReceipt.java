package org.confisca.act.management;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Whoever was handed an object signs for it. */
@Value.Immutable
@ModelStyle
public interface RecordReceipt extends OnAsset {

    /** Who received it. Unknown if unsaid. */
    Field<RecordReceipt, PartyId> RECEIVER = Field.<RecordReceipt, PartyId>optional(
                    "receiver", Wording.of("ontvanger", "receiver"), ValueKind.PARTY, RecordReceipt::receiver)
            .refers();

    /** The type of this act. */
    ActType<RecordReceipt> RECORD_RECEIPT = ActType.of(
                    "RecordReceipt",
                    Wording.of("een ontvangstbewijs opmaken", "to record a receipt"),
                    RecordReceipt.class,
                    values -> RecordReceipt.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .receiver(values.find(RECEIVER))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    RECEIVER)
            .about(OnAsset.ASSET);

    /**
     * Who received it.
     *
     * @return the receiver; empty if unsaid, which means unknown
     */
    Optional<PartyId> receiver();

    @Override
    default ActType<RecordReceipt> type() {
        return RECORD_RECEIPT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at()).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static RecordReceiptBuilder builder() {
        return new RecordReceiptBuilder();
    }
}

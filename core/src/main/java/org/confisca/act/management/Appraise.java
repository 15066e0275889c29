package org.confisca.act.management;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Valuation;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The value of an asset is determined. */
@Value.Immutable
@ModelStyle
public interface Appraise extends OnAsset {

    /** What it is worth. */
    Field<Appraise, Money> VALUE =
            Field.<Appraise, Money>required("value", Wording.of("waarde", "value"), ValueKind.MONEY, Appraise::value);

    /** Who said so; unknown if unsaid. */
    Field<Appraise, String> SOURCE =
            Field.<Appraise, String>optional("source", Wording.of("bron", "source"), ValueKind.TEXT, Appraise::source);

    /** Whether an expert was heard; unknown if unsaid. */
    Field<Appraise, Boolean> EXPERT = Field.<Appraise, Boolean>optional(
            "expert",
            Wording.of("oordeel van een deskundige", "opinion of an expert"),
            ValueKind.FLAG,
            Appraise::expert);

    /** The type of this act. */
    ActType<Appraise> APPRAISE = ActType.of(
                    "Appraise",
                    Wording.of("de waarde vaststellen", "to appraise"),
                    Appraise.class,
                    values -> Appraise.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .value(values.get(VALUE))
                            .source(values.find(SOURCE))
                            .expert(values.find(EXPERT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    VALUE,
                    SOURCE,
                    EXPERT)
            .about(OnAsset.ASSET);

    /**
     * What it is worth.
     *
     * @return the value
     */
    Money value();

    /**
     * Who said so.
     *
     * @return the source; empty if unsaid, which means unknown
     */
    Optional<String> source();

    /**
     * Whether an expert was heard.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> expert();

    @Override
    default ActType<Appraise> type() {
        return APPRAISE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Valuation valuation = new Valuation(value(), at().toLocalDate(), source());
        Asset asset = file.assets().get(asset());
        return file.edit(at())
                .assets(file.assets()
                        .with(
                                asset(),
                                Asset.builder().from(asset).value(valuation).build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static AppraiseBuilder builder() {
        return new AppraiseBuilder();
    }
}

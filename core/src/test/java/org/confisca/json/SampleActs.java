package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.act.Values;
import org.confisca.act.vocabulary.Vocabulary;

/** Makes acts of any type about the things that {@link CaseTexts#PREPARATION} leaves on the file. */
final class SampleActs {
    private static final ImmutableListMultimap<String, String> IDS = ImmutableListMultimap.<String, String>builder()
            .putAll("PartyId", "P1", "P2")
            .putAll("OffenceId", "O1")
            .putAll("AssetId", "A1", "A2")
            .putAll("MeasureId", "H1", "S1")
            .putAll("AuthorisationId", "AU1")
            .putAll("RequestId", "R1")
            .putAll("DecisionId", "D1")
            .putAll("RemedyId", "D1/P1")
            .putAll("GrantId", "G1")
            .putAll("DeterminationId", "N1")
            .putAll("ObligationId", "D1")
            .putAll("SettlementId", "SE1")
            .putAll("DetentionId", "DN1")
            .build();
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "2026-07-03T09:30:15",
            "2026-07-03",
            "2031-12-31",
            "EUR 12.50",
            "EUR 999999999.00",
            "USD 1.00",
            "asset:A1",
            "measure:S1",
            "offence:O1",
            "1/3",
            "Ünïcode \"text\"\n\t\u0001");

    private final IntUnaryOperator choose;
    private final boolean all;
    private int fresh;

    /** Chooses among so many; fields that may be left out are left out unless {@code all}. */
    SampleActs(IntUnaryOperator choose, boolean all) {
        this.choose = choose;
        this.all = all;
    }

    static ImmutableList<ActType<?>> types() {
        return Vocabulary.standard().all().stream()
                .filter(type -> !(type instanceof ByLawType))
                .collect(ImmutableList.toImmutableList());
    }

    Act act(LocalDateTime at) {
        List<ActType<?>> types = types();
        return act(types.get(choose.applyAsInt(types.size())), at);
    }

    <A extends Act> Act act(ActType<A> type, LocalDateTime at) {
        Values values = Values.none();
        for (Field<? super A, ?> field : type.fields()) {
            if (field.isRequired() || all || choose.applyAsInt(2) == 1) {
                values = with(values, field);
            }
        }
        return type.make(values.with(Act.AT, at));
    }

    private <T> Values with(Values values, Field<?, T> field) {
        return values.with(field, value(field.kind(), field));
    }

    @SuppressWarnings("unchecked") // the kind says what its values are
    private <T> T value(ValueKind<T> kind, Field<?, ?> field) {
        if (kind instanceof ValueKind.Text<T> text) {
            return text(text, field);
        }
        if (kind instanceof ValueKind.ListOf<?> list) {
            return (T) ImmutableList.of(text(list.element(), field));
        }
        return (T) (kind instanceof ValueKind.Flag ? choose.applyAsInt(2) == 0 : (Object) choose.applyAsInt(20));
    }

    private <T> T text(ValueKind.Text<T> kind, Field<?, ?> field) {
        List<T> values =
                texts(kind, field).map(kind.parser()).flatMap(Optional::stream).toList();
        return values.get(choose.applyAsInt(values.size()));
    }

    private Stream<String> texts(ValueKind.Text<?> kind, Field<?, ?> field) {
        if (!kind.choices().isEmpty()) {
            return kind.choices().stream();
        }
        if (field.role() == Field.Role.CREATES) {
            return Stream.of("NEW-" + ++fresh);
        }
        return kind.name().equals("id")
                ? IDS.get(kind.parser().apply("X").orElseThrow().getClass().getSimpleName()).stream()
                : TEXTS.stream();
    }
}

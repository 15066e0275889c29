package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A register behaves like a sorted map that is copied on every change. */
class RegisterPropertyTest {
    @Property
    void it_does_what_a_sorted_map_does(@ForAll List<@IntRange(max = 20) Integer> keys, @ForAll int seed) {
        TreeMap<Integer, String> model = new TreeMap<>();
        Register<Integer, String> register = Register.empty();
        for (int i = 0; i < keys.size(); i++) {
            int key = keys.get(i);
            Register<Integer, String> before = register;
            List<Integer> keysBefore = before.keys();
            if ((seed >> (i % 31) & 1) == 0) {
                model.put(key, "value " + i);
                register = register.with(key, "value " + i);
            } else {
                model.remove(key);
                register = register.without(key);
            }
            assertThat(before.keys()).isEqualTo(keysBefore);
            assertThat(register.has(key)).isEqualTo(model.containsKey(key));
            assertThat(register.find(key)).isEqualTo(Optional.ofNullable(model.get(key)));
        }
        assertThat(register.keys()).containsExactlyElementsOf(model.keySet());
        assertThat(register.values()).containsExactlyElementsOf(model.values());
        assertThat(register.size()).isEqualTo(model.size());
        assertThat(register.first().map(Map.Entry::getKey))
                .isEqualTo(model.isEmpty() ? Optional.empty() : Optional.of(model.firstKey()));
        assertThat(register).hasToString(model.toString());
    }

    @Property
    void ids_of_every_kind_stand_in_their_natural_order(@ForAll List<@IntRange(max = 40) Integer> numbers) {
        TreeMap<Subject, Integer> model = new TreeMap<>();
        Register<Subject, Integer> register = Register.empty();
        for (int number : numbers) {
            Subject id = number % 2 == 0 ? new AssetId("X" + number / 2) : new MeasureId("X" + number / 2);
            model.put(id, number);
            register = register.with(id, number);
        }
        assertThat(register.keys()).containsExactlyElementsOf(model.keySet());
        assertThat(register.values()).containsExactlyElementsOf(model.values());
    }

    @Property
    void equality_does_not_depend_on_the_order_of_adding(@ForAll List<@IntRange(max = 50) Integer> keys) {
        Register<Integer, Integer> forward = Register.empty();
        Register<Integer, Integer> backward = Register.empty();
        for (int i = 0; i < keys.size(); i++) {
            forward = forward.with(keys.get(i), keys.get(i));
            int last = keys.get(keys.size() - 1 - i);
            backward = backward.with(last, last);
        }
        assertThat(forward).isEqualTo(backward).hasSameHashCodeAs(backward);
        assertThat(forward.with(99, 1)).isNotEqualTo(forward);
    }

    @Example
    void what_must_be_there_is_asked_for_with_get() {
        Register<Integer, String> register = Register.<Integer, String>empty().with(1, "one");
        assertThat(register.get(1)).isEqualTo("one");
        assertThatThrownBy(() -> register.get(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no entry '2' in this register");
        assertThat(register.without(2)).isSameAs(register);
        assertThat(register).isNotEqualTo("one").isNotEqualTo(Register.empty());
    }
}

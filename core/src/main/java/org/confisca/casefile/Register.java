package org.confisca.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * A persistent map in key order: adding shares all but a few nodes with the register it came from, so the cost of an act
 * does not grow with the file, and everything printed from it comes in the same order on every run.
 *
 * @param <K> the key
 * @param <V> the entry
 */
public final class Register<K extends Comparable<? super K>, V> {
    private static final Comparator<Object> IN_ORDER = Register::inOrder;
    private static final Register<?, ?> EMPTY = new Register<>(TreePMap.<String, Object>empty(IN_ORDER));

    private final TreePMap<K, V> entries;

    private Register(TreePMap<K, V> entries) {
        this.entries = entries;
    }

    /**
     * The natural order. Nearly every key is the id of a subject; compared as subjects they spare the virtual machine a
     * search through their interfaces at every step of a look-up.
     */
    private static int inOrder(Object one, Object other) {
        return one instanceof Subject subject && other instanceof Subject another
                ? subject.compareTo(another)
                : asComparable(one).compareTo(other);
    }

    @SuppressWarnings("unchecked") // the keys of one register can be compared with each other
    private static Comparable<Object> asComparable(Object key) {
        return (Comparable<Object>) key;
    }

    /**
     * A register without entries.
     *
     * @param <K> the key
     * @param <V> the entry
     * @return the empty register
     */
    @SuppressWarnings("unchecked") // nothing is in it, and it orders whatever is put in by its natural order
    public static <K extends Comparable<? super K>, V> Register<K, V> empty() {
        return (Register<K, V>) EMPTY;
    }

    /**
     * The entry under a key.
     *
     * @param key the key
     * @return the entry; empty if there is none
     */
    public Optional<V> find(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * The entry under a key that is known to exist.
     *
     * @param key the key
     * @return the entry
     * @throws IllegalArgumentException if there is none: the structural check of the act should have come first
     */
    public V get(K key) {
        V entry = entries.get(key);
        checkArgument(entry != null, "There is no entry '%s' in this register", key);
        return entry;
    }

    /**
     * Whether a key has an entry.
     *
     * @param key the key
     * @return whether it has
     */
    public boolean has(K key) {
        return entries.containsKey(key);
    }

    /**
     * This register with an entry added or replaced.
     *
     * @param key the key
     * @param entry the entry
     * @return the new register
     */
    public Register<K, V> with(K key, V entry) {
        return new Register<>(entries.plus(key, entry));
    }

    /**
     * This register without a key.
     *
     * @param key the key
     * @return the new register; this one if the key has no entry
     */
    public Register<K, V> without(K key) {
        return entries.containsKey(key) ? new Register<>(entries.minus(key)) : this;
    }

    /**
     * The first entry in key order.
     *
     * @return the entry; empty if the register is
     */
    public Optional<Map.Entry<K, V>> first() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.firstEntry());
    }

    /**
     * All entries in key order.
     *
     * @return a copy
     */
    public ImmutableList<V> values() {
        return ImmutableList.copyOf(entries.values());
    }

    /**
     * All keys in order.
     *
     * @return a copy
     */
    public ImmutableList<K> keys() {
        return ImmutableList.copyOf(entries.keySet());
    }

    /**
     * How many entries there are.
     *
     * @return the number
     */
    public int size() {
        return entries.size();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Register<?, ?> register && entries.equals(register.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}

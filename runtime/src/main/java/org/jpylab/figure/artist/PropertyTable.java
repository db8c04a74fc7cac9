package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The properties of one kind of artist: what {@code set_x}, {@code get_x}, {@code setp}, {@code
 * getp} and keyword arguments know. A kind's table holds those of the kinds it extends.
 *
 * @param <A> the artist class
 */
public final class PropertyTable<A extends Artist> {
    /** One property; a null getter or setter means that it cannot be read or written. */
    public record Property(
            String name,
            List<String> aliases,
            @Nullable Function<Artist, @Nullable Object> getter,
            @Nullable BiConsumer<Artist, @Nullable Object> setter) {}

    private final String className;
    private final Class<A> type;
    private final TreeMap<String, Property> properties = new TreeMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    private PropertyTable(
            String className, Class<A> type, @Nullable PropertyTable<? super A> parent) {
        this.className = className;
        this.type = type;
        if (parent != null) {
            properties.putAll(parent.properties);
            aliases.putAll(parent.aliases);
        }
    }

    /** A table that starts with the properties of the class extended. */
    public static <A extends Artist> PropertyTable<A> of(
            String className, Class<A> type, @Nullable PropertyTable<? super A> parent) {
        return new PropertyTable<>(className, type, parent);
    }

    /** The name of the class in Python. */
    public String className() {
        return className;
    }

    /** Adds a property that can be read and written. */
    public PropertyTable<A> with(
            String name,
            Function<A, @Nullable Object> getter,
            BiConsumer<A, @Nullable Object> setter,
            String... otherNames) {
        return add(name, getter, setter, otherNames);
    }

    /** Adds a property that can only be read. */
    public PropertyTable<A> reading(
            String name, Function<A, @Nullable Object> getter, String... otherNames) {
        return add(name, getter, null, otherNames);
    }

    /** Adds a property that can only be written. */
    public PropertyTable<A> writing(
            String name, BiConsumer<A, @Nullable Object> setter, String... otherNames) {
        return add(name, null, setter, otherNames);
    }

    private PropertyTable<A> add(
            String name,
            @Nullable Function<A, @Nullable Object> getter,
            @Nullable BiConsumer<A, @Nullable Object> setter,
            String... otherNames) {
        Function<Artist, @Nullable Object> get =
                getter == null ? null : artist -> getter.apply(type.cast(artist));
        BiConsumer<Artist, @Nullable Object> set =
                setter == null ? null : (artist, value) -> setter.accept(type.cast(artist), value);
        properties.put(name, new Property(name, List.of(otherNames), get, set));
        for (String other : otherNames) {
            aliases.put(other, name);
        }
        return this;
    }

    /** The property of a name or alias, or null. */
    public @Nullable Property find(String name) {
        Property property = properties.get(name);
        if (property != null) {
            return property;
        }
        String canonical = aliases.get(name);
        return canonical == null ? null : properties.get(canonical);
    }

    /** The names of the properties that can be read. */
    public List<String> readable() {
        return properties.values().stream()
                .filter(property -> property.getter != null)
                .map(property -> property.name)
                .toList();
    }

    /** The full names of the aliases. */
    public Map<String, String> aliases() {
        return Collections.unmodifiableMap(aliases);
    }

    /** The names and aliases that keyword arguments may have, in alphabetical order; a new list. */
    public List<String> keywords() {
        List<String> names = new ArrayList<>();
        for (Property property : properties.values()) {
            if (property.setter != null) {
                names.add(property.name);
                names.addAll(property.aliases);
            }
        }
        Collections.sort(names);
        return names;
    }

    /** Every property by name, in alphabetical order. */
    public Map<String, Property> all() {
        return Collections.unmodifiableMap(properties);
    }

    /** The keyword arguments under their full names; two aliases of one property are an error. */
    public Map<String, @Nullable Object> normalize(Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> normal = new LinkedHashMap<>();
        Map<String, String> seen = new HashMap<>();
        kwargs.forEach((key, value) -> {
            String name = aliases.getOrDefault(key, key);
            String before = seen.put(name, key);
            if (before != null) {
                throw PyError.typeError(
                        "Got both %s and %s, which are aliases of one another"
                                .formatted(Values.repr(before), Values.repr(key)));
            }
            normal.put(name, value);
        });
        return normal;
    }

    /** Sets properties by keyword: what {@code artist.set(**kwargs)} does. */
    void set(Artist artist, Map<String, ? extends @Nullable Object> kwargs) {
        set(artist, kwargs, "%s.set() got an unexpected keyword argument %s");
    }

    /** Sets properties from a map: what {@code artist.update(properties)} does. */
    void update(Artist artist, Map<String, ? extends @Nullable Object> properties) {
        set(artist, properties, "'%s' object has no property %s");
    }

    private void set(
            Artist artist, Map<String, ? extends @Nullable Object> kwargs, String message) {
        List<Runnable> changes = new ArrayList<>();
        normalize(kwargs)
                .forEach((name, value) -> {
                    Property property = properties.get(name);
                    if (property == null || property.setter == null) {
                        changes.forEach(Runnable::run);
                        throw PyError.attributeError(
                                message.formatted(className, Values.repr(name)));
                    }
                    BiConsumer<Artist, @Nullable Object> setter = property.setter;
                    changes.add(() -> setter.accept(artist, value));
                });
        changes.forEach(Runnable::run);
    }

    /** The value of a property, or an AttributeError as Python words it. */
    @Nullable Object get(Artist artist, String name) {
        Property property = find(name);
        if (property == null || property.getter == null) {
            throw PyError.attributeError(
                    "'%s' object has no attribute 'get_%s'".formatted(className, name));
        }
        return property.getter.apply(artist);
    }

    /** Sets one property, or an AttributeError as {@code setp} words it. */
    void setOne(Artist artist, String name, @Nullable Object value) {
        Property property = find(name);
        if (property == null || property.setter == null) {
            throw PyError.attributeError(
                    "'%s' object has no attribute 'set_%s'".formatted(className, name));
        }
        property.setter.accept(artist, value);
    }
}

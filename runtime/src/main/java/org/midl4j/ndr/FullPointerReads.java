package org.midl4j.ndr;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads full pointers, and knows what the same ids meant before in this call. */
final class FullPointerReads {
    private final NdrReader in;
    private final FullPointers table;

    FullPointerReads(NdrReader in, FullPointers table) {
        this.in = in;
        this.table = table;
    }

    /** See {@link NdrReader#readFullPointer(Object, BiConsumer, Supplier, PointeeReader, BiConsumer)}. */
    <O, T> void object(
            O owner,
            BiConsumer<? super O, ? super @Nullable T> assign,
            Supplier<? extends T> create,
            PointeeReader<? super T> fill,
            BiConsumer<? super T, ? super T> update) {
        int id = readId();
        if (id == 0) {
            assign.accept(owner, null);
            return;
        }
        boolean first = table.firstSent(id);
        Object known = table.known(id);
        if (!first && known == null) {
            throw in.bad("a full pointer repeats the id " + id + " of something that is not an object");
        }
        if (known == null) {
            T created = create.get();
            table.learn(id, created);
            assign.accept(owner, created);
            in.defer(fill, created, 0);
            return;
        }
        T object = cast(known, create);
        assign.accept(owner, object);
        if (first) {
            T received = create.get();
            in.defer(fill, received, 0);
            table.whenComplete(() -> update.accept(object, received));
        }
    }

    /** See {@link NdrReader#readFullPointer(Object, BiConsumer, PointeeReader)}. */
    <O, T> void value(O owner, BiConsumer<? super O, ? super @Nullable T> assign, PointeeReader<Consumer<T>> value) {
        int id = readId();
        if (id == 0) {
            assign.accept(owner, null);
            return;
        }
        boolean first = table.firstSent(id);
        table.whenKnown(id, known -> {
            @SuppressWarnings("unchecked") // a wrong one is found out when it is stored
            T object = (T) known;
            try {
                assign.accept(owner, object);
            } catch (ClassCastException | ArrayStoreException e) {
                throw in.bad("a full pointer refers to a value of another type by the id " + id);
            }
        });
        if (first) {
            Consumer<T> learn = read -> table.learn(id, read);
            in.defer(value, learn, 0);
        }
    }

    private int readId() {
        long id = in.readCount();
        if (id < 0 || id > Integer.MAX_VALUE) {
            throw in.bad("a full pointer has the id " + Long.toUnsignedString(id));
        }
        return (int) id;
    }

    private <T> T cast(Object known, Supplier<? extends T> create) {
        T sample = create.get();
        if (known.getClass() != sample.getClass()) {
            throw in.bad("a full pointer refers to a " + known.getClass().getSimpleName() + " as if it were a "
                    + sample.getClass().getSimpleName());
        }
        @SuppressWarnings("unchecked") // checked just above
        T object = (T) known;
        return object;
    }
}

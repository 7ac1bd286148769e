package org.midl4j.compiler.wire;

import java.util.List;

/** One thing to write or read. */
public sealed interface Step {

    <R> R match(Cases<R> cases);

    /** One branch per kind of step. */
    interface Cases<R> {
        R align(Align step);

        R block(Block step);

        R counts(Counts step);

        R flat(Flat step);

        R pointee(Pointee step);

        R whole(Whole step);
    }

    /** Skips to a multiple; 1 where a syntax does not. */
    record Align(int alignment, int alignment64) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.align(this);
        }
    }

    /**
     * A run of primitives that lie alike in both syntaxes, relative to the first.
     *
     * @param alignment of the first octet
     * @param size all octets, gaps included
     */
    record Block(int alignment, int size, List<Slot> slots) implements Step {
        public Block {
            slots = List.copyOf(slots);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.block(this);
        }
    }

    /** One primitive of a block. */
    record Slot(Place place, Shape.Scalar shape, int offset) {}

    /** The maximum counts of a conformant array, or of the structure that ends with one. */
    record Counts(Place place, Shape shape) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.counts(this);
        }
    }

    /** The flat part of one value: of a pointer, its referent id. */
    record Flat(Place place, Shape shape) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flat(this);
        }
    }

    /** What a pointer in a value that was written before points to, or what the pointers inside that value do. */
    record Pointee(Place place, Shape shape) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pointee(this);
        }
    }

    /** A complete value: its counts, its flat part, its pointees. */
    record Whole(Place place, Shape shape) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole(this);
        }
    }
}

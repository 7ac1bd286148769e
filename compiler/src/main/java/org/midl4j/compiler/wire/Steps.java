package org.midl4j.compiler.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects steps, joining primitives to blocks where their offsets are the same in both syntaxes. */
final class Steps {
    private final Cursor ndr20;
    private final Cursor ndr64;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step.Slot> open = new ArrayList<>();
    private int openSize;

    /** @param modulus what the position of the first octet is known to be a multiple of */
    Steps(int modulus) {
        ndr20 = new Cursor(modulus);
        ndr64 = new Cursor(modulus);
    }

    List<Step> finish() {
        close();
        return List.copyOf(steps);
    }

    /** Keeps what follows from joining the block before it. */
    void cut() {
        close();
    }

    /** Starts a value of that alignment; the step disappears if what follows aligns as much. */
    void align(int alignment, int alignment64) {
        close();
        ndr20.align(alignment);
        ndr64.align(alignment64);
        if (alignment > 1 || alignment64 > 1) {
            steps.add(new Step.Align(alignment, alignment64));
        }
    }

    /** Ends a structure: NDR64 pads it. */
    void pad64(int alignment64) {
        int ahead = openSize;
        if (ndr64.knows(alignment64) && ndr64.gap(alignment64, ahead) == 0) {
            return;
        }
        close();
        ndr64.align(alignment64);
        steps.add(new Step.Align(1, alignment64));
    }

    void primitive(Place place, Shape.Scalar shape) {
        Layout layout = shape.primitive().layout();
        if (!shape.primitive().isSettled()) {
            close();
            moveTo(layout);
            ndr20.advance(layout.least());
            ndr64.advance(layout.least64());
            keep(new Step.Flat(place, shape), layout);
            return;
        }
        int alignment = layout.alignment();
        if (!open.isEmpty()) {
            boolean known = ndr20.knows(alignment) && ndr64.knows(alignment);
            int gap = ndr20.gap(alignment, openSize);
            if (known && gap == ndr64.gap(alignment, openSize)) {
                open.add(new Step.Slot(place, shape, openSize + gap));
                openSize += gap + layout.least();
                return;
            }
            close();
        }
        moveTo(layout);
        open.add(new Step.Slot(place, shape, 0));
        openSize = layout.least();
    }

    /** A value of another kind, with its own alignment. */
    void add(Step step, Layout layout, boolean fixed) {
        close();
        moveTo(layout);
        if (fixed) {
            ndr20.advance(layout.least());
            ndr64.advance(layout.least64());
        } else {
            ndr20.lose();
            ndr64.lose();
        }
        keep(step, layout);
    }

    /** A step that comes before or after the values proper. */
    void add(Step step) {
        close();
        ndr20.lose();
        ndr64.lose();
        steps.add(step);
    }

    private void moveTo(Layout layout) {
        ndr20.align(layout.alignment());
        ndr64.align(layout.alignment64());
    }

    /** Whether a value's own first octet is always written, and aligned as its layout says. */
    private static boolean alignsItself(Step step) {
        if (!(step instanceof Step.Flat flat)) {
            return false;
        }
        Shape shape = flat.shape() instanceof Shape.Converted converted ? converted.wire() : flat.shape();
        return shape instanceof Shape.Scalar
                || shape instanceof Shape.Composite
                || shape instanceof Shape.Reference
                || shape instanceof Shape.ObjectReference
                || shape instanceof Shape.Skipped
                || shape instanceof Shape.Handle
                || shape instanceof Shape.Known
                || shape instanceof Shape.Sequence array && hasElements(array);
    }

    private static boolean hasElements(Shape.Sequence array) {
        return array.element() instanceof Shape.Scalar
                && array.dimensions().stream().allMatch(extent -> extent.fixed().orElse(0) > 0 && !extent.varying());
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        int alignment = open.get(0).shape().primitive().layout().alignment();
        ndr20.advance(openSize);
        ndr64.advance(openSize);
        if (last() instanceof Step.Align before
                && before.alignment() == before.alignment64()
                && before.alignment() >= alignment) {
            steps.remove(steps.size() - 1);
            alignment = before.alignment();
        }
        steps.add(new Step.Block(alignment, openSize, open));
        open.clear();
        openSize = 0;
    }

    /** Adds a step that aligns itself, in place of an alignment that does no more. */
    private void keep(Step step, Layout layout) {
        if (alignsItself(step)
                && last() instanceof Step.Align before
                && before.alignment() <= layout.alignment()
                && before.alignment64() <= layout.alignment64()) {
            steps.remove(steps.size() - 1);
        }
        steps.add(step);
    }

    private @Nullable Step last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
}

package org.midl4j.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.compiler.wire.Step;

/** Cuts a long list of steps into parts that fit into one method each, and that the JVM still compiles. */
final class Parts {
    private static final int MOST_STEPS = 200;

    private Parts() {}

    static List<List<Step>> of(List<Step> steps) {
        List<List<Step>> parts = new ArrayList<>();
        List<Step> part = new ArrayList<>();
        int cost = 0;
        for (Step step : steps) {
            for (Step piece : pieces(step)) {
                int more = piece instanceof Step.Block block ? block.slots().size() : 1;
                if (cost + more > MOST_STEPS && !part.isEmpty()) {
                    parts.add(part);
                    part = new ArrayList<>();
                    cost = 0;
                }
                part.add(piece);
                cost += more;
            }
        }
        parts.add(part);
        return parts;
    }

    /** A block of at most so many primitives; the next one goes on at the octet where it ends. */
    private static List<Step> pieces(Step step) {
        if (!(step instanceof Step.Block block) || block.slots().size() <= MOST_STEPS) {
            return List.of(step);
        }
        List<Step> pieces = new ArrayList<>();
        int start = 0;
        for (int from = 0; from < block.slots().size(); from += MOST_STEPS) {
            int to = Math.min(block.slots().size(), from + MOST_STEPS);
            int end = to == block.slots().size()
                    ? block.size()
                    : endOf(block.slots().get(to - 1));
            List<Step.Slot> slots = new ArrayList<>();
            for (Step.Slot slot : block.slots().subList(from, to)) {
                slots.add(new Step.Slot(slot.place(), slot.shape(), slot.offset() - start));
            }
            pieces.add(new Step.Block(from == 0 ? block.alignment() : 1, end - start, slots));
            start = end;
        }
        return pieces;
    }

    private static int endOf(Step.Slot slot) {
        return slot.offset() + slot.shape().primitive().size();
    }
}

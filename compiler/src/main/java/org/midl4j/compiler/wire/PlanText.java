package org.midl4j.compiler.wire;

import java.util.List;
import java.util.stream.Collectors;
import org.midl4j.compiler.model.Expression;

/** Plans as text, one step a line, for tests and for people. */
public final class PlanText {
    private final StringBuilder text = new StringBuilder();

    private PlanText() {}

    public static String of(Plan plan) {
        PlanText out = new PlanText();
        if (plan instanceof Plan.OfStruct struct) {
            out.struct(struct);
        } else if (plan instanceof Plan.OfUnion union) {
            out.union(union);
        } else if (plan instanceof Plan.OfOperation operation) {
            out.line(0, "operation " + operation.operation().name());
            out.list("request", operation.request());
            out.list("reply", operation.reply());
        } else if (plan instanceof Plan.Unmarshallable not) {
            out.line(0, "no plan: " + not.reason() + " (" + not.span() + ")");
        }
        return out.text.toString();
    }

    private void struct(Plan.OfStruct plan) {
        line(
                0,
                "struct " + plan.struct().name() + " align " + alignment(plan.layout())
                        + (plan.recursive() ? ", recursive" : ""));
        list("counts", plan.conformance());
        list("flat", plan.flat());
        list("deferred", plan.deferred());
    }

    private void union(Plan.OfUnion plan) {
        line(
                0,
                "union " + plan.union().name() + " align " + alignment(plan.layout())
                        + (plan.alignArms() ? ", arms aligned" : "") + (plan.recursive() ? ", recursive" : ""));
        for (Plan.Arm arm : plan.arms()) {
            String cases = arm.cases().stream().map(String::valueOf).collect(Collectors.joining(", "));
            String head = arm.fallback() ? (cases.isEmpty() ? "default" : cases + ", default") : cases;
            String body = arm.member()
                    .map(member -> shape(member.shape()) + " " + member.place())
                    .orElse("nothing");
            line(1, head + ": " + body);
        }
    }

    private void list(String title, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        line(1, title);
        for (Step step : steps) {
            line(2, step(step));
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String alignment(Layout layout) {
        return layout.isSettled() ? "" + layout.alignment() : layout.alignment() + "/" + layout.alignment64();
    }

    private static String step(Step step) {
        return step.match(new Step.Cases<String>() {
            @Override
            public String align(Step.Align align) {
                return "align " + alignment(new Layout(align.alignment(), align.alignment64(), 0, 0));
            }

            @Override
            public String block(Step.Block block) {
                return "block of " + block.size() + " at " + block.alignment() + ": "
                        + block.slots().stream()
                                .map(slot -> shape(slot.shape()) + " " + slot.place() + " @" + slot.offset())
                                .collect(Collectors.joining(", "));
            }

            @Override
            public String counts(Step.Counts counts) {
                return "counts of " + counts.place() + ": " + shape(counts.shape());
            }

            @Override
            public String flat(Step.Flat flat) {
                return shape(flat.shape()) + " " + flat.place();
            }

            @Override
            public String pointee(Step.Pointee pointee) {
                return "pointees of " + pointee.place() + ": " + shape(pointee.shape());
            }

            @Override
            public String whole(Step.Whole whole) {
                return "whole " + shape(whole.shape()) + " " + whole.place();
            }
        });
    }

    /** A shape in a few words, {@code unique pointer to wide string}. */
    public static String shape(Shape shape) {
        return shape.match(new Shape.Cases<String>() {
            @Override
            public String scalar(Shape.Scalar scalar) {
                return (scalar.unsigned() ? "unsigned " : "")
                        + scalar.primitive().label()
                        + scalar.range()
                                .map(range -> " in " + range.low() + ".." + range.high())
                                .orElse("");
            }

            @Override
            public String composite(Shape.Composite composite) {
                return "struct " + composite.struct().name();
            }

            @Override
            public String choice(Shape.Choice choice) {
                return "union " + choice.union().name() + " by " + shape(choice.discriminant())
                        + choice.selector().map(by -> " " + expression(by)).orElse(" of its own");
            }

            @Override
            public String sequence(Shape.Sequence array) {
                return "array"
                        + array.dimensions().stream().map(PlanText::extent).collect(Collectors.joining())
                        + " of " + shape(array.element());
            }

            @Override
            public String text(Shape.Text string) {
                String counts = extent(string.extent());
                return (string.wide() ? "wide" : "narrow") + " string" + (counts.equals("[~]") ? "" : counts);
            }

            @Override
            public String reference(Shape.Reference pointer) {
                return switch (pointer.kind()) {
                            case REF -> "ref";
                            case UNIQUE -> "unique";
                            case FULL -> "full";
                        }
                        + " pointer to " + shape(pointer.pointee());
            }

            @Override
            public String objectReference(Shape.ObjectReference object) {
                return "object " + object.target().spelling()
                        + object.iid().map(iid -> " iid " + expression(iid)).orElse("");
            }

            @Override
            public String handle(Shape.Handle handle) {
                return "context handle " + handle.type().name();
            }

            @Override
            public String stream(Shape.Stream pipe) {
                return "pipe of " + shape(pipe.element());
            }

            @Override
            public String known(Shape.Known known) {
                return known.type().label();
            }

            @Override
            public String converted(Shape.Converted converted) {
                return converted.type() + " converted from " + shape(converted.wire());
            }

            @Override
            public String binding(Shape.Binding binding) {
                return "binding";
            }

            @Override
            public String skipped(Shape.Skipped skipped) {
                return "ignored pointer";
            }

            @Override
            public String nothing(Shape.Nothing nothing) {
                return "nothing";
            }

            @Override
            public String opaque(Shape.Opaque opaque) {
                return "opaque " + opaque.type().spelling();
            }
        });
    }

    /** {@code [4]}, {@code [size n, sent 0 + len]}; {@code ~} where the value itself says. */
    private static String extent(Extent extent) {
        StringBuilder out = new StringBuilder("[");
        if (extent.fixed().isPresent()) {
            out.append(extent.fixed().getAsLong());
        } else {
            out.append(extent.size().map(PlanText::expression).orElse("~"));
        }
        if (extent.first().isPresent() || extent.length().isPresent()) {
            out.append(", sent ");
            out.append(extent.first().map(PlanText::expression).orElse("0"));
            out.append(" + ");
            out.append(extent.length().map(PlanText::expression).orElse("rest"));
        } else if (extent.varying() && extent.fixed().isPresent()) {
            out.append(", sent ~");
        }
        return out.append(']').toString();
    }

    /** An expression in C. */
    static String expression(Expression expression) {
        return expression.match(new Expression.Cases<String>() {
            @Override
            public String literal(Expression.Literal literal) {
                return String.valueOf(literal.value());
            }

            @Override
            public String variable(Expression.Variable variable) {
                return variable.name();
            }

            @Override
            public String unary(Expression.Unary unary) {
                return unary.operator().symbol() + expression(unary.operand());
            }

            @Override
            public String binary(Expression.Binary binary) {
                return "(" + expression(binary.left()) + " " + binary.operator().symbol() + " "
                        + expression(binary.right()) + ")";
            }

            @Override
            public String conditional(Expression.Conditional conditional) {
                return "(" + expression(conditional.condition()) + " ? " + expression(conditional.whenTrue()) + " : "
                        + expression(conditional.whenFalse()) + ")";
            }

            @Override
            public String cast(Expression.Cast cast) {
                return "(" + cast.type().spelling() + ") " + expression(cast.operand());
            }

            @Override
            public String member(Expression.Member member) {
                return expression(member.operand()) + "." + member.name();
            }
        });
    }
}

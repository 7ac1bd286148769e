package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;

/** A failure travels with results that nobody has set, whatever their sizes are computed from. */
final class FailureTest {
    private static final String IDL = """
        import "unknwn.idl";
        typedef struct Colour { long kind; [switch_is(kind)] union { [case(3)] long index; [case(7)] hyper rgb; } u; } Colour;
        [object, uuid(3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2aab), pointer_default(unique)]
        interface IFailures : IUnknown
        {
            HRESULT Known([in] unsigned long count, [out, size_is(count)] short *items);
            HRESULT Changing([in, out] unsigned long *count, [out, size_is(*count)] short *items);
            HRESULT Some([in] unsigned long room, [in, out] unsigned long *count,
                [out, size_is(room), length_is(*count)] short *items);
            HRESULT From([in] unsigned long room, [in, out] unsigned long *first, [in, out] unsigned long *count,
                [out, size_is(room), first_is(*first), length_is(*count)] short *items);
            HRESULT Fixed([in, out] unsigned long *count, [out, length_is(*count)] short items[10]);
            HRESULT Unset([in] unsigned long room, [out] unsigned long *count, [out, size_is(room), length_is(*count)] short *items);
            HRESULT Paint([out] Colour *colour);
        }
        """;

    @Test
    void repliesWithTheFailure() throws Exception {
        Compiled compiled = Compiled.of("failures", IDL);
        Interface source = compiled.interfaceOf("IFailures");
        Line line = new Line(compiled, source);
        for (Operation operation : source.operations()) {
            Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
            for (int seed = 0; seed < 20; seed++) {
                Map<String, @Nullable Object> request =
                        new RandomValues(new Random(seed)).message(plan, true, Map.of());
                request.computeIfPresent("room", (name, any) -> 20);
                for (Wire wire : new Wire[] {Wire.NDR20, Wire.NDR64}) {
                    byte[] octets = wire.interpreter().encode(plan, true, request);
                    Line.Outcome served =
                            line.serve(operation, plan, octets, wire, new ComException(HResult.E_OUTOFMEMORY));
                    assertEquals(0, served.fault(), operation.name() + " " + Tree.show(request));
                    Map<String, @Nullable Object> reply = new HashMap<>(request);
                    wire.interpreter().decode(plan, false, served.octets(), reply);
                    assertEquals(HResult.E_OUTOFMEMORY, reply.get("return"), operation.name());
                }
            }
        }
    }
}

package org.midl4j.sample;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.CallToken;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Variant;
import org.midl4j.sample.rich.AsyncIRich;
import org.midl4j.sample.rich.AsyncIRichCall;
import org.midl4j.sample.rich.Bare;
import org.midl4j.sample.rich.Choice;
import org.midl4j.sample.rich.Counted;
import org.midl4j.sample.rich.Gaps;
import org.midl4j.sample.rich.IRichSink;
import org.midl4j.sample.rich.Knot;
import org.midl4j.sample.rich.Link;
import org.midl4j.sample.rich.Nested;
import org.midl4j.sample.rich.Person;
import org.midl4j.sample.rich.Series;
import org.midl4j.sample.rich.Tagged;
import org.midl4j.sample.rich.Window;
import org.midl4j.support.ServerCallObject;

/** Answers as {@link RichServer} does, by call objects: every second call at once, the others after its thread is gone. */
public final class RichCalls extends RichServer implements ICallFactory {
    private final AtomicInteger calls = new AtomicInteger();

    /** How many call objects were made. */
    public int calls() {
        return calls.get();
    }

    @Override
    public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
        return ServerCallObject.create(riid, outer, wanted, AsyncIRich.TYPE, Call::new);
    }

    private interface Answer {
        void give() throws ComException;
    }

    private final class Call extends AsyncIRichCall {
        private final boolean atOnce = calls.incrementAndGet() % 2 == 0;

        Call(@Nullable IUnknown outer) {
            super(outer);
        }

        /** Gives the answer in the object's own apartment: now, or when its thread is free again. */
        private void answer(CallToken call, Answer answer) {
            Runnable work = () -> {
                try {
                    answer.give();
                } catch (ComException e) {
                    call.fail(e);
                } catch (RuntimeException e) {
                    call.fail(new ComException(HResult.RPC_E_SERVERFAULT, e.toString(), e));
                }
            };
            if (atOnce) {
                work.run();
            } else {
                Apartment.current().execute(work);
            }
        }

        @Override
        protected void Begin_Nothing(VoidCompletion call) {
            answer(call, () -> {
                RichCalls.this.Nothing();
                call.complete();
            });
        }

        @Override
        protected void Begin_Fail(int hresult, int n, Completion<FailResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Fail(hresult, n)));
        }

        @Override
        protected void Begin_Scalars(
                byte b,
                byte sm,
                byte uc,
                short s,
                short us,
                boolean bo,
                int l,
                int ul,
                byte c,
                long h,
                long uh,
                char w,
                float f,
                double d,
                long p,
                boolean vb,
                Completion<ScalarsResult> call) {
            answer(
                    call,
                    () -> call.complete(RichCalls.this.Scalars(b, sm, uc, s, us, bo, l, ul, c, h, uh, w, f, d, p, vb)));
        }

        @Override
        protected void Begin_Enums(int c, int io, int b, Completion<EnumsResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Enums(c, io, b)));
        }

        @Override
        protected void Begin_Structs(Nested n, Gaps byValue, Nested io, Completion<StructsResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Structs(n, byValue, io)));
        }

        @Override
        protected void Begin_People(Person one, @Nullable Person maybe, int n, Person[] all, Completion<Person> call) {
            answer(call, () -> call.complete(RichCalls.this.People(one, maybe, n, all)));
        }

        @Override
        protected void Begin_Fixed(int[] a, byte[][] m, Completion<short[]> call) {
            answer(call, () -> call.complete(RichCalls.this.Fixed(a, m)));
        }

        @Override
        protected void Begin_Conformant(int n, double[] a, int m, Completion<double[]> call) {
            answer(call, () -> call.complete(RichCalls.this.Conformant(n, a, m)));
        }

        @Override
        protected void Begin_Varying(int cap, int len, short[] a, Completion<VaryingResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Varying(cap, len, a)));
        }

        @Override
        protected void Begin_Square(int n, int[][] a, Completion<Long> call) {
            answer(call, () -> call.complete(RichCalls.this.Square(n, a)));
        }

        @Override
        protected void Begin_Allocated(int n, Completion<AllocatedResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Allocated(n)));
        }

        @Override
        protected void Begin_ConformantStructs(Series s, @Nullable Window w, Completion<@Nullable Series> call) {
            answer(call, () -> call.complete(RichCalls.this.ConformantStructs(s, w)));
        }

        @Override
        protected void Begin_Strings(
                String wide, String narrow, @Nullable String maybe, String io, Completion<StringsResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Strings(wide, narrow, maybe, io)));
        }

        @Override
        protected void Begin_StringArrays(int n, @Nullable String[] all, Counted c, Completion<Counted> call) {
            answer(call, () -> call.complete(RichCalls.this.StringArrays(n, all, c)));
        }

        @Override
        protected void Begin_Pointers(
                int r,
                @Nullable Integer u,
                @Nullable Integer @Nullable [] pp,
                @Nullable Short io,
                Completion<PointersResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Pointers(r, u, pp, io)));
        }

        @Override
        protected void Begin_List(@Nullable Link head, Completion<@Nullable Link> call) {
            answer(call, () -> call.complete(RichCalls.this.List(head)));
        }

        @Override
        protected void Begin_Ring(@Nullable Knot a, @Nullable Knot b, Completion<Integer> call) {
            answer(call, () -> call.complete(RichCalls.this.Ring(a, b)));
        }

        @Override
        protected void Begin_Alias(@Nullable Knot a, Completion<@Nullable Knot> call) {
            answer(call, () -> call.complete(RichCalls.this.Alias(a)));
        }

        @Override
        protected void Begin_Unions(Tagged t, short kind, Bare b, Choice c, Completion<Tagged> call) {
            answer(call, () -> call.complete(RichCalls.this.Unions(t, kind, b, c)));
        }

        @Override
        protected void Begin_UnionOut(short kind, Choice c, Completion<Bare> call) {
            answer(call, () -> call.complete(RichCalls.this.UnionOut(kind, c)));
        }

        @Override
        protected void Begin_Texts(@Nullable String b, @Nullable String io, Completion<TextsResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Texts(b, io)));
        }

        @Override
        protected void Begin_Variants(Variant v, Variant io, Completion<VariantsResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Variants(v, io)));
        }

        @Override
        protected void Begin_Safe(
                @Nullable SafeArray numbers, @Nullable SafeArray texts, Completion<@Nullable SafeArray> call) {
            answer(call, () -> call.complete(RichCalls.this.Safe(numbers, texts)));
        }

        @Override
        protected void Begin_Money(BigDecimal c, double d, BigDecimal dec, Completion<MoneyResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Money(c, d, dec)));
        }

        @Override
        protected void Begin_Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all, Completion<Guid> call) {
            answer(call, () -> call.complete(RichCalls.this.Guids(g, maybe, n, all)));
        }

        @Override
        protected void Begin_Objects(@Nullable IRichSink sink, Guid riid, Completion<ObjectsResult> call) {
            answer(call, () -> call.complete(RichCalls.this.Objects(sink, riid)));
        }

        @Override
        protected void Begin_ObjectArray(int n, @Nullable IRichSink[] all, Completion<Integer> call) {
            answer(call, () -> call.complete(RichCalls.this.ObjectArray(n, all)));
        }

        @Override
        protected void Begin_get_Name(Completion<@Nullable String> call) {
            answer(call, () -> call.complete(RichCalls.this.get_Name()));
        }

        @Override
        protected void Begin_put_Name(@Nullable String value, VoidCompletion call) {
            answer(call, () -> {
                RichCalls.this.put_Name(value);
                call.complete();
            });
        }
    }
}

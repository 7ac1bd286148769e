package org.midl4j.com;

/**
 * Turns the values a program works with into those that travel, and back: the author's side of {@code wire_marshal},
 * {@code user_marshal}, {@code transmit_as} and {@code represent_as}.
 *
 * <pre>{@code
 * // #pragma midl4j converter(DATE, "java.time.LocalDateTime", "com.acme.OleDates")
 * public final class OleDates implements WireConverter<LocalDateTime, Double> { … }
 * }</pre>
 *
 * <p>Generated code makes one object of it for each class that needs one, by its public constructor without parameters.
 * It is used by many threads at once. It is never given null, and never gives any: null stands for a pointer that is null,
 * or for zeros where what travels is no pointer. A value may be turned into what travels more than once.
 *
 * @param <P> what Java sees
 * @param <W> what travels, as the IDL compiler maps it
 */
public interface WireConverter<P, W> {

    /**
     * What travels for a value.
     *
     * @throws ComException if it cannot be sent: the call ends with that HRESULT, and nothing is sent
     */
    W toWire(P value) throws ComException;

    /**
     * The value of what came.
     *
     * @throws ComException if it means nothing: a client's call ends with {@code RPC_X_BAD_STUB_DATA}, a server answers
     *     with a fault. Any other exception means the same
     */
    P fromWire(W wire) throws ComException;
}

package org.midl4j.call;

/**
 * What is called, as a {@link CallListener} is told.
 *
 * @param type the interface
 * @param opnum the number of the operation
 * @param endpoint where calls go, or come in: a string binding, or the name of an apartment
 */
public record CallDescription(InterfaceType<?> type, int opnum, String endpoint) {

    /** The name of the operation. */
    public String operation() {
        return type.operation(opnum);
    }

    @Override
    public String toString() {
        return type.name() + "." + operation() + " at " + endpoint;
    }
}

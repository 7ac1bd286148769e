package org.midl4j.rpc;

/**
 * How a client proves who it is, and protects what it says.
 *
 * @param mechanism by which means
 * @param level how much, from {@link AuthenticationLevel#CONNECT} on
 */
public record ClientSecurity(SecurityMechanism mechanism, int level) {
    public ClientSecurity {
        if (!AuthenticationLevel.isKnown(level)) {
            throw new IllegalArgumentException("there is no authentication level " + level);
        }
    }
}

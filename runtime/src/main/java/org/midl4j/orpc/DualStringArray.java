package org.midl4j.orpc;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.StringBinding;

/**
 * The addresses of an object exporter, and how it wants its callers to prove who they are (MS-DCOM 2.2.19).
 *
 * @param addresses where it can be called
 * @param security the security services it knows; none is fine
 */
record DualStringArray(List<Address> addresses, List<Security> security) {
    /** {@code ncacn_ip_tcp}. */
    static final int TCP = 7;

    /** {@code ncalrpc}. */
    static final int LOCAL = 0x10;

    /** An address, in the way of one protocol. */
    record Address(int tower, String text) {}

    /** A security service. */
    record Security(int authentication, int authorization, String principal) {}

    DualStringArray {
        addresses = List.copyOf(addresses);
        security = List.copyOf(security);
    }

    static DualStringArray of(List<StringBinding> bindings) {
        return new DualStringArray(
                bindings.stream()
                        .map(binding -> new Address(
                                binding.isLocal() ? LOCAL : TCP, binding.host() + "[" + binding.endpoint() + "]"))
                        .toList(),
                List.of());
    }

    /** The addresses that can be called from here; one without a port gets {@code defaultPort}. */
    List<StringBinding> bindings(int defaultPort) {
        List<StringBinding> bindings = new ArrayList<>();
        for (Address address : addresses) {
            if (address.tower() == TCP || address.tower() == LOCAL) {
                String text = address.text();
                String protocol = address.tower() == TCP ? StringBinding.TCP : StringBinding.LOCAL;
                try {
                    bindings.add(StringBinding.parse(
                            protocol + ":" + (text.endsWith("]") ? text : text + "[" + defaultPort + "]")));
                } catch (IllegalArgumentException e) {
                    // Somebody else's idea of an address; there may be others.
                }
            }
        }
        return bindings;
    }

    /** Reads the packed form, which is also the pointee of the NDR form after its {@code max_count}. */
    static DualStringArray read(NdrReader in) {
        int entries = in.readShort() & 0xffff;
        int securityOffset = in.readShort() & 0xffff;
        in.checkRoom(entries, 2);
        char[] text = new char[entries];
        for (int i = 0; i < entries; i++) {
            text[i] = (char) in.readShort();
        }
        if (securityOffset > entries) {
            throw new BadStubData("the security bindings of an exporter start outside them");
        }
        List<Address> addresses = new ArrayList<>();
        int at = 0;
        while (at < securityOffset && text[at] != 0) {
            int end = end(text, at + 1, securityOffset);
            addresses.add(new Address(text[at], new String(text, at + 1, end - at - 1)));
            at = end + 1;
        }
        List<Security> security = new ArrayList<>();
        at = securityOffset;
        while (at + 1 < entries && text[at] != 0) {
            int end = end(text, at + 2, entries);
            security.add(new Security(text[at], text[at + 1], new String(text, at + 2, end - at - 2)));
            at = end + 1;
        }
        return new DualStringArray(addresses, security);
    }

    private static int end(char[] text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (text[i] == 0) {
                return i;
            }
        }
        throw new BadStubData("a binding of an exporter does not end");
    }

    /** Writes the packed form. */
    void write(NdrWriter out) {
        out.writeShort((short) entries());
        out.writeShort((short) addressEntries());
        for (Address address : addresses) {
            out.writeShort((short) address.tower());
            writeText(out, address.text());
        }
        out.writeShort((short) 0);
        for (Security service : security) {
            out.writeShort((short) service.authentication());
            out.writeShort((short) service.authorization());
            writeText(out, service.principal());
        }
        out.writeShort((short) 0);
    }

    private int addressEntries() {
        int entries = 1;
        for (Address address : addresses) {
            entries += address.text().length() + 2;
        }
        return entries;
    }

    private int entries() {
        int entries = addressEntries() + 1;
        for (Security service : security) {
            entries += service.principal().length() + 3;
        }
        return entries;
    }

    private static void writeText(NdrWriter out, String text) {
        for (int i = 0; i < text.length(); i++) {
            out.writeShort((short) text.charAt(i));
        }
        out.writeShort((short) 0);
    }

    /** Reads a {@code DUALSTRINGARRAY **} parameter, whose inner pointer may be null: then there are no addresses. */
    static DualStringArray readParameter(NdrReader in) {
        if (!in.readPointer()) {
            return new DualStringArray(List.of(), List.of());
        }
        in.readInt(); // max_count; what is read next says it again
        return read(in);
    }

    /** Writes a {@code DUALSTRINGARRAY **} parameter. */
    void writeParameter(NdrWriter out) {
        out.writePointer(this);
        out.writeInt(entries());
        write(out);
    }
}

package org.midl4j.examples.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.midl4j.com.RpcException;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.conformance.idl.gold2;
import org.midl4j.examples.conformance.idl.goldClient;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.ClientOptions;
import org.midl4j.rpc.SyntaxId;
import org.midl4j.rpc.Tls;

/** The conformance client as a program: calls every operation of a gold server, and says how many results were right. */
public final class Call {
    private static final Set<String> OPTIONS = Set.of("--help", "--ndr64", "--shutdown");

    private static final String USAGE = """
            usage: call HOST PORT [options]
            Calls every operation of a gold server, and checks every result.

              --ndr64                 insist on NDR64
              --shutdown              end the server at last
            """ + TlsArguments.USAGE;

    private Call() {}

    /**
     * Runs it; the exit status is 0 if all results were right.
     *
     * @param arguments host and port, and options
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException, RpcException {
        List<String> rest = List.of();
        ClientOptions connection = ClientOptions.DEFAULT;
        try {
            TlsArguments tls = new TlsArguments(arguments);
            rest = tls.rest();
            Optional<Tls> wanted = tls.tls();
            if (wanted.isPresent()) {
                connection = connection.withTls(wanted.get());
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        Set<String> options = new TreeSet<>();
        StringBuilder place = new StringBuilder();
        for (String argument : rest) {
            if (OPTIONS.contains(argument)) {
                options.add(argument);
            } else {
                place.append(place.isEmpty() ? "" : " ").append(argument);
            }
        }
        if (options.contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        String[] words = place.toString().split(" ", -1);
        if (words.length != 2 || !words[1].matches("[0-9]{1,5}")) {
            System.err.print(USAGE);
            System.exit(2);
        }
        String endpoint = "ncacn_ip_tcp:" + words[0] + "[" + words[1] + "]";
        // Wine closes a connection on which another interface is asked for, so each has one of its own.
        try (Binding binding = Binding.of(endpoint, connection);
                Binding other = Binding.of(endpoint, connection)) {
            Checks check = run(binding, other, options.contains("--ndr64"), options.contains("--shutdown"), System.out);
            System.out.println(check.passed() + " passed, " + check.failed() + " failed");
            System.out.flush();
            if (check.failed() > 0) {
                System.exit(1);
            }
        }
    }

    /** Makes all calls. */
    static Checks run(Binding binding, Binding other, boolean ndr64, boolean shutdown, PrintStream out)
            throws RpcException {
        Checks check = new Checks(out);
        gold server = gold.TYPE.client(binding);
        gold2 second = gold2.TYPE.client(other);
        if (ndr64) {
            check.gives("the server takes NDR64", SyntaxId.NDR64, () -> binding.negotiate(gold.TYPE.id()));
            server = gold.TYPE.negotiatedClient(binding);
            second = gold2.TYPE.negotiatedClient(other);
        }
        run(server, second, check);
        if (shutdown) {
            check.returns("Shutdown", server::G_Shutdown);
        }
        return check;
    }

    /** Makes all calls but the last. */
    static void run(gold server, gold2 second, Checks check) {
        GoldChecks values = new GoldChecks(server, check);
        values.run();
        new PointerChecks(server, check).run();
        new CallChecks((goldClient) server, check).run();
        check.gives("Add2", 42, () -> second.G2_Add(40, 2));
        values.refusals();
    }
}

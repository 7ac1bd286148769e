package org.midl4j.benchmarks.calls;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.midl4j.ComServer;
import org.midl4j.benchmarks.PlainQuotes;
import org.midl4j.benchmarks.Quotes;
import org.midl4j.rpc.RpcServer;

/**
 * The servers of all systems, in one process. Prints where each listens, one a line; then answers each line of its standard
 * input with how many octets were allocated since the one before, until that ends.
 */
final class CallServer {
    private CallServer() {}

    /** @param arguments where raw sockets are to listen in the file system */
    public static void main(String[] arguments) throws Exception {
        ServerSocketChannel raw =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        RawServer.serve(raw);
        Path path = Path.of(arguments[0]);
        RawServer.serve(ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path)));
        path.toFile().deleteOnExit();
        ComServer com = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
        com.register(Quotes.CLSID, ComQuotes::new);
        ComServer local = ComServer.listen("ncalrpc:");
        local.register(Quotes.CLSID, ComQuotes::new);
        RpcServer plain = RpcServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
        plain.register(PlainQuotes.TYPE, new ComQuotes());
        System.out.println(((InetSocketAddress) raw.getLocalAddress()).getPort());
        System.out.println(com.endpoint());
        System.out.println(local.endpoint());
        System.out.println(plain.address());
        System.out.println(Grpc.serve());
        System.out.println(Thrift.servePool());
        System.out.println(Thrift.serveNonblocking());
        System.out.flush();
        Allocation allocation = new Allocation();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            System.out.println(allocation.next());
            System.out.flush();
        }
        local.close();
        com.close();
        plain.close();
        System.exit(0);
    }
}

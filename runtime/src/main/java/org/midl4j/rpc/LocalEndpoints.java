package org.midl4j.rpc;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the sockets of {@code ncalrpc} are: files in a directory of the user's own, which nobody else may enter. The
 * system property {@value #DIRECTORY} names another directory; without it, it is {@code midl4j-USER} in the directory for
 * temporary files.
 */
final class LocalEndpoints {
    /** The system property with the directory's name. */
    static final String DIRECTORY = "midl4j.ncalrpc.directory";

    private static final String OWNER_ONLY = "rwx------";

    private LocalEndpoints() {}

    private static Path directory() {
        String named = System.getProperty(DIRECTORY);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String user = System.getProperty("user.name", "nobody").replaceAll("[^A-Za-z0-9._-]", "_");
        return Path.of(System.getProperty("java.io.tmpdir"), "midl4j-" + user);
    }

    /** The address of an endpoint. */
    static UnixDomainSocketAddress address(String name) {
        return UnixDomainSocketAddress.of(directory().resolve(name));
    }

    /**
     * Makes the directory, if it is not there.
     *
     * @throws IOException if it cannot be made, or others could have put something there
     */
    static void prepare() throws IOException {
        Path directory = directory();
        boolean posix = Files.getFileStore(existing(directory)).supportsFileAttributeView("posix");
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            if (posix) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            } else {
                Files.createDirectories(directory);
            }
        }
        if (posix) {
            checkOwner(directory);
        }
    }

    private static Path existing(Path directory) {
        Path there = directory.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static void checkOwner(Path directory) throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String owner = attributes.owner().getName();
        String user = System.getProperty("user.name", owner);
        String permissions = PosixFilePermissions.toString(attributes.permissions());
        if (!attributes.isDirectory() || !owner.equals(user) || !permissions.endsWith("------")) {
            throw new IOException("the directory " + directory + " for local endpoints (system property " + DIRECTORY
                    + ") belongs to " + owner + " and has permissions " + permissions + "; it must belong to " + user
                    + " and be closed to all others (" + OWNER_ONLY + ")");
        }
    }

    /**
     * Listens; a socket file that a server left behind when it was killed is replaced.
     *
     * @throws IOException if a server listens there already, or the file cannot be made
     */
    static void bind(ServerSocketChannel acceptor, String name) throws IOException {
        prepare();
        UnixDomainSocketAddress address = address(name);
        if (Files.exists(address.getPath(), LinkOption.NOFOLLOW_LINKS)) {
            if (answers(address)) {
                throw new IOException("a server listens there already");
            }
            Files.deleteIfExists(address.getPath());
        }
        acceptor.bind(address);
    }

    private static boolean answers(UnixDomainSocketAddress address) {
        try (SocketChannel probe = SocketChannel.open(address)) {
            return probe.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes an endpoint's file away, after its server has stopped listening. */
    static void remove(String name) throws IOException {
        Files.deleteIfExists(address(name).getPath());
    }
}

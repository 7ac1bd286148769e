/** What programs of other people make of our octets, and we of theirs. Each needs its peer, and fails without. */
@NullMarked
package org.midl4j.examples.peers;

import org.jspecify.annotations.NullMarked;

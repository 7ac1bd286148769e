/** The marshalling plan: which values travel, in which order, aligned how; for NDR 2.0 and NDR64 alike. */
@NullMarked
package org.midl4j.compiler.wire;

import org.jspecify.annotations.NullMarked;

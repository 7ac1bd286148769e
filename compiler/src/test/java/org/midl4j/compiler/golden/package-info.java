/** Cases with what the compiler made of them, approved by a person, and checks that it works when it is called. */
@NullMarked
package org.midl4j.compiler.golden;

import org.jspecify.annotations.NullMarked;

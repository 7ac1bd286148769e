package org.midl4j.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LayoutTest {
    @Test
    void joinsShortCommentsAndEmptyBodies() {
        assertEquals("""
            /** What it is. */
            class C {
                /** Why. */
                C() {}
            }
            """, Layout.tidy("""
                /**
                 * What it is.
                 */
                class C {
                    /**
                     * Why.
                     */
                    C() {
                    }
                }
                """));
    }

    @Test
    void leavesAllElseAsItIs() {
        String java = """
            /**
             * One.
             * Two.
             */
            class C {
                /**
                 * %s
                 */
                void m() {
                    int[] a = {
                        1
                    };
                }
            }
            """.formatted("long ".repeat(30));
        assertEquals(java, Layout.tidy(java));
        assertEquals("", Layout.tidy(""));
        assertEquals("x {", Layout.tidy("x {"));
        assertEquals("/**", Layout.tidy("/**"));
        assertEquals("x {}", Layout.tidy("x {\n}"));
        assertEquals("/** a */", Layout.tidy("/**\n * a\n */"));
    }
}

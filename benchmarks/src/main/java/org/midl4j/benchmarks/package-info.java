/** Measures marshalling beside other formats. */
package org.midl4j.benchmarks;

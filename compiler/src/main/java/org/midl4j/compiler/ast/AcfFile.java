package org.midl4j.compiler.ast;

import java.util.List;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** The syntax of an application configuration file: attributes for things that an IDL file declares. */
public record AcfFile(SourceFile source, List<AcfInterface> interfaces) {
    public AcfFile {
        interfaces = List.copyOf(interfaces);
    }

    /** {@code [auto_handle] interface X { … }}. */
    public record AcfInterface(
            Span span,
            List<Attribute> attributes,
            Name name,
            List<AcfTypedef> typedefs,
            List<AcfOperation> operations) {
        public AcfInterface {
            attributes = List.copyOf(attributes);
            typedefs = List.copyOf(typedefs);
            operations = List.copyOf(operations);
        }
    }

    /** {@code typedef [allocate(all_nodes)] A, B;}. */
    public record AcfTypedef(Span span, List<Attribute> attributes, List<Name> names) {
        public AcfTypedef {
            attributes = List.copyOf(attributes);
            names = List.copyOf(names);
        }
    }

    /** {@code [comm_status] F([byte_count(n)] p);}. */
    public record AcfOperation(Span span, List<Attribute> attributes, Name name, List<AcfParameter> parameters) {
        public AcfOperation {
            attributes = List.copyOf(attributes);
            parameters = List.copyOf(parameters);
        }
    }

    /** A parameter of an ACF operation, by name. */
    public record AcfParameter(Span span, List<Attribute> attributes, Name name) {
        public AcfParameter {
            attributes = List.copyOf(attributes);
        }
    }
}

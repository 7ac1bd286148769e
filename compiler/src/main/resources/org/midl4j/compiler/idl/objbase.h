// The component library's types, as far as IDL needs them.

import "objidl.idl";

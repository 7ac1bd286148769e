/**
 * The words of Microsoft IDL.
 *
 * The preprocessor drives this lexer one token at a time, so nothing is thrown away that it needs:
 *
 *  - Blanks and line ends are skipped. A token knows its line and its offsets: "first on its line" and "blank before"
 *    follow from those of its predecessor.
 *  - Comments are tokens on the channel COMMENTS. Every other token is on the default channel.
 *  - A backslash at the end of a line is the token LINE_SPLICE: the next line belongs to the same directive.
 *  - "3..5" is RANGE_START ("3..") and INTEGER; whoever feeds the parser splits the first into INTEGER and DOTDOT.
 *  - PRAGMA is never matched here; the preprocessor makes it of a directive.
 *
 * No character is lost: what fits nowhere is an ERROR_CHAR.
 *
 * Keywords are few. Names of attributes are ordinary identifiers, and so are WCHAR_T, HRESULT and other type names; most
 * keywords may be identifiers, too (rule `identifier` of the parser).
 */
lexer grammar MidlLexer;

channels { COMMENTS }

tokens { PRAGMA }

// Declarations

APICONTRACT   : 'apicontract' ;
ATTRIBUTE     : 'attribute' ;
COCLASS       : 'coclass' ;
CPP_QUOTE     : 'cpp_quote' ;
DECLARE       : 'declare' ;
DECLARE_GUID  : 'declare_guid' ;
DELEGATE      : 'delegate' ;
DISPINTERFACE : 'dispinterface' ;
IMPORT        : 'import' ;
IMPORTLIB     : 'importlib' ;
INCLUDE       : 'include' ;
INTERFACE     : 'interface' ;
LIBRARY       : 'library' ;
METHODS       : 'methods' ;
MIDL_PRAGMA   : 'midl_pragma' ;
MODULE        : 'module' ;
NAMESPACE     : 'namespace' ;
PROPERTIES    : 'properties' ;
REQUIRES      : 'requires' ;
RUNTIMECLASS  : 'runtimeclass' ;
TYPEDEF       : 'typedef' ;

// Storage and modifiers

AUTO               : 'auto' ;
CONST              : 'const' | '__const' ;
DECLSPEC           : '__declspec' | '_declspec' | '__attribute__' ;
EXTERN             : 'extern' ;
INLINE             : 'inline' | '_inline' | '__inline' | '__inline__' | '__forceinline' ;
REGISTER           : 'register' ;
STATIC             : 'static' ;
VOLATILE           : 'volatile' | '__volatile' ;
UNALIGNED          : '__unaligned' | '_unaligned' ;
POINTER_SIZE       : '__ptr32' | '__ptr64' | '__w64' | '_w64' | '__sptr' | '__uptr' | '__restrict' ;
FAR                : 'far' | '_far' | '__far' ;
NEAR               : 'near' | '_near' | '__near' ;
CALLING_CONVENTION : '_'? '_'? ( 'cdecl' | 'stdcall' | 'pascal' )
                   | '_' '_'? ( 'fastcall' | 'thiscall' | 'vectorcall' | 'clrcall' | 'export' | 'loadds' )
                   ;

// Types

BOOLEAN   : 'boolean' ;
BYTE      : 'byte' ;
CHAR      : 'char' ;
DOUBLE    : 'double' ;
ENUM      : 'enum' ;
FLOAT     : 'float' ;
HANDLE_T  : 'handle_t' ;
HYPER     : 'hyper' ;
INT       : 'int' ;
INT8      : '_'? '_int8' ;
INT16     : '_'? '_int16' ;
INT32     : '_'? '_int32' ;
INT64     : '_'? '_int64' ;
INT3264   : '_'? '_int3264' ;
LONG      : 'long' ;
PIPE      : 'pipe' ;
SAFEARRAY : 'SAFEARRAY' ;
SHORT     : 'short' ;
SIGNED    : 'signed' | '__signed' ;
SMALL     : 'small' ;
STRUCT    : 'struct' ;
UNION     : 'union' ;
UNSIGNED  : 'unsigned' ;
VOID      : 'void' ;

// Values and selection

CASE    : 'case' ;
DEFAULT : 'default' ;
SIZEOF  : 'sizeof' ;
SWITCH  : 'switch' ;
FALSE   : 'FALSE' ;
NULL    : 'NULL' ;
TRUE    : 'TRUE' ;

// Names and literals. A number's letters are not checked here: "12ab" is one malformed INTEGER, not two words.

UUID : Hex8 '-' Hex4 '-' Hex4 '-' Hex4 '-' Hex4 Hex8 ;

ID : [a-zA-Z_$] [a-zA-Z0-9_$]* ;

FLOATING : ( [0-9]+ '.' [0-9]* | '.' [0-9]+ ) Exponent? [fFlL]?
         | [0-9]+ Exponent [fFlL]?
         | [0-9]+ [fF]
         ;

RANGE_START : [0-9] [a-zA-Z0-9_]* '..' ;

INTEGER : [0-9] [a-zA-Z0-9_]* ;

STRING      : '"' StringPart* '"' ;
WIDE_STRING : 'L"' StringPart* '"' ;

CHARACTER      : '\'' CharacterPart+ '\'' ;
WIDE_CHARACTER : 'L\'' CharacterPart+ '\'' ;

/** A string without an end: everything to the end of the file. */
UNTERMINATED_STRING : 'L'? '"' StringPart* '\\'? ;

// Punctuation

LPAREN        : '(' ;
RPAREN        : ')' ;
LBRACKET      : '[' ;
RBRACKET      : ']' ;
LBRACE        : '{' ;
RBRACE        : '}' ;
SEMICOLON     : ';' ;
COMMA         : ',' ;
COLON         : ':' ;
QUESTION      : '?' ;
EQUAL         : '=' ;
DOT           : '.' ;
DOTDOT        : '..' ;
ELLIPSIS      : '...' ;
ARROW         : '->' ;
PLUS          : '+' ;
MINUS         : '-' ;
STAR          : '*' ;
SLASH         : '/' ;
PERCENT       : '%' ;
AMPERSAND     : '&' ;
BAR           : '|' ;
CARET         : '^' ;
TILDE         : '~' ;
EXCLAMATION   : '!' ;
AND_AND       : '&&' ;
OR_OR         : '||' ;
EQUAL_EQUAL   : '==' ;
NOT_EQUAL     : '!=' ;
LESS          : '<' ;
GREATER       : '>' ;
LESS_EQUAL    : '<=' ;
GREATER_EQUAL : '>=' ;
SHIFT_LEFT    : '<<' ;
SHIFT_RIGHT   : '>>' ;
HASH          : '#' ;
HASH_HASH     : '##' ;
LINE_SPLICE   : '\\' [ \t]* '\r'? '\n' ;

// Between the words

BLOCK_COMMENT : '/*' CommentPart* '*'+ '/' -> channel(COMMENTS) ;

/** A comment without an end: everything to the end of the file. */
UNTERMINATED_COMMENT : '/*' CommentPart* '*'* ;

LINE_COMMENT : '//' ( '\\' '\r'? '\n' | ~[\r\n] )* -> channel(COMMENTS) ;

/** Form feed, vertical tab, no-break space, byte order mark and the Ctrl-Z of old editors count as blanks. */
BLANKS : [ \t\r\n\f\u000B\u00A0\uFEFF\u001A]+ -> skip ;

/** A character that fits nowhere. */
ERROR_CHAR : . ;

fragment Hex4          : [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F] ;
fragment Hex8          : Hex4 Hex4 ;
fragment Exponent      : [eE] [+-]? [0-9]+ ;
fragment StringPart    : '\\' . | ~["\\] ;
fragment CharacterPart : '\\' . | ~['\\\r\n] ;
fragment CommentPart   : ~'*' | '*'+ ~[*/] ;

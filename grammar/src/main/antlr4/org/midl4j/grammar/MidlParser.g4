/**
 * The sentences of Microsoft IDL, in the order of the MIDL reference.
 *
 * Without actions and predicates, and without a symbol table: a type is a keyword or exactly one name, so that in
 * "DWORD WINAPI Count" the first name is the type and the last one the thing declared. Nearly every choice is made by the
 * next token. The grammar accepts a little too much; later checks say why something is wrong.
 *
 * Line ends do not matter here. Directives and pragmas never arrive; the preprocessor has seen to them. Whoever feeds the
 * parser splits RANGE_START into INTEGER and DOTDOT, and SHIFT_RIGHT into two GREATER, and makes an ID of a SAFEARRAY
 * without parenthesis behind it.
 *
 * A semicolon after a closing brace is optional nearly everywhere: it counts as an empty declaration.
 */
parser grammar MidlParser;

options { tokenVocab = MidlLexer; contextSuperClass = RuleTree; }

// A file

file : item* EOF ;

item : attributes declaration ;

declaration
    : SEMICOLON                     # emptyDeclaration
    | importFiles                   # importDeclaration
    | cppQuote                      # cppQuoteDeclaration
    | declareGuid                   # declareGuidDeclaration
    | interfaceHead SEMICOLON       # interfaceForward
    | interfaceHead interfaceBody   # interfaceDefinition
    | dispinterfaceHead SEMICOLON          # dispinterfaceForward
    | dispinterfaceHead dispinterfaceBody  # dispinterfaceDefinition
    | coclassHead SEMICOLON         # coclassForward
    | coclassHead coclassBody       # coclassDefinition
    | libraryHead items             # libraryDefinition
    | importLibrary                 # importLibraryDeclaration
    | moduleHead items              # moduleDefinition
    | namespaceHead items           # namespaceDefinition
    | linkageHead items             # linkageBlock
    | runtimeClassHead SEMICOLON    # runtimeClassForward
    | runtimeClassHead coclassBody  # runtimeClassDefinition
    | apiContract                   # apiContractDeclaration
    | delegate                      # delegateDeclaration
    | declareBlock                  # declareDeclaration
    | attributeClass                # attributeClassDeclaration
    | typedef                       # typedefDeclaration
    | plainDeclaration              # otherDeclaration
    ;

items : LBRACE item* RBRACE ;

importFiles : IMPORT string ( COMMA string )* SEMICOLON ;

cppQuote : CPP_QUOTE LPAREN string RPAREN ;

declareGuid : DECLARE_GUID LPAREN identifier COMMA ( UUID | string ) RPAREN ;

// Attributes. Any word may name one. Several lists in a row count as one, and stray commas do no harm.

attributes : attributeList* ;

attributeList : LBRACKET attribute? ( COMMA attribute? )* RBRACKET ;

attribute : attributeName ( LPAREN argument? ( COMMA argument? )* RPAREN )? ;

attributeName : word ( DOT word )* ;

argument
    : UUID        # uuidArgument
    | expression  # expressionArgument
    | typeName    # typeArgument
    | loose+      # looseArgument
    ;

/** Tokens of an attribute that we know nothing about. */
loose
    : ~( LPAREN | RPAREN | LBRACKET | RBRACKET | LBRACE | RBRACE | COMMA | SEMICOLON )
    | LPAREN ( loose | COMMA )* RPAREN
    | LBRACKET ( loose | COMMA )* RBRACKET
    | LBRACE ( loose | COMMA )* RBRACE
    ;

// Interfaces

interfaceHead : INTERFACE qualifiedName typeParameters? ( COLON baseType ( COMMA baseType )* )? requires? ;

requires : REQUIRES baseType ( COMMA baseType )* ;

baseType : qualifiedName typeArguments? ;

typeParameters : LESS identifier ( COMMA identifier )* GREATER ;

interfaceBody : LBRACE ( sectionLabel | item )* RBRACE ;

/** In ODL interfaces, and in dispinterfaces. */
sectionLabel : ( PROPERTIES | METHODS ) COLON ;

// Libraries

dispinterfaceHead : DISPINTERFACE qualifiedName ( COLON baseType )? ;

dispinterfaceBody : LBRACE ( sectionLabel | dispinterfaceMember )* RBRACE ;

/** Also "interface I;", which looks like a declaration of nothing. */
dispinterfaceMember
    : attributes plainDeclaration  # propertyOrMethod
    | cppQuote                     # quoteInDispinterface
    | SEMICOLON                    # emptyDispinterfaceMember
    ;

coclassHead : COCLASS qualifiedName ;

coclassBody : LBRACE coclassMember* RBRACE ;

coclassMember
    : attributes ( INTERFACE | DISPINTERFACE )? baseType ( COLON baseType )? SEMICOLON  # offeredInterface
    | cppQuote                                                                         # quoteInCoclass
    | SEMICOLON                                                                        # emptyCoclassMember
    ;

libraryHead : LIBRARY identifier ;

importLibrary : IMPORTLIB LPAREN string RPAREN ;

moduleHead : MODULE identifier? ;

// Headers written in C

linkageHead : EXTERN STRING ;

functionBody : LBRACE ( ~( LBRACE | RBRACE ) | functionBody )* RBRACE ;

declspec : DECLSPEC parentheses ;

parentheses : LPAREN ( ~( LPAREN | RPAREN ) | parentheses )* RPAREN ;

// The Windows Runtime's interfaces as they were written before MIDL 3

namespaceHead : NAMESPACE qualifiedName ;

runtimeClassHead : RUNTIMECLASS qualifiedName ( COLON baseType )? ;

apiContract : APICONTRACT qualifiedName ( LBRACE RBRACE | SEMICOLON ) ;

delegate : DELEGATE specifiers pointer* identifier typeParameters? parameters SEMICOLON ;

declareBlock : DECLARE LBRACE declaredType* RBRACE ;

declaredType : attributes ( INTERFACE | RUNTIMECLASS | DELEGATE ) baseType SEMICOLON ;

attributeClass : ATTRIBUTE qualifiedName memberBlock ;

// Types, operations, constants: C's declarations

typedef : TYPEDEF attributes specifiers declarators? SEMICOLON ;

/** An operation, a constant, a structure that stands alone, a prototype or a variable. */
plainDeclaration : specifiers ( declarators ( SEMICOLON | functionBody ) | SEMICOLON ) ;

declarators : declaratorWithValue ( COMMA typeModifier* declaratorWithValue )* ;

declaratorWithValue
    : declarator ( COLON expression )? ( EQUAL initializer )?  # namedDeclaratorWithValue
    | COLON expression                                         # paddingBits
    ;

initializer : expression | functionBody ;

/** Attributes between modifiers belong to the thing declared. */
specifiers : ( modifier attributes )* type ;

/** What may stand in front of a type. */
modifier : CONST | VOLATILE | EXTERN STRING? | STATIC | INLINE | AUTO | REGISTER | UNALIGNED | POINTER_SIZE
         | CALLING_CONVENTION | declspec ;

type : keywordType | namedType ;

namedType : typeWord ( DOT word )* typeArguments? typeModifier* ;

typeArguments : LESS typeName ( COMMA typeName )* GREATER ;

keywordType
    : baseWord ( baseWord | typeModifier )*                                                            # baseWords
    | STRUCT tagModifier* ( identifier memberBlock? | memberBlock ) typeModifier*                      # structType
    | UNION tagModifier* ( identifier ( discriminant? memberBlock )? | discriminant? memberBlock ) typeModifier*  # unionType
    | ENUM tagModifier* ( identifier enumerators? | enumerators ) typeModifier*                        # enumType
    | ( INTERFACE | DISPINTERFACE | COCLASS ) qualifiedName typeModifier*                              # interfaceType
    | SAFEARRAY LPAREN typeName RPAREN typeModifier*                                                   # safeArrayType
    | PIPE type                                                                                        # pipeType
    ;

tagModifier : attributeList | declspec | UNALIGNED ;

/** What may stand behind a type or a star. */
typeModifier : CONST | VOLATILE | STATIC | EXTERN | INLINE | REGISTER | UNALIGNED | POINTER_SIZE | FAR | NEAR
             | CALLING_CONVENTION | declspec ;

baseWord : VOID | BOOLEAN | BYTE | CHAR | SMALL | SHORT | INT | LONG | HYPER | FLOAT | DOUBLE | HANDLE_T | SIGNED | UNSIGNED
         | INT8 | INT16 | INT32 | INT64 | INT3264 ;

/** A type by itself, as in a cast. */
typeName : specifiers declarator? ;

/** A type that does not begin with a name. */
keywordTypeName : ( ( modifier attributes )+ type | keywordType ) declarator? ;

// Structures, unions, enumerations

memberBlock : LBRACE member* RBRACE ;

member
    : attributes ( specifiers declarators? )? SEMICOLON # fields
    | CASE expression ( COMMA expression )* COLON       # caseLabel
    | DEFAULT COLON                                     # defaultLabel
    | cppQuote                                          # quoteInMembers
    ;

discriminant : SWITCH LPAREN attributes specifiers declarator? RPAREN identifier? ;

enumerators : LBRACE quotesInEnum enumerator? ( COMMA quotesInEnum enumerator? )* RBRACE ;

quotesInEnum : ( cppQuote SEMICOLON? )* ;

enumerator : attributes identifier ( EQUAL expression )? ;

// Declarators. A name in front of another one, or of a star, is a calling convention: WINAPI, STDMETHODCALLTYPE.

declarator : pointer+ directDeclarator? | directDeclarator ;

pointer : ( STAR | AMPERSAND ) typeModifier* ;

directDeclarator
    : declaredName ( innerDeclarator | suffix+ )?       # namedDeclarator
    | LPAREN typeModifier* declarator RPAREN suffix*    # nestedDeclarator
    | arrayBound+                                       # namelessArray
    ;

innerDeclarator
    : pointer+ directDeclarator?                    # pointerInner
    | declaredName ( innerDeclarator | suffix+ )?   # namedInner
    ;

suffix
    : arrayBound           # arraySuffix
    | parameters CONST?    # functionSuffix
    ;

arrayBound : LBRACKET ( expression ( DOTDOT expression )? | ( expression DOTDOT )? STAR )? RBRACKET ;

parameters : LPAREN ( parameter ( COMMA parameter )* )? RPAREN ;

parameter
    : attributes specifiers declarator? ( EQUAL initializer )? # namedParameter
    | ELLIPSIS                                                 # variadicParameter
    ;

// Expressions. Binary operators stand in a row; who reads the tree knows C's precedence.

expression : operand ( binaryOperator operand )* ( QUESTION expression COLON expression )? ;

binaryOperator : STAR | SLASH | PERCENT | PLUS | MINUS | SHIFT_LEFT | SHIFT_RIGHT | LESS | GREATER GREATER? | LESS_EQUAL | GREATER_EQUAL
               | EQUAL_EQUAL | NOT_EQUAL | AMPERSAND | CARET | BAR | AND_AND | OR_OR ;

// Without labels, which would make two trees instead of one: there is nothing of which IDL has more.

operand
    : ( PLUS | MINUS | STAR | AMPERSAND ) operand
    | plainOperand
    ;

/** An operand that does not begin with what could be a binary operator. */
plainOperand
    : ( EXCLAMATION | TILDE ) operand
    | SIZEOF LPAREN typeName RPAREN
    | LPAREN parenthesised
    | primary postfix*
    ;

/**
 * Casts to a type called by one name look like expressions: "(HRESULT) 5" is a cast, "(DWORD) - 1" can be both and is read
 * as a difference.
 */
parenthesised
    : expression RPAREN ( plainOperand | memberPostfix* )  # castOrParentheses
    | typeWord STAR+ RPAREN operand                        # castToPointer
    | keywordTypeName RPAREN operand                       # cast
    ;

primary
    : INTEGER
    | FLOATING
    | ( CHARACTER | WIDE_CHARACTER )
    | string
    | ( TRUE | FALSE | NULL )
    | typeWord
    ;

postfix
    : memberPostfix                                         # memberOrIndex
    | LPAREN ( expression ( COMMA expression )* )? RPAREN   # call
    ;

memberPostfix
    : ( DOT | ARROW ) identifier    # memberAccess
    | LBRACKET expression RBRACKET  # index
    ;

string : ( STRING | WIDE_STRING )+ ;

// Names

qualifiedName : identifier ( DOT identifier )* ;

/** The name of what is being declared, where even reserved words do no harm. */
declaredName : identifier | DEFAULT | IMPORT | INTERFACE ;

// These three are sets of tokens, each written out: a rule in a rule would make another tree for every name.

/** Keywords that may be names of anything. */
identifier : PIPE | ID | APICONTRACT | ATTRIBUTE | DECLARE | DECLARE_GUID | DELEGATE | IMPORTLIB | INCLUDE | LIBRARY | METHODS
           | MODULE | NAMESPACE | PROPERTIES | REQUIRES | RUNTIMECLASS ;

/** Names that may stand for a type or a value. */
typeWord : ID | APICONTRACT | ATTRIBUTE | DECLARE | DECLARE_GUID | DELEGATE | IMPORTLIB | INCLUDE | LIBRARY | METHODS | MODULE
         | NAMESPACE | PROPERTIES | REQUIRES | RUNTIMECLASS ;

/** Any word: attributes are called like keywords. */
word : PIPE | ID | APICONTRACT | ATTRIBUTE | DECLARE | DECLARE_GUID | DELEGATE | IMPORTLIB | INCLUDE | LIBRARY | METHODS | MODULE
     | NAMESPACE | PROPERTIES | REQUIRES | RUNTIMECLASS | SAFEARRAY | AUTO | BOOLEAN | BYTE | CALLING_CONVENTION | CASE | CHAR | COCLASS | CONST | CPP_QUOTE | DECLSPEC | DEFAULT
     | DISPINTERFACE | DOUBLE | ENUM | EXTERN | FALSE | FAR | FLOAT | HANDLE_T | HYPER | IMPORT | INLINE | INT | INT8 | INT16
     | INT32 | INT64 | INT3264 | INTERFACE | LONG | MIDL_PRAGMA | NEAR | NULL | POINTER_SIZE | REGISTER | SHORT | SIGNED | SIZEOF
     | SMALL | STATIC | STRUCT | SWITCH | TRUE | TYPEDEF | UNALIGNED | UNION | UNSIGNED | VOID | VOLATILE ;

// Application configuration files

acf : acfItem* EOF ;

acfItem
    : acfInclude                # acfIncludeItem
    | acfInterfaceHead acfBody  # acfInterface
    | SEMICOLON                 # acfEmptyItem
    ;

acfInclude : INCLUDE string ( COMMA string )* SEMICOLON ;

acfInterfaceHead : attributes INTERFACE identifier ;

acfBody : LBRACE acfMember* RBRACE ;

acfMember
    : acfInclude                                                     # acfIncludeMember
    | TYPEDEF attributes identifier ( COMMA identifier )* SEMICOLON  # acfTypedef
    | attributes identifier acfParameters SEMICOLON                  # acfOperation
    | SEMICOLON                                                      # acfEmptyMember
    ;

acfParameters : LPAREN ( acfParameter ( COMMA acfParameter )* )? RPAREN ;

acfParameter : attributes identifier ;

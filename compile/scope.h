// Symbol analysis: which names a scope binds, and where each name of it is found.
//
// A statement is analysed before code is generated for it. Scopes of the module and of a top-level class outlive the
// statement; the others belong to it. A comprehension (list, set, dict) is a scope of its own but its code is part of
// the enclosing unit.
#pragma once

#include "compile/compiler.h"

typedef enum {
    SCOPE_MODULE,
    SCOPE_CLASS,
    SCOPE_FUNCTION,         // def or lambda
    SCOPE_GENERATOR,        // generator expression
    SCOPE_COMPREHENSION,    // inlined
    SCOPE_TYPE_PARAMETERS,  // [T] of a generic function, class or alias
    SCOPE_TYPE_EXPRESSION,  // bound of a type variable, value of a type alias: evaluated lazily
    SCOPE_ANNOTATION,       // an annotation that is kept as text: only looked at for errors
} ScopeKind;

typedef enum {
    SYMBOL_BOUND = 1,  // by assignment, import, def, parameter …
    SYMBOL_PARAMETER = 2,
    SYMBOL_USED = 4,
    SYMBOL_GLOBAL = 8,     // declared
    SYMBOL_NONLOCAL = 16,  // declared
    SYMBOL_ANNOTATED = 32,
    SYMBOL_DELETED = 64,     // by del or at the end of `except … as name`
    SYMBOL_REBOUND = 128,    // by a walrus: may change inside an expression
    SYMBOL_ITERATION = 256,  // target of a comprehension
    SYMBOL_TYPE_PARAMETER = 512,
    SYMBOL_CAPTURED = 1024,    // by an inner unit: the register holds a cell
    SYMBOL_EARLY = 2048,       // comprehension variable that is used before it is bound
    SYMBOL_CLASS_DICT = 4096,  // look in the namespace of the enclosing class first
    SYMBOL_REASSIGNED = 8192,  // a parameter that is also bound otherwise
    SYMBOL_IMPORTED = 16384,   // bound by import alone
    SYMBOL_OPTIONAL = 32768,   // bound nowhere but in `try: … except ImportError`, `if TYPE_CHECKING:`
} SymbolFlags;

typedef enum {
    PLACE_UNRESOLVED,
    PLACE_REGISTER,   // a local of this scope; the register holds its cell if it is SYMBOL_CAPTURED
    PLACE_ENCLOSING,  // of a scope around this one in the same unit
    PLACE_FREE,       // closure cell free_index of the unit
    PLACE_GLOBAL,
    PLACE_NAME,        // of the frame's namespace
    PLACE_NAME_FREE,   // of the frame's namespace, else closure cell free_index (class body)
    PLACE_CLASS_CELL,  // __class__ in a comprehension of the class body itself
} Place;

enum {
    NO_INDEX = 0xffff
};

typedef struct Symbol {
    Str *name;
    uint16_t flags;
    uint16_t index;       // register, once the unit or comprehension is begun
    uint16_t free_index;  // number of the closure cell in this unit, NO_INDEX if it has none
    uint8_t place;
    bool is_set;  // comprehension variable: code that binds it has been generated
} Symbol;

typedef struct Directive {  // a name in a global or nonlocal statement, for errors
    struct Directive *next;
    Str *name;
    const Node *node;
} Directive;

struct Scope {
    Scope *parent;
    Scope *first_child, *last_child, *next_sibling, *cursor;
    const Node *node;
    Str *private_name;  // of the innermost class around, NULL if there is none
    Symbol *symbols;    // in order of appearance
    uint32_t *table;    // hash table of symbol number + 1
    uint32_t symbol_count, symbol_capacity, table_size;
    Directive *directives;
    uint16_t free_count;
    uint8_t kind;
    bool is_lasting;  // lives in the lasting arena
    bool is_generator;
    bool is_async;  // async def; for a comprehension or generator expression: it awaits
    bool needs_class_cell;
    bool has_annotations;  // annotated names in a module or class body
    bool has_rebinding;    // some symbol is SYMBOL_REBOUND
    bool in_iterable;      // during analysis: inside the iterable of a comprehension
    bool in_optional;      // during analysis: what is bound here is SYMBOL_OPTIONAL
};

static inline bool scope_is_function_like(const Scope *scope) { return scope->kind >= SCOPE_FUNCTION; }
static inline bool scope_is_annotation(const Scope *scope) { return scope->kind >= SCOPE_TYPE_PARAMETERS; }

// The scope whose code this scope's code is part of.
static inline Scope *scope_of_unit(Scope *scope) {
    while (scope->kind == SCOPE_COMPREHENSION) {
        scope = scope->parent;
    }
    return scope;
}

// A new scope inside `parent` (NULL: none). NULL after a failure.
Scope *scope_new(Compiler *c, ScopeKind kind, Scope *parent, const Node *node, bool is_lasting);

// The symbol, or NULL. Pointers to symbols are valid until the next scope_add() to the same scope.
Symbol *scope_find(const Scope *scope, const Str *name);
Symbol *scope_add(Compiler *c, Scope *scope, Str *name);

// Analyse a statement or an expression that stands directly in c->scope.
void scope_analyse(Compiler *c, const Node *statement);
void scope_analyse_expression(Compiler *c, const Node *expression);

// A class that is streamed: analyse its header, with a lasting scope of type parameters if it has some, all of them
// captured; then make the lasting scope of its body inside c->scope.
void scope_analyse_class_header(Compiler *c, const Node *node);
Scope *scope_new_class(Compiler *c, const Node *node);

// The first statement that declares the name global or nonlocal.
const Node *scope_directive(const Scope *scope, const Str *name);

// Forget the inner scopes and declarations of a lasting scope once code for the statement has been generated.
void scope_forget_children(Scope *scope);

// The inner scope of `parent` that belongs to `node`.
Scope *scope_child(Scope *parent, const Node *node, ScopeKind kind);

// The class whose namespace an annotation scope looks at before the scopes around it; NULL if there is none.
const Scope *scope_visible_class(const Scope *scope);

// Find out where the names of a scope and of all inner ones are.
void scope_resolve(Compiler *c, Scope *scope);

// Where one symbol is; for lasting scopes, which are never complete.
void scope_resolve_symbol(Compiler *c, Scope *scope, Symbol *symbol);

// Names that the compiler uses itself; not identifiers, so they cannot clash with the program's.
#define NAME_CLASS_DICT ".classdict"
#define NAME_TYPE_PARAMS ".type_params"
#define NAME_GENERIC_BASE ".generic_base"

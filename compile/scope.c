// Tables of symbols, and the resolution of names to registers, cells, globals.
#include "compile/scope.h"

#include "gen/names.h"

static void *scope_allocate(Compiler *c, bool is_lasting, size_t size) {
    return is_lasting ? compiler_allocate_lasting(c, size) : compiler_allocate(c, size);
}

Scope *scope_new(Compiler *c, ScopeKind kind, Scope *parent, const Node *node, bool is_lasting) {
    Scope *scope = scope_allocate(c, is_lasting, sizeof(Scope));
    if (scope == NULL) {
        return NULL;
    }
    scope->kind = (uint8_t)kind;
    scope->parent = parent;
    scope->node = node;
    scope->is_lasting = is_lasting;
    if (parent == NULL) {
        return scope;
    }
    scope->private_name = parent->private_name;
    scope->in_iterable = parent->in_iterable;
    if (parent->last_child != NULL) {
        parent->last_child->next_sibling = scope;
    } else {
        parent->first_child = parent->cursor = scope;
    }
    parent->last_child = scope;
    return scope;
}

void scope_forget_children(Scope *scope) {
    scope->first_child = scope->last_child = scope->cursor = NULL;
    scope->directives = NULL;
}

// Code is generated nearly in the order of analysis, so the search starts behind the child found last.
Scope *scope_child(Scope *parent, const Node *node, ScopeKind kind) {
    Scope *start = parent->cursor;
    Scope *child = start;
    do {
        if (child->node == node && child->kind == kind) {
            parent->cursor = child->next_sibling != NULL ? child->next_sibling : parent->first_child;
            return child;
        }
        child = child->next_sibling != NULL ? child->next_sibling : parent->first_child;
    } while (child != start);
    return NULL;
}

enum {
    SYMBOLS_WITHOUT_TABLE = 8
};

static uint32_t table_slot(const Scope *scope, const Str *name) { return name->hash & (scope->table_size - 1); }

static void table_insert(Scope *scope, uint32_t number) {
    uint32_t slot = table_slot(scope, scope->symbols[number].name);
    while (scope->table[slot] != 0) {
        slot = (slot + 1) & (scope->table_size - 1);
    }
    scope->table[slot] = number + 1;
}

Symbol *scope_find(const Scope *scope, const Str *name) {
    if (scope->table == NULL) {
        for (uint32_t i = 0; i < scope->symbol_count; i++) {
            if (scope->symbols[i].name == name) {
                return &scope->symbols[i];
            }
        }
        return NULL;
    }
    for (uint32_t slot = table_slot(scope, name); scope->table[slot] != 0;
         slot = (slot + 1) & (scope->table_size - 1)) {
        Symbol *symbol = &scope->symbols[scope->table[slot] - 1];
        if (symbol->name == name) {
            return symbol;
        }
    }
    return NULL;
}

static bool grow_symbols(Compiler *c, Scope *scope) {
    uint32_t capacity = scope->symbol_capacity == 0 ? 4 : scope->symbol_capacity * 2;
    Symbol *symbols = scope_allocate(c, scope->is_lasting, capacity * sizeof(Symbol));
    if (symbols == NULL) {
        return false;
    }
    if (scope->symbol_count > 0) {
        memcpy(symbols, scope->symbols, scope->symbol_count * sizeof(Symbol));
    }
    scope->symbols = symbols;
    scope->symbol_capacity = capacity;
    if (capacity <= SYMBOLS_WITHOUT_TABLE) {
        return true;
    }
    uint32_t *table = scope_allocate(c, scope->is_lasting, capacity * 2 * sizeof(uint32_t));
    if (table == NULL) {
        return false;
    }
    scope->table = table;
    scope->table_size = capacity * 2;
    for (uint32_t i = 0; i < scope->symbol_count; i++) {
        table_insert(scope, i);
    }
    return true;
}

Symbol *scope_add(Compiler *c, Scope *scope, Str *name) {
    if (name == NULL) {
        return NULL;
    }
    Symbol *found = scope_find(scope, name);
    if (found != NULL) {
        return found;
    }
    if (scope->symbol_count == scope->symbol_capacity && !grow_symbols(c, scope)) {
        return NULL;
    }
    (void)str_hash(name);
    Symbol *symbol = &scope->symbols[scope->symbol_count];
    symbol->name = name;
    symbol->free_index = NO_INDEX;
    symbol->index = NO_INDEX;
    if (scope->table != NULL) {
        table_insert(scope, scope->symbol_count);
    }
    scope->symbol_count++;
    return symbol;
}

// The number of `name` among the closure cells of a unit's scope.
static uint16_t add_free_name(Compiler *c, Scope *unit_scope, Str *name) {
    Symbol *symbol = scope_add(c, unit_scope, name);
    if (symbol == NULL) {
        return 0;
    }
    if (symbol->free_index == NO_INDEX) {
        if (unit_scope->free_count >= NO_INDEX - 1) {
            compiler_error(c, unit_scope->node, "too many free variables");
            return 0;
        }
        symbol->free_index = unit_scope->free_count++;
    }
    return symbol->free_index;
}

static bool binds_locally(const Symbol *symbol) {
    return (symbol->flags & SYMBOL_BOUND) && !(symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL));
}

// Names of a class that inner functions see although it is no function: __class__ and the namespace itself.
static bool class_provides(Scope *class_scope, const Str *name) {
    if (name == NAME(__class__)) {
        class_scope->needs_class_cell = true;
        return true;
    }
    return str_equal_c(name, NAME_CLASS_DICT);
}

// The scope outside `scope` that owns `name`; NULL if it is global. `symbol` is set if the owner has one.
static Scope *find_owner(Scope *scope, const Str *name, Symbol **symbol) {
    *symbol = NULL;
    for (Scope *outer = scope->parent; outer != NULL; outer = outer->parent) {
        if (outer->kind == SCOPE_CLASS && class_provides(outer, name)) {
            return outer;
        }
        if (!scope_is_function_like(outer)) {
            continue;
        }
        Symbol *found = scope_find(outer, name);
        if (found == NULL) {
            continue;
        }
        if (found->flags & SYMBOL_GLOBAL) {
            return NULL;
        }
        if (binds_locally(found)) {
            *symbol = found;
            return outer;
        }
    }
    return NULL;
}

// Make `name`, owned by a scope in an outer unit, a closure cell of every unit in between. Returns its number in the
// unit of `scope`.
static uint16_t pass_through(Compiler *c, Scope *scope, Scope *owner, Str *name) {
    Scope *innermost = scope_of_unit(scope);
    Scope *stop = scope_of_unit(owner);
    for (Scope *unit = scope_of_unit(innermost->parent); unit != stop; unit = scope_of_unit(unit->parent)) {
        add_free_name(c, unit, name);
    }
    return add_free_name(c, innermost, name);
}

static uint8_t place_of_global(const Scope *scope, const Symbol *symbol) {
    if (symbol->flags & SYMBOL_GLOBAL) {
        return PLACE_GLOBAL;
    }
    if (scope->kind == SCOPE_MODULE || scope->kind == SCOPE_CLASS) {
        return PLACE_NAME;
    }
    // A comprehension of the module body shares the frame that has the namespace.
    while (scope->kind == SCOPE_COMPREHENSION) {
        scope = scope->parent;
    }
    return scope->kind == SCOPE_MODULE ? PLACE_NAME : PLACE_GLOBAL;
}

const Node *scope_directive(const Scope *scope, const Str *name) {
    const Node *first = scope->node;
    for (const Directive *directive = scope->directives; directive != NULL; directive = directive->next) {
        if (directive->name == name) {
            first = directive->node;
        }
    }
    return first;
}

const Scope *scope_visible_class(const Scope *scope) {
    while (scope_is_annotation(scope)) {
        scope = scope->parent;
        if (scope->kind == SCOPE_CLASS) {
            return scope;
        }
    }
    return NULL;
}

// What the class that an annotation scope sees does with a name: SymbolFlags.
static unsigned flags_in_class(const Scope *scope, const Str *name) {
    const Scope *class = scope_visible_class(scope);
    const Symbol *symbol = class != NULL ? scope_find(class, name) : NULL;
    return symbol != NULL ? symbol->flags : 0;
}

static void resolve_outside(Compiler *c, Scope *scope, Symbol *symbol) {
    Str *name = symbol->name;
    Symbol *owned;
    Scope *owner = find_owner(scope, name, &owned);
    if (owner == NULL) {
        bool is_declared = scope_directive(scope, name) != scope->node;  // not just the target of := in a comprehension
        if ((symbol->flags & SYMBOL_NONLOCAL) && is_declared) {
            compiler_error(c, scope_directive(scope, name), "no binding for nonlocal '%.*s' found", STR_ARGS(name));
        }
        symbol->place = place_of_global(scope, symbol);
        return;
    }
    if ((symbol->flags & SYMBOL_NONLOCAL) && owned != NULL && (owned->flags & SYMBOL_TYPE_PARAMETER)) {
        compiler_error(c, scope_directive(scope, name), "nonlocal binding not allowed for type parameter '%.*s'",
                       STR_ARGS(name));
        return;
    }
    if (scope_of_unit(owner) == scope_of_unit(scope)) {
        symbol->place = owner->kind == SCOPE_CLASS ? PLACE_CLASS_CELL : PLACE_ENCLOSING;
        return;
    }
    if (owned != NULL) {
        owned->flags |= SYMBOL_CAPTURED;
    }
    uint8_t place = scope->kind == SCOPE_CLASS && !(symbol->flags & SYMBOL_NONLOCAL) ? PLACE_NAME_FREE : PLACE_FREE;
    uint16_t number = pass_through(c, scope, owner, name);
    symbol = scope_find(scope, name);  // adding may have moved the table
    if (symbol != NULL) {
        symbol->place = place;
        if (scope->kind == SCOPE_COMPREHENSION) {
            symbol->free_index = number;
        }
    }
}

void scope_resolve_symbol(Compiler *c, Scope *scope, Symbol *symbol) {
    if (symbol->flags & SYMBOL_GLOBAL) {
        symbol->place = PLACE_GLOBAL;
    } else if (binds_locally(symbol)) {
        symbol->place = scope_is_function_like(scope) ? PLACE_REGISTER : PLACE_NAME;
    } else if (flags_in_class(scope, symbol->name) & SYMBOL_GLOBAL) {
        symbol->place = PLACE_GLOBAL;
    } else if (symbol->flags & (SYMBOL_USED | SYMBOL_NONLOCAL)) {
        Str *name = symbol->name;
        if ((flags_in_class(scope, name) & (SYMBOL_BOUND | SYMBOL_NONLOCAL)) == SYMBOL_BOUND) {
            symbol->place = PLACE_GLOBAL;  // if the class does not have it in the end
        } else {
            resolve_outside(c, scope, symbol);
        }
        symbol = scope_find(scope, name);
        if (symbol != NULL && scope_visible_class(scope) != NULL && symbol->place != PLACE_ENCLOSING &&
            name != NAME(__class__) && !str_equal_c(name, NAME_CLASS_DICT)) {
            symbol->flags |= SYMBOL_CLASS_DICT;
            Symbol *namespace = scope_add(c, scope, compiler_intern_c(c, NAME_CLASS_DICT));
            if (namespace != NULL) {
                namespace->flags |= SYMBOL_USED;
            }
        }
    }
}

void scope_resolve(Compiler *c, Scope *scope) {
    if (!compiler_check_stack(c)) {
        return;
    }
    for (uint32_t i = 0; i < scope->symbol_count && !c->failed; i++) {
        scope_resolve_symbol(c, scope, &scope->symbols[i]);
    }
    for (Scope *child = scope->first_child; child != NULL && !c->failed; child = child->next_sibling) {
        scope_resolve(c, child);
    }
}

// Variables: where a name is found, and the instructions that read and write it there.
#include "compile/codegen.h"
#include "gen/names.h"

// The scope, of those in the current unit, whose symbol tells where the name is.
static Symbol *find_symbol(Compiler *c, Str *name, Scope **scope) {
    Scope *at = c->scope;
    Symbol *symbol = name != NULL ? scope_find(at, name) : NULL;
    while (symbol != NULL) {
        if (symbol->place == PLACE_UNRESOLVED || at->is_lasting) {
            scope_resolve_symbol(c, at, symbol);
            symbol = scope_find(at, name);
        }
        if (symbol->place != PLACE_ENCLOSING) {
            break;
        }
        do {
            at = at->parent;
            symbol = scope_find(at, name);
        } while (symbol == NULL);
    }
    *scope = at;
    return symbol;
}

static bool is_comprehension_variable(const Scope *scope) { return scope->kind == SCOPE_COMPREHENSION; }

static bool is_overflow(const Scope *scope, const Symbol *symbol) {
    return !is_comprehension_variable(scope) && symbol->index >= LOCAL_REGISTERS_MAX;
}

static bool is_plain_local(const Scope *scope, const Symbol *symbol) {
    return symbol != NULL && symbol->place == PLACE_REGISTER && !(symbol->flags & SYMBOL_CAPTURED) &&
           !is_overflow(scope, symbol);
}

Register name_register(Compiler *c, Str *name) {
    Scope *scope;
    const Symbol *symbol = find_symbol(c, name, &scope);
    return is_plain_local(scope, symbol) ? symbol->index : NO_REGISTER;
}

// Emit CHECK_BOUND unless the variable is certainly bound here.
static void check_bound(Compiler *c, const Scope *scope, Symbol *symbol, Register reg) {
    Unit *unit = c->unit;
    bool is_bound;
    if (is_comprehension_variable(scope)) {
        is_bound = symbol->is_set && !(symbol->flags & SYMBOL_EARLY);
    } else {
        is_bound = !is_overflow(scope, symbol) && bound_has(&unit->bound, symbol->index);
    }
    if (is_bound) {
        return;
    }
    emit_an(c, OPCODE_CHECK_BOUND, reg, symbol->name);
    if (!is_comprehension_variable(scope) && !is_overflow(scope, symbol)) {
        bound_add(&unit->bound, symbol->index);
    }
}

static void overflow_load(Compiler *c, const Symbol *symbol, Register target) {
    Register key = temporary(c);
    emit_load_constant(c, key, value_from_small_int((intptr_t)symbol->index - LOCAL_REGISTERS_MAX));
    emit_abc(c, OPCODE_GET_ITEM, target, c->unit->overflow_list, key);
    c->unit->top = key;
}

static void overflow_store(Compiler *c, const Symbol *symbol, Register value) {
    Register key = temporary(c);
    emit_load_constant(c, key, value_from_small_int((intptr_t)symbol->index - LOCAL_REGISTERS_MAX));
    emit_abc(c, OPCODE_SET_ITEM, c->unit->overflow_list, key, value);
    c->unit->top = key;
}

// The register of the cell of a captured local; overflow cells are fetched into a new temporary.
static Register cell_register(Compiler *c, const Scope *scope, const Symbol *symbol) {
    if (!is_overflow(scope, symbol)) {
        return symbol->index;
    }
    Register cell = temporary(c);
    overflow_load(c, symbol, cell);
    return cell;
}

static void load_cell(Compiler *c, const Scope *scope, Symbol *symbol, Register target) {
    Register mark = c->unit->top;
    Register cell = cell_register(c, scope, symbol);
    // The cell of a register that has no name cannot report by itself that it is empty.
    bool is_nameless = is_comprehension_variable(scope) || is_overflow(scope, symbol);
    if (!is_nameless) {
        emit_abc(c, OPCODE_LOAD_CELL, target, cell, 0);
    } else {
        Register value = scratch_for(c, target);
        emit_abc(c, OPCODE_LOAD_CELL, value, cell, 1);
        check_bound(c, scope, symbol, value);
        move_to(c, target, value);
    }
    c->unit->top = mark;
}

static void load_register(Compiler *c, const Scope *scope, Symbol *symbol, Register target) {
    if (symbol->flags & SYMBOL_CAPTURED) {
        load_cell(c, scope, symbol, target);
    } else if (is_overflow(scope, symbol)) {
        Register mark = c->unit->top;
        Register value = scratch_for(c, target);
        overflow_load(c, symbol, value);
        check_bound(c, scope, symbol, value);
        move_to(c, target, value);
        c->unit->top = mark;
    } else {
        check_bound(c, scope, symbol, symbol->index);
        move_to(c, target, symbol->index);
    }
}

static void load_free_or_global(Compiler *c, const Symbol *symbol, Register target) {
    if (symbol->place == PLACE_FREE) {
        emit_abx(c, OPCODE_LOAD_FREE, target, symbol->free_index);
    } else {
        emit_an(c, OPCODE_LOAD_GLOBAL, target, symbol->name);
    }
}

// In annotation scopes of a class body: the class namespace, then as elsewhere.
static void load_class_dict_name(Compiler *c, const Symbol *symbol, Register target) {
    Register mark = c->unit->top;
    Register namespace = temporaries(c, 2);
    Register key = namespace + 1;
    Label found, end;
    label_init(&found);
    label_init(&end);
    Str *class_dict = compiler_intern_c(c, NAME_CLASS_DICT);
    if (class_dict != NULL) {
        name_load(c, class_dict, namespace);
    }
    emit_load_constant(c, key, value_from_object(symbol->name));
    emit_jump_compare(c, OPCODE_JUMP_IN, key, namespace, (Branch){&found, true});
    load_free_or_global(c, symbol, target);
    emit_jump(c, &end);
    label_place(c, &found);
    emit_abc(c, OPCODE_GET_ITEM, target, namespace, key);
    label_place(c, &end);
    c->unit->top = mark;
}

// Load where the symbol says, other than from a register.
static void load_elsewhere(Compiler *c, const Symbol *symbol, Register target) {
    if (symbol->flags & SYMBOL_CLASS_DICT) {
        load_class_dict_name(c, symbol, target);
        return;
    }
    switch ((Place)symbol->place) {
        case PLACE_NAME: emit_an(c, OPCODE_LOAD_NAME, target, symbol->name); break;
        case PLACE_CLASS_CELL: emit_abc(c, OPCODE_LOAD_CELL, target, 0, 0); break;
        case PLACE_NAME_FREE:
            if (symbol->free_index <= 0xff) {
                emit_abn(c, OPCODE_LOAD_NAME_FREE, target, symbol->free_index, symbol->name);
            } else {
                emit_abx(c, OPCODE_LOAD_FREE, target, symbol->free_index);
            }
            break;
        default: load_free_or_global(c, symbol, target); break;
    }
}

void name_load(Compiler *c, Str *name, Register target) {
    Scope *scope;
    Symbol *symbol = find_symbol(c, name, &scope);
    if (symbol == NULL) {
        if (name != NULL) {
            emit_an(c, c->unit->scope->kind == SCOPE_FUNCTION ? OPCODE_LOAD_GLOBAL : OPCODE_LOAD_NAME, target, name);
        }
    } else if (symbol->place == PLACE_REGISTER) {
        load_register(c, scope, symbol, target);
    } else {
        load_elsewhere(c, symbol, target);
    }
}

Register name_operand(Compiler *c, const Node *node, bool is_last) {
    Scope *scope;
    Str *name = compiler_name(c, node->name.id);
    Symbol *symbol = find_symbol(c, name, &scope);
    bool may_change = symbol != NULL && (symbol->flags & SYMBOL_REBOUND) && !is_last;
    if (is_plain_local(scope, symbol) && !may_change) {
        check_bound(c, scope, symbol, symbol->index);
        return symbol->index;
    }
    Register target = temporary(c);
    name_load(c, name, target);
    return target;
}

// Storing and deleting

void name_mark_bound(Compiler *c, Str *name) {
    Scope *scope;
    Symbol *symbol = find_symbol(c, name, &scope);
    if (symbol == NULL || symbol->place != PLACE_REGISTER) {
        return;
    }
    if (is_comprehension_variable(scope)) {
        symbol->is_set = true;
    } else if (symbol->index < LOCAL_REGISTERS_MAX) {
        bound_add(&c->unit->bound, symbol->index);
    }
}

static void store_register(Compiler *c, const Scope *scope, Symbol *symbol, Register value) {
    Register mark = c->unit->top;
    if (symbol->flags & SYMBOL_CAPTURED) {
        emit_abc(c, OPCODE_STORE_CELL, cell_register(c, scope, symbol), value, 0);
    } else if (is_overflow(scope, symbol)) {
        overflow_store(c, symbol, value);
    } else {
        move_to(c, symbol->index, value);
    }
    c->unit->top = mark;
}

void name_store(Compiler *c, Str *name, Register value) {
    Scope *scope;
    Symbol *symbol = find_symbol(c, name, &scope);
    if (symbol == NULL) {
        if (name != NULL) {
            emit_an(c, OPCODE_STORE_NAME, value, name);
        }
        return;
    }
    switch ((Place)symbol->place) {
        case PLACE_REGISTER: store_register(c, scope, symbol, value); break;
        case PLACE_FREE:
        case PLACE_NAME_FREE: emit_abx(c, OPCODE_STORE_FREE, value, symbol->free_index); break;
        case PLACE_GLOBAL: emit_an(c, OPCODE_STORE_GLOBAL, value, name); break;
        default: emit_an(c, OPCODE_STORE_NAME, value, name); break;
    }
    name_mark_bound(c, name);
}

static void delete_register(Compiler *c, const Scope *scope, Symbol *symbol) {
    Register mark = c->unit->top;
    if (symbol->flags & SYMBOL_CAPTURED) {
        emit_abc(c, OPCODE_DELETE_CELL, cell_register(c, scope, symbol), 0, 0);
    } else if (is_overflow(scope, symbol)) {
        Register value = temporary(c);
        load_register(c, scope, symbol, value);
        emit_load_immediate(c, value, VALUE_UNDEF);
        overflow_store(c, symbol, value);
    } else {
        check_bound(c, scope, symbol, symbol->index);
        emit_load_immediate(c, symbol->index, VALUE_UNDEF);
    }
    if (symbol->index < LOCAL_REGISTERS_MAX) {
        bound_remove(&c->unit->bound, symbol->index);
    }
    c->unit->top = mark;
}

void name_delete(Compiler *c, Str *name) {
    Scope *scope;
    Symbol *symbol = find_symbol(c, name, &scope);
    Place place = symbol != NULL ? (Place)symbol->place : PLACE_NAME;
    if (name == NULL) {
        return;
    }
    switch (place) {
        case PLACE_REGISTER: delete_register(c, scope, symbol); break;
        case PLACE_FREE:
        case PLACE_NAME_FREE: emit_abx(c, OPCODE_DELETE_FREE, 0, symbol->free_index); break;
        case PLACE_GLOBAL: emit_an(c, OPCODE_DELETE_GLOBAL, 0, name); break;
        default: emit_an(c, OPCODE_DELETE_NAME, 0, name); break;
    }
}

// As CPython does: name = None; del name. For a plain local the two come down to one instruction.
void name_unbind(Compiler *c, Str *name) {
    Register reg = name_register(c, name);
    if (reg != NO_REGISTER) {
        emit_load_immediate(c, reg, VALUE_UNDEF);
        if (reg < LOCAL_REGISTERS_MAX) {
            bound_remove(&c->unit->bound, reg);
        }
        return;
    }
    Register none = temporary(c);
    emit_load_none(c, none);
    name_store(c, name, none);
    name_delete(c, name);
    c->unit->top = none;
}

// Closures

// The register that holds the cell of a name for a closure; `target` if it had to be loaded.
static Register closure_cell(Compiler *c, Str *name, Register target) {
    Scope *scope = c->scope;
    Symbol *symbol = scope_find(scope, name);
    for (; scope->kind == SCOPE_COMPREHENSION; scope = scope->parent, symbol = scope_find(scope, name)) {
        if (symbol != NULL && symbol->place == PLACE_REGISTER && (symbol->flags & SYMBOL_CAPTURED)) {
            return symbol->index;
        }
    }
    bool is_class = scope->kind == SCOPE_CLASS;
    if (is_class && name == NAME(__class__)) {
        return 0;
    }
    if (is_class && str_equal_c(name, NAME_CLASS_DICT)) {
        emit_abc(c, OPCODE_LOAD_NAMESPACE, target, 0, 0);
        emit_abc(c, OPCODE_MAKE_CELL, target, 0, 0);
    } else if (symbol != NULL && !is_class && symbol->place == PLACE_REGISTER && (symbol->flags & SYMBOL_CAPTURED)) {
        Register cell = cell_register(c, scope, symbol);
        return cell;
    } else if (symbol != NULL) {
        emit_abx(c, OPCODE_LOAD_CLOSURE, target, symbol->free_index);
    }
    return target;
}

static void load_closure_cell(Compiler *c, const Code *code, unsigned number, Register target) {
    Register mark = c->unit->top;
    move_to(c, target, closure_cell(c, value_str(code_free_name(code, number)), target));
    c->unit->top = mark;
}

bool name_load_closure(Compiler *c, const Code *code, Register target) {
    unsigned count = c->failed ? 0 : code->free_count;
    if (count == 0) {
        return false;
    }
    Register mark = c->unit->top;
    unsigned first = MIN(count, (unsigned)WINDOW_ITEMS_MAX);
    Register window = temporaries(c, first);
    if (count == 1) {
        window = closure_cell(c, value_str(code_free_name(code, 0)), window);
    } else {
        for (unsigned i = 0; i < first; i++) {
            load_closure_cell(c, code, i, window + i);
        }
    }
    if (count == first) {
        emit_abc(c, OPCODE_BUILD_TUPLE, target, window, count);
    } else {
        emit_abc(c, OPCODE_BUILD_LIST, window, window, first);
        for (unsigned i = first; i < count && !c->failed; i++) {
            load_closure_cell(c, code, i, window + 1);
            emit_abc(c, OPCODE_LIST_APPEND, window, window + 1, 0);
        }
        emit_abc(c, OPCODE_LIST_TO_TUPLE, target, window, 0);
    }
    c->unit->top = mark;
    return true;
}

void name_forbid_debug(Compiler *c, const Node *node, Text name, bool is_delete) {
    if (text_equal_c(name, "__debug__")) {
        compiler_error(c, node, "cannot %s __debug__", is_delete ? "delete" : "assign to");
    }
}

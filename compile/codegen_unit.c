// Units: one function, class body or module each. Their registers, blocks and growing tables.
#include "compile/codegen.h"
#include "gen/names.h"
#include "heap/buffer.h"

// Bound sets

enum {
    BOUND_WORDS = LOCAL_REGISTERS_MAX / 64
};

bool bound_has(const BoundSet *set, Register reg) { return (set->words[reg / 64] >> (reg % 64)) & 1; }

void bound_add(BoundSet *set, Register reg) { set->words[reg / 64] |= (uint64_t)1 << (reg % 64); }

void bound_remove(BoundSet *set, Register reg) { set->words[reg / 64] &= ~((uint64_t)1 << (reg % 64)); }

void bound_intersect(BoundSet *set, const BoundSet *other) {
    for (int i = 0; i < BOUND_WORDS; i++) {
        set->words[i] &= other->words[i];
    }
}

void bound_subtract(BoundSet *set, const BoundSet *other) {
    for (int i = 0; i < BOUND_WORDS; i++) {
        set->words[i] &= ~other->words[i];
    }
}

// Vectors

void *vector_push(Compiler *c, Vector *vector, size_t item_size) {
    if (vector->count == vector->capacity) {
        uint32_t capacity = vector->capacity == 0 ? 8 : vector->capacity * 2;
        void *items =
            arena_grow(&c->statement_arena, vector->items, vector->capacity * item_size, capacity * item_size);
        if (items == NULL) {
            compiler_raised(c);
            return NULL;
        }
        vector->items = items;
        vector->capacity = capacity;
    }
    return (char *)vector->items + vector->count++ * item_size;
}

// Registers

Register temporaries(Compiler *c, unsigned count) {
    Unit *unit = c->unit;
    Register first = unit->top;
    if (first + count > REGISTERS_MAX) {
        compiler_error(c, c->where, "too many nested expressions");
        return first < REGISTERS_MAX ? first : REGISTERS_MAX - 1;
    }
    unit->top += count;
    unit->register_count = MAX(unit->register_count, unit->top);
    return first;
}

Register temporary(Compiler *c) { return temporaries(c, 1); }

bool is_temporary(const Compiler *c, Register reg) { return reg >= c->unit->first_temporary; }

Register scratch_for(Compiler *c, Register target) { return is_temporary(c, target) ? target : temporary(c); }

void move_to(Compiler *c, Register target, Register source) {
    if (target != source) {
        emit_abc(c, OPCODE_MOVE, target, source, 0);
    }
}

// Blocks

bool block_push(Compiler *c, Block *block, BlockKind kind, const Node *node) {
    Unit *unit = c->unit;
    *block = (Block){.outer = unit->blocks, .kind = kind, .node = node};
    unit->blocks = block;
    if (++unit->block_depth > NESTED_BLOCKS_MAX) {
        compiler_error(c, node, "too many statically nested blocks");
    }
    return !c->failed;
}

void block_pop(Compiler *c) {
    c->unit->blocks = c->unit->blocks->outer;
    c->unit->block_depth--;
}

// Local variables

static void assign_register(Compiler *c, Symbol *symbol, unsigned number) {
    Unit *unit = c->unit;
    if (number >= NO_INDEX) {
        compiler_error(c, c->where, "too many local variables");
        return;
    }
    symbol->index = (uint16_t)number;
    if (number >= LOCAL_REGISTERS_MAX) {
        return;
    }
    if (symbol->flags & SYMBOL_PARAMETER) {
        bound_add(&unit->bound, number);
    }
    if (symbol->flags & SYMBOL_DELETED) {
        bound_add(&unit->deletable, number);
    }
}

static unsigned assign_all(Compiler *c, NodeList const *parameters, size_t groups) {
    Scope *scope = c->unit->scope;
    unsigned count = 0;
    for (size_t group = 0; group < groups; group++) {
        for (uint32_t i = 0; i < parameters[group].count && !c->failed; i++) {
            Str *name = compiler_name(c, parameters[group].items[i]->arg.name);
            Symbol *symbol = name != NULL ? scope_find(scope, name) : NULL;
            if (symbol != NULL) {
                assign_register(c, symbol, count++);
            }
        }
    }
    for (uint32_t i = 0; i < scope->symbol_count && !c->failed; i++) {
        Symbol *symbol = &scope->symbols[i];
        if (symbol->place == PLACE_REGISTER && symbol->index == NO_INDEX) {
            assign_register(c, symbol, count++);
        }
    }
    return count;
}

// Variables of comprehensions get named registers behind the locals, so that locals() finds them: one for each name,
// more where comprehensions with the same name nest. Those for which there is no room become temporaries.
static unsigned name_comprehension_variable(Compiler *c, Str *name, const BoundSet *busy, unsigned locals) {
    Unit *unit = c->unit;
    for (unsigned i = locals; i < unit->named_count; i++) {
        if (unit->comprehension_names[i] == name && !bound_has(busy, i)) {
            return i;
        }
    }
    if (unit->named_count >= LOCAL_REGISTERS_MAX) {
        return NO_INDEX;
    }
    if (unit->comprehension_names == NULL) {
        unit->comprehension_names = compiler_allocate(c, LOCAL_REGISTERS_MAX * sizeof(Str *));
        if (unit->comprehension_names == NULL) {
            return NO_INDEX;
        }
    }
    unit->comprehension_names[unit->named_count] = name;
    return unit->named_count++;
}

static void assign_comprehensions(Compiler *c, const Scope *scope, BoundSet busy, unsigned locals) {
    for (Scope *child = scope->first_child; child != NULL; child = child->next_sibling) {
        BoundSet inside = busy;
        if (child->kind != SCOPE_COMPREHENSION || !compiler_check_stack(c)) {
            continue;
        }
        for (uint32_t i = 0; i < child->symbol_count && !c->failed; i++) {
            Symbol *symbol = &child->symbols[i];
            if (symbol->place != PLACE_REGISTER) {
                continue;
            }
            symbol->index = (uint16_t)name_comprehension_variable(c, symbol->name, &inside, locals);
            if (symbol->index != NO_INDEX) {
                bound_add(&inside, symbol->index);
            }
        }
        assign_comprehensions(c, child, inside, locals);
    }
}

static void overflow_store(Compiler *c, unsigned number, Register value) {
    Register key = temporary(c);
    emit_load_constant(c, key, value_from_small_int((intptr_t)(number - LOCAL_REGISTERS_MAX)));
    emit_abc(c, OPCODE_SET_ITEM, c->unit->overflow_list, key, value);
    c->unit->top = key;
}

// Parameters beyond the addressable locals arrive in registers that temporaries use; they move to the list first.
static void overflow_move_parameters(Compiler *c, unsigned parameters, Register saved) {
    Register value = temporary(c);
    for (unsigned i = LOCAL_REGISTERS_MAX; i < parameters; i++) {
        bool is_saved = i < LOCAL_REGISTERS_MAX + 3;
        emit_abx(c, OPCODE_LOAD_SPILLED, value, is_saved ? saved + (i - LOCAL_REGISTERS_MAX) : i);
        overflow_store(c, i, value);
    }
    c->unit->top = value;
}

// Locals that no instruction can address stand in a list that one register holds; UNDEF in it means unbound.
static void overflow_begin(Compiler *c, unsigned parameters, unsigned locals) {
    Unit *unit = c->unit;
    Register list = unit->overflow_list;
    unsigned saved = MAX(locals, parameters);
    for (unsigned i = 0; i < 3 && LOCAL_REGISTERS_MAX + i < parameters; i++) {
        emit_abx(c, OPCODE_STORE_SPILLED, LOCAL_REGISTERS_MAX + i, saved + i);
    }
    Register scratch = temporary(c);
    emit_load_immediate(c, scratch, VALUE_UNDEF);
    emit_abc(c, OPCODE_BUILD_LIST, list, scratch, 1);
    emit_load_constant(c, scratch, value_from_small_int((intptr_t)unit->overflow_count));
    emit_abc(c, OPCODE_MUL, list, list, scratch);
    unit->top = scratch;
    if (parameters > LOCAL_REGISTERS_MAX) {
        unit->register_count = MAX(unit->register_count, saved + 3);
        overflow_move_parameters(c, parameters, saved);
    }
}

static void make_overflow_cell(Compiler *c, const Symbol *symbol) {
    Register cell = temporary(c);
    if (symbol->flags & SYMBOL_PARAMETER) {
        Register key = temporary(c);
        emit_load_constant(c, key, value_from_small_int((intptr_t)symbol->index - LOCAL_REGISTERS_MAX));
        emit_abc(c, OPCODE_GET_ITEM, cell, c->unit->overflow_list, key);
        emit_abc(c, OPCODE_MAKE_CELL, cell, 0, 0);
    } else {
        emit_abc(c, OPCODE_NEW_CELL, cell, 0, 0);
    }
    overflow_store(c, symbol->index, cell);
    c->unit->top = cell;
}

static void make_cells(Compiler *c) {
    Scope *scope = c->unit->scope;
    for (uint32_t i = 0; i < scope->symbol_count; i++) {
        const Symbol *symbol = &scope->symbols[i];
        if (symbol->place != PLACE_REGISTER || !(symbol->flags & SYMBOL_CAPTURED)) {
            continue;
        }
        bool is_parameter = symbol->flags & SYMBOL_PARAMETER;
        if (is_parameter) {
            c->unit->code->flags &= (uint16_t)~CODE_SIMPLE_ARGS;
        }
        if (symbol->index >= LOCAL_REGISTERS_MAX) {
            make_overflow_cell(c, symbol);
        } else {
            emit_abc(c, is_parameter ? OPCODE_MAKE_CELL : OPCODE_NEW_CELL, symbol->index, 0, 0);
        }
    }
}

static unsigned count_parameters(const Scope *scope) {
    unsigned count = 0;
    for (uint32_t i = 0; i < scope->symbol_count; i++) {
        count += (scope->symbols[i].flags & SYMBOL_PARAMETER) != 0;
    }
    return count;
}

void unit_assign_registers(Compiler *c, NodeList const *parameters, size_t parameter_groups) {
    Unit *unit = c->unit;
    unsigned locals = assign_all(c, parameters, parameter_groups);
    unsigned parameter_count = count_parameters(unit->scope);
    unit->named_count = MIN(locals, (unsigned)LOCAL_REGISTERS_MAX);
    assign_comprehensions(c, unit->scope, (BoundSet){{0}}, unit->named_count);
    unit->code->local_count = (uint16_t)MAX(unit->named_count, parameter_count);
    unit->register_count = MAX(unit->register_count, unit->code->local_count);
    unit->first_temporary = unit->top = unit->floor = unit->named_count;
    if (locals > LOCAL_REGISTERS_MAX) {
        unit->overflow_count = locals - LOCAL_REGISTERS_MAX;
        unit->overflow_list = temporary(c);
        unit->first_temporary = unit->floor = unit->top;
        overflow_begin(c, parameter_count, locals);
    }
    make_cells(c);
}

// Units

static bool is_global_in(const Scope *scope, const Str *name) {
    const Symbol *symbol = scope_find(scope, name);
    return symbol != NULL && (symbol->flags & SYMBOL_GLOBAL);
}

// What stands before the name in __qualname__; NULL: nothing.
static const Str *qualifier_of(Compiler *c, const Scope *scope, const Str *name) {
    Unit *outer = c->unit;
    const Scope *around = scope->parent;
    // The function that makes type variables is transparent.
    while (around != NULL && outer != NULL && scope_is_annotation(around)) {
        around = scope_of_unit(around->parent);
        outer = outer->outer;
    }
    while (around != NULL && around->kind == SCOPE_COMPREHENSION) {
        around = around->parent;
    }
    if (around == NULL || outer == NULL || around->kind == SCOPE_MODULE || is_global_in(around, name)) {
        return NULL;
    }
    const char *joint = around->kind == SCOPE_CLASS ? "." : ".<locals>.";
    Str *text = str_format("%S%s", code_qualified_name(outer->code), joint);
    Str *result = text != NULL ? str_interned(text) : NULL;
    if (result == NULL) {
        compiler_raised(c);
    }
    return result;
}

void unit_begin(Compiler *c, Unit *unit, Scope *scope, Str *name) {
    *unit = (Unit){.outer = c->unit, .scope = scope, .outer_scope = c->scope, .is_reachable = true};
    if (c->failed) {
        unit->code = c->unit != NULL ? c->unit->code : NULL;
    } else {
        const Str *qualifier = qualifier_of(c, scope, name);
        unit->code = code_new();
        if (unit->code == NULL) {
            compiler_raised(c);
            unit->code = c->unit != NULL ? c->unit->code : NULL;
        } else {
            unit->code->name = name;
            unit->code->qualifier = qualifier;
            unit->code->filename = c->filename;
            unit->code->first_line = scope->node != NULL ? scope->node->line : 1;
            unit->code->flags = c->future_annotations ? CODE_FUTURE_ANNOTATIONS : 0;
        }
    }
    c->unit = unit;
    c->scope = scope;
}

// Buffers end with just the bytes that they need.
static void trim(Compiler *c, void *slot, size_t bytes) {
    if (!c->failed && !buffer_resize(slot, bytes)) {
        compiler_raised(c);
    }
}

// Of the registers, then of the closure's cells.
static bool new_names(Compiler *c) {
    Code *code = c->unit->code;
    uint16_t free_count = c->unit->scope->free_count;
    size_t size = ((size_t)code->local_count + free_count) * sizeof(Value);
    if (size == 0 || !buffer_new((void *)&code->local_names, size)) {
        if (size > 0) {
            code->local_count = 0;
            compiler_raised(c);
        }
        return false;
    }
    code->free_count = free_count;
    code->flags |= free_count > 0 ? CODE_NESTED : 0;
    return true;
}

static void fill_local_names(Compiler *c) {
    Unit *unit = c->unit;
    const Code *code = unit->code;
    Value *names = (Value *)code->local_names;
    for (unsigned i = 0; i < code->local_count; i++) {
        bool is_named = i < unit->named_count && unit->comprehension_names != NULL;
        const Str *name = is_named ? unit->comprehension_names[i] : NULL;
        names[i] = value_from_object(name != NULL ? name : NAME(_));
    }
    for (uint32_t i = 0; i < unit->scope->symbol_count; i++) {
        const Symbol *symbol = &unit->scope->symbols[i];
        if (symbol->place == PLACE_REGISTER && symbol->index < code->local_count) {
            names[symbol->index] = value_from_object(symbol->name);
        }
    }
}

static void fill_free_names(Compiler *c) {
    const Unit *unit = c->unit;
    Value *names = (Value *)unit->code->local_names + unit->code->local_count;
    for (uint32_t i = 0; i < unit->scope->symbol_count; i++) {
        const Symbol *symbol = &unit->scope->symbols[i];
        if (symbol->free_index != NO_INDEX) {
            names[symbol->free_index] = value_from_object(symbol->name);
        }
    }
}

void unit_finish_segment(Compiler *c) {
    Unit *unit = c->unit;
    segment_resolve(c);
    positions_write(c);
    unit->jumps = unit->ranges = unit->runs = (Vector){0};
    unit->segment_start = c->failed ? 0 : here(c);
}

Code *unit_end(Compiler *c) {
    Unit *unit = c->unit;
    if (!c->failed) {
        unit_finish_segment(c);
    }
    if (!c->failed) {
        Code *code = unit->code;
        code->register_count = (uint16_t)MAX(unit->register_count, 1u);
        if (new_names(c)) {
            fill_local_names(c);
            fill_free_names(c);
        }
        positions_end(c);
        trim(c, &code->instructions, code->instruction_count * sizeof(Instruction));
        trim(c, &code->constants, code->constant_count * sizeof(Value));
        trim(c, &code->exceptions, code->exception_count * sizeof(ExceptionEntry));
        trim(c, &code->positions, unit->positions_length);
        char message[100];
        if (CONFIG_DEBUG_CHECKS && !c->failed && !code_verify(code, message, sizeof message)) {
            compiler_error(c, unit->scope->node, "internal error: %s", message);
        }
    }
    c->unit = unit->outer;
    c->scope = unit->outer_scope;
    return c->failed ? NULL : unit->code;
}

// Comprehensions, whose code is part of the unit around them, and generator expressions, which are units of their own.
#include "compile/codegen.h"
#include "gen/names.h"

typedef struct {
    const Node *node;
    Register result;  // the list, set or dict; unused by generator expressions
} Comprehension;

static void generate_loops(Compiler *c, const Comprehension *it, uint32_t number, Register state);

static void generate_element(Compiler *c, const Comprehension *it) {
    const Node *node = it->node;
    const Node *where = c->where;
    Register mark = c->unit->top;
    Register value = node->kind == NODE_DICT_COMP ? expression_operand_before(c, node->comp.element, node->comp.value)
                                                  : expression_operand(c, node->comp.element);
    c->where = node->comp.element;
    switch (node->kind) {
        case NODE_LIST_COMP: emit_abc(c, OPCODE_LIST_APPEND, it->result, value, 0); break;
        case NODE_SET_COMP: emit_abc(c, OPCODE_SET_ADD, it->result, value, 0); break;
        case NODE_DICT_COMP: {
            Register item = expression_operand(c, node->comp.value);
            emit_abc(c, OPCODE_MAP_ADD, it->result, value, item);
            break;
        }
        default: emit_abc(c, OPCODE_YIELD, temporary(c), value, 0); break;
    }
    c->where = where;
    c->unit->top = mark;
}

// What is done for each item, once it is stored: conditions, inner loops, the element.
static void generate_inside(Compiler *c, const Comprehension *it, uint32_t number, Label *next) {
    const Node *generator = it->node->comp.generators.items[number];
    for (uint32_t i = 0; i < generator->comprehension.ifs.count; i++) {
        condition_jump(c, generator->comprehension.ifs.items[i], next, false);
    }
    if (number + 1 == it->node->comp.generators.count) {
        generate_element(c, it);
    } else {
        generate_loops(c, it, number + 1, NO_REGISTER);
    }
}

static Register item_register(Compiler *c, const Node *target) {
    Register reg = NO_REGISTER;
    if (target->kind == NODE_NAME) {
        reg = name_register(c, compiler_name(c, target->name.id));
    }
    return reg != NO_REGISTER ? reg : temporary(c);
}

static void store_item(Compiler *c, const Node *target, Register item) {
    if (target->kind == NODE_NAME && name_register(c, compiler_name(c, target->name.id)) == item) {
        name_mark_bound(c, compiler_name(c, target->name.id));
    } else {
        target_store(c, target, item);
    }
}

static void generate_loop(Compiler *c, const Comprehension *it, uint32_t number, Register state) {
    const Node *generator = it->node->comp.generators.items[number];
    Unit *unit = c->unit;
    Register item = item_register(c, generator->comprehension.target);
    Label body, next;
    label_init(&body);
    label_init(&next);
    bool reachable = unit->is_reachable;
    emit_jump(c, &next);
    unit->is_reachable = reachable;
    label_place_loop(c, &body);
    store_item(c, generator->comprehension.target, item);
    generate_inside(c, it, number, &next);
    c->where = generator->comprehension.iter;
    label_place(c, &next);
    emit_for_iter(c, state, item, &body);
}

static void generate_async_loop(Compiler *c, const Comprehension *it, uint32_t number, Register iterator) {
    const Node *generator = it->node->comp.generators.items[number];
    Register item = item_register(c, generator->comprehension.target);
    Label next, end;
    label_init(&next);
    label_init(&end);
    c->where = generator->comprehension.iter;
    label_place_loop(c, &next);
    AsyncNext fetch;
    async_next(c, iterator, item, &fetch);
    store_item(c, generator->comprehension.target, item);
    generate_inside(c, it, number, &next);
    c->where = generator->comprehension.iter;
    emit_jump(c, &next);
    async_next_end(c, &fetch, &end);
    label_place(c, &end);
}

// Evaluate the iterable in the current scope and begin to iterate: three registers, or one if it is asynchronous.
static Register begin_iteration(Compiler *c, const Node *generator) {
    const Node *iterable = generator->comprehension.iter;
    Register state = temporaries(c, generator->flag ? 1 : 3);
    Register mark = c->unit->top;
    Register value = iterable->kind == NODE_NAME ? expression_operand(c, iterable) : state;
    if (value == state) {
        expression_into(c, iterable, state);
    }
    c->where = iterable;
    emit_abc(c, generator->flag ? OPCODE_GET_AITER : OPCODE_GET_ITER, state, value, 0);
    c->unit->top = mark;
    return state;
}

static void generate_loops(Compiler *c, const Comprehension *it, uint32_t number, Register state) {
    if (!compiler_check_stack(c)) {
        return;
    }
    const Node *generator = it->node->comp.generators.items[number];
    const Node *where = c->where;
    Register mark = c->unit->top;
    if (state == NO_REGISTER) {
        state = begin_iteration(c, generator);
    }
    if (generator->flag) {
        generate_async_loop(c, it, number, state);
    } else {
        generate_loop(c, it, number, state);
    }
    c->where = where;
    c->unit->top = mark;
}

static void begin_variables(Compiler *c, Scope *scope) {
    for (uint32_t i = 0; i < scope->symbol_count && !c->failed; i++) {
        Symbol *symbol = &scope->symbols[i];
        if (symbol->place != PLACE_REGISTER) {
            continue;
        }
        if (symbol->index == NO_INDEX) {
            symbol->index = (uint16_t)temporary(c);
        }
        if (symbol->flags & SYMBOL_CAPTURED) {
            emit_abc(c, OPCODE_NEW_CELL, symbol->index, 0, 0);
        } else if (symbol->flags & SYMBOL_EARLY) {
            emit_load_immediate(c, symbol->index, VALUE_UNDEF);
        }
    }
}

// Named registers are cleared, since locals() shows them.
static void end_variables(Compiler *c, const Scope *scope) {
    for (uint32_t i = 0; i < scope->symbol_count && !c->failed; i++) {
        const Symbol *symbol = &scope->symbols[i];
        if (symbol->place == PLACE_REGISTER && !is_temporary(c, symbol->index)) {
            emit_load_immediate(c, symbol->index, VALUE_UNDEF);
        }
    }
}

static bool in_async_unit(const Compiler *c) {
    const Scope *scope = c->unit->scope;
    return (scope->kind == SCOPE_FUNCTION || scope->kind == SCOPE_GENERATOR) && scope->is_async;
}

static Opcode build_opcode(const Node *node) {
    switch (node->kind) {
        case NODE_LIST_COMP: return OPCODE_BUILD_LIST;
        case NODE_SET_COMP: return OPCODE_BUILD_SET;
        default: return OPCODE_BUILD_MAP;
    }
}

void comprehension(Compiler *c, const Node *node, Register target) {
    Unit *unit = c->unit;
    Register mark = unit->top, floor = unit->floor;
    Scope *outer = c->scope;
    Scope *scope = scope_child(outer, node, SCOPE_COMPREHENSION);
    if (scope->is_async && !in_async_unit(c)) {
        compiler_error(c, node, "asynchronous comprehension outside of an asynchronous function");
        return;
    }
    Comprehension it = {node, scratch_for(c, target)};
    Register state = begin_iteration(c, node->comp.generators.items[0]);
    c->where = node;
    emit_abc(c, build_opcode(node), it.result, it.result, 0);
    c->scope = scope;
    begin_variables(c, scope);
    unit->floor = unit->top;
    generate_loops(c, &it, 0, state);
    c->where = node;
    end_variables(c, scope);
    c->scope = outer;
    unit->floor = floor;
    unit->top = mark;
    move_to(c, target, it.result);
}

// Generator expressions

static const Code *generator_code(Compiler *c, const Node *node, Scope *scope) {
    Unit unit;
    bool is_async = node->comp.generators.items[0]->flag;
    unit_begin(c, &unit, scope, compiler_intern_c(c, "<genexpr>"));
    if (!c->failed) {
        unit.code->flags |= CODE_SIMPLE_ARGS | (scope->is_async ? CODE_ASYNC_GENERATOR : CODE_GENERATOR);
        unit.code->parameter_count = unit.code->positional_only_count = is_async ? 1 : 3;
    }
    unit_assign_registers(c, NULL, 0);
    Comprehension it = {node, NO_REGISTER};
    generate_loops(c, &it, 0, 0);
    c->where = node;
    emit_abc(c, OPCODE_RETURN_NONE, 0, 0, 0);
    return unit_end(c);
}

// The iteration state of the first iterable, made outside, is the argument of the generator.
void generator_expression(Compiler *c, const Node *node, Register target) {
    Register mark = c->unit->top;
    bool on_top = is_temporary(c, target) && target + 1 == mark;
    Register window = on_top ? target : temporary(c);
    Scope *scope = scope_child(c->scope, node, SCOPE_GENERATOR);
    const Code *code = generator_code(c, node, scope);
    c->where = node;
    make_function(c, code, window);
    const Node *first = node->comp.generators.items[0];
    (void)begin_iteration(c, first);
    c->where = node;
    emit_abc(c, OPCODE_CALL, window, first->flag ? 1 : 3, target);
    c->unit->top = mark;
}

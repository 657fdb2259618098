// Type parameters: a function of its own makes the type variables, then the generic function, class or alias, and is
// called at once. Bounds and alias values are functions that are called when somebody asks for them.
#include "compile/codegen.h"
#include "gen/names.h"

void generic_begin(Compiler *c, Unit *unit, Scope *scope, Text name, unsigned parameter_count) {
    static const char prefix[] = "<generic parameters of ";
    Str *unit_name = NULL;
    Str *plain = compiler_intern(c, name);
    if (plain != NULL) {
        unit_name = str_format("%s%S>", prefix, plain);
        if (unit_name == NULL) {
            compiler_raised(c);
        }
    }
    unit_begin(c, unit, scope, unit_name);
    if (!c->failed) {
        unit->code->flags |= CODE_SIMPLE_ARGS;
        unit->code->parameter_count = unit->code->positional_only_count = (uint16_t)parameter_count;
    }
    unit_assign_registers(c, NULL, 0);
}

// A function without parameters that evaluates an expression of an annotation scope, in R[target].
static void lazy_expression(Compiler *c, const Node *expression, const Node *key, Str *name, Register target) {
    Scope *scope = scope_child(c->scope, key, SCOPE_TYPE_EXPRESSION);
    Unit unit;
    unit_begin(c, &unit, scope, name);
    if (!c->failed) {
        unit.code->flags |= CODE_SIMPLE_ARGS;
    }
    unit_assign_registers(c, NULL, 0);
    c->where = expression;
    Register result = expression_operand(c, expression);
    c->where = expression;
    emit_return(c, result);
    const Code *code = unit_end(c);
    c->where = expression;
    make_function(c, code, target);
}

static CommonObject maker_of(const Node *param) {
    const Node *bound = param->type_param.bound;
    switch (param->kind) {
        case NODE_PARAM_SPEC: return COMMON_PARAM_SPEC;
        case NODE_TYPE_VAR_TUPLE: return COMMON_TYPE_VAR_TUPLE;
        default: break;
    }
    if (bound == NULL) {
        return COMMON_TYPE_VAR;
    }
    return bound->kind == NODE_TUPLE ? COMMON_TYPE_VAR_CONSTRAINTS : COMMON_TYPE_VAR_BOUND;
}

static void make_parameter(Compiler *c, const Node *param, Register target) {
    Register mark = c->unit->top;
    Register window = temporaries(c, 3);
    Str *name = compiler_intern(c, param->type_param.name);
    c->where = param;
    emit_abc(c, OPCODE_LOAD_COMMON, window, maker_of(param), 0);
    if (name != NULL) {
        emit_load_constant(c, window + 1, value_from_object(name));
    }
    unsigned count = 1;
    if (param->type_param.bound != NULL) {
        lazy_expression(c, param->type_param.bound, param->type_param.bound, name, window + 2);
        count = 2;
    }
    c->where = param;
    emit_abc(c, OPCODE_CALL, window, count, target);
    name_store(c, compiler_name(c, param->type_param.name), target);
    c->unit->top = mark;
}

void generic_make_parameters(Compiler *c, NodeList params) {
    const Node *where = c->where;
    Register mark = c->unit->top;
    Register list = temporary(c);
    Register item = temporary(c);
    emit_abc(c, OPCODE_BUILD_LIST, list, list, 0);
    for (uint32_t i = 0; i < params.count && !c->failed; i++) {
        make_parameter(c, params.items[i], item);
        emit_abc(c, OPCODE_LIST_APPEND, list, item, 0);
    }
    emit_abc(c, OPCODE_LIST_TO_TUPLE, item, list, 0);
    name_store(c, compiler_intern_c(c, NAME_TYPE_PARAMS), item);
    c->unit->top = mark;
    c->where = where;
}

// TypeAliasType(name, type parameters or (), function of the value) in R[target].
static void make_alias(Compiler *c, const Node *node, Register target) {
    Register window = temporaries(c, 4);
    Str *name = compiler_intern(c, node->type_alias.name->name.id);
    emit_abc(c, OPCODE_LOAD_COMMON, window, COMMON_TYPE_ALIAS, 0);
    if (name != NULL) {
        emit_load_constant(c, window + 1, value_from_object(name));
    }
    if (node->type_alias.type_params.count > 0) {
        name_load(c, compiler_intern_c(c, NAME_TYPE_PARAMS), window + 2);
    } else {
        emit_load_constant(c, window + 2, value_from_object(&tuple_empty));
    }
    lazy_expression(c, node->type_alias.value, node, name, window + 3);
    c->where = node;
    emit_abc(c, OPCODE_CALL, window, 3, target);
}

void type_alias(Compiler *c, const Node *node) {
    name_forbid_debug(c, node, node->type_alias.name->name.id, false);
    Register target = temporary(c);
    if (node->type_alias.type_params.count == 0) {
        make_alias(c, node, target);
    } else {
        Unit unit;
        Scope *scope = scope_child(c->scope, node, SCOPE_TYPE_PARAMETERS);
        generic_begin(c, &unit, scope, node->type_alias.name->name.id, 0);
        generic_make_parameters(c, node->type_alias.type_params);
        Register alias = temporary(c);
        make_alias(c, node, alias);
        emit_return(c, alias);
        const Code *code = unit_end(c);
        c->where = node;
        make_function(c, code, target);
        emit_abc(c, OPCODE_CALL, target, 0, target);
    }
    name_store(c, compiler_name(c, node->type_alias.name->name.id), target);
}

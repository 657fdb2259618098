// The names in expressions and patterns.
#include "compile/scope_visit.h"
#include "gen/names.h"

void scope_visit_expressions(Compiler *c, NodeList list) {
    for (uint32_t i = 0; i < list.count && !c->failed; i++) {
        scope_visit_expression(c, list.items[i]);
    }
}

void scope_use_name(Compiler *c, Str *name) {
    Symbol *symbol = scope_add(c, c->scope, name);
    if (symbol != NULL) {
        symbol->flags |= SYMBOL_USED;
    }
}

static void bind_iteration_name(Compiler *c, const Node *node, Symbol *symbol) {
    if (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) {
        compiler_error(c, node, "comprehension inner loop cannot rebind assignment expression target '%.*s'",
                       STR_ARGS(symbol->name));
    }
    if ((symbol->flags & (SYMBOL_USED | SYMBOL_BOUND)) == SYMBOL_USED) {
        symbol->flags |= SYMBOL_EARLY;
    }
    symbol->flags |= SYMBOL_ITERATION;
}

void scope_bind_name(Compiler *c, const Node *node, Str *name, unsigned flags) {
    Symbol *symbol = scope_add(c, c->scope, name);
    if (symbol == NULL) {
        return;
    }
    bool in_comprehension = c->scope->kind == SCOPE_COMPREHENSION || c->scope->kind == SCOPE_GENERATOR;
    if (in_comprehension && !(flags & SYMBOL_PARAMETER)) {
        bind_iteration_name(c, node, symbol);
    }
    if (symbol->flags & SYMBOL_PARAMETER) {
        symbol->flags |= SYMBOL_REASSIGNED;
    }
    if ((symbol->flags & (SYMBOL_BOUND | SYMBOL_IMPORTED)) == SYMBOL_BOUND || !(flags & SYMBOL_IMPORTED)) {
        flags &= ~(unsigned)SYMBOL_IMPORTED;
        symbol->flags &= (uint16_t)~SYMBOL_IMPORTED;
    }
    if (!c->scope->in_optional) {
        symbol->flags &= (uint16_t)~SYMBOL_OPTIONAL;
    } else if (!(symbol->flags & SYMBOL_BOUND)) {
        flags |= SYMBOL_OPTIONAL;
    }
    symbol->flags |= (uint16_t)(SYMBOL_BOUND | flags);
    if (flags & SYMBOL_REBOUND) {
        c->scope->has_rebinding = true;
    }
}

void scope_bind_text(Compiler *c, const Node *node, Text name) {
    if (name.text != NULL) {
        scope_bind_name(c, node, compiler_name(c, name), 0);
    }
}

Scope *scope_enter(Compiler *c, ScopeKind kind, const Node *node) {
    Scope *scope = scope_new(c, kind, c->scope, node, false);
    if (scope != NULL) {
        c->scope = scope;
    }
    return scope;
}

void scope_leave(Compiler *c) { c->scope = c->scope->parent; }

static void bind_parameter(Compiler *c, const Node *arg) {
    Str *name = compiler_name(c, arg->arg.name);
    Symbol *symbol = name != NULL ? scope_find(c->scope, name) : NULL;
    if (symbol != NULL && (symbol->flags & SYMBOL_PARAMETER)) {
        compiler_error(c, arg, "duplicate argument '%.*s' in function definition", STR_ARGS(name));
        return;
    }
    if (text_equal_c(arg->arg.name, "__debug__")) {
        compiler_error(c, arg, "cannot assign to __debug__");
    }
    scope_bind_name(c, arg, name, SYMBOL_PARAMETER);
}

void scope_bind_parameters(Compiler *c, const Arguments *args) {
    const NodeList *groups[] = {&args->positional_only, &args->positional, &args->keyword_only};
    for (size_t group = 0; group < ARRAY_LENGTH(groups); group++) {
        for (uint32_t i = 0; i < groups[group]->count && !c->failed; i++) {
            bind_parameter(c, groups[group]->items[i]);
        }
    }
    if (args->vararg != NULL) {
        bind_parameter(c, args->vararg);
    }
    if (args->kwarg != NULL) {
        bind_parameter(c, args->kwarg);
    }
}

void scope_visit_defaults(Compiler *c, const Arguments *args) {
    scope_visit_expressions(c, args->defaults);
    for (uint32_t i = 0; i < args->keyword_defaults.count; i++) {
        scope_visit_expression(c, args->keyword_defaults.items[i]);
    }
}

void scope_visit_keywords(Compiler *c, NodeList keywords) {
    for (uint32_t i = 0; i < keywords.count && !c->failed; i++) {
        scope_visit_expression(c, keywords.items[i]->keyword.value);
    }
}

// Expressions

static void forbid_in_annotation_of_class(Compiler *c, const Node *node, const char *what) {
    bool is_lazy = c->scope->kind == SCOPE_TYPE_PARAMETERS || c->scope->kind == SCOPE_TYPE_EXPRESSION;
    if (is_lazy && scope_visible_class(c->scope) != NULL) {
        compiler_error(c, node, "Cannot use %s in annotation scope within class scope", what);
    }
}

static void visit_lambda(Compiler *c, const Node *node) {
    forbid_in_annotation_of_class(c, node, "lambda");
    scope_visit_defaults(c, node->lambda.args);
    if (scope_enter(c, SCOPE_FUNCTION, node) != NULL) {
        scope_bind_parameters(c, node->lambda.args);
        scope_visit_expression(c, node->lambda.body);
        scope_leave(c);
    }
}

static void visit_name(Compiler *c, const Node *node) {
    Str *name = compiler_name(c, node->name.id);
    if (name == NAME(__annotations__)) {
        c->scope->has_annotations = true;
    }
    if (node->context != CONTEXT_LOAD) {
        scope_bind_name(c, node, name, node->context == CONTEXT_DELETE ? SYMBOL_DELETED : 0);
        return;
    }
    scope_use_name(c, name);
    if (name == NAME(super) && scope_is_function_like(c->scope)) {
        scope_use_name(c, NAME(__class__));
    }
}

// The target of := inside comprehensions belongs to the scope around all of them.
static void bind_outside_comprehensions(Compiler *c, const Node *node, Str *name) {
    const Node *target = node->named.target;
    Scope *inner = c->scope;
    Scope *scope = inner;
    while (scope->kind == SCOPE_COMPREHENSION || scope->kind == SCOPE_GENERATOR) {
        Symbol *symbol = scope_find(scope, name);
        if (symbol != NULL && (symbol->flags & SYMBOL_ITERATION)) {
            compiler_error(c, target, "assignment expression cannot rebind comprehension iteration variable '%.*s'",
                           STR_ARGS(name));
            return;
        }
        scope = scope->parent;
    }
    if (scope->kind == SCOPE_CLASS) {
        compiler_error(c, target, "assignment expression within a comprehension cannot be used in a class body");
        return;
    }
    if (scope_is_annotation(scope)) {
        bool is_alias = scope->node->kind == NODE_TYPE_ALIAS;
        compiler_error(c, target, "assignment expression within a comprehension cannot be used %s",
                       is_alias ? "in a type alias" : "within the definition of a generic");
        return;
    }
    Symbol *outer = scope_add(c, scope, name);
    if (outer == NULL) {
        return;
    }
    bool is_global = scope->kind == SCOPE_MODULE || (outer->flags & SYMBOL_GLOBAL);
    if (!(outer->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))) {
        outer->flags |= SYMBOL_BOUND;
    }
    outer->flags |= SYMBOL_REBOUND | SYMBOL_REASSIGNED;
    scope->has_rebinding = true;
    Symbol *symbol = scope_add(c, inner, name);
    if (symbol != NULL) {
        symbol->flags |= (uint16_t)(SYMBOL_REBOUND | (is_global ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL));
    }
}

static const char *name_of_annotation_scope(const Scope *scope) {
    switch (scope->kind) {
        case SCOPE_TYPE_PARAMETERS: return "the definition of a generic";
        case SCOPE_ANNOTATION: return "an annotation";
        default: return scope->node->kind == NODE_TYPE_ALIAS ? "a type alias" : "a TypeVar bound";
    }
}

static void visit_named(Compiler *c, const Node *node) {
    Str *name = compiler_name(c, node->named.target->name.id);
    if (c->scope->in_iterable) {
        compiler_error(c, node, "assignment expression cannot be used in a comprehension iterable expression");
    } else if (scope_is_annotation(c->scope)) {
        compiler_error(c, node, "named expression cannot be used within %s", name_of_annotation_scope(c->scope));
    } else if (c->scope->kind == SCOPE_COMPREHENSION || c->scope->kind == SCOPE_GENERATOR) {
        bind_outside_comprehensions(c, node, name);
    } else {
        scope_bind_name(c, node, name, SYMBOL_REBOUND);
    }
    scope_visit_expression(c, node->named.value);
}

static void visit_iterable(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    bool before = scope->in_iterable;
    scope->in_iterable = true;
    scope_visit_expression(c, node);
    scope->in_iterable = before;
}

static void visit_generators(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->comp.generators.count && !c->failed; i++) {
        const Node *generator = node->comp.generators.items[i];
        if (i > 0) {
            visit_iterable(c, generator->comprehension.iter);
        }
        scope_visit_expression(c, generator->comprehension.target);
        scope_visit_expressions(c, generator->comprehension.ifs);
        if (generator->flag) {
            c->scope->is_async = true;
        }
    }
}

static void visit_comprehension(Compiler *c, const Node *node) {
    forbid_in_annotation_of_class(c, node, "comprehension");
    visit_iterable(c, node->comp.generators.items[0]->comprehension.iter);
    bool is_generator = node->kind == NODE_GENERATOR_EXP;
    Scope *scope = scope_enter(c, is_generator ? SCOPE_GENERATOR : SCOPE_COMPREHENSION, node);
    if (scope == NULL) {
        return;
    }
    scope->is_generator = is_generator;
    if (is_generator) {
        scope_bind_name(c, node, compiler_intern_c(c, ".0"), SYMBOL_PARAMETER);
        scope_bind_name(c, node, compiler_intern_c(c, ".1"), SYMBOL_PARAMETER);
        scope_bind_name(c, node, compiler_intern_c(c, ".2"), SYMBOL_PARAMETER);
    }
    visit_generators(c, node);
    scope_visit_expression(c, node->comp.element);
    scope_visit_expression(c, node->comp.value);
    scope_leave(c);
    bool parent_is_comprehension = c->scope->kind == SCOPE_GENERATOR || c->scope->kind == SCOPE_COMPREHENSION;
    if (scope->is_async && !is_generator && parent_is_comprehension) {
        c->scope->is_async = true;
    }
}

static const char *name_of_comprehension(const Scope *scope) {
    switch (scope->node->kind) {
        case NODE_LIST_COMP: return "list comprehension";
        case NODE_SET_COMP: return "set comprehension";
        case NODE_DICT_COMP: return "dict comprehension";
        default: return "generator expression";
    }
}

static void visit_yield(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    if (scope->kind == SCOPE_GENERATOR || scope->kind == SCOPE_COMPREHENSION) {
        compiler_error(c, node, "'yield' inside %s", name_of_comprehension(scope));
    } else if (scope_is_annotation(scope)) {
        compiler_error(c, node, "yield expression cannot be used within %s", name_of_annotation_scope(scope));
    }
    scope->is_generator = true;
    scope_visit_expression(c, node->value.value);
}

static void visit_await(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    if (scope_is_annotation(scope)) {
        compiler_error(c, node, "await expression cannot be used within %s", name_of_annotation_scope(scope));
    } else if (scope->kind == SCOPE_GENERATOR || scope->kind == SCOPE_COMPREHENSION) {
        scope->is_async = true;
    }
    scope_visit_expression(c, node->value.value);
}

// The left operands of a long sum nest as deep as it is long.
static void visit_binary(Compiler *c, const Node *node) {
    uint32_t depth = 0;
    const Node *leftmost = node;
    for (; leftmost->kind == NODE_BIN_OP; leftmost = leftmost->bin_op.left) {
        depth++;
    }
    scope_visit_expression(c, leftmost);
    if (depth <= 2) {
        if (depth == 2) {
            scope_visit_expression(c, node->bin_op.left->bin_op.right);
        }
        scope_visit_expression(c, node->bin_op.right);
        return;
    }
    const Node **spine = compiler_allocate(c, depth * sizeof(Node *));
    if (spine == NULL) {
        return;
    }
    for (uint32_t i = depth; i > 0; i--, node = node->bin_op.left) {
        spine[i - 1] = node;
    }
    for (uint32_t i = 0; i < depth; i++) {
        scope_visit_expression(c, spine[i]->bin_op.right);
    }
}

static void visit_dict(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->dict.values.count && !c->failed; i++) {
        scope_visit_expression(c, node->dict.keys.items[i]);
        scope_visit_expression(c, node->dict.values.items[i]);
    }
}

static void visit_call(Compiler *c, const Node *node) {
    scope_visit_expression(c, node->call.function);
    scope_visit_expressions(c, node->call.args);
    scope_visit_keywords(c, node->call.keywords);
}

static void visit_slice(Compiler *c, const Node *node) {
    scope_visit_expression(c, node->slice.lower);
    scope_visit_expression(c, node->slice.upper);
    scope_visit_expression(c, node->slice.step);
}

void scope_visit_expression(Compiler *c, const Node *node) {
    if (node == NULL || node->kind == NODE_CONSTANT || !compiler_check_stack(c)) {
        return;
    }
    switch (node->kind) {
        case NODE_NAME: visit_name(c, node); break;
        case NODE_BOOL_OP: scope_visit_expressions(c, node->bool_op.values); break;
        case NODE_NAMED_EXPR: visit_named(c, node); break;
        case NODE_BIN_OP: visit_binary(c, node); break;
        case NODE_UNARY_OP: scope_visit_expression(c, node->unary.operand); break;
        case NODE_LAMBDA: visit_lambda(c, node); break;
        case NODE_IF_EXP:
            scope_visit_expression(c, node->if_exp.test);
            scope_visit_expression(c, node->if_exp.body);
            scope_visit_expression(c, node->if_exp.orelse);
            break;
        case NODE_DICT: visit_dict(c, node); break;
        case NODE_SET:
        case NODE_LIST:
        case NODE_TUPLE: scope_visit_expressions(c, node->sequence.elements); break;
        case NODE_LIST_COMP:
        case NODE_SET_COMP:
        case NODE_DICT_COMP:
        case NODE_GENERATOR_EXP: visit_comprehension(c, node); break;
        case NODE_AWAIT: visit_await(c, node); break;
        case NODE_YIELD:
        case NODE_YIELD_FROM: visit_yield(c, node); break;
        case NODE_COMPARE:
            warn_about_expression(c, node);
            scope_visit_expression(c, node->compare.left);
            scope_visit_expressions(c, node->compare.comparators);
            break;
        case NODE_CALL:
            warn_about_expression(c, node);
            visit_call(c, node);
            break;
        case NODE_FORMATTED_VALUE:
            scope_visit_expression(c, node->formatted.value);
            scope_visit_expression(c, node->formatted.format_spec);
            break;
        case NODE_JOINED_STR: scope_visit_expressions(c, node->joined.values); break;
        case NODE_ATTRIBUTE: scope_visit_expression(c, node->attribute.value); break;
        case NODE_SUBSCRIPT:
            warn_about_expression(c, node);
            scope_visit_expression(c, node->subscript.value);
            scope_visit_expression(c, node->subscript.slice);
            break;
        case NODE_STARRED: scope_visit_expression(c, node->value.value); break;
        case NODE_SLICE: visit_slice(c, node); break;
        default: break;
    }
}

static void visit_patterns(Compiler *c, NodeList patterns) {
    for (uint32_t i = 0; i < patterns.count && !c->failed; i++) {
        scope_visit_pattern(c, patterns.items[i]);
    }
}

void scope_visit_pattern(Compiler *c, const Node *node) {
    if (node == NULL || !compiler_check_stack(c)) {
        return;
    }
    switch (node->kind) {
        case NODE_MATCH_VALUE: scope_visit_expression(c, node->match_value.value); break;
        case NODE_MATCH_SEQUENCE:
        case NODE_MATCH_OR: visit_patterns(c, node->match_patterns.patterns); break;
        case NODE_MATCH_MAPPING:
            scope_visit_expressions(c, node->match_mapping.keys);
            visit_patterns(c, node->match_mapping.patterns);
            scope_bind_text(c, node, node->match_mapping.rest);
            break;
        case NODE_MATCH_CLASS:
            scope_visit_expression(c, node->match_class.cls);
            visit_patterns(c, node->match_class.patterns);
            visit_patterns(c, node->match_class.keyword_patterns);
            break;
        case NODE_MATCH_STAR: scope_bind_text(c, node, node->match_star.name); break;
        case NODE_MATCH_AS:
            scope_visit_pattern(c, node->match_as.pattern);
            scope_bind_text(c, node, node->match_as.name);
            break;
        default: break;
    }
}

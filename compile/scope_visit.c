// The walk over a statement that records what every scope binds and uses, with the errors that Python reports for it.
#include "compile/scope.h"
#include "gen/names.h"

static void visit_statement(Compiler *c, const Node *node);
static void visit_expression(Compiler *c, const Node *node);
static void visit_pattern(Compiler *c, const Node *node);

static void visit_body(Compiler *c, NodeList body) {
    for (uint32_t i = 0; i < body.count && !c->failed; i++) {
        visit_statement(c, body.items[i]);
    }
}

static void visit_expressions(Compiler *c, NodeList list) {
    for (uint32_t i = 0; i < list.count && !c->failed; i++) {
        visit_expression(c, list.items[i]);
    }
}

static void use_name(Compiler *c, Str *name) {
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

static void bind_name(Compiler *c, const Node *node, Str *name, unsigned flags) {
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
    symbol->flags |= (uint16_t)(SYMBOL_BOUND | flags);
    if (flags & SYMBOL_REBOUND) {
        c->scope->has_rebinding = true;
    }
}

static void bind_text(Compiler *c, const Node *node, Text name) {
    if (name.text != NULL) {
        bind_name(c, node, compiler_name(c, name), 0);
    }
}

static Scope *enter(Compiler *c, ScopeKind kind, const Node *node) {
    Scope *scope = scope_new(c, kind, c->scope, node, false);
    if (scope != NULL) {
        c->scope = scope;
    }
    return scope;
}

static void leave(Compiler *c) { c->scope = c->scope->parent; }

// Functions and classes
// ------------------------------------------------------------------------------------------------

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
    bind_name(c, arg, name, SYMBOL_PARAMETER);
}

static void bind_parameters(Compiler *c, const Arguments *args) {
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

static void visit_defaults(Compiler *c, const Arguments *args) {
    visit_expressions(c, args->defaults);
    for (uint32_t i = 0; i < args->keyword_defaults.count; i++) {
        visit_expression(c, args->keyword_defaults.items[i]);
    }
}

static void visit_annotation(Compiler *c, const Node *annotation) {
    if (!c->future_annotations) {
        visit_expression(c, annotation);
    }
}

static void visit_argument_annotations(Compiler *c, const Arguments *args) {
    const NodeList *groups[] = {&args->positional_only, &args->positional, &args->keyword_only};
    for (size_t group = 0; group < ARRAY_LENGTH(groups); group++) {
        for (uint32_t i = 0; i < groups[group]->count; i++) {
            visit_annotation(c, groups[group]->items[i]->arg.annotation);
        }
    }
    if (args->vararg != NULL) {
        visit_annotation(c, args->vararg->arg.annotation);
    }
    if (args->kwarg != NULL) {
        visit_annotation(c, args->kwarg->arg.annotation);
    }
}

static void visit_type_parameter(Compiler *c, const Node *node) {
    Str *name = compiler_name(c, node->type_param.name);
    Symbol *symbol = name != NULL ? scope_find(c->scope, name) : NULL;
    if (symbol != NULL && (symbol->flags & SYMBOL_TYPE_PARAMETER)) {
        compiler_error(c, node, "duplicate type parameter '%.*s'", STR_ARGS(name));
        return;
    }
    bind_name(c, node, name, SYMBOL_TYPE_PARAMETER);
    if (node->type_param.bound != NULL && enter(c, SCOPE_TYPE_EXPRESSION, node->type_param.bound) != NULL) {
        visit_expression(c, node->type_param.bound);
        leave(c);
    }
}

// What private names of a class are mangled with: its name without leading underscores; NULL if nothing is left.
static Str *private_name(Compiler *c, Text class_name) {
    while (class_name.length > 0 && *class_name.text == '_') {
        class_name.text++;
        class_name.length--;
    }
    return class_name.length > 0 ? compiler_intern(c, class_name) : NULL;
}

// Variables of the scope of type parameters: what the function that makes them is passed, their tuple, themselves.
static void bind_type_parameters(Compiler *c, const Node *node, NodeList params) {
    if (node->kind == NODE_FUNCTION_DEF || node->kind == NODE_ASYNC_FUNCTION_DEF) {
        bind_name(c, node, compiler_intern_c(c, ".defaults"), SYMBOL_PARAMETER);
        bind_name(c, node, compiler_intern_c(c, ".kwdefaults"), SYMBOL_PARAMETER);
    }
    bind_name(c, node, compiler_intern_c(c, NAME_TYPE_PARAMS), 0);
    if (node->kind == NODE_CLASS_DEF) {
        c->scope->private_name = private_name(c, node->class_def.name);
        bind_name(c, node, compiler_intern_c(c, NAME_GENERIC_BASE), 0);
    }
    for (uint32_t i = 0; i < params.count && !c->failed; i++) {
        visit_type_parameter(c, params.items[i]);
    }
}

static bool enter_type_parameters(Compiler *c, const Node *node, NodeList params) {
    if (params.count == 0 || enter(c, SCOPE_TYPE_PARAMETERS, node) == NULL) {
        return false;
    }
    bind_type_parameters(c, node, params);
    return true;
}

static void visit_function(Compiler *c, const Node *node) {
    const Arguments *args = node->function.args;
    bind_text(c, node, node->function.name);
    visit_expressions(c, node->function.decorators);
    visit_defaults(c, args);
    bool generic = enter_type_parameters(c, node, node->function.type_params);
    visit_argument_annotations(c, args);
    visit_annotation(c, node->function.returns);
    Scope *scope = enter(c, SCOPE_FUNCTION, node);
    if (scope != NULL) {
        scope->is_async = node->kind == NODE_ASYNC_FUNCTION_DEF;
        bind_parameters(c, args);
        visit_body(c, node->function.body);
        leave(c);
    }
    if (generic) {
        leave(c);
    }
}

static void forbid_in_annotation_of_class(Compiler *c, const Node *node, const char *what) {
    if (scope_is_annotation(c->scope) && scope_visible_class(c->scope) != NULL) {
        compiler_error(c, node, "Cannot use %s in annotation scope within class scope", what);
    }
}

static void visit_lambda(Compiler *c, const Node *node) {
    forbid_in_annotation_of_class(c, node, "lambda");
    visit_defaults(c, node->lambda.args);
    if (enter(c, SCOPE_FUNCTION, node) != NULL) {
        bind_parameters(c, node->lambda.args);
        visit_expression(c, node->lambda.body);
        leave(c);
    }
}

static void visit_keywords(Compiler *c, NodeList keywords) {
    for (uint32_t i = 0; i < keywords.count && !c->failed; i++) {
        visit_expression(c, keywords.items[i]->keyword.value);
    }
}

static void visit_class(Compiler *c, const Node *node) {
    bind_text(c, node, node->class_def.name);
    visit_expressions(c, node->class_def.decorators);
    bool generic = enter_type_parameters(c, node, node->class_def.type_params);
    visit_expressions(c, node->class_def.bases);
    visit_keywords(c, node->class_def.keywords);
    Scope *scope = enter(c, SCOPE_CLASS, node);
    if (scope != NULL) {
        scope->private_name = private_name(c, node->class_def.name);
        if (generic) {
            use_name(c, compiler_intern_c(c, NAME_TYPE_PARAMS));
        }
        visit_body(c, node->class_def.body);
        leave(c);
    }
    if (generic) {
        leave(c);
    }
}

static void visit_type_alias(Compiler *c, const Node *node) {
    bind_text(c, node->type_alias.name, node->type_alias.name->name.id);
    bool generic = enter_type_parameters(c, node, node->type_alias.type_params);
    if (enter(c, SCOPE_TYPE_EXPRESSION, node) != NULL) {
        visit_expression(c, node->type_alias.value);
        leave(c);
    }
    if (generic) {
        leave(c);
    }
}

static Scope *lasting_type_parameters(Compiler *c, const Node *node) {
    Scope *scope = scope_new(c, SCOPE_TYPE_PARAMETERS, c->scope, node, true);
    if (scope == NULL) {
        return NULL;
    }
    c->scope = scope;
    bind_type_parameters(c, node, node->class_def.type_params);
    return scope;
}

// Which of the type parameters the body will use is not known yet.
static void capture_all(Scope *scope) {
    for (uint32_t i = 0; i < scope->symbol_count; i++) {
        if (scope->symbols[i].flags & SYMBOL_BOUND) {
            scope->symbols[i].flags |= SYMBOL_CAPTURED;
        }
    }
}

void scope_analyse_class_header(Compiler *c, const Node *node) {
    bind_text(c, node, node->class_def.name);
    visit_expressions(c, node->class_def.decorators);
    bool generic = node->class_def.type_params.count > 0 && lasting_type_parameters(c, node) != NULL;
    visit_expressions(c, node->class_def.bases);
    visit_keywords(c, node->class_def.keywords);
    if (generic) {
        capture_all(c->scope);
        leave(c);
    }
}

Scope *scope_new_class(Compiler *c, const Node *node) {
    Scope *scope = scope_new(c, SCOPE_CLASS, c->scope, node, true);
    if (scope == NULL) {
        return NULL;
    }
    Scope *outer = c->scope;
    c->scope = scope;
    scope->private_name = private_name(c, node->class_def.name);
    if (node->class_def.type_params.count > 0) {
        use_name(c, compiler_intern_c(c, NAME_TYPE_PARAMS));
    }
    c->scope = outer;
    return scope;
}

// Declarations
// -----------------------------------------------------------------------------------------------------------

// What is wrong with declaring a name that has been seen in this scope; NULL if nothing is. `kind` is "global" or
// "nonlocal".
static const char *declaration_problem(const Symbol *symbol, unsigned other_declaration) {
    if (symbol->flags & SYMBOL_PARAMETER) {
        return "name '%.*s' is parameter and %s";
    }
    if (symbol->flags & other_declaration) {
        return "name '%.*s' is nonlocal and global";
    }
    if (symbol->flags & SYMBOL_ANNOTATED) {
        return "annotated name '%.*s' can't be %s";
    }
    if (symbol->flags & SYMBOL_BOUND) {
        return "name '%.*s' is assigned to before %s declaration";
    }
    return symbol->flags & SYMBOL_USED ? "name '%.*s' is used prior to %s declaration" : NULL;
}

// A name that is declared global anywhere is global in the module body too, which shows where exec() has separate
// locals.
static void declare_in_module(Compiler *c, Str *name) {
    Scope *scope = c->scope;
    while (scope->parent != NULL) {
        scope = scope->parent;
    }
    Symbol *symbol = scope_add(c, scope, name);
    if (symbol != NULL) {
        symbol->flags |= SYMBOL_GLOBAL;
    }
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static void visit_declared_name(Compiler *c, const Node *node, Str *name) {
    bool is_global = node->kind == NODE_GLOBAL;
    unsigned flag = is_global ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL;
    Symbol *symbol = scope_add(c, c->scope, name);
    if (symbol == NULL) {
        return;
    }
    const char *problem = declaration_problem(symbol, is_global ? SYMBOL_NONLOCAL : SYMBOL_GLOBAL);
    if (problem != NULL && !(symbol->flags & flag)) {
        bool is_contradiction =
            !(symbol->flags & SYMBOL_PARAMETER) && (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL));
        compiler_error(c, is_contradiction ? scope_directive(c->scope, name) : node, problem, STR_ARGS(name),
                       is_global ? "global" : "nonlocal");
        return;
    }
    symbol->flags |= (uint16_t)flag;
    if (is_global) {
        declare_in_module(c, name);
    }
}
#pragma GCC diagnostic pop

static void remember_directive(Compiler *c, const Node *node, Str *name) {
    Directive *directive = compiler_allocate(c, sizeof(Directive));
    if (directive != NULL) {
        *directive = (Directive){c->scope->directives, name, node};
        c->scope->directives = directive;
    }
}

static void visit_declaration(Compiler *c, const Node *node) {
    if (node->kind == NODE_NONLOCAL && c->scope->kind == SCOPE_MODULE) {
        compiler_error(c, node, "nonlocal declaration not allowed at module level");
    }
    for (uint32_t i = 0; i < node->names.names.count && !c->failed; i++) {
        Str *name = compiler_name(c, node->names.names.items[i]);
        remember_directive(c, node, name);
        visit_declared_name(c, node, name);
        if (node->kind == NODE_NONLOCAL && c->scope->is_lasting && !c->failed) {
            scope_resolve_symbol(c, c->scope, scope_find(c->scope, name));
        }
    }
}

static void visit_annotated_name(Compiler *c, const Node *node, const Node *target) {
    Str *name = compiler_name(c, target->name.id);
    Symbol *symbol = scope_add(c, c->scope, name);
    if (symbol == NULL) {
        return;
    }
    bool declared = (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) != 0;
    if (declared && c->scope->kind != SCOPE_MODULE && node->flag) {
        compiler_error(c, node, "annotated name '%.*s' can't be %s", STR_ARGS(name),
                       symbol->flags & SYMBOL_GLOBAL ? "global" : "nonlocal");
        return;
    }
    if (node->flag) {
        symbol->flags |= SYMBOL_ANNOTATED | SYMBOL_BOUND;
        c->scope->has_annotations = true;
    } else if (node->ann_assign.value != NULL) {
        symbol->flags |= SYMBOL_BOUND;
    }
}

static void visit_annotated_assignment(Compiler *c, const Node *node) {
    if (node->ann_assign.target->kind == NODE_NAME) {
        visit_annotated_name(c, node, node->ann_assign.target);
    } else {
        visit_expression(c, node->ann_assign.target);
    }
    visit_annotation(c, node->ann_assign.annotation);
    visit_expression(c, node->ann_assign.value);
}

static void visit_import(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->import.names.count && !c->failed; i++) {
        const Node *alias = node->import.names.items[i];
        Text name = alias->alias.asname.text != NULL ? alias->alias.asname : alias->alias.name;
        if (text_equal_c(name, "*")) {
            if (c->scope->kind != SCOPE_MODULE) {
                compiler_error(c, alias, "import * only allowed at module level");
            }
            return;
        }
        const char *dot = memchr(name.text, '.', name.length);
        if (dot != NULL) {
            name.length = (uint32_t)(dot - name.text);
        }
        bind_text(c, alias, name);
    }
}

// Statements
// ---------------------------------------------------------------------------------------------------------------

static void visit_handler(Compiler *c, const Node *node) {
    visit_expression(c, node->handler.type);
    if (node->handler.name.text != NULL) {
        bind_name(c, node, compiler_name(c, node->handler.name), SYMBOL_DELETED);
    }
    visit_body(c, node->handler.body);
}

static void visit_try(Compiler *c, const Node *node) {
    visit_body(c, node->try_block.body);
    for (uint32_t i = 0; i < node->try_block.handlers.count && !c->failed; i++) {
        visit_handler(c, node->try_block.handlers.items[i]);
    }
    visit_body(c, node->try_block.orelse);
    visit_body(c, node->try_block.finalbody);
}

static void visit_with(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->with.items.count && !c->failed; i++) {
        visit_expression(c, node->with.items.items[i]->with_item.context);
        visit_expression(c, node->with.items.items[i]->with_item.vars);
    }
    visit_body(c, node->with.body);
}

static void visit_match(Compiler *c, const Node *node) {
    visit_expression(c, node->match.subject);
    for (uint32_t i = 0; i < node->match.cases.count && !c->failed; i++) {
        const Node *match_case = node->match.cases.items[i];
        visit_pattern(c, match_case->match_case.pattern);
        visit_expression(c, match_case->match_case.guard);
        visit_body(c, match_case->match_case.body);
    }
}

// A chain of elif is walked without recursion.
static void visit_if(Compiler *c, const Node *node) {
    for (;;) {
        visit_expression(c, node->branch.test);
        visit_body(c, node->branch.body);
        if (node->branch.orelse.count != 1 || node->branch.orelse.items[0]->kind != NODE_IF) {
            visit_body(c, node->branch.orelse);
            return;
        }
        node = node->branch.orelse.items[0];
    }
}

static void visit_compound_statement(Compiler *c, const Node *node) {
    switch (node->kind) {
        case NODE_FUNCTION_DEF:
        case NODE_ASYNC_FUNCTION_DEF: visit_function(c, node); break;
        case NODE_CLASS_DEF: visit_class(c, node); break;
        case NODE_FOR:
        case NODE_ASYNC_FOR:
            visit_expression(c, node->for_loop.target);
            visit_expression(c, node->for_loop.iter);
            visit_body(c, node->for_loop.body);
            visit_body(c, node->for_loop.orelse);
            break;
        case NODE_WHILE:
            visit_expression(c, node->branch.test);
            visit_body(c, node->branch.body);
            visit_body(c, node->branch.orelse);
            break;
        case NODE_IF: visit_if(c, node); break;
        case NODE_WITH:
        case NODE_ASYNC_WITH: visit_with(c, node); break;
        case NODE_MATCH: visit_match(c, node); break;
        case NODE_TRY:
        case NODE_TRY_STAR: visit_try(c, node); break;
        default: break;
    }
}

static void visit_simple_statement(Compiler *c, const Node *node) {
    switch (node->kind) {
        case NODE_RETURN:
        case NODE_EXPR: visit_expression(c, node->value.value); break;
        case NODE_DELETE: visit_expressions(c, node->assign.targets); break;
        case NODE_ASSIGN:
            visit_expressions(c, node->assign.targets);
            visit_expression(c, node->assign.value);
            break;
        case NODE_TYPE_ALIAS: visit_type_alias(c, node); break;
        case NODE_AUG_ASSIGN:
            visit_expression(c, node->aug_assign.target);
            visit_expression(c, node->aug_assign.value);
            break;
        case NODE_ANN_ASSIGN: visit_annotated_assignment(c, node); break;
        case NODE_RAISE:
            visit_expression(c, node->raise.exc);
            visit_expression(c, node->raise.cause);
            break;
        case NODE_ASSERT:
            visit_expression(c, node->assertion.test);
            visit_expression(c, node->assertion.message);
            break;
        case NODE_IMPORT:
        case NODE_IMPORT_FROM: visit_import(c, node); break;
        case NODE_GLOBAL:
        case NODE_NONLOCAL: visit_declaration(c, node); break;
        default: break;
    }
}

static void visit_statement(Compiler *c, const Node *node) {
    if (!compiler_check_stack(c)) {
        return;
    }
    visit_compound_statement(c, node);
    visit_simple_statement(c, node);
}

// Expressions
// ---------------------------------------------------------------------------------------------------------------

static void visit_name(Compiler *c, const Node *node) {
    Str *name = compiler_name(c, node->name.id);
    if (name == NAME(__annotations__)) {
        c->scope->has_annotations = true;
    }
    if (node->context != CONTEXT_LOAD) {
        bind_name(c, node, name, node->context == CONTEXT_DELETE ? SYMBOL_DELETED : 0);
        return;
    }
    use_name(c, name);
    if (name == NAME(super) && scope_is_function_like(c->scope)) {
        use_name(c, NAME(__class__));
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
        compiler_error(c, target,
                       "assignment expression within a comprehension cannot be used within the definition of a "
                       "generic");
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

static void visit_named(Compiler *c, const Node *node) {
    Str *name = compiler_name(c, node->named.target->name.id);
    if (c->scope->in_iterable) {
        compiler_error(c, node, "assignment expression cannot be used in a comprehension iterable expression");
    } else if (scope_is_annotation(c->scope)) {
        compiler_error(c, node,
                       c->scope->kind == SCOPE_TYPE_PARAMETERS
                           ? "named expression cannot be used within the definition of a generic"
                       : c->scope->node->kind == NODE_TYPE_ALIAS
                           ? "named expression cannot be used within a type alias"
                           : "named expression cannot be used within a TypeVar bound");
    } else if (c->scope->kind == SCOPE_COMPREHENSION || c->scope->kind == SCOPE_GENERATOR) {
        bind_outside_comprehensions(c, node, name);
    } else {
        bind_name(c, node, name, SYMBOL_REBOUND);
    }
    visit_expression(c, node->named.value);
}

static void visit_iterable(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    bool before = scope->in_iterable;
    scope->in_iterable = true;
    visit_expression(c, node);
    scope->in_iterable = before;
}

static void visit_generators(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->comp.generators.count && !c->failed; i++) {
        const Node *generator = node->comp.generators.items[i];
        if (i > 0) {
            visit_iterable(c, generator->comprehension.iter);
        }
        visit_expression(c, generator->comprehension.target);
        visit_expressions(c, generator->comprehension.ifs);
        if (generator->flag) {
            c->scope->is_async = true;
        }
    }
}

static void visit_comprehension(Compiler *c, const Node *node) {
    forbid_in_annotation_of_class(c, node, "comprehension");
    visit_iterable(c, node->comp.generators.items[0]->comprehension.iter);
    bool is_generator = node->kind == NODE_GENERATOR_EXP;
    Scope *scope = enter(c, is_generator ? SCOPE_GENERATOR : SCOPE_COMPREHENSION, node);
    if (scope == NULL) {
        return;
    }
    scope->is_generator = is_generator;
    if (is_generator) {
        bind_name(c, node, compiler_intern_c(c, ".0"), SYMBOL_PARAMETER);
        bind_name(c, node, compiler_intern_c(c, ".1"), SYMBOL_PARAMETER);
        bind_name(c, node, compiler_intern_c(c, ".2"), SYMBOL_PARAMETER);
    }
    visit_generators(c, node);
    visit_expression(c, node->comp.element);
    visit_expression(c, node->comp.value);
    leave(c);
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

static const char *name_of_annotation_scope(const Scope *scope) {
    if (scope->kind == SCOPE_TYPE_PARAMETERS) {
        return "the definition of a generic";
    }
    return scope->node->kind == NODE_TYPE_ALIAS ? "a type alias" : "a TypeVar bound";
}

static void visit_yield(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    if (scope->kind == SCOPE_GENERATOR || scope->kind == SCOPE_COMPREHENSION) {
        compiler_error(c, node, "'yield' inside %s", name_of_comprehension(scope));
    } else if (scope_is_annotation(scope)) {
        compiler_error(c, node, "yield expression cannot be used within %s", name_of_annotation_scope(scope));
    }
    scope->is_generator = true;
    visit_expression(c, node->value.value);
}

static void visit_await(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    if (scope_is_annotation(scope)) {
        compiler_error(c, node, "await expression cannot be used within %s", name_of_annotation_scope(scope));
    } else if (scope->kind == SCOPE_GENERATOR || scope->kind == SCOPE_COMPREHENSION) {
        scope->is_async = true;
    }
    visit_expression(c, node->value.value);
}

// The left operands of a long sum nest as deep as it is long.
static void visit_binary(Compiler *c, const Node *node) {
    uint32_t depth = 0;
    const Node *leftmost = node;
    for (; leftmost->kind == NODE_BIN_OP; leftmost = leftmost->bin_op.left) {
        depth++;
    }
    visit_expression(c, leftmost);
    if (depth <= 2) {
        if (depth == 2) {
            visit_expression(c, node->bin_op.left->bin_op.right);
        }
        visit_expression(c, node->bin_op.right);
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
        visit_expression(c, spine[i]->bin_op.right);
    }
}

static void visit_dict(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->dict.values.count && !c->failed; i++) {
        visit_expression(c, node->dict.keys.items[i]);
        visit_expression(c, node->dict.values.items[i]);
    }
}

static void visit_call(Compiler *c, const Node *node) {
    visit_expression(c, node->call.function);
    visit_expressions(c, node->call.args);
    visit_keywords(c, node->call.keywords);
}

static void visit_slice(Compiler *c, const Node *node) {
    visit_expression(c, node->slice.lower);
    visit_expression(c, node->slice.upper);
    visit_expression(c, node->slice.step);
}

static void visit_expression(Compiler *c, const Node *node) {
    if (node == NULL || node->kind == NODE_CONSTANT || !compiler_check_stack(c)) {
        return;
    }
    switch (node->kind) {
        case NODE_NAME: visit_name(c, node); break;
        case NODE_BOOL_OP: visit_expressions(c, node->bool_op.values); break;
        case NODE_NAMED_EXPR: visit_named(c, node); break;
        case NODE_BIN_OP: visit_binary(c, node); break;
        case NODE_UNARY_OP: visit_expression(c, node->unary.operand); break;
        case NODE_LAMBDA: visit_lambda(c, node); break;
        case NODE_IF_EXP:
            visit_expression(c, node->if_exp.test);
            visit_expression(c, node->if_exp.body);
            visit_expression(c, node->if_exp.orelse);
            break;
        case NODE_DICT: visit_dict(c, node); break;
        case NODE_SET:
        case NODE_LIST:
        case NODE_TUPLE: visit_expressions(c, node->sequence.elements); break;
        case NODE_LIST_COMP:
        case NODE_SET_COMP:
        case NODE_DICT_COMP:
        case NODE_GENERATOR_EXP: visit_comprehension(c, node); break;
        case NODE_AWAIT: visit_await(c, node); break;
        case NODE_YIELD:
        case NODE_YIELD_FROM: visit_yield(c, node); break;
        case NODE_COMPARE:
            visit_expression(c, node->compare.left);
            visit_expressions(c, node->compare.comparators);
            break;
        case NODE_CALL: visit_call(c, node); break;
        case NODE_FORMATTED_VALUE:
            visit_expression(c, node->formatted.value);
            visit_expression(c, node->formatted.format_spec);
            break;
        case NODE_JOINED_STR: visit_expressions(c, node->joined.values); break;
        case NODE_ATTRIBUTE: visit_expression(c, node->attribute.value); break;
        case NODE_SUBSCRIPT:
            visit_expression(c, node->subscript.value);
            visit_expression(c, node->subscript.slice);
            break;
        case NODE_STARRED: visit_expression(c, node->value.value); break;
        case NODE_SLICE: visit_slice(c, node); break;
        default: break;
    }
}

static void visit_patterns(Compiler *c, NodeList patterns) {
    for (uint32_t i = 0; i < patterns.count && !c->failed; i++) {
        visit_pattern(c, patterns.items[i]);
    }
}

static void visit_pattern(Compiler *c, const Node *node) {
    if (node == NULL || !compiler_check_stack(c)) {
        return;
    }
    switch (node->kind) {
        case NODE_MATCH_VALUE: visit_expression(c, node->match_value.value); break;
        case NODE_MATCH_SEQUENCE:
        case NODE_MATCH_OR: visit_patterns(c, node->match_patterns.patterns); break;
        case NODE_MATCH_MAPPING:
            visit_expressions(c, node->match_mapping.keys);
            visit_patterns(c, node->match_mapping.patterns);
            bind_text(c, node, node->match_mapping.rest);
            break;
        case NODE_MATCH_CLASS:
            visit_expression(c, node->match_class.cls);
            visit_patterns(c, node->match_class.patterns);
            visit_patterns(c, node->match_class.keyword_patterns);
            break;
        case NODE_MATCH_STAR: bind_text(c, node, node->match_star.name); break;
        case NODE_MATCH_AS:
            visit_pattern(c, node->match_as.pattern);
            bind_text(c, node, node->match_as.name);
            break;
        default: break;
    }
}

void scope_analyse(Compiler *c, const Node *statement) { visit_statement(c, statement); }

void scope_analyse_expression(Compiler *c, const Node *expression) { visit_expression(c, expression); }

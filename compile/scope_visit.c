// The walk over a statement that records what every scope binds and uses, with the errors that Python reports for it.
#include "compile/scope_visit.h"
#include "compile/codegen.h"
#include "gen/names.h"

static void visit_statement(Compiler *c, const Node *node);

static void visit_body(Compiler *c, NodeList body) {
    for (uint32_t i = 0; i < body.count && !c->failed; i++) {
        visit_statement(c, body.items[i]);
    }
}

// Functions and classes

// An annotation that is kept as text binds and uses nothing, but must not contain everything.
static void check_annotation(Compiler *c, const Node *annotation) {
    Scope *outer = c->scope;
    Scope *first = outer->first_child, *last = outer->last_child;
    if (scope_enter(c, SCOPE_ANNOTATION, annotation) == NULL) {
        return;
    }
    scope_visit_expression(c, annotation);
    scope_leave(c);
    outer->first_child = first;
    outer->last_child = last;
    if (last != NULL) {
        last->next_sibling = NULL;
    }
}

static void visit_annotation(Compiler *c, const Node *annotation) {
    if (annotation != NULL && c->future_annotations) {
        check_annotation(c, annotation);
    } else {
        scope_visit_expression(c, annotation);
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
    name_forbid_debug(c, node, node->type_param.name, false);
    Str *name = compiler_name(c, node->type_param.name);
    Symbol *symbol = name != NULL ? scope_find(c->scope, name) : NULL;
    if (symbol != NULL && (symbol->flags & SYMBOL_TYPE_PARAMETER)) {
        compiler_error(c, node, "duplicate type parameter '%.*s'", STR_ARGS(name));
        return;
    }
    scope_bind_name(c, node, name, SYMBOL_TYPE_PARAMETER);
    if (node->type_param.bound != NULL && scope_enter(c, SCOPE_TYPE_EXPRESSION, node->type_param.bound) != NULL) {
        scope_visit_expression(c, node->type_param.bound);
        scope_leave(c);
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
        scope_bind_name(c, node, compiler_intern_c(c, ".defaults"), SYMBOL_PARAMETER);
        scope_bind_name(c, node, compiler_intern_c(c, ".kwdefaults"), SYMBOL_PARAMETER);
    }
    scope_bind_name(c, node, compiler_intern_c(c, NAME_TYPE_PARAMS), 0);
    if (node->kind == NODE_CLASS_DEF) {
        c->scope->private_name = private_name(c, node->class_def.name);
        scope_bind_name(c, node, compiler_intern_c(c, NAME_GENERIC_BASE), 0);
    }
    for (uint32_t i = 0; i < params.count && !c->failed; i++) {
        visit_type_parameter(c, params.items[i]);
    }
}

static bool enter_type_parameters(Compiler *c, const Node *node, NodeList params) {
    if (params.count == 0 || scope_enter(c, SCOPE_TYPE_PARAMETERS, node) == NULL) {
        return false;
    }
    bind_type_parameters(c, node, params);
    return true;
}

static void visit_function(Compiler *c, const Node *node) {
    const Arguments *args = node->function.args;
    scope_bind_text(c, node, node->function.name);
    scope_visit_expressions(c, node->function.decorators);
    scope_visit_defaults(c, args);
    bool generic = enter_type_parameters(c, node, node->function.type_params);
    visit_argument_annotations(c, args);
    visit_annotation(c, node->function.returns);
    Scope *scope = scope_enter(c, SCOPE_FUNCTION, node);
    if (scope != NULL) {
        scope->is_async = node->kind == NODE_ASYNC_FUNCTION_DEF;
        scope_bind_parameters(c, args);
        visit_body(c, node->function.body);
        scope_leave(c);
    }
    if (generic) {
        scope_leave(c);
    }
}

static void visit_class(Compiler *c, const Node *node) {
    scope_bind_text(c, node, node->class_def.name);
    scope_visit_expressions(c, node->class_def.decorators);
    bool generic = enter_type_parameters(c, node, node->class_def.type_params);
    scope_visit_expressions(c, node->class_def.bases);
    scope_visit_keywords(c, node->class_def.keywords);
    Scope *scope = scope_enter(c, SCOPE_CLASS, node);
    if (scope != NULL) {
        scope->private_name = private_name(c, node->class_def.name);
        if (generic) {
            scope_use_name(c, compiler_intern_c(c, NAME_TYPE_PARAMS));
        }
        visit_body(c, node->class_def.body);
        scope_leave(c);
    }
    if (generic) {
        scope_leave(c);
    }
}

static void visit_type_alias(Compiler *c, const Node *node) {
    scope_bind_text(c, node->type_alias.name, node->type_alias.name->name.id);
    bool generic = enter_type_parameters(c, node, node->type_alias.type_params);
    if (scope_enter(c, SCOPE_TYPE_EXPRESSION, node) != NULL) {
        scope_visit_expression(c, node->type_alias.value);
        scope_leave(c);
    }
    if (generic) {
        scope_leave(c);
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
    scope_bind_text(c, node, node->class_def.name);
    scope_visit_expressions(c, node->class_def.decorators);
    bool generic = node->class_def.type_params.count > 0 && lasting_type_parameters(c, node) != NULL;
    scope_visit_expressions(c, node->class_def.bases);
    scope_visit_keywords(c, node->class_def.keywords);
    if (generic) {
        capture_all(c->scope);
        scope_leave(c);
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
        scope_use_name(c, compiler_intern_c(c, NAME_TYPE_PARAMS));
    }
    c->scope = outer;
    return scope;
}

// Declarations

static const char packable_message_contradiction[] = "name '%.*s' is nonlocal and global";

// What is wrong with declaring a name that has been seen in this scope; NULL if nothing is. `kind` is "global" or
// "nonlocal".
static const char *declaration_problem(const Symbol *symbol, unsigned other_declaration) {
    if (symbol->flags & SYMBOL_PARAMETER) {
        return MESSAGE("name '%.*s' is parameter and %s");
    }
    if (symbol->flags & SYMBOL_USED) {
        return MESSAGE("name '%.*s' is used prior to %s declaration");
    }
    if (symbol->flags & SYMBOL_ANNOTATED) {
        return MESSAGE("annotated name '%.*s' can't be %s");
    }
    if ((symbol->flags & SYMBOL_BOUND) && !(symbol->flags & SYMBOL_IMPORTED)) {
        return MESSAGE("name '%.*s' is assigned to before %s declaration");
    }
    return symbol->flags & other_declaration ? packable_message_contradiction : NULL;
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

static void visit_declared_name(Compiler *c, const Node *node, Str *name) {
    bool is_global = node->kind == NODE_GLOBAL;
    unsigned flag = is_global ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL;
    Symbol *symbol = scope_add(c, c->scope, name);
    if (symbol == NULL) {
        return;
    }
    const char *problem = declaration_problem(symbol, is_global ? SYMBOL_NONLOCAL : SYMBOL_GLOBAL);
    // A function of the module may have declared it global there; that does not count as a declaration.
    bool declared_by_function = c->scope->parent == NULL && (symbol->flags & flag);
    if (problem != NULL && !declared_by_function) {
        compiler_error_formatted(c, problem == packable_message_contradiction ? scope_directive(c->scope, name) : node,
                                 problem, STR_ARGS(name), is_global ? "global" : "nonlocal");
        return;
    }
    symbol->flags |= (uint16_t)flag;
    if (is_global) {
        declare_in_module(c, name);
    }
}

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
    } else if (node->ann_assign.value != NULL) {
        symbol->flags |= SYMBOL_BOUND;
    }
}

static void visit_annotated_assignment(Compiler *c, const Node *node) {
    c->scope->has_annotations = true;  // whatever the target is
    if (node->ann_assign.target->kind == NODE_NAME) {
        visit_annotated_name(c, node, node->ann_assign.target);
    } else {
        scope_visit_expression(c, node->ann_assign.target);
    }
    visit_annotation(c, node->ann_assign.annotation);
    scope_visit_expression(c, node->ann_assign.value);
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
        scope_bind_name(c, alias, compiler_name(c, name), SYMBOL_IMPORTED);
    }
}

// Statements

static void visit_handler(Compiler *c, const Node *node) {
    scope_visit_expression(c, node->handler.type);
    if (node->handler.name.text != NULL) {
        scope_bind_name(c, node, compiler_name(c, node->handler.name), SYMBOL_DELETED);
    }
    visit_body(c, node->handler.body);
}

static void visit_try(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    const bool outer = scope->in_optional;
    scope->in_optional = outer || try_is_for_imports(node);
    visit_body(c, node->try_block.body);
    scope->in_optional = outer;
    for (uint32_t i = 0; i < node->try_block.handlers.count && !c->failed; i++) {
        visit_handler(c, node->try_block.handlers.items[i]);
    }
    visit_body(c, node->try_block.orelse);
    visit_body(c, node->try_block.finalbody);
}

static void visit_with(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->with.items.count && !c->failed; i++) {
        scope_visit_expression(c, node->with.items.items[i]->with_item.context);
        scope_visit_expression(c, node->with.items.items[i]->with_item.vars);
    }
    visit_body(c, node->with.body);
}

static void visit_match(Compiler *c, const Node *node) {
    scope_visit_expression(c, node->match.subject);
    for (uint32_t i = 0; i < node->match.cases.count && !c->failed; i++) {
        const Node *match_case = node->match.cases.items[i];
        scope_visit_pattern(c, match_case->match_case.pattern);
        scope_visit_expression(c, match_case->match_case.guard);
        visit_body(c, match_case->match_case.body);
    }
}

// A chain of elif is walked without recursion.
static void visit_if(Compiler *c, const Node *node) {
    Scope *scope = c->scope;
    const bool outer = scope->in_optional;
    for (;;) {
        scope_visit_expression(c, node->branch.test);
        scope->in_optional = scope->in_optional || test_is_for_interpreter(node->branch.test);
        visit_body(c, node->branch.body);
        if (node->branch.orelse.count != 1 || node->branch.orelse.items[0]->kind != NODE_IF) {
            visit_body(c, node->branch.orelse);
            scope->in_optional = outer;
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
            scope_visit_expression(c, node->for_loop.target);
            scope_visit_expression(c, node->for_loop.iter);
            visit_body(c, node->for_loop.body);
            visit_body(c, node->for_loop.orelse);
            break;
        case NODE_WHILE:
            scope_visit_expression(c, node->branch.test);
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
        case NODE_EXPR: scope_visit_expression(c, node->value.value); break;
        case NODE_DELETE: scope_visit_expressions(c, node->assign.targets); break;
        case NODE_ASSIGN:
            scope_visit_expressions(c, node->assign.targets);
            scope_visit_expression(c, node->assign.value);
            break;
        case NODE_TYPE_ALIAS: visit_type_alias(c, node); break;
        case NODE_AUG_ASSIGN:
            scope_visit_expression(c, node->aug_assign.target);
            scope_visit_expression(c, node->aug_assign.value);
            break;
        case NODE_ANN_ASSIGN: visit_annotated_assignment(c, node); break;
        case NODE_RAISE:
            scope_visit_expression(c, node->raise.exc);
            scope_visit_expression(c, node->raise.cause);
            break;
        case NODE_ASSERT:
            warn_about_assertion(c, node);
            scope_visit_expression(c, node->assertion.test);
            scope_visit_expression(c, node->assertion.message);
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

void scope_analyse(Compiler *c, const Node *statement) { visit_statement(c, statement); }

void scope_analyse_expression(Compiler *c, const Node *expression) { scope_visit_expression(c, expression); }

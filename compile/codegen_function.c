// Function definitions and lambdas: defaults, annotations, decorators, the code of the body.
#include "compile/codegen.h"
#include "gen/names.h"

// Parts of MAKE_FUNCTION's result, numbered as SET_FUNCTION does.
enum {
    PART_DEFAULTS,
    PART_KEYWORD_DEFAULTS,
    PART_ANNOTATIONS,
    PART_CLOSURE,
    PART_TYPE_PARAMETERS
};

Str *docstring_of_statement(Compiler *c, const Node *statement) {
    if (statement->kind != NODE_EXPR || statement->value.value->kind != NODE_CONSTANT ||
        statement->value.value->op != CONSTANT_STR || c->omit_docstrings || c->failed) {
        return NULL;
    }
    Text text = statement->value.value->constant.text;
    Str *doc = str_new(text.text, text.length);
    if (doc == NULL) {
        compiler_raised(c);
    }
    return doc;
}

Str *docstring_of(Compiler *c, NodeList body) {
    return body.count > 0 ? docstring_of_statement(c, body.items[0]) : NULL;
}

void make_function(Compiler *c, const Code *code, Register target) {
    Register mark = c->unit->top;
    emit_ak(c, OPCODE_MAKE_FUNCTION, target, constant_number_code(c, code));
    Register closure = temporary(c);
    if (name_load_closure(c, code, closure)) {
        emit_abc(c, OPCODE_SET_FUNCTION, target, closure, PART_CLOSURE);
    }
    c->unit->top = mark;
}

// Parameters

static uint16_t argument_flags(const Arguments *args) {
    uint16_t flags = 0;
    if (args->vararg != NULL) {
        flags |= CODE_VARARGS;
    }
    if (args->kwarg != NULL) {
        flags |= CODE_VARKEYWORDS;
    }
    return flags != 0 || args->keyword_only.count > 0 ? flags : CODE_SIMPLE_ARGS;
}

enum {
    PARAMETERS_MAX = 10000
};

static void begin_parameters(Compiler *c, const Arguments *args) {
    Code *code = c->unit->code;
    uint32_t positional = args->positional_only.count + args->positional.count;
    if (positional + args->keyword_only.count > PARAMETERS_MAX) {
        compiler_error(c, c->where, "too many parameters");
    }
    if (!c->failed) {
        code->flags |= argument_flags(args);
        code->parameter_count = (uint16_t)positional;
        code->positional_only_count = (uint16_t)args->positional_only.count;
        code->keyword_only_count = (uint16_t)args->keyword_only.count;
    }
    Node *vararg[] = {args->vararg}, *kwarg[] = {args->kwarg};
    NodeList groups[] = {args->positional_only,
                         args->positional,
                         args->keyword_only,
                         {vararg, args->vararg != NULL},
                         {kwarg, args->kwarg != NULL}};
    unit_assign_registers(c, groups, ARRAY_LENGTH(groups));
}

static uint16_t kind_flags(const Scope *scope) {
    if (scope->is_async) {
        return scope->is_generator ? CODE_ASYNC_GENERATOR : CODE_COROUTINE;
    }
    return scope->is_generator ? CODE_GENERATOR : 0;
}

static void finish_with_return(Compiler *c) {
    emit_abc(c, OPCODE_RETURN_NONE, 0, 0, 0);
    c->unit->is_reachable = false;
}

static uint32_t first_line_of(const Node *node) {
    NodeList decorators = node->function.decorators;
    return decorators.count > 0 ? decorators.items[0]->line : node->line;
}

static const Code *function_code(Compiler *c, const Node *node, Scope *scope) {
    Unit unit;
    unit_begin(c, &unit, scope, compiler_intern(c, node->function.name));
    if (!c->failed) {
        unit.code->flags |= kind_flags(scope);
        unit.code->first_line = first_line_of(node);
    }
    NodeList body = node->function.body;
    Str *doc = docstring_of(c, body);
    if (doc != NULL) {
        constant_docstring(c, doc);
    }
    begin_parameters(c, node->function.args);
    if (doc != NULL) {
        body.items++;
        body.count--;
    }
    statements(c, body);
    finish_with_return(c);
    return unit_end(c);
}

static const Code *lambda_code(Compiler *c, const Node *node, Scope *scope) {
    Unit unit;
    unit_begin(c, &unit, scope, compiler_intern_c(c, "<lambda>"));
    if (!c->failed) {
        unit.code->flags |= kind_flags(scope);
    }
    begin_parameters(c, node->lambda.args);
    const Node *body = node->lambda.body;
    c->where = body;
    Register result = expression_operand(c, body);
    c->where = body;
    emit_return(c, result);
    return unit_end(c);
}

// Parts

// A tuple of positional defaults in R[target].
static bool load_defaults(Compiler *c, const Arguments *args, Register target) {
    if (args->defaults.count == 0) {
        return false;
    }
    Value constant = constant_tuple(c, args->defaults);
    if (!value_is_null(constant)) {
        emit_load_constant(c, target, constant);
    } else {
        display_elements(c, args->defaults, OPCODE_BUILD_TUPLE, target);
    }
    return true;
}

// Adds name: value to the dict in R[dict], which is made when it is first needed.
typedef struct {
    Register dict;
    bool is_begun;
} DictBuilder;

static Register dict_builder_value(Compiler *c, DictBuilder *builder) {
    if (!builder->is_begun) {
        emit_abc(c, OPCODE_BUILD_MAP, builder->dict, builder->dict, 0);
        builder->is_begun = true;
    }
    return temporaries(c, 2) + 1;
}

static void dict_builder_add(Compiler *c, DictBuilder *builder, Str *name, Register value) {
    Register key = value - 1;
    if (name != NULL) {
        emit_load_constant(c, key, value_from_object(name));
        emit_abc(c, OPCODE_MAP_ADD, builder->dict, key, value);
    }
    c->unit->top = key;
}

static bool load_keyword_defaults(Compiler *c, const Arguments *args, Register target) {
    DictBuilder builder = {target, false};
    for (uint32_t i = 0; i < args->keyword_defaults.count && !c->failed; i++) {
        const Node *value = args->keyword_defaults.items[i];
        if (value == NULL) {
            continue;
        }
        Register reg = dict_builder_value(c, &builder);
        expression_into(c, value, reg);
        dict_builder_add(c, &builder, compiler_name(c, args->keyword_only.items[i]->arg.name), reg);
    }
    return builder.is_begun;
}

static void annotation_value(Compiler *c, const Node *annotation, Register target) {
    if (annotation->kind == NODE_STARRED) {
        Register window = temporary(c);
        Register value = expression_operand(c, annotation->value.value);
        emit_abc(c, OPCODE_UNPACK, window, value, 1);
        move_to(c, target, window);
        c->unit->top = window;
    } else {
        expression_into(c, annotation, target);
    }
}

static void annotation_text(Compiler *c, const Node *annotation, Register target) {
    Str *text = unparse_expression(c, annotation);
    if (text != NULL) {
        emit_load_constant(c, target, value_from_object(text));
    }
}

// The value, or after a NameError the text.
static void annotation_value_or_text(Compiler *c, const Node *annotation, Register target) {
    Register exception = temporaries(c, 2), test = exception + 1;
    Label missing, end;
    label_init(&missing);
    label_init(&end);
    Region *region = region_begin(c, exception);
    annotation_value(c, annotation, target);
    region_end(c, region);
    emit_jump(c, &end);
    region_place_handler(c, region);
    emit_an(c, OPCODE_LOAD_GLOBAL, test, compiler_name(c, (Text){"NameError", 9}));
    emit_abc(c, OPCODE_MATCH_EXCEPTION, test, exception, test);
    emit_jump_if(c, OPCODE_JUMP_TRUE, test, &missing);
    emit_abc(c, OPCODE_RERAISE, exception, 0, 0);
    c->unit->is_reachable = false;
    label_place(c, &missing);
    annotation_text(c, annotation, target);
    label_place(c, &end);
    c->unit->top = exception;
}

void annotation_into(Compiler *c, const Node *annotation, Register target) {
    if (c->future_annotations) {
        annotation_text(c, annotation, target);
    } else if (annotation_may_lack_names(c, annotation)) {
        annotation_value_or_text(c, annotation, target);
    } else {
        annotation_value(c, annotation, target);
    }
}

static void add_annotation(Compiler *c, DictBuilder *builder, Text name, const Node *annotation) {
    if (annotation == NULL) {
        return;
    }
    Register reg = dict_builder_value(c, builder);
    annotation_into(c, annotation, reg);
    dict_builder_add(c, builder, compiler_name(c, name), reg);
}

// In CPython's order: positional, *args, keyword-only, **kwargs, return.
static bool load_annotations(Compiler *c, const Node *node, Register target) {
    const Arguments *args = node->function.args;
    Node *vararg[] = {args->vararg}, *kwarg[] = {args->kwarg};
    NodeList groups[] = {args->positional_only,
                         args->positional,
                         {vararg, args->vararg != NULL},
                         args->keyword_only,
                         {kwarg, args->kwarg != NULL}};
    DictBuilder builder = {target, false};
    for (size_t group = 0; group < ARRAY_LENGTH(groups); group++) {
        for (uint32_t i = 0; i < groups[group].count && !c->failed; i++) {
            const Node *arg = groups[group].items[i];
            add_annotation(c, &builder, arg->arg.name, arg->arg.annotation);
        }
    }
    add_annotation(c, &builder, (Text){"return", 6}, node->function.returns);
    return builder.is_begun;
}

typedef struct {
    Register defaults, keyword_defaults;  // NO_REGISTER if there are none
} Defaults;

// Evaluated before the function is made, in two new temporaries.
static Defaults evaluate_defaults(Compiler *c, const Arguments *args) {
    Register first = temporaries(c, 2);
    Defaults result = {first, first + 1};
    if (!load_defaults(c, args, first)) {
        result.defaults = NO_REGISTER;
    }
    if (!load_keyword_defaults(c, args, first + 1)) {
        result.keyword_defaults = NO_REGISTER;
    }
    return result;
}

static void set_part(Compiler *c, Register function, Register value, unsigned part) {
    if (value != NO_REGISTER) {
        emit_abc(c, OPCODE_SET_FUNCTION, function, value, part);
    }
}

void lambda_expression(Compiler *c, const Node *node, Register target) {
    Register mark = c->unit->top;
    Defaults defaults = evaluate_defaults(c, node->lambda.args);
    Scope *scope = scope_child(c->scope, node, SCOPE_FUNCTION);
    const Code *code = lambda_code(c, node, scope);
    c->where = node;
    Register function = scratch_for(c, target);
    make_function(c, code, function);
    set_part(c, function, defaults.defaults, PART_DEFAULTS);
    set_part(c, function, defaults.keyword_defaults, PART_KEYWORD_DEFAULTS);
    move_to(c, target, function);
    c->unit->top = mark;
}

// Definitions

void decorators_load(Compiler *c, NodeList decorators) {
    for (uint32_t i = 0; i < decorators.count && !c->failed; i++) {
        (void)expression_temporary(c, decorators.items[i]);
    }
}

// R[value] is the newest temporary, the decorators stand below it: each is called with what follows it.
void decorators_call(Compiler *c, NodeList decorators, Register value) {
    for (uint32_t i = decorators.count; i > 0 && !c->failed; i--) {
        c->where = decorators.items[i - 1];
        value--;
        emit_abc(c, OPCODE_CALL, value, 1, value);
    }
}

// The function itself; annotations are evaluated here, in the scope of its type parameters if it has some.
static void build_function(Compiler *c, const Node *node, Defaults defaults, Register function) {
    Register mark = c->unit->top;
    Register annotations = temporary(c);
    bool has_annotations = load_annotations(c, node, annotations);
    Scope *scope = scope_child(c->scope, node, SCOPE_FUNCTION);
    const Code *code = function_code(c, node, scope);
    c->where = node;
    make_function(c, code, function);
    set_part(c, function, defaults.defaults, PART_DEFAULTS);
    set_part(c, function, defaults.keyword_defaults, PART_KEYWORD_DEFAULTS);
    set_part(c, function, has_annotations ? annotations : NO_REGISTER, PART_ANNOTATIONS);
    c->unit->top = mark;
}

// A generic function is made by a function that has its type parameters as variables and takes the defaults.
static void build_generic_function(Compiler *c, const Node *node, Defaults defaults, Register function) {
    Register mark = c->unit->top;
    Scope *scope = scope_child(c->scope, node, SCOPE_TYPE_PARAMETERS);
    Unit unit;
    generic_begin(c, &unit, scope, node->function.name, 2);
    generic_make_parameters(c, node->function.type_params);
    Register inner = temporary(c);
    Defaults arguments = {defaults.defaults != NO_REGISTER ? 0 : NO_REGISTER,
                          defaults.keyword_defaults != NO_REGISTER ? 1 : NO_REGISTER};
    build_function(c, node, arguments, inner);
    Register params = temporary(c);
    name_load(c, compiler_intern_c(c, NAME_TYPE_PARAMS), params);
    set_part(c, inner, params, PART_TYPE_PARAMETERS);
    emit_return(c, inner);
    const Code *code = unit_end(c);
    c->where = node;
    Register window = temporaries(c, 3);
    make_function(c, code, window);
    for (unsigned i = 0; i < 2; i++) {
        Register value = i == 0 ? defaults.defaults : defaults.keyword_defaults;
        if (value != NO_REGISTER) {
            move_to(c, window + 1 + i, value);
        } else {
            emit_load_none(c, window + 1 + i);
        }
    }
    emit_abc(c, OPCODE_CALL, window, 2, function);
    c->unit->top = mark;
}

void function_definition(Compiler *c, const Node *node) {
    NodeList decorators = node->function.decorators;
    Str *name = compiler_name(c, node->function.name);
    name_forbid_debug(c, node, node->function.name, false);
    decorators_load(c, decorators);
    Register direct = decorators.count == 0 ? name_register(c, name) : NO_REGISTER;
    Register function = direct != NO_REGISTER ? direct : temporary(c);
    Defaults defaults = evaluate_defaults(c, node->function.args);
    if (node->function.type_params.count > 0) {
        build_generic_function(c, node, defaults, function);
    } else {
        build_function(c, node, defaults, function);
    }
    if (direct != NO_REGISTER) {
        name_mark_bound(c, name);
        return;
    }
    decorators_call(c, decorators, function);
    c->where = node;
    name_store(c, name, function - decorators.count);
}

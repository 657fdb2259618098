// Class definitions. The body is a function that runs in the namespace of the new class and returns the cell of
// __class__, or None if no method needs it.
#include "compile/codegen.h"
#include "gen/names.h"

enum {
    CLASS_CELL_REGISTER = 0
};

// The body

static void store_constant_name(Compiler *c, Str *name, Value value) {
    Register reg = temporary(c);
    emit_load_constant(c, reg, value);
    emit_an(c, OPCODE_STORE_NAME, reg, name);
    c->unit->top = reg;
}

static void store_type_parameters(Compiler *c) {
    Str *name = compiler_intern_c(c, NAME_TYPE_PARAMS);
    Symbol *symbol = name != NULL ? scope_find(c->scope, name) : NULL;
    if (symbol == NULL) {
        return;
    }
    scope_resolve_symbol(c, c->scope, symbol);
    Register reg = temporary(c);
    emit_abx(c, OPCODE_LOAD_FREE, reg, scope_find(c->scope, name)->free_index);
    emit_an(c, OPCODE_STORE_NAME, reg, NAME(__type_params__));
    c->unit->top = reg;
}

// The first instruction makes the cell of __class__; it stays a NOP until that is known to be needed.
static void body_begin(Compiler *c, Unit *unit, Scope *scope, const Node *node) {
    unit_begin(c, unit, scope, compiler_intern(c, node->class_def.name));
    unit->is_class_body = true;
    unit->first_temporary = unit->top = unit->floor = 1;
    if (c->failed) {
        return;
    }
    NodeList decorators = node->class_def.decorators;
    unit->code->first_line = decorators.count > 0 ? decorators.items[0]->line : node->line;
    unit->code->flags |= CODE_NAMESPACE | CODE_SIMPLE_ARGS;
    c->where = node;
    emit_abc(c, OPCODE_NOP, 0, 0, 0);
    Register name = temporary(c);
    emit_an(c, OPCODE_LOAD_NAME, name, NAME(__name__));
    emit_an(c, OPCODE_STORE_NAME, name, NAME(__module__));
    unit->top = name;
    store_constant_name(c, NAME(__qualname__), value_from_object(code_qualified_name(unit->code)));
    if (node->class_def.type_params.count > 0) {
        store_type_parameters(c);
    }
}

static Code *body_end(Compiler *c) {
    Unit *unit = c->unit;
    if (unit->scope->needs_class_cell) {
        emit_return(c, CLASS_CELL_REGISTER);
        if (!c->failed) {
            ((Instruction *)unit->code->instructions)[0] = instruction_abc(OPCODE_NEW_CELL, CLASS_CELL_REGISTER, 0, 0);
        }
    } else {
        emit_abc(c, OPCODE_RETURN_NONE, 0, 0, 0);
    }
    return unit_end(c);
}

// Names with annotations are collected in __annotations__, made once per module or class when the first comes.
void annotations_prepare(Compiler *c) {
    Unit *unit = c->unit;
    if (unit->annotations_ready || !unit->scope->has_annotations) {
        return;
    }
    unit->annotations_ready = true;
    Register mark = unit->top;
    Register key = temporaries(c, 2);
    Label exists;
    label_init(&exists);
    emit_load_constant(c, key, value_from_object(NAME(__annotations__)));
    emit_abc(c, OPCODE_LOAD_NAMESPACE, key + 1, 0, 0);
    emit_jump_compare(c, OPCODE_JUMP_IN, key, key + 1, (Branch){&exists, true});
    emit_abc(c, OPCODE_BUILD_MAP, key, key, 0);
    emit_an(c, OPCODE_STORE_NAME, key, NAME(__annotations__));
    label_place(c, &exists);
    unit->top = mark;
}

static void store_docstring(Compiler *c, Str *doc) {
    if (!c->failed) {
        store_constant_name(c, NAME(__doc__), value_from_object(doc));
    }
}

static const Code *class_body(Compiler *c, const Node *node, Scope *scope) {
    Unit unit;
    body_begin(c, &unit, scope, node);
    annotations_prepare(c);
    NodeList body = node->class_def.body;
    Str *doc = docstring_of(c, body);
    if (doc != NULL) {
        c->where = body.items[0];
        store_docstring(c, doc);
        body.items++;
        body.count--;
    }
    statements(c, body);
    return body_end(c);
}

// The call that makes the class

static void make_generic_base(Compiler *c) {
    Register window = temporaries(c, 2);
    emit_abc(c, OPCODE_LOAD_COMMON, window, COMMON_GENERIC_BASE, 0);
    name_load(c, compiler_intern_c(c, NAME_TYPE_PARAMS), window + 1);
    emit_abc(c, OPCODE_CALL, window, 1, window);
    name_store(c, compiler_intern_c(c, NAME_GENERIC_BASE), window);
    c->unit->top = window;
}

// The bases, and for a generic class the base that makes it one.
static NodeList bases_of(Compiler *c, const Node *node) {
    NodeList bases = node->class_def.bases;
    if (node->class_def.type_params.count == 0) {
        return bases;
    }
    Node **items = compiler_allocate(c, (bases.count + 1) * sizeof(Node *));
    Node *base = compiler_allocate(c, sizeof(Node));
    if (items == NULL || base == NULL) {
        return (NodeList){NULL, 0};
    }
    if (bases.count > 0) {
        memcpy(items, bases.items, bases.count * sizeof(Node *));
    }
    *base = *node;
    base->kind = NODE_NAME;
    base->context = CONTEXT_LOAD;
    base->name.id = (Text){NAME_GENERIC_BASE, sizeof NAME_GENERIC_BASE - 1};
    items[bases.count] = base;
    return (NodeList){items, bases.count + 1};
}

static void call_build_class(Compiler *c, const Node *node, const Code *code, Register target) {
    Register mark = c->unit->top;
    c->where = node;
    if (node->class_def.type_params.count > 0) {
        make_generic_base(c);
    }
    Register window = temporaries(c, 3);
    emit_abc(c, OPCODE_LOAD_COMMON, window, COMMON_BUILD_CLASS, 0);
    make_function(c, code, window + 1);
    Str *name = compiler_intern(c, node->class_def.name);
    if (name != NULL) {
        emit_load_constant(c, window + 2, value_from_object(name));
    }
    call_operands(c, window, 2, (CallOperands){bases_of(c, node), node->class_def.keywords}, target);
    c->unit->top = mark;
}

static void finish_class(Compiler *c, const Node *node, Register class) {
    decorators_call(c, node->class_def.decorators, class);
    c->where = node;
    name_store(c, compiler_name(c, node->class_def.name), class - node->class_def.decorators.count);
}

static void begin_class(Compiler *c, const Node *node) {
    name_forbid_debug(c, node, node->class_def.name, false);
    decorators_load(c, node->class_def.decorators);
}

static void end_type_parameters(Compiler *c, const Node *node, const Code *body, Register target) {
    Register class = temporary(c);
    call_build_class(c, node, body, class);
    emit_return(c, class);
    const Code *code = unit_end(c);
    c->where = node;
    make_function(c, code, target);
    emit_abc(c, OPCODE_CALL, target, 0, target);
}

void class_definition(Compiler *c, const Node *node) {
    begin_class(c, node);
    Register class = temporary(c);
    if (node->class_def.type_params.count == 0) {
        Scope *scope = scope_child(c->scope, node, SCOPE_CLASS);
        const Code *body = class_body(c, node, scope);
        call_build_class(c, node, body, class);
    } else {
        Unit unit;
        Scope *outer = scope_child(c->scope, node, SCOPE_TYPE_PARAMETERS);
        generic_begin(c, &unit, outer, node->class_def.name, 0);
        generic_make_parameters(c, node->class_def.type_params);
        Scope *scope = scope_child(outer, node, SCOPE_CLASS);
        const Code *body = class_body(c, node, scope);
        end_type_parameters(c, node, body, class);
    }
    finish_class(c, node, class);
}

// Streamed classes

void streamed_class_begin(Compiler *c, StreamedClass *class, Node *node) {
    class->node = node;
    class->is_first = true;
    scope_analyse_class_header(c, node);
    for (Scope *child = c->scope->first_child; child != NULL && !c->failed; child = child->next_sibling) {
        scope_resolve(c, child);
    }
    c->where = node;
    begin_class(c, node);
    if (node->class_def.type_params.count > 0 && !c->failed) {
        Scope *outer = scope_child(c->scope, node, SCOPE_TYPE_PARAMETERS);
        generic_begin(c, &class->type_parameters, outer, node->class_def.name, 0);
        generic_make_parameters(c, node->class_def.type_params);
    }
    Scope *scope = c->failed ? c->scope : scope_new_class(c, node);
    if (scope != NULL) {
        body_begin(c, &class->body, scope, node);
    }
    if (!c->failed) {
        unit_finish_segment(c);
    }
}

void streamed_class_statement(Compiler *c, StreamedClass *class, const Node *node) {
    bool is_first = class->is_first;
    class->is_first = false;
    // The statement that makes the class ends where its body does.
    class->node->end_line = node->end_line;
    class->node->end_column = node->end_column;
    Str *doc = is_first ? docstring_of_statement(c, node) : NULL;
    if (doc != NULL) {
        c->where = node;
        store_docstring(c, doc);
        return;
    }
    scope_analyse(c, node);
    for (Scope *child = c->scope->first_child; child != NULL && !c->failed; child = child->next_sibling) {
        scope_resolve(c, child);
    }
    if (!c->failed) {
        c->where = node;
        annotations_prepare(c);
        statement(c, node);
    }
}

void streamed_class_end(Compiler *c, StreamedClass *class) {
    const Node *node = class->node;
    const Code *body = body_end(c);
    if (c->failed) {
        return;
    }
    Register result = c->unit->top;
    if (node->class_def.type_params.count == 0) {
        result = temporary(c);
        call_build_class(c, node, body, result);
    } else {
        c->unit = class->type_parameters.outer;
        result = temporary(c);
        c->unit = &class->type_parameters;
        end_type_parameters(c, node, body, result);
    }
    finish_class(c, node, result);
}

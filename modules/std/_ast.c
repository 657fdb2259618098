// Trees of the compiler as objects of module ast.
#include "gen/_ast.h"

#include "compile/codegen.h"
#include "modules/std/_ast_parts.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/api.h"
#include "vm/import.h"

typedef struct {
    Compiler *c;
    Dict *classes;
    List *body;   // of the module
    Value class;  // the top-level class that is being read, or VALUE_NONE
    List *class_body;
} Builder;

// "exec", "eval" or "single", which compile() has checked.
static CompileMode ast_mode(const Str *mode) {
    return str_equal_c(mode, "eval") ? COMPILE_EVAL : str_equal_c(mode, "single") ? COMPILE_SINGLE : COMPILE_EXEC;
}

static Value class_named(const Builder *b, const char *name) {
    return dict_get_str(b->classes, TRY_PTR(str_intern(name, strlen(name))));
}

static bool set_field(Value object, const char *name, Value value) {
    Str *interned = TRY_PTR_OR(str_intern(name, strlen(name)), false);
    return object_set_attr(object, interned, value);
}

static Value text_value(Text text) {
    return text.text == NULL ? VALUE_NONE : value_from_object(TRY_PTR(str_intern(text.text, text.length)));
}

static Value texts_value(TextList list) {
    List *result = TRY_PTR(list_new(list.count));
    for (uint32_t i = 0; i < list.count; i++) {
        TRY_BOOL(list_append(result, TRY(text_value(list.items[i]))));
    }
    return value_from_object(result);
}

static Value operators_value(const Builder *b, const Node *node) {
    List *result = TRY_PTR(list_new(node->compare.comparators.count));
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        TRY_BOOL(list_append(result, TRY(class_named(b, ast_operator_names[node->compare.operators[i]]))));
    }
    return value_from_object(result);
}

static Value build(Builder *b, const Node *node);
static Value build_shape(Builder *b, const AstShape *shape, const void *holder);

static Value build_list(Builder *b, NodeList list) {
    List *result = TRY_PTR(list_new(list.count));
    for (uint32_t i = 0; i < list.count; i++) {
        TRY_BOOL(list_append(result, TRY(build(b, list.items[i]))));
    }
    return value_from_object(result);
}

static Value literal(const Builder *b, const Node *node) {
    Value value = constant_value(b->c, node);
    return value_is_null(value) ? RAISED : value;
}

static Value field_value(Builder *b, const AstField *field, const void *holder) {
    const Node *node = holder;
    const void *at = ast_field(holder, field);
    switch ((AstFieldKind)field->kind) {
        case AST_NODE: return build(b, *(Node *const *)at);
        case AST_LIST: return build_list(b, *(const NodeList *)at);
        case AST_TEXT: return text_value(*(const Text *)at);
        case AST_TEXTS: return texts_value(*(const TextList *)at);
        case AST_ARGUMENTS: return build_shape(b, &ast_arguments_shape, *(Arguments *const *)at);
        case AST_OPERATOR: return class_named(b, ast_operator_names[node->op]);
        case AST_OPERATORS: return operators_value(b, node);
        case AST_CONTEXT: return class_named(b, ast_context_names[node->context]);
        case AST_CONSTANT: return literal(b, node);
        case AST_SINGLETON: return literal(b, *(Node *const *)at);
        case AST_CONVERSION: return value_from_small_int(node->op == 0 ? -1 : node->op);
        case AST_FLAG: return value_from_small_int(node->flag);
        case AST_LEVEL: return value_from_small_int((intptr_t) * (const uint32_t *)at);
        default: return VALUE_NONE;
    }
}

static Value build_shape(Builder *b, const AstShape *shape, const void *holder) {
    Value class = TRY(class_named(b, shape->name));
    Value object = value_from_object(TRY_PTR(type_allocate(value_class(class))));
    for (const AstField *field = shape->fields; field->kind != AST_FIELDS_END; field++) {
        TRY_BOOL(set_field(object, field->name, TRY(field_value(b, field, holder))));
    }
    return object;
}

static bool set_end(Value object, uint32_t line, uint32_t column) {
    return set_field(object, "end_lineno", value_from_small_int((intptr_t)line)) &&
           set_field(object, "end_col_offset", value_from_small_int((intptr_t)column));
}

static Value build(Builder *b, const Node *node) {
    if (node == NULL) {
        return VALUE_NONE;
    }
    TRY_BOOL(vm_check_stack());
    Value object = TRY(build_shape(b, &ast_shapes[node->kind], node));
    if (ast_has_position(node->kind)) {
        TRY_BOOL(set_field(object, "lineno", value_from_small_int((intptr_t)node->line)));
        TRY_BOOL(set_field(object, "col_offset", value_from_small_int((intptr_t)node->column)));
        TRY_BOOL(set_end(object, node->end_line, node->end_column));
    }
    return object;
}

static bool begin_class(Builder *b, Value object) {
    b->class = object;
    Value body = TRY_OR(object_get_attr(object, TRY_PTR_OR(str_intern("body", 4), false)), false);
    b->class_body = value_list(body);
    return true;
}

static bool add_item(void *user, Compiler *c, const ParserItem *item) {
    Builder *b = user;
    b->c = c;
    if (item->kind == PARSER_CLASS_END) {
        return set_end(b->class, c->parser.previous_end_line, c->parser.previous_end_column);
    }
    Value object = TRY_OR(build(b, item->node), false);
    TRY_BOOL_OR(list_append(item->kind == PARSER_CLASS_STATEMENT ? b->class_body : b->body, object), false);
    return item->kind != PARSER_CLASS_BEGIN || begin_class(b, object);
}

FUNCTION(_ast, parse) {
    const CompileRequest request = {
        .source = str_text(args->source),
        .length = args->source->length,
        .filename = args->filename,
        .mode = ast_mode(args->mode),
        .keep_columns = true,
        .is_str = true,
    };
    Builder builder = {.classes = value_dict(args->classes), .body = TRY_PTR(list_new(0)), .class = VALUE_NONE};
    CompileError error = {0};
    if (!compile_to_trees(&request, add_item, &builder, &error)) {
        vm_raise_compile_error(&request, &error);
        return RAISED;
    }
    return value_from_object(builder.body);
}

FUNCTION(_ast, compile) {
    const CompileRequest request = {
        .source = "",
        .filename = args->filename,
        .mode = ast_mode(args->mode),
        .optimize = (OptimizeLevel)(args->optimize + 1),
        .future_annotations = args->annotations,
        .keep_columns = true,
        .is_str = true,
    };
    AstReader reader = {value_dict(args->kinds), value_list(args->body), 0, request.mode == COMPILE_EVAL};
    CompileError error = {0};
    Code *code = compile_from_trees(&request, ast_reader_next, &reader, &error);
    if (code == NULL) {
        vm_raise_compile_error(&request, &error);
        return RAISED;
    }
    return value_from_object(code);
}

// Programs take AST, Add, PyCF_ONLY_AST … from here, too.
FUNCTION(_ast, __getattr__) {
    Value ast = TRY(vm_import("ast"));
    Value found = TRY(object_find_attr(ast, args->name));
    bool is_known = !value_is_undef(found) && (value_is_class(found) || !strncmp(str_text(args->name), "PyCF_", 5));
    return is_known
               ? found
               : raise_error(&AttributeError_type, "module '_ast' has no attribute %R", value_from_object(args->name));
}

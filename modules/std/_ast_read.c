// Objects of module ast as trees of the compiler. They come from anywhere: all that the compiler takes for granted of a
// tree is checked here.
#include <string.h>

#include "modules/std/_ast_parts.h"
#include "objects/bytes.h"
#include "objects/complex.h"
#include "objects/int.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    Compiler *c;
    Dict *kinds;
    ExprContext context;  // in which the expression read next must stand
    uint32_t operators;   // how many the Compare has whose comparators are read next
} Read;

// Which class it is ---------------------------------------------------------------------------------------------------

// The number in `kinds` of an object's class or the first base that has one; -1: none.
static intptr_t class_number(const Read *r, Value object) {
    const Tuple *mro = TRY_PTR_OR(type_mro(value_type(object)), -1);
    for (size_t i = 0; i < mro->length; i++) {
        Value number = dict_get(r->kinds, mro->items[i]);
        if (value_is_small_int(number)) {
            return value_small_int(number);
        }
    }
    return -1;
}

static bool has_sort(intptr_t number, AstSort sort) {
    return number >= 0 && number < AST_OPERATORS_FROM && ast_sort((NodeKind)number) == sort;
}

static void *raise_wrong_sort(const char *sort, Value object) {
    return raise_null(&TypeError_type, "expected some sort of %s, but got %R", sort, object);
}

// A required attribute of a node. RAISED on failure.
static Value attribute(Value object, const char *name, const char *of) {
    Str *interned = TRY_PTR(str_intern(name, strlen(name)));
    Value value = TRY(object_find_attr(object, interned));
    return value_is_undef(value) ? raise_error(&TypeError_type, "required field \"%s\" missing from %s", name, of)
                                 : value;
}

// Numbers and texts ---------------------------------------------------------------------------------------------------

static bool read_number(Value value, uint32_t *number) {
    intptr_t found;
    if (!value_is_small_int(value) && !value_is_instance(value, &int_type)) {
        return raise_false(&ValueError_type, "invalid integer value: %R", value);
    }
    TRY_BOOL_OR(object_to_intptr(value, &found), false);
    *number = found < 0 ? 0 : (uint32_t)found;
    return true;
}

static bool copy_text(const Read *r, const char *text, size_t length, Text *result) {
    char *copy = compiler_allocate(r->c, length + 1);
    if (copy == NULL) {
        return false;
    }
    memcpy(copy, text, length);
    *result = (Text){copy, (uint32_t)length};
    return true;
}

static bool read_text(const Read *r, Value value, bool optional, Text *text) {
    if (value_is_none(value) && optional) {
        return true;
    }
    if (!value_is_str(value)) {
        return raise_false(&TypeError_type, "AST identifier must be of type str");
    }
    static const char *const constants[] = {"None", "True", "False"};
    for (size_t i = 0; i < ARRAY_LENGTH(constants); i++) {
        if (str_equal_c(value_str(value), constants[i])) {
            return raise_false(&ValueError_type, "identifier field can't represent '%s' constant", constants[i]);
        }
    }
    return copy_text(r, str_text(value_str(value)), value_str(value)->length, text);
}

static List *checked_list(Value value, const char *shape, const AstField *field) {
    return value_is_instance(value, &list_type)
               ? value_list(value)
               : raise_null(&TypeError_type, "%s field \"%s\" must be a list, not a %T", shape, field->name, value);
}

static bool read_texts(const Read *r, const List *list, TextList *texts) {
    size_t count = list->length;
    texts->items = compiler_allocate(r->c, (count + 1) * sizeof(Text));
    for (size_t i = 0; texts->items != NULL && i < count && i < list->length; i++) {
        TRY_BOOL_OR(read_text(r, list->items[i], false, &texts->items[texts->count++]), false);
    }
    return texts->items != NULL;
}

// Constants -----------------------------------------------------------------------------------------------------------

static Node *new_node(const Read *r, NodeKind kind, const Node *position) {
    Node *node = compiler_allocate(r->c, sizeof(Node));
    if (node != NULL) {
        node->kind = (uint8_t)kind;
        if (position != NULL) {
            node->line = position->line;
            node->column = position->column;
            node->end_line = position->end_line;
            node->end_column = position->end_column;
        }
    }
    return node;
}

static bool read_constant(const Read *r, Node *node, Value value);

static bool read_number_constant(const Read *r, Node *node, Value value) {
    Value *kept = compiler_allocate(r->c, sizeof(Value));
    if (kept == NULL) {
        return false;
    }
    *kept = value;
    node->op = CONSTANT_NUMBER;
    node->constant.text = (Text){(const char *)kept, 0};
    return true;
}

static bool read_tuple_constant(const Read *r, Node *node, const Tuple *tuple) {
    node->kind = NODE_TUPLE;
    node->context = CONTEXT_LOAD;
    Node **items = compiler_allocate(r->c, (tuple->length + 1) * sizeof(Node *));
    for (size_t i = 0; items != NULL && i < tuple->length; i++) {
        items[i] = TRY_PTR_OR(new_node(r, NODE_CONSTANT, node), false);
        TRY_BOOL_OR(read_constant(r, items[i], tuple->items[i]), false);
    }
    node->sequence.elements = (NodeList){items, (uint32_t)tuple->length};
    return items != NULL;
}

static bool read_constant(const Read *r, Node *node, Value value) {
    TRY_BOOL_OR(vm_check_stack(), false);
    const Value names[] = {VALUE_NONE, VALUE_TRUE, VALUE_FALSE, VALUE_ELLIPSIS};
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (value_same(value, names[i])) {
            node->op = (uint8_t)i;
            return true;
        }
    }
    if (value_is_str(value)) {
        node->op = CONSTANT_STR;
        return copy_text(r, str_text(value_str(value)), value_str(value)->length, &node->constant.text);
    }
    if (value_is_bytes(value)) {
        node->op = CONSTANT_BYTES;
        return copy_text(r, (const char *)bytes_data(value_bytes(value)), value_bytes(value)->length,
                         &node->constant.text);
    }
    if (value_is_tuple(value)) {
        return read_tuple_constant(r, node, value_tuple(value));
    }
    if (value_is_int(value) || value_is_float(value) || value_is_complex(value)) {
        return read_number_constant(r, node, value);
    }
    return raise_false(&TypeError_type, "got an invalid type in Constant: %T", value);
}

static bool read_singleton(const Read *r, Value value, Node *pattern) {
    if (!value_is_none(value) && !value_same(value, VALUE_TRUE) && !value_same(value, VALUE_FALSE)) {
        return raise_false(&ValueError_type, "MatchSingleton can only contain True, False and None");
    }
    pattern->match_value.value = TRY_PTR_OR(new_node(r, NODE_CONSTANT, pattern), false);
    return read_constant(r, pattern->match_value.value, value);
}

// Fields --------------------------------------------------------------------------------------------------------------

static Node *read_node(Read *r, Value object, AstSort sort);
static bool read_shape(Read *r, Value object, const AstShape *shape, void *holder);

static bool read_list(Read *r, const List *list, const AstField *field, NodeList *nodes) {
    bool comparators = strcmp(field->name, "comparators") == 0;
    size_t count = list->length;
    ExprContext context = r->context;
    if (comparators && count != r->operators && count > 0) {
        return raise_false(&ValueError_type, "Compare has a different number of comparators and operands");
    }
    nodes->items = compiler_allocate(r->c, (count + 1) * sizeof(Node *));
    for (size_t i = 0; nodes->items != NULL && i < count && i < list->length; i++) {
        Value item = list->items[i];
        r->context = context;
        bool absent = value_is_none(item) && field->optional;
        nodes->items[nodes->count++] = absent ? NULL : TRY_PTR_OR(read_node(r, item, field->sort), false);
    }
    return nodes->items != NULL;
}

// Operators are told by their class.
static bool read_operator(const Read *r, Value object, const char *sort, uint8_t *result) {
    intptr_t number = class_number(r, object);
    bool context = sort == NULL;
    intptr_t from = context ? AST_CONTEXTS_FROM : AST_OPERATORS_FROM;
    if (number < from || number >= from + 100) {
        return raise_wrong_sort(context ? "expr_context" : sort, object) != NULL;
    }
    *result = (uint8_t)(number - from);
    return true;
}

static const char *operator_sort(NodeKind kind) {
    return kind == NODE_BOOL_OP    ? "boolop"
           : kind == NODE_UNARY_OP ? "unaryop"
           : kind == NODE_COMPARE  ? "cmpop"
                                   : "operator";
}

static bool read_own_operator(const Read *r, Value object, Node *node) {
    const char *sort = operator_sort((NodeKind)node->kind);
    TRY_BOOL_OR(read_operator(r, object, sort, &node->op), false);
    bool fits = node->kind == NODE_BOOL_OP    ? node->op == AST_BOOL_AND || node->op == AST_BOOL_OR
                : node->kind == NODE_UNARY_OP ? node->op >= AST_INVERT && node->op <= AST_USUB
                                              : node->op <= AST_XOR;
    return fits || raise_wrong_sort(sort, object) != NULL;
}

static bool read_comparisons(Read *r, const List *list, Node *node) {
    size_t count = list->length;
    node->compare.operators = compiler_allocate(r->c, count + 1);
    for (size_t i = 0; node->compare.operators != NULL && i < count && i < list->length; i++) {
        TRY_BOOL_OR(read_operator(r, list->items[i], "cmpop", &node->compare.operators[i]), false);
        if (node->compare.operators[i] < AST_EQ) {
            return raise_wrong_sort("cmpop", list->items[i]) != NULL;
        }
    }
    r->operators = (uint32_t)count;
    return node->compare.operators != NULL;
}

static bool read_conversion(Value value, Node *node) {
    intptr_t number;
    TRY_BOOL_OR(object_to_intptr(value, &number), false);
    if (number != -1 && number != 's' && number != 'r' && number != 'a') {
        return raise_false(&ValueError_type, "Unrecognized conversion character %zd", number);
    }
    node->op = number == -1 ? 0 : (uint8_t)number;
    return true;
}

static bool read_arguments(Read *r, Value object, Arguments **args) {
    if (class_number(r, object) != AST_ARGUMENTS_NUMBER) {
        return raise_wrong_sort("arguments", object) != NULL;
    }
    *args = TRY_PTR_OR(compiler_allocate(r->c, sizeof(Arguments)), false);
    TRY_BOOL_OR(read_shape(r, object, &ast_arguments_shape, *args), false);
    if ((*args)->positional_only.count + (*args)->positional.count < (*args)->defaults.count) {
        return raise_false(&ValueError_type, "more positional defaults than args on arguments");
    }
    if ((*args)->keyword_only.count != (*args)->keyword_defaults.count) {
        return raise_false(&ValueError_type, "length of kwonlyargs is not the same as kw_defaults on arguments");
    }
    return true;
}

// Targets are stored to or deleted, all else is loaded; what stands in a list or behind a star is as that is.
static ExprContext field_context(const Read *r, const AstShape *shape, const Node *node, const AstField *field) {
    const char *name = field->name;
    if (shape != &ast_arguments_shape &&
        (node->kind == NODE_LIST || node->kind == NODE_TUPLE || node->kind == NODE_STARRED)) {
        return r->context;
    }
    if (strcmp(name, "targets") == 0) {
        return node->kind == NODE_DELETE ? CONTEXT_DELETE : CONTEXT_STORE;
    }
    bool stored = strcmp(name, "target") == 0 || strcmp(name, "optional_vars") == 0 ||
                  (field->kind == AST_NODE && strcmp(name, "name") == 0);
    return stored ? CONTEXT_STORE : CONTEXT_LOAD;
}

static bool read_field_node(Read *r, Value value, const AstShape *shape, const AstField *field, Node **node) {
    if (value_is_none(value)) {
        return field->optional ||
               raise_false(&ValueError_type, "field '%s' is required for %s", field->name, shape->name);
    }
    *node = read_node(r, value, field->sort);
    return *node != NULL;
}

static bool read_field(Read *r, Value value, const AstShape *shape, const AstField *field, void *holder) {
    Node *node = holder;
    void *at = ast_field(holder, field);
    uint32_t number = 0;
    switch ((AstFieldKind)field->kind) {
        case AST_NODE: return read_field_node(r, value, shape, field, at);
        case AST_LIST: {
            const List *list = TRY_PTR_OR(checked_list(value, shape->name, field), false);
            return read_list(r, list, field, at);
        }
        case AST_TEXT: return read_text(r, value, field->optional, at);
        case AST_TEXTS: return read_texts(r, TRY_PTR_OR(checked_list(value, shape->name, field), false), at);
        case AST_ARGUMENTS: return read_arguments(r, value, at);
        case AST_OPERATOR: return read_own_operator(r, value, node);
        case AST_OPERATORS:
            return read_comparisons(r, TRY_PTR_OR(checked_list(value, shape->name, field), false), node);
        case AST_CONTEXT: return read_operator(r, value, NULL, &node->context);
        case AST_CONSTANT: return read_constant(r, node, value);
        case AST_SINGLETON: return read_singleton(r, value, node);
        case AST_CONVERSION: return read_conversion(value, node);
        case AST_FLAG:
            TRY_BOOL_OR(read_number(value, &number), false);
            node->flag = number != 0;
            return true;
        case AST_LEVEL: return value_is_none(value) || read_number(value, at);
        default: return true;
    }
}

// The value of a field; what is missing but may be so is None or no items.
static Value field_value(Value object, const AstShape *shape, const AstField *field) {
    Value value = TRY(object_find_attr(object, TRY_PTR(str_intern(field->name, strlen(field->name)))));
    if (!value_is_undef(value)) {
        return value;
    }
    if (field->kind == AST_LIST || field->kind == AST_TEXTS) {
        return value_from_object(TRY_PTR(list_new(0)));
    }
    return field->optional ? VALUE_NONE : attribute(object, field->name, shape->name);
}

static bool read_shape(Read *r, Value object, const AstShape *shape, void *holder) {
    ExprContext context = r->context;
    for (const AstField *field = shape->fields; field->kind != AST_FIELDS_END; field++) {
        if (field->kind != AST_NOTHING) {
            Value value = TRY_OR(field_value(object, shape, field), false);
            r->context = context;
            r->context = field_context(r, shape, holder, field);
            TRY_BOOL_OR(read_field(r, value, shape, field, holder), false);
        }
    }
    r->context = context;
    return true;
}

// What must hold of a node as a whole
// -----------------------------------------------------------------------------------

static bool raise_empty(const char *field, const char *shape) {
    return raise_false(&ValueError_type, "empty %s on %s", field, shape);
}

// Bodies, targets, names and items must not be empty.
static bool check_filled(const AstShape *shape, const Node *node) {
    static const char *const names[] = {"body", "targets", "names", "items", "generators"};
    for (const AstField *field = shape->fields; field->kind != AST_FIELDS_END; field++) {
        bool counted = field->kind == AST_LIST || field->kind == AST_TEXTS;
        for (size_t i = 0; counted && i < ARRAY_LENGTH(names); i++) {
            const NodeList *list = ast_field(node, field);  // a TextList begins in the same way
            if (list->count == 0 && strcmp(field->name, names[i]) == 0) {
                return i == 4 ? raise_false(&ValueError_type, "comprehension with no generators")
                              : raise_empty(names[i], shape->name);
            }
        }
    }
    return true;
}

static bool is_assignable(NodeKind kind) {
    return kind == NODE_NAME || kind == NODE_ATTRIBUTE || kind == NODE_SUBSCRIPT || kind == NODE_STARRED ||
           kind == NODE_LIST || kind == NODE_TUPLE;
}

static bool check_context(const Read *r, const Node *node) {
    if (ast_sort((NodeKind)node->kind) != AST_EXPRESSION) {
        return true;
    }
    const char *wanted = ast_context_names[r->context];
    if (!is_assignable((NodeKind)node->kind)) {
        return r->context == CONTEXT_LOAD ||
               raise_false(&ValueError_type, "expression which can't be assigned to in %s context", wanted);
    }
    return node->context == r->context ||
           raise_false(&ValueError_type, "expression must have %s context but has %s instead", wanted,
                       ast_context_names[node->context]);
}

static bool check_strings(const Node *node) {
    for (uint32_t i = 0; i < node->joined.values.count; i++) {
        const Node *part = node->joined.values.items[i];
        bool text = part->kind == NODE_CONSTANT && part->op == CONSTANT_STR;
        if (!text && part->kind != NODE_FORMATTED_VALUE && part->kind != NODE_JOINED_STR) {
            return raise_false(&ValueError_type, "JoinedStr holds a %s", ast_shapes[part->kind].name);
        }
    }
    return true;
}

static bool check_node(const Read *r, const Node *node) {
    TRY_BOOL_OR(check_filled(&ast_shapes[node->kind], node), false);
    TRY_BOOL_OR(check_context(r, node), false);
    switch (node->kind) {
        case NODE_BOOL_OP:
            return node->bool_op.values.count >= 2 || raise_false(&ValueError_type, "BoolOp with less than 2 values");
        case NODE_DICT:
            return node->dict.keys.count == node->dict.values.count ||
                   raise_false(&ValueError_type, "Dict doesn't have the same number of keys as values");
        case NODE_COMPARE:
            return node->compare.comparators.count > 0 || raise_false(&ValueError_type, "Compare with no comparators");
        case NODE_JOINED_STR: return check_strings(node);
        case NODE_RAISE:
            return node->raise.exc != NULL || node->raise.cause == NULL ||
                   raise_false(&ValueError_type, "Raise with cause but no exception");
        case NODE_TRY:
        case NODE_TRY_STAR:
            if (node->try_block.handlers.count + node->try_block.finalbody.count == 0) {
                return raise_false(&ValueError_type, "%s has neither except handlers nor finalbody",
                                   ast_shapes[node->kind].name);
            }
            return node->try_block.handlers.count > 0 || node->try_block.orelse.count == 0 ||
                   raise_false(&ValueError_type, "%s has orelse but no except handlers", ast_shapes[node->kind].name);
        case NODE_MATCH_MAPPING:
            return node->match_mapping.keys.count == node->match_mapping.patterns.count ||
                   raise_false(&ValueError_type, "MatchMapping doesn't have the same number of keys as patterns");
        case NODE_MATCH_CLASS:
            return node->match_class.keyword_names.count == node->match_class.keyword_patterns.count ||
                   raise_false(&ValueError_type,
                               "MatchClass doesn't have the same number of keyword attributes as patterns");
        case NODE_MATCH_OR:
            return node->match_patterns.patterns.count >= 2 ||
                   raise_false(&ValueError_type, "MatchOr requires at least 2 patterns");
        default: return true;
    }
}

static bool read_position(Value object, const char *of, Node *node) {
    TRY_BOOL_OR(read_number(TRY_OR(attribute(object, "lineno", of), false), &node->line), false);
    TRY_BOOL_OR(read_number(TRY_OR(attribute(object, "col_offset", of), false), &node->column), false);
    node->end_line = node->line;
    node->end_column = node->column;
    Value line = TRY_OR(object_find_attr(object, TRY_PTR_OR(str_intern("end_lineno", 10), false)), false);
    Value column = TRY_OR(object_find_attr(object, TRY_PTR_OR(str_intern("end_col_offset", 14), false)), false);
    return (value_is_undef(line) || value_is_none(line) || read_number(line, &node->end_line)) &&
           (value_is_undef(column) || value_is_none(column) || read_number(column, &node->end_column));
}

static Node *read_node(Read *r, Value object, AstSort sort) {
    TRY_BOOL_OR(vm_check_stack(), NULL);
    Node *node = TRY_PTR_OR(new_node(r, NODE_PASS, NULL), NULL);
    if (sort != AST_COMPREHENSION && sort != AST_WITH_ITEM && sort != AST_MATCH_CASE) {
        TRY_BOOL_OR(read_position(object, ast_sort_names[sort], node), NULL);
    }
    intptr_t number = class_number(r, object);
    if (!has_sort(number, sort)) {
        return error_pending() ? NULL : raise_wrong_sort(ast_sort_names[sort], object);
    }
    node->kind = (uint8_t)number;
    ExprContext context = r->context;
    TRY_BOOL_OR(read_shape(r, object, &ast_shapes[number], node), NULL);
    r->context = context;
    TRY_BOOL_OR(node->kind != number || check_node(r, node), NULL);
    return node;
}

bool ast_reader_next(void *user, Compiler *c, ParserItem *item) {
    AstReader *reader = user;
    *item = (ParserItem){PARSER_END, NULL};
    if (reader->next >= reader->body->length) {
        return true;
    }
    Read read = {c, reader->kinds, CONTEXT_LOAD, 0};
    AstSort sort = reader->is_expression ? AST_EXPRESSION : AST_STATEMENT;
    item->node = read_node(&read, reader->body->items[reader->next++], sort);
    item->kind = reader->is_expression ? PARSER_EXPRESSION : PARSER_STATEMENT;
    return item->node != NULL;
}

#include "compile/ast_dump.h"

#include <stdio.h>
#include <string.h>

#include "core/unicode_chars.h"
#include "core/utf8.h"

static const char *const node_names[] = {
    "FunctionDef",
    "AsyncFunctionDef",
    "ClassDef",
    "Return",
    "Delete",
    "Assign",
    "TypeAlias",
    "AugAssign",
    "AnnAssign",
    "For",
    "AsyncFor",
    "While",
    "If",
    "With",
    "AsyncWith",
    "Match",
    "Raise",
    "Try",
    "TryStar",
    "Assert",
    "Import",
    "ImportFrom",
    "Global",
    "Nonlocal",
    "Expr",
    "Pass",
    "Break",
    "Continue",
    "BoolOp",
    "NamedExpr",
    "BinOp",
    "UnaryOp",
    "Lambda",
    "IfExp",
    "Dict",
    "Set",
    "ListComp",
    "SetComp",
    "DictComp",
    "GeneratorExp",
    "Await",
    "Yield",
    "YieldFrom",
    "Compare",
    "Call",
    "FormattedValue",
    "JoinedStr",
    "Constant",
    "Attribute",
    "Subscript",
    "Starred",
    "Name",
    "List",
    "Tuple",
    "Slice",
    "MatchValue",
    "MatchSingleton",
    "MatchSequence",
    "MatchMapping",
    "MatchClass",
    "MatchStar",
    "MatchAs",
    "MatchOr",
    "comprehension",
    "ExceptHandler",
    "arg",
    "keyword",
    "alias",
    "withitem",
    "match_case",
    "TypeVar",
    "ParamSpec",
    "TypeVarTuple",
};

static const char *const operator_names[] = {
    "Add",    "Sub",   "Mult",   "MatMult", "Div", "FloorDiv", "Mod",   "Pow",  "LShift", "RShift",
    "BitAnd", "BitOr", "BitXor", "And",     "Or",  "Invert",   "Not",   "UAdd", "USub",   "Eq",
    "NotEq",  "Lt",    "LtE",    "Gt",      "GtE", "Is",       "IsNot", "In",   "NotIn",
};

// One node being written: a comma goes before each field but the first.
typedef struct {
    const AstDump *dump;
    bool has_fields;
} Fields;

static void put(const AstDump *dump, const char *text) { dump->write(dump->user, text, strlen(text)); }
static void put_text(const AstDump *dump, Text text) { dump->write(dump->user, text.text, text.length); }

static void put_number(const AstDump *dump, uint32_t number) {
    char digits[12];
    snprintf(digits, sizeof(digits), "%u", (unsigned)number);
    put(dump, digits);
}

static void begin_field(Fields *fields, const char *name) {
    put(fields->dump, fields->has_fields ? ", " : "");
    put(fields->dump, name);
    put(fields->dump, "=");
    fields->has_fields = true;
}

static void put_code_point(const AstDump *dump, uint32_t c, char quote) {
    char out[16];
    if (c == '\n' || c == '\r' || c == '\t') {
        snprintf(out, sizeof(out), "\\%c", c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
    } else if (c == '\\' || c == (uint32_t)quote) {
        snprintf(out, sizeof(out), "\\%c", (char)c);
    } else if (!utf8_is_surrogate(c) && unicode_is_printable(c)) {
        out[utf8_encode(c, out)] = '\0';
    } else {
        snprintf(out, sizeof(out), c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)c);
    }
    put(dump, out);
}

static void put_quoted(const AstDump *dump, Text text, bool is_bytes) {
    bool has_single = memchr(text.text, '\'', text.length) != NULL,
         has_double = memchr(text.text, '"', text.length) != NULL;
    char quote[] = {has_single && !has_double ? '"' : '\'', '\0'};
    put(dump, is_bytes ? "b" : "");
    put(dump, quote);
    const char *at = text.text, *end = text.text + text.length;
    while (at < end) {
        uint32_t c = is_bytes ? (unsigned char)*at++ : utf8_decode(&at, end, UTF8_SURROGATES);
        if (is_bytes && c >= 0x7F) {
            char out[8];
            snprintf(out, sizeof(out), "\\x%02x", (unsigned)c);
            put(dump, out);
        } else {
            put_code_point(dump, c, quote[0]);
        }
    }
    put(dump, quote);
}

static void field_node(Fields *fields, const char *name, const Node *node) {
    if (node != NULL) {
        begin_field(fields, name);
        ast_dump(fields->dump, node);
    }
}

static void field_list(Fields *fields, const char *name, NodeList list) {
    begin_field(fields, name);
    ast_dump_list(fields->dump, list);
}

static void field_text(Fields *fields, const char *name, Text text) {
    if (text.text != NULL) {
        begin_field(fields, name);
        put_quoted(fields->dump, text, false);
    }
}

static void field_number(Fields *fields, const char *name, uint32_t number) {
    begin_field(fields, name);
    put_number(fields->dump, number);
}

static void field_operator(Fields *fields, const char *name, uint8_t op) {
    begin_field(fields, name);
    put(fields->dump, operator_names[op]);
    put(fields->dump, "()");
}

static void field_context(Fields *fields, const Node *node) {
    static const char *const names[] = {"Load()", "Store()", "Del()"};
    begin_field(fields, "ctx");
    put(fields->dump, names[node->context]);
}

static void field_texts(Fields *fields, const char *name, TextList list) {
    begin_field(fields, name);
    put(fields->dump, "[");
    for (uint32_t i = 0; i < list.count; i++) {
        put(fields->dump, i > 0 ? ", " : "");
        put_quoted(fields->dump, list.items[i], false);
    }
    put(fields->dump, "]");
}

static void field_operators(Fields *fields, const Node *node) {
    begin_field(fields, "ops");
    put(fields->dump, "[");
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        put(fields->dump, i > 0 ? ", " : "");
        put(fields->dump, operator_names[node->compare.operators[i]]);
        put(fields->dump, "()");
    }
    put(fields->dump, "]");
}

static void field_constant(Fields *fields, const Node *node) {
    static const char *const names[] = {"None", "True", "False", "Ellipsis"};
    begin_field(fields, "value");
    switch (node->op) {
        case CONSTANT_STR:
        case CONSTANT_BYTES: put_quoted(fields->dump, node->constant.text, node->op == CONSTANT_BYTES); break;
        case CONSTANT_INT:
        case CONSTANT_FLOAT: put_text(fields->dump, node->constant.text); break;
        case CONSTANT_IMAGINARY:
            put_text(fields->dump, node->constant.text);
            put(fields->dump, "j");
            break;
        default: put(fields->dump, names[node->op]); break;
    }
}

static void field_arguments(Fields *outer, const Arguments *args) {
    begin_field(outer, "args");
    put(outer->dump, "arguments(");
    Fields fields = {outer->dump, false};
    field_list(&fields, "posonlyargs", args->positional_only);
    field_list(&fields, "args", args->positional);
    field_node(&fields, "vararg", args->vararg);
    field_list(&fields, "kwonlyargs", args->keyword_only);
    field_list(&fields, "kw_defaults", args->keyword_defaults);
    field_node(&fields, "kwarg", args->kwarg);
    field_list(&fields, "defaults", args->defaults);
    put(outer->dump, ")");
}

static void put_function(Fields *fields, const Node *node) {
    field_text(fields, "name", node->function.name);
    field_arguments(fields, node->function.args);
    field_list(fields, "body", node->function.body);
    field_list(fields, "decorator_list", node->function.decorators);
    field_node(fields, "returns", node->function.returns);
    field_list(fields, "type_params", node->function.type_params);
}

static void put_class(Fields *fields, const Node *node) {
    field_text(fields, "name", node->class_def.name);
    field_list(fields, "bases", node->class_def.bases);
    field_list(fields, "keywords", node->class_def.keywords);
    field_list(fields, "body", node->class_def.body);
    field_list(fields, "decorator_list", node->class_def.decorators);
    field_list(fields, "type_params", node->class_def.type_params);
}

static void put_statement_fields(Fields *fields, const Node *node) {
    switch (node->kind) {
        case NODE_FUNCTION_DEF:
        case NODE_ASYNC_FUNCTION_DEF: put_function(fields, node); break;
        case NODE_CLASS_DEF: put_class(fields, node); break;
        case NODE_DELETE: field_list(fields, "targets", node->assign.targets); break;
        case NODE_ASSIGN:
            field_list(fields, "targets", node->assign.targets);
            field_node(fields, "value", node->assign.value);
            break;
        case NODE_TYPE_ALIAS:
            field_node(fields, "name", node->type_alias.name);
            field_list(fields, "type_params", node->type_alias.type_params);
            field_node(fields, "value", node->type_alias.value);
            break;
        case NODE_AUG_ASSIGN:
            field_node(fields, "target", node->aug_assign.target);
            field_operator(fields, "op", node->op);
            field_node(fields, "value", node->aug_assign.value);
            break;
        case NODE_ANN_ASSIGN:
            field_node(fields, "target", node->ann_assign.target);
            field_node(fields, "annotation", node->ann_assign.annotation);
            field_node(fields, "value", node->ann_assign.value);
            field_number(fields, "simple", node->flag);
            break;
        case NODE_FOR:
        case NODE_ASYNC_FOR:
            field_node(fields, "target", node->for_loop.target);
            field_node(fields, "iter", node->for_loop.iter);
            field_list(fields, "body", node->for_loop.body);
            field_list(fields, "orelse", node->for_loop.orelse);
            break;
        case NODE_WHILE:
        case NODE_IF:
            field_node(fields, "test", node->branch.test);
            field_list(fields, "body", node->branch.body);
            field_list(fields, "orelse", node->branch.orelse);
            break;
        case NODE_WITH:
        case NODE_ASYNC_WITH:
            field_list(fields, "items", node->with.items);
            field_list(fields, "body", node->with.body);
            break;
        case NODE_MATCH:
            field_node(fields, "subject", node->match.subject);
            field_list(fields, "cases", node->match.cases);
            break;
        case NODE_RAISE:
            field_node(fields, "exc", node->raise.exc);
            field_node(fields, "cause", node->raise.cause);
            break;
        case NODE_TRY:
        case NODE_TRY_STAR:
            field_list(fields, "body", node->try_block.body);
            field_list(fields, "handlers", node->try_block.handlers);
            field_list(fields, "orelse", node->try_block.orelse);
            field_list(fields, "finalbody", node->try_block.finalbody);
            break;
        case NODE_ASSERT:
            field_node(fields, "test", node->assertion.test);
            field_node(fields, "msg", node->assertion.message);
            break;
        case NODE_IMPORT_FROM: field_text(fields, "module", node->import.module); break;
        case NODE_GLOBAL:
        case NODE_NONLOCAL: field_texts(fields, "names", node->names.names); break;
        default: break;
    }
    if (node->kind == NODE_IMPORT || node->kind == NODE_IMPORT_FROM) {
        field_list(fields, "names", node->import.names);
    }
    if (node->kind == NODE_IMPORT_FROM) {
        field_number(fields, "level", node->import.level);
    }
}

static void put_comprehension(Fields *fields, const Node *node) {
    field_node(fields, node->kind == NODE_DICT_COMP ? "key" : "elt", node->comp.element);
    if (node->kind == NODE_DICT_COMP) {
        field_node(fields, "value", node->comp.value);
    }
    field_list(fields, "generators", node->comp.generators);
}

static void put_expression_fields(Fields *fields, const Node *node) {
    switch (node->kind) {
        case NODE_BOOL_OP:
            field_operator(fields, "op", node->op);
            field_list(fields, "values", node->bool_op.values);
            break;
        case NODE_NAMED_EXPR:
            field_node(fields, "target", node->named.target);
            field_node(fields, "value", node->named.value);
            break;
        case NODE_BIN_OP:
            field_node(fields, "left", node->bin_op.left);
            field_operator(fields, "op", node->op);
            field_node(fields, "right", node->bin_op.right);
            break;
        case NODE_UNARY_OP:
            field_operator(fields, "op", node->op);
            field_node(fields, "operand", node->unary.operand);
            break;
        case NODE_LAMBDA:
            field_arguments(fields, node->lambda.args);
            field_node(fields, "body", node->lambda.body);
            break;
        case NODE_IF_EXP:
            field_node(fields, "test", node->if_exp.test);
            field_node(fields, "body", node->if_exp.body);
            field_node(fields, "orelse", node->if_exp.orelse);
            break;
        case NODE_DICT:
            field_list(fields, "keys", node->dict.keys);
            field_list(fields, "values", node->dict.values);
            break;
        case NODE_LIST_COMP:
        case NODE_SET_COMP:
        case NODE_DICT_COMP:
        case NODE_GENERATOR_EXP: put_comprehension(fields, node); break;
        case NODE_RETURN:
        case NODE_EXPR:
        case NODE_AWAIT:
        case NODE_YIELD:
        case NODE_YIELD_FROM: field_node(fields, "value", node->value.value); break;
        case NODE_COMPARE:
            field_node(fields, "left", node->compare.left);
            field_operators(fields, node);
            field_list(fields, "comparators", node->compare.comparators);
            break;
        case NODE_CALL:
            field_node(fields, "func", node->call.function);
            field_list(fields, "args", node->call.args);
            field_list(fields, "keywords", node->call.keywords);
            break;
        case NODE_FORMATTED_VALUE:
            field_node(fields, "value", node->formatted.value);
            begin_field(fields, "conversion");
            put(fields->dump, node->op == 0 ? "-1" : node->op == 's' ? "115" : node->op == 'r' ? "114" : "97");
            field_node(fields, "format_spec", node->formatted.format_spec);
            break;
        case NODE_JOINED_STR: field_list(fields, "values", node->joined.values); break;
        case NODE_CONSTANT: field_constant(fields, node); break;
        case NODE_ATTRIBUTE:
            field_node(fields, "value", node->attribute.value);
            field_text(fields, "attr", node->attribute.name);
            field_context(fields, node);
            break;
        case NODE_SUBSCRIPT:
            field_node(fields, "value", node->subscript.value);
            field_node(fields, "slice", node->subscript.slice);
            field_context(fields, node);
            break;
        case NODE_STARRED:
            field_node(fields, "value", node->value.value);
            field_context(fields, node);
            break;
        case NODE_NAME:
            field_text(fields, "id", node->name.id);
            field_context(fields, node);
            break;
        case NODE_SET: field_list(fields, "elts", node->sequence.elements); break;
        case NODE_LIST:
        case NODE_TUPLE:
            field_list(fields, "elts", node->sequence.elements);
            field_context(fields, node);
            break;
        case NODE_SLICE:
            field_node(fields, "lower", node->slice.lower);
            field_node(fields, "upper", node->slice.upper);
            field_node(fields, "step", node->slice.step);
            break;
        default: break;
    }
}

static void put_pattern_fields(Fields *fields, const Node *node) {
    switch (node->kind) {
        case NODE_MATCH_VALUE: field_node(fields, "value", node->match_value.value); break;
        case NODE_MATCH_SINGLETON: field_constant(fields, node->match_value.value); break;
        case NODE_MATCH_SEQUENCE:
        case NODE_MATCH_OR: field_list(fields, "patterns", node->match_patterns.patterns); break;
        case NODE_MATCH_MAPPING:
            field_list(fields, "keys", node->match_mapping.keys);
            field_list(fields, "patterns", node->match_mapping.patterns);
            field_text(fields, "rest", node->match_mapping.rest);
            break;
        case NODE_MATCH_CLASS:
            field_node(fields, "cls", node->match_class.cls);
            field_list(fields, "patterns", node->match_class.patterns);
            field_texts(fields, "kwd_attrs", node->match_class.keyword_names);
            field_list(fields, "kwd_patterns", node->match_class.keyword_patterns);
            break;
        case NODE_MATCH_STAR: field_text(fields, "name", node->match_star.name); break;
        case NODE_MATCH_AS:
            field_node(fields, "pattern", node->match_as.pattern);
            field_text(fields, "name", node->match_as.name);
            break;
        default: break;
    }
}

static void put_part_fields(Fields *fields, const Node *node) {
    switch (node->kind) {
        case NODE_COMPREHENSION:
            field_node(fields, "target", node->comprehension.target);
            field_node(fields, "iter", node->comprehension.iter);
            field_list(fields, "ifs", node->comprehension.ifs);
            field_number(fields, "is_async", node->flag);
            break;
        case NODE_EXCEPT_HANDLER:
            field_node(fields, "type", node->handler.type);
            field_text(fields, "name", node->handler.name);
            field_list(fields, "body", node->handler.body);
            break;
        case NODE_ARG:
            field_text(fields, "arg", node->arg.name);
            field_node(fields, "annotation", node->arg.annotation);
            break;
        case NODE_KEYWORD:
            field_text(fields, "arg", node->keyword.name);
            field_node(fields, "value", node->keyword.value);
            break;
        case NODE_ALIAS:
            field_text(fields, "name", node->alias.name);
            field_text(fields, "asname", node->alias.asname);
            break;
        case NODE_WITH_ITEM:
            field_node(fields, "context_expr", node->with_item.context);
            field_node(fields, "optional_vars", node->with_item.vars);
            break;
        case NODE_MATCH_CASE:
            field_node(fields, "pattern", node->match_case.pattern);
            field_node(fields, "guard", node->match_case.guard);
            field_list(fields, "body", node->match_case.body);
            break;
        case NODE_TYPE_VAR:
        case NODE_PARAM_SPEC:
        case NODE_TYPE_VAR_TUPLE:
            field_text(fields, "name", node->type_param.name);
            field_node(fields, "bound", node->type_param.bound);
            break;
        default: break;
    }
}

static bool has_position(const Node *node) {
    return node->kind != NODE_COMPREHENSION && node->kind != NODE_WITH_ITEM && node->kind != NODE_MATCH_CASE;
}

void ast_dump(const AstDump *dump, const Node *node) {
    if (node == NULL) {
        put(dump, "None");
        return;
    }
    put(dump, node_names[node->kind]);
    put(dump, "(");
    Fields fields = {dump, false};
    put_statement_fields(&fields, node);
    put_expression_fields(&fields, node);
    put_pattern_fields(&fields, node);
    put_part_fields(&fields, node);
    if (dump->include_attributes && has_position(node)) {
        field_number(&fields, "lineno", node->line);
        field_number(&fields, "col_offset", node->column);
        field_number(&fields, "end_lineno", node->end_line);
        field_number(&fields, "end_col_offset", node->end_column);
    }
    put(dump, ")");
}

void ast_dump_list(const AstDump *dump, NodeList list) {
    put(dump, "[");
    for (uint32_t i = 0; i < list.count; i++) {
        put(dump, i > 0 ? ", " : "");
        ast_dump(dump, list.items[i]);
    }
    put(dump, "]");
}

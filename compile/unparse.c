// Expressions back to text, normalised as CPython does it: what annotations are under `from __future__ import
// annotations`.
#include "compile/codegen.h"

typedef enum {
    LEVEL_NAMED,
    LEVEL_TUPLE,
    LEVEL_TEST,
    LEVEL_OR,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_COMPARE,
    LEVEL_BITOR,
    LEVEL_BITXOR,
    LEVEL_BITAND,
    LEVEL_SHIFT,
    LEVEL_SUM,
    LEVEL_TERM,
    LEVEL_FACTOR,
    LEVEL_POWER,
    LEVEL_AWAIT,
    LEVEL_ATOM,
} Level;

typedef struct {
    Compiler *c;
    StrBuilder text;
} Unparser;

static void write_node(Unparser *u, const Node *node, Level level);

static void write_c(Unparser *u, const char *text) { (void)str_builder_add_c(&u->text, text); }

static void write_text(Unparser *u, Text text) { (void)str_builder_add(&u->text, text.text, text.length); }

static void write_list(Unparser *u, NodeList list, Level level) {
    for (uint32_t i = 0; i < list.count; i++) {
        write_c(u, i > 0 ? ", " : "");
        write_node(u, list.items[i], level);
    }
}

static void write_between(Unparser *u, const char *open, NodeList list, const char *close) {
    write_c(u, open);
    write_list(u, list, LEVEL_TEST);
    write_c(u, close);
}

// Operators

static const struct {
    const char *text;
    uint8_t level;
    bool is_right;
} binary_operators[] = {
    [AST_ADD] = {" + ", LEVEL_SUM, false},       [AST_SUB] = {" - ", LEVEL_SUM, false},
    [AST_MUL] = {" * ", LEVEL_TERM, false},      [AST_MATMUL] = {" @ ", LEVEL_TERM, false},
    [AST_DIV] = {" / ", LEVEL_TERM, false},      [AST_FLOORDIV] = {" // ", LEVEL_TERM, false},
    [AST_MOD] = {" % ", LEVEL_TERM, false},      [AST_POW] = {" ** ", LEVEL_POWER, true},
    [AST_LSHIFT] = {" << ", LEVEL_SHIFT, false}, [AST_RSHIFT] = {" >> ", LEVEL_SHIFT, false},
    [AST_AND] = {" & ", LEVEL_BITAND, false},    [AST_OR] = {" | ", LEVEL_BITOR, false},
    [AST_XOR] = {" ^ ", LEVEL_BITXOR, false},
};

static void open_if(Unparser *u, bool needed) { write_c(u, needed ? "(" : ""); }
static void close_if(Unparser *u, bool needed) { write_c(u, needed ? ")" : ""); }

static void write_binary(Unparser *u, const Node *node, Level level) {
    Level own = binary_operators[node->op].level;
    bool is_right = binary_operators[node->op].is_right;
    open_if(u, level > own);
    write_node(u, node->bin_op.left, own + is_right);
    write_c(u, binary_operators[node->op].text);
    write_node(u, node->bin_op.right, own + !is_right);
    close_if(u, level > own);
}

static void write_unary(Unparser *u, const Node *node, Level level) {
    static const char *const texts[] = {"~", "not ", "+", "-"};
    Level own = node->op == AST_NOT ? LEVEL_NOT : LEVEL_FACTOR;
    open_if(u, level > own);
    write_c(u, texts[node->op - AST_INVERT]);
    write_node(u, node->unary.operand, own);
    close_if(u, level > own);
}

static void write_boolean(Unparser *u, const Node *node, Level level) {
    Level own = node->op == AST_BOOL_OR ? LEVEL_OR : LEVEL_AND;
    open_if(u, level > own);
    for (uint32_t i = 0; i < node->bool_op.values.count; i++) {
        write_c(u, i == 0 ? "" : own == LEVEL_OR ? " or " : " and ");
        write_node(u, node->bool_op.values.items[i], own + 1);
    }
    close_if(u, level > own);
}

static void write_compare(Unparser *u, const Node *node, Level level) {
    static const char *const texts[] = {" == ", " != ", " < ",      " <= ", " > ",
                                        " >= ", " is ", " is not ", " in ", " not in "};
    open_if(u, level > LEVEL_COMPARE);
    write_node(u, node->compare.left, LEVEL_COMPARE + 1);
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        write_c(u, texts[node->compare.operators[i] - AST_EQ]);
        write_node(u, node->compare.comparators.items[i], LEVEL_COMPARE + 1);
    }
    close_if(u, level > LEVEL_COMPARE);
}

static void write_conditional(Unparser *u, const Node *node, Level level) {
    open_if(u, level > LEVEL_TEST);
    write_node(u, node->if_exp.body, LEVEL_TEST + 1);
    write_c(u, " if ");
    write_node(u, node->if_exp.test, LEVEL_TEST + 1);
    write_c(u, " else ");
    write_node(u, node->if_exp.orelse, LEVEL_TEST);
    close_if(u, level > LEVEL_TEST);
}

// Lambdas

static void write_parameter(Unparser *u, const Node *arg, const Node *fallback, bool *first, const char *stars) {
    write_c(u, *first ? "" : ", ");
    *first = false;
    write_c(u, stars);
    if (arg != NULL) {
        write_text(u, arg->arg.name);
    }
    if (fallback != NULL) {
        write_c(u, "=");
        write_node(u, fallback, LEVEL_TEST);
    }
}

static void write_parameters(Unparser *u, const Arguments *args) {
    uint32_t positional = args->positional_only.count + args->positional.count;
    bool first = true;
    for (uint32_t i = 0; i < positional; i++) {
        bool is_only = i < args->positional_only.count;
        const Node *arg =
            is_only ? args->positional_only.items[i] : args->positional.items[i - args->positional_only.count];
        uint32_t without = positional - args->defaults.count;
        write_parameter(u, arg, i >= without ? args->defaults.items[i - without] : NULL, &first, "");
        if (is_only && i + 1 == args->positional_only.count) {
            write_c(u, ", /");
        }
    }
    if (args->vararg != NULL || args->keyword_only.count > 0) {
        write_parameter(u, args->vararg, NULL, &first, "*");
    }
    for (uint32_t i = 0; i < args->keyword_only.count; i++) {
        write_parameter(u, args->keyword_only.items[i], args->keyword_defaults.items[i], &first, "");
    }
    if (args->kwarg != NULL) {
        write_parameter(u, args->kwarg, NULL, &first, "**");
    }
}

static void write_lambda(Unparser *u, const Node *node, Level level) {
    open_if(u, level > LEVEL_TEST);
    const Arguments *args = node->lambda.args;
    // Like CPython, without a blank before a star.
    write_c(u, args->positional_only.count + args->positional.count > 0 ? "lambda " : "lambda");
    write_parameters(u, args);
    write_c(u, ": ");
    write_node(u, node->lambda.body, LEVEL_TEST);
    close_if(u, level > LEVEL_TEST);
}

// Displays and comprehensions

static void write_dict(Unparser *u, const Node *node) {
    write_c(u, "{");
    for (uint32_t i = 0; i < node->dict.keys.count; i++) {
        write_c(u, i > 0 ? ", " : "");
        if (node->dict.keys.items[i] == NULL) {
            write_c(u, "**");
            write_node(u, node->dict.values.items[i], LEVEL_BITOR);
        } else {
            write_node(u, node->dict.keys.items[i], LEVEL_TEST);
            write_c(u, ": ");
            write_node(u, node->dict.values.items[i], LEVEL_TEST);
        }
    }
    write_c(u, "}");
}

static void write_tuple(Unparser *u, const Node *node, Level level) {
    NodeList elements = node->sequence.elements;
    bool parenthesised = elements.count == 0 || level > LEVEL_TUPLE;
    open_if(u, parenthesised);
    write_list(u, elements, LEVEL_TEST);
    write_c(u, elements.count == 1 ? "," : "");
    close_if(u, parenthesised);
}

static void write_generators(Unparser *u, NodeList generators) {
    for (uint32_t i = 0; i < generators.count; i++) {
        const Node *generator = generators.items[i];
        write_c(u, generator->flag ? " async for " : " for ");
        write_node(u, generator->comprehension.target, LEVEL_TUPLE);
        write_c(u, " in ");
        write_node(u, generator->comprehension.iter, LEVEL_TEST + 1);
        for (uint32_t k = 0; k < generator->comprehension.ifs.count; k++) {
            write_c(u, " if ");
            write_node(u, generator->comprehension.ifs.items[k], LEVEL_TEST + 1);
        }
    }
}

static void write_comprehension(Unparser *u, const Node *node, const char *open, const char *close) {
    write_c(u, open);
    write_node(u, node->comp.element, LEVEL_TEST);
    if (node->comp.value != NULL) {
        write_c(u, ": ");
        write_node(u, node->comp.value, LEVEL_TEST);
    }
    write_generators(u, node->comp.generators);
    write_c(u, close);
}

// Primaries

static void write_constant(Unparser *u, const Node *node) {
    Value constant = constant_value(u->c, node);
    Str *repr = value_is_null(constant) ? NULL : constant_repr(u->c, constant);
    if (repr != NULL) {
        (void)str_builder_add_str(&u->text, repr);
    }
}

static void write_attribute(Unparser *u, const Node *node) {
    const Node *value = node->attribute.value;
    write_node(u, value, LEVEL_ATOM);
    bool is_int = value->kind == NODE_CONSTANT && value->op == CONSTANT_INT;
    write_c(u, is_int ? " ." : ".");
    write_text(u, node->attribute.name);
}

static void write_call(Unparser *u, const Node *node) {
    NodeList args = node->call.args, keywords = node->call.keywords;
    write_node(u, node->call.function, LEVEL_ATOM);
    if (args.count == 1 && keywords.count == 0 && args.items[0]->kind == NODE_GENERATOR_EXP) {
        write_node(u, args.items[0], LEVEL_ATOM);
        return;
    }
    write_between(u, "(", args, "");
    for (uint32_t i = 0; i < keywords.count; i++) {
        const Node *keyword = keywords.items[i];
        write_c(u, i > 0 || args.count > 0 ? ", " : "");
        write_text(u, keyword->keyword.name.text != NULL ? keyword->keyword.name : (Text){"**", 2});
        write_c(u, keyword->keyword.name.text != NULL ? "=" : "");
        write_node(u, keyword->keyword.value, LEVEL_TEST);
    }
    write_c(u, ")");
}

static void write_slice(Unparser *u, const Node *node) {
    if (node->slice.lower != NULL) {
        write_node(u, node->slice.lower, LEVEL_TEST);
    }
    write_c(u, ":");
    if (node->slice.upper != NULL) {
        write_node(u, node->slice.upper, LEVEL_TEST);
    }
    if (node->slice.step != NULL) {
        write_c(u, ":");
        write_node(u, node->slice.step, LEVEL_TEST);
    }
}

static void write_subscript(Unparser *u, const Node *node) {
    write_node(u, node->subscript.value, LEVEL_ATOM);
    write_c(u, "[");
    write_node(u, node->subscript.slice, LEVEL_TUPLE);
    write_c(u, "]");
}

static void write_suspension(Unparser *u, const Node *node, Level level) {
    const char *word = node->kind == NODE_AWAIT ? "await" : node->kind == NODE_YIELD ? "yield" : "yield from";
    bool parenthesised = node->kind != NODE_AWAIT || level > LEVEL_AWAIT;
    open_if(u, parenthesised);
    write_c(u, word);
    if (node->value.value != NULL) {
        write_c(u, " ");
        write_node(u, node->value.value, node->kind == NODE_AWAIT ? LEVEL_ATOM : LEVEL_TEST);
    }
    close_if(u, parenthesised);
}

// The inside of an f-string, without its quotes.
static void write_fstring_parts(Unparser *u, const Node *node) {
    for (uint32_t i = 0; i < node->joined.values.count; i++) {
        const Node *part = node->joined.values.items[i];
        if (part->kind != NODE_FORMATTED_VALUE) {
            write_text(u, part->constant.text);
            continue;
        }
        const char conversion[] = {'!', (char)part->op, '\0'};
        write_c(u, "{");
        write_node(u, part->formatted.value, LEVEL_TEST + 1);
        write_c(u, part->op != 0 ? conversion : "");
        if (part->formatted.format_spec != NULL) {
            write_c(u, ":");
            write_fstring_parts(u, part->formatted.format_spec);
        }
        write_c(u, "}");
    }
}

static void write_fstring(Unparser *u, const Node *node) {
    Unparser inside = {.c = u->c};
    str_builder_init(&inside.text);
    write_fstring_parts(&inside, node);
    Value text = str_builder_finish(&inside.text);
    Str *repr = value_is_raised(text) ? NULL : constant_repr(u->c, text);
    write_c(u, "f");
    if (repr != NULL) {
        (void)str_builder_add_str(&u->text, repr);
    } else {
        u->text.failed = true;
    }
}

static void write_starred(Unparser *u, const Node *node) {
    write_c(u, "*");
    write_node(u, node->value.value, LEVEL_BITOR);
}

static void write_named(Unparser *u, const Node *node, Level level) {
    open_if(u, level > LEVEL_NAMED);
    write_node(u, node->named.target, LEVEL_ATOM);
    write_c(u, " := ");
    write_node(u, node->named.value, LEVEL_ATOM);
    close_if(u, level > LEVEL_NAMED);
}

static void write_node(Unparser *u, const Node *node, Level level) {
    if (!compiler_check_stack(u->c)) {
        return;
    }
    switch (node->kind) {
        case NODE_CONSTANT: write_constant(u, node); break;
        case NODE_NAME: write_text(u, node->name.id); break;
        case NODE_BIN_OP: write_binary(u, node, level); break;
        case NODE_UNARY_OP: write_unary(u, node, level); break;
        case NODE_BOOL_OP: write_boolean(u, node, level); break;
        case NODE_COMPARE: write_compare(u, node, level); break;
        case NODE_IF_EXP: write_conditional(u, node, level); break;
        case NODE_NAMED_EXPR: write_named(u, node, level); break;
        case NODE_LAMBDA: write_lambda(u, node, level); break;
        case NODE_ATTRIBUTE: write_attribute(u, node); break;
        case NODE_SUBSCRIPT: write_subscript(u, node); break;
        case NODE_SLICE: write_slice(u, node); break;
        case NODE_CALL: write_call(u, node); break;
        case NODE_TUPLE: write_tuple(u, node, level); break;
        case NODE_LIST: write_between(u, "[", node->sequence.elements, "]"); break;
        case NODE_SET: write_between(u, "{", node->sequence.elements, "}"); break;
        case NODE_DICT: write_dict(u, node); break;
        case NODE_STARRED: write_starred(u, node); break;
        case NODE_JOINED_STR: write_fstring(u, node); break;
        case NODE_LIST_COMP: write_comprehension(u, node, "[", "]"); break;
        case NODE_SET_COMP:
        case NODE_DICT_COMP: write_comprehension(u, node, "{", "}"); break;
        case NODE_GENERATOR_EXP: write_comprehension(u, node, "(", ")"); break;
        case NODE_AWAIT:
        case NODE_YIELD:
        case NODE_YIELD_FROM: write_suspension(u, node, level); break;
        default: break;
    }
}

Str *unparse_expression(Compiler *c, const Node *node) {
    Unparser unparser = {.c = c};
    if (c->failed) {
        return NULL;
    }
    str_builder_init(&unparser.text);
    write_node(&unparser, node, LEVEL_TEST);
    Value text = str_builder_finish(&unparser.text);
    if (value_is_raised(text)) {
        compiler_raised(c);
    }
    return c->failed ? NULL : value_str(text);
}

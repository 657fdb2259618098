// Calls. A window of registers holds the callable and the arguments; star arguments and very long calls collect them in
// a list and a dict first.
#include "compile/codegen.h"
#include "gen/names.h"

static void check_repeated_keywords(Compiler *c, NodeList keywords) {
    for (uint32_t i = 0; i < keywords.count && !c->failed; i++) {
        Text name = keywords.items[i]->keyword.name;
        for (uint32_t k = i + 1; k < keywords.count && name.text != NULL; k++) {
            Text other = keywords.items[k]->keyword.name;
            if (other.text != NULL && other.length == name.length && memcmp(other.text, name.text, name.length) == 0) {
                compiler_error(c, keywords.items[k], "keyword argument repeated: %.*s", TEXT_ARGS(name));
                break;
            }
        }
    }
}

// True if all arguments fit a window.
static bool is_plain_call(CallOperands operands) {
    NodeList args = operands.positional, keywords = operands.keywords;
    if (args.count + keywords.count > WINDOW_ITEMS_MAX) {
        return false;
    }
    for (uint32_t i = 0; i < args.count; i++) {
        if (args.items[i]->kind == NODE_STARRED) {
            return false;
        }
    }
    for (uint32_t i = 0; i < keywords.count; i++) {
        if (keywords.items[i]->keyword.name.text == NULL) {
            return false;
        }
    }
    return true;
}

static Str *keyword_name(Compiler *c, const Node *keyword) {
    name_forbid_debug(c, keyword, keyword->keyword.name, false);
    return compiler_intern(c, keyword->keyword.name);
}

// The number of the constant tuple of keyword names.
static uint32_t keyword_names(Compiler *c, NodeList keywords) {
    Tuple *names = c->failed ? NULL : tuple_new(keywords.count);
    if (names == NULL) {
        compiler_raised(c);
        return 0;
    }
    for (uint32_t i = 0; i < keywords.count && !c->failed; i++) {
        Str *name = keyword_name(c, keywords.items[i]);
        names->items[i] = name != NULL ? value_from_object(name) : VALUE_NONE;
    }
    return constant_number(c, value_from_object(names));
}

enum {
    EXTRA_OPERAND_MAX = 0xffff
};

// Arguments behind the window's callable and what stands there already, then the call.
static void plain_call(Compiler *c, Register window, Opcode call, CallOperands operands, Register target) {
    NodeList args = operands.positional, keywords = operands.keywords;
    const Node *where = c->where;
    unsigned start = call == OPCODE_CALL_METHOD ? 2 : 1;
    for (uint32_t i = 0; i < args.count; i++) {
        (void)expression_temporary(c, args.items[i]);
    }
    for (uint32_t i = 0; i < keywords.count; i++) {
        (void)expression_temporary(c, keywords.items[i]->keyword.value);
    }
    unsigned count = c->unit->top - window - start;
    c->where = where;
    if (keywords.count == 0) {
        emit_abc(c, call, window, count, target);
        return;
    }
    uint32_t names = keyword_names(c, keywords);
    emit_abc(c, call == OPCODE_CALL ? OPCODE_CALL_KW : OPCODE_CALL_METHOD_KW, window, count, target);
    emit_extra(c, 0, names);
    if (names > EXTRA_OPERAND_MAX) {
        compiler_error(c, where, "too many constants");
    }
}

// Calls with star arguments

// True for the *args of a call that passes on this function's own *args, which is a tuple that nobody can change.
static bool is_own_varargs(Compiler *c, const Node *value) {
    const Node *function = c->unit->scope->node;
    if (value->kind != NODE_NAME || c->unit->scope->kind != SCOPE_FUNCTION || c->scope != c->unit->scope) {
        return false;
    }
    const Arguments *args = function->kind == NODE_LAMBDA ? function->lambda.args : function->function.args;
    if (args->vararg == NULL) {
        return false;
    }
    Str *name = compiler_name(c, value->name.id);
    const Symbol *symbol = name != NULL ? scope_find(c->scope, name) : NULL;
    return symbol != NULL && (symbol->flags & SYMBOL_PARAMETER) && !(symbol->flags & SYMBOL_REASSIGNED) &&
           name == compiler_name(c, args->vararg->arg.name);
}

// A lone star argument waits in a register until the keywords are known, as its items come last; NULL if there is more.
static const Node *lone_star(Compiler *c, NodeList args) {
    const Node *star = args.count == 1 && args.items[0]->kind == NODE_STARRED ? args.items[0]->value.value : NULL;
    return star != NULL && !is_own_varargs(c, star) ? star : NULL;
}

static void collect_positional(Compiler *c, NodeList args, Register target) {
    if (args.count == 1 && args.items[0]->kind == NODE_STARRED && is_own_varargs(c, args.items[0]->value.value)) {
        expression_into(c, args.items[0]->value.value, target);
    } else {
        display_elements(c, args, OPCODE_BUILD_LIST, target);
    }
}

// Named keywords from `start` on, as a dict in R[target]; returns how many.
static uint32_t build_keyword_run(Compiler *c, NodeList keywords, uint32_t start, Register target) {
    Register mark = c->unit->top;
    uint32_t count = 0;
    while (start + count < keywords.count && count < WINDOW_ITEMS_MAX / 2 && !c->failed) {
        const Node *keyword = keywords.items[start + count];
        if (keyword->keyword.name.text == NULL) {
            break;
        }
        Register pair = temporaries(c, 2);
        Str *name = keyword_name(c, keyword);
        if (name != NULL) {
            emit_load_constant(c, pair, value_from_object(name));
        }
        expression_into(c, keyword->keyword.value, pair + 1);
        count++;
    }
    emit_abc(c, OPCODE_BUILD_MAP, target, count > 0 ? mark : target, count);
    c->unit->top = mark;
    return count;
}

static void collect_keywords(Compiler *c, NodeList keywords, Register callable, Register target) {
    if (keywords.count == 0) {
        emit_load_none(c, target);
        return;
    }
    uint32_t done = build_keyword_run(c, keywords, 0, target);
    while (done < keywords.count && !c->failed) {
        Register mark = c->unit->top;
        Register mapping = temporary(c);
        uint32_t count = 1;
        if (keywords.items[done]->keyword.name.text != NULL) {
            count = build_keyword_run(c, keywords, done, mapping);
        } else {
            expression_into(c, keywords.items[done]->keyword.value, mapping);
        }
        emit_abc(c, OPCODE_MAP_MERGE, target, mapping, callable);
        done += count;
        c->unit->top = mark;
    }
}

// `ready` arguments stand behind the callable already.
static void append_positional(Compiler *c, Register list, unsigned ready, NodeList args) {
    emit_abc(c, OPCODE_BUILD_LIST, list, list, ready);
    c->unit->top = list + 1;
    Register rest = temporary(c);
    display_elements(c, args, OPCODE_BUILD_LIST, rest);
    emit_abc(c, OPCODE_LIST_EXTEND, list, rest, 0);
    c->unit->top = rest;
}

static void spread_call(Compiler *c, Register window, unsigned ready, CallOperands operands, Register target) {
    const Node *where = c->where;
    const Node *star = ready == 0 ? lone_star(c, operands.positional) : NULL;
    Register list = window + 1;
    Register keywords = window + 2;
    Register waiting = window + 3;
    if (star != NULL) {
        (void)temporaries(c, 3);
        expression_into(c, star, waiting);
    } else if (ready > 0) {
        append_positional(c, list, ready, operands.positional);
        (void)temporary(c);
    } else {
        (void)temporaries(c, 2);
        collect_positional(c, operands.positional, list);
    }
    collect_keywords(c, operands.keywords, window, keywords);
    c->where = where;
    if (star != NULL) {
        emit_abc(c, OPCODE_BUILD_LIST, list, list, 0);
        emit_abc(c, OPCODE_LIST_EXTEND, list, waiting, 0);
    }
    emit_abc(c, OPCODE_CALL_EX, window, 0, target);
}

void call_operands(Compiler *c, Register window, unsigned ready, CallOperands operands, Register target) {
    check_repeated_keywords(c, operands.keywords);
    if (is_plain_call(operands)) {
        plain_call(c, window, OPCODE_CALL, operands, target);
    } else {
        spread_call(c, window, ready, operands, target);
    }
}

// Call expressions

static CallOperands operands_of(const Node *node) { return (CallOperands){node->call.args, node->call.keywords}; }

// A call of a method that stands lines below its object is reported where the method's name is.
static Node position_of_method_call(const Node *node) {
    const Node *function = node->call.function;
    Node at = *node;
    uint32_t length = function->attribute.name.length;
    if (function->line != function->end_line && function->end_column >= length) {
        at.line = function->end_line;
        at.column = function->end_column - length;
    }
    return at;
}

static void method_call(Compiler *c, const Node *node, Register window, Register target) {
    const Node *function = node->call.function;
    Node at = position_of_method_call(node);
    Node name_at = at;
    name_at.end_line = function->end_line;
    name_at.end_column = function->end_column;
    Register object = window;
    Register self = temporary(c);
    if (function->attribute.value->kind == NODE_NAME) {
        object = expression_operand(c, function->attribute.value);
    } else {
        expression_into(c, function->attribute.value, window);
    }
    c->unit->top = self + 1;
    c->where = function->line != function->end_line ? &name_at : function;
    emit_abn(c, OPCODE_LOAD_METHOD, window, object, compiler_name(c, function->attribute.name));
    check_repeated_keywords(c, node->call.keywords);
    c->where = &at;
    plain_call(c, window, OPCODE_CALL_METHOD, operands_of(node), target);
    c->where = node;
}

void call_expression(Compiler *c, const Node *node, Register target) {
    Register mark = c->unit->top;
    bool on_top = is_temporary(c, target) && target + 1 == mark;
    Register window = on_top ? target : temporary(c);
    if (node->call.function->kind == NODE_ATTRIBUTE && is_plain_call(operands_of(node))) {
        method_call(c, node, window, target);
    } else {
        expression_into(c, node->call.function, window);
        call_operands(c, window, 0, operands_of(node), target);
    }
    c->unit->top = mark;
}

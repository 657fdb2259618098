// match: each pattern jumps to the next case if it fails. Names are bound only when the whole pattern has matched, so
// captures wait in temporaries until then.
#include "compile/codegen.h"
#include "gen/names.h"
#include "vm/api.h"

enum {
    MATCH_SEQUENCE_KIND,
    MATCH_MAPPING_KIND
};

typedef struct Capture {
    struct Capture *next;
    Str *name;
    Register reg;
} Capture;

typedef struct {
    Capture *captures;  // newest first
    Label *fail;
    bool allow_always;  // an irrefutable pattern may stand here
} Pattern;

static void pattern(Compiler *c, Pattern *it, const Node *node, Register subject);

static void check_not_captured(Compiler *c, const Pattern *it, const Node *node, const Str *name) {
    for (const Capture *capture = it->captures; capture != NULL; capture = capture->next) {
        if (capture->name == name) {
            compiler_error(c, node, "multiple assignments to name '%.*s' in pattern", STR_ARGS(name));
            return;
        }
    }
}

static void add_capture(Compiler *c, Pattern *it, Str *name, Register reg) {
    Capture *capture = compiler_allocate(c, sizeof(Capture));
    if (capture == NULL || name == NULL) {
        return;
    }
    *capture = (Capture){it->captures, name, reg};
    it->captures = capture;
}

static void capture(Compiler *c, Pattern *it, const Node *node, Text text, Register reg) {
    if (text.text == NULL) {
        return;
    }
    Str *name = compiler_name(c, text);
    name_forbid_debug(c, node, text, false);
    if (name != NULL) {
        check_not_captured(c, it, node, name);
        add_capture(c, it, name, reg);
    }
}

// Values

static void value_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    Register mark = c->unit->top;
    Register value = expression_operand(c, node->match_value.value);
    c->where = node;
    emit_jump_compare(c, OPCODE_JUMP_EQ, subject, value, (Branch){it->fail, false});
    c->unit->top = mark;
}

static void singleton_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    Register mark = c->unit->top;
    Register value = expression_operand(c, node->match_value.value);
    emit_jump_compare(c, OPCODE_JUMP_IS, subject, value, (Branch){it->fail, false});
    c->unit->top = mark;
}

static void jump_unless_kind(Compiler *c, Pattern *it, Register subject, unsigned kind) {
    Register test = temporary(c);
    emit_abc(c, OPCODE_MATCH_KIND, test, subject, kind);
    emit_jump_if(c, OPCODE_JUMP_FALSE, test, it->fail);
    c->unit->top = test;
}

// Fail unless len(subject) is `count`, or, if `at_least`, not less than it.
static void jump_unless_length(Compiler *c, Pattern *it, Register subject, uint32_t count, bool at_least) {
    Register length = temporaries(c, 2);
    emit_abc(c, OPCODE_GET_LENGTH, length, subject, 0);
    if (count <= INT8_MAX) {
        emit_jump_compare(c, at_least ? OPCODE_JUMP_GE_INT : OPCODE_JUMP_EQ_INT, length, count,
                          (Branch){it->fail, false});
    } else {
        emit_load_constant(c, length + 1, value_from_small_int((intptr_t)count));
        emit_jump_compare(c, at_least ? OPCODE_JUMP_GE : OPCODE_JUMP_EQ, length, length + 1, (Branch){it->fail, false});
    }
    c->unit->top = length;
}

// Sequences

static bool is_wildcard(const Node *node) {
    return node->kind == NODE_MATCH_AS && node->match_as.pattern == NULL && node->match_as.name.text == NULL;
}

static int find_star(Compiler *c, NodeList patterns, const Node *node) {
    int star = -1;
    for (uint32_t i = 0; i < patterns.count; i++) {
        if (patterns.items[i]->kind == NODE_MATCH_STAR) {
            if (star >= 0) {
                compiler_error(c, node, "multiple starred names in sequence pattern");
            }
            star = (int)i;
        }
    }
    return star;
}

static void sub_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    bool allow = it->allow_always;
    it->allow_always = true;
    pattern(c, it, node, subject);
    it->allow_always = allow;
}

static void item_patterns(Compiler *c, Pattern *it, NodeList patterns, Register window) {
    for (uint32_t i = 0; i < patterns.count && !c->failed; i++) {
        const Node *item = patterns.items[i];
        if (item->kind == NODE_MATCH_STAR) {
            capture(c, it, item, item->match_star.name, window + i);
        } else {
            sub_pattern(c, it, item, window + i);
        }
    }
}

// A star that captures nothing needs no list: the items beside it are fetched one by one.
static void items_around_wildcard(Compiler *c, Pattern *it, NodeList patterns, uint32_t star, Register subject) {
    for (uint32_t i = 0; i < patterns.count && !c->failed; i++) {
        const Node *item = patterns.items[i];
        if (i == star || is_wildcard(item)) {
            continue;
        }
        Register value = temporary(c);
        c->where = item;
        if (i < star) {
            emit_load_constant(c, value, value_from_small_int((intptr_t)i));
        } else {
            Register scratch = temporary(c);
            emit_abc(c, OPCODE_GET_LENGTH, value, subject, 0);
            emit_load_constant(c, scratch, value_from_small_int((intptr_t)(patterns.count - i)));
            emit_abc(c, OPCODE_SUB, value, value, scratch);
            c->unit->top = scratch;
        }
        emit_abc(c, OPCODE_GET_ITEM, value, subject, value);
        sub_pattern(c, it, item, value);
    }
}

static bool all_wildcards(NodeList patterns) {
    for (uint32_t i = 0; i < patterns.count; i++) {
        const Node *item = patterns.items[i];
        bool captures_nothing = item->kind == NODE_MATCH_STAR ? item->match_star.name.text == NULL : is_wildcard(item);
        if (!captures_nothing) {
            return false;
        }
    }
    return true;
}

static void sequence_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    NodeList patterns = node->match_patterns.patterns;
    int star = find_star(c, patterns, node);
    uint32_t needed = patterns.count - (star >= 0);
    jump_unless_kind(c, it, subject, MATCH_SEQUENCE_KIND);
    if (star < 0 || needed > 0) {
        jump_unless_length(c, it, subject, needed, star >= 0);
    }
    if (all_wildcards(patterns)) {
        return;
    }
    if (star >= 0 && patterns.items[star]->match_star.name.text == NULL) {
        items_around_wildcard(c, it, patterns, (uint32_t)star, subject);
        return;
    }
    Register window = temporaries(c, patterns.count);
    if (star < 0) {
        emit_abc(c, OPCODE_UNPACK, window, subject, patterns.count);
    } else {
        emit_abc(c, OPCODE_UNPACK_EX, window, subject, (unsigned)star);
        emit_extra(c, 0, patterns.count - (unsigned)star - 1);
    }
    item_patterns(c, it, patterns, window);
}

// Mappings

static void check_keys(Compiler *c, NodeList keys, const Node *node) {
    for (uint32_t i = 0; i < keys.count && !c->failed; i++) {
        Value key = constant_value(c, keys.items[i]);
        for (uint32_t k = 0; k < i && !value_is_null(key) && !c->failed; k++) {
            Value other = constant_value(c, keys.items[k]);
            bool same = false;
            if (!value_is_null(other) && !object_equal(key, other, &same)) {
                compiler_raised(c);
            }
            if (same) {
                Str *repr = constant_repr(c, key);
                if (repr != NULL) {
                    compiler_error(c, node, "mapping pattern checks duplicate key (%.*s)", STR_ARGS(repr));
                }
            }
        }
    }
}

static void mapping_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    NodeList keys = node->match_mapping.keys;
    bool has_rest = node->match_mapping.rest.text != NULL;
    check_keys(c, keys, node);
    jump_unless_kind(c, it, subject, MATCH_MAPPING_KIND);
    if (keys.count > 0) {
        jump_unless_length(c, it, subject, keys.count, true);
    }
    if (keys.count == 0 && !has_rest) {
        return;
    }
    Register names = temporaries(c, 2);
    Register values = names + 1;
    Value constant = constant_tuple(c, keys);
    if (!value_is_null(constant)) {
        emit_load_constant(c, names, constant);
    } else {
        display_elements(c, keys, OPCODE_BUILD_TUPLE, names);
    }
    if (keys.count > 0) {
        emit_abc(c, OPCODE_MATCH_KEYS, values, subject, names);
        emit_jump_if(c, OPCODE_JUMP_NONE, values, it->fail);
        Register window = temporaries(c, keys.count);
        emit_abc(c, OPCODE_UNPACK, window, values, keys.count);
        item_patterns(c, it, node->match_mapping.patterns, window);
    }
    if (has_rest) {
        Register rest = temporary(c);
        c->where = node;
        emit_abc(c, OPCODE_COPY_DICT_WITHOUT, rest, subject, names);
        capture(c, it, node, node->match_mapping.rest, rest);
    }
}

// Classes

static void check_attributes(Compiler *c, const Node *node) {
    TextList names = node->match_class.keyword_names;
    for (uint32_t i = 0; i < names.count && !c->failed; i++) {
        name_forbid_debug(c, node->match_class.keyword_patterns.items[i], names.items[i], false);
        for (uint32_t k = 0; k < i; k++) {
            if (names.items[i].length == names.items[k].length &&
                memcmp(names.items[i].text, names.items[k].text, names.items[i].length) == 0) {
                compiler_error(c, node->match_class.keyword_patterns.items[i],
                               "attribute name repeated in class pattern: %.*s", TEXT_ARGS(names.items[i]));
                break;
            }
        }
    }
}

static Value attribute_names(Compiler *c, TextList list) {
    Tuple *names = c->failed ? NULL : tuple_new(list.count);
    if (names == NULL) {
        compiler_raised(c);
        return VALUE_NONE;
    }
    for (uint32_t i = 0; i < list.count && !c->failed; i++) {
        Str *name = compiler_name(c, list.items[i]);
        names->items[i] = name != NULL ? value_from_object(name) : VALUE_NONE;
    }
    return value_from_object(names);
}

enum {
    CLASS_PATTERNS_MAX = 100,
    EXTRA_OPERAND_MAX = 0xffff
};

static void class_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    NodeList positional = node->match_class.patterns, keyword = node->match_class.keyword_patterns;
    uint32_t count = positional.count + keyword.count;
    check_attributes(c, node);
    if (count > CLASS_PATTERNS_MAX) {
        compiler_error(c, node, "too many sub-patterns in class pattern");
    }
    Register class = expression_temporary(c, node->match_class.cls);
    Value names = attribute_names(c, node->match_class.keyword_names);
    uint32_t number = constant_number(c, names);
    if (number > EXTRA_OPERAND_MAX) {
        compiler_error(c, node, "too many constants");
    }
    c->where = node;
    emit_abc(c, OPCODE_MATCH_CLASS, class, subject, class);
    emit_extra(c, positional.count, number);
    emit_jump_if(c, OPCODE_JUMP_NONE, class, it->fail);
    if (count == 0) {
        return;
    }
    Register window = temporaries(c, count);
    emit_abc(c, OPCODE_UNPACK, window, class, count);
    item_patterns(c, it, positional, window);
    item_patterns(c, it, keyword, window + positional.count);
}

// Alternatives and names

static uint32_t count_captures(const Capture *capture, const Capture *end) {
    uint32_t count = 0;
    for (; capture != end; capture = capture->next) {
        count++;
    }
    return count;
}

// The register where the first alternative keeps a name, or NO_REGISTER.
static Register register_of(const Capture *capture, const Capture *end, const Str *name) {
    for (; capture != end; capture = capture->next) {
        if (capture->name == name) {
            return capture->reg;
        }
    }
    return NO_REGISTER;
}

// Move what an alternative captured to where the first one keeps it.
static void align_captures(Compiler *c, const Node *node, const Capture *first, const Capture *captures,
                           const Capture *end) {
    bool differ = count_captures(first, end) != count_captures(captures, end);
    for (const Capture *capture = captures; capture != end && !differ; capture = capture->next) {
        Register target = register_of(first, end, capture->name);
        differ = target == NO_REGISTER;
        if (!differ) {
            move_to(c, target, capture->reg);
        }
    }
    if (differ) {
        compiler_error(c, node, "alternative patterns bind different names");
    }
}

// Captures of the first alternative, each in a register that no alternative uses for anything else.
static Capture *reserve_captures(Compiler *c, Capture *captures, Capture *end) {
    Capture *reserved = end;
    for (const Capture *capture = captures; capture != end && !c->failed; capture = capture->next) {
        Capture *copy = compiler_allocate(c, sizeof(Capture));
        if (copy != NULL) {
            *copy = (Capture){reserved, capture->name, capture->reg};
            reserved = copy;
        }
    }
    return reserved;
}

// Names are looked for first, to give them registers below those of the alternatives.
static uint32_t count_names(const Node *node);

static uint32_t count_names_in(NodeList patterns) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < patterns.count; i++) {
        count += count_names(patterns.items[i]);
    }
    return count;
}

static uint32_t count_names(const Node *node) {
    switch (node->kind) {
        case NODE_MATCH_SEQUENCE: return count_names_in(node->match_patterns.patterns);
        case NODE_MATCH_OR:
            return node->match_patterns.patterns.count > 0 ? count_names(node->match_patterns.patterns.items[0]) : 0;
        case NODE_MATCH_MAPPING:
            return count_names_in(node->match_mapping.patterns) + (node->match_mapping.rest.text != NULL);
        case NODE_MATCH_CLASS:
            return count_names_in(node->match_class.patterns) + count_names_in(node->match_class.keyword_patterns);
        case NODE_MATCH_STAR: return node->match_star.name.text != NULL;
        case NODE_MATCH_AS:
            return (node->match_as.pattern != NULL ? count_names(node->match_as.pattern) : 0) +
                   (node->match_as.name.text != NULL);
        default: return 0;
    }
}

static void assign_reserved(Compiler *c, Capture *reserved, const Capture *end, Register homes) {
    for (Capture *capture = reserved; capture != end; capture = capture->next) {
        move_to(c, homes, capture->reg);
        capture->reg = homes++;
    }
}

static void or_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    NodeList alternatives = node->match_patterns.patterns;
    Capture *before = it->captures, *first = NULL;
    Label *fail = it->fail, matched;
    bool allow = it->allow_always;
    label_init(&matched);
    uint32_t names = count_names(node);
    Register homes = names > 0 ? temporaries(c, names) : c->unit->top;
    for (uint32_t i = 0; i < alternatives.count && !c->failed; i++) {
        Register mark = c->unit->top;
        bool is_last = i + 1 == alternatives.count;
        Label next;
        label_init(&next);
        it->captures = before;
        it->fail = is_last ? fail : &next;
        it->allow_always = is_last && allow;
        pattern(c, it, alternatives.items[i], subject);
        if (i == 0) {
            first = reserve_captures(c, it->captures, before);
            assign_reserved(c, first, before, homes);
        } else {
            align_captures(c, node, first, it->captures, before);
        }
        if (!is_last) {
            emit_jump(c, &matched);
            label_place(c, &next);
        }
        c->unit->top = mark;
    }
    label_place(c, &matched);
    it->captures = first != NULL ? first : before;
    it->fail = fail;
    it->allow_always = allow;
}

static void as_pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    if (node->match_as.pattern != NULL) {
        pattern(c, it, node->match_as.pattern, subject);
    } else if (!it->allow_always) {
        if (node->match_as.name.text != NULL) {
            compiler_error(c, node, "name capture '%.*s' makes remaining patterns unreachable",
                           TEXT_ARGS(node->match_as.name));
        } else {
            compiler_error(c, node, "wildcard makes remaining patterns unreachable");
        }
    }
    capture(c, it, node, node->match_as.name, subject);
}

static void pattern(Compiler *c, Pattern *it, const Node *node, Register subject) {
    if (!compiler_check_stack(c)) {
        return;
    }
    const Node *where = c->where;
    c->where = node;
    switch (node->kind) {
        case NODE_MATCH_VALUE: value_pattern(c, it, node, subject); break;
        case NODE_MATCH_SINGLETON: singleton_pattern(c, it, node, subject); break;
        case NODE_MATCH_SEQUENCE: sequence_pattern(c, it, node, subject); break;
        case NODE_MATCH_MAPPING: mapping_pattern(c, it, node, subject); break;
        case NODE_MATCH_CLASS: class_pattern(c, it, node, subject); break;
        case NODE_MATCH_OR: or_pattern(c, it, node, subject); break;
        case NODE_MATCH_AS: as_pattern(c, it, node, subject); break;
        default: compiler_error(c, node, "internal error: unexpected pattern"); break;
    }
    c->where = where;
}

// Cases

static void bind_captures(Compiler *c, const Capture *capture) {
    if (capture == NULL || c->failed) {
        return;
    }
    // Oldest first. The list is as long as the pattern has names, so it is walked back by hand.
    uint32_t count = count_captures(capture, NULL);
    const Capture **ordered = compiler_allocate(c, count * sizeof(Capture *));
    if (ordered == NULL) {
        return;
    }
    for (uint32_t i = count; i > 0; i--, capture = capture->next) {
        ordered[i - 1] = capture;
    }
    for (uint32_t i = 0; i < count; i++) {
        name_store(c, ordered[i]->name, ordered[i]->reg);
    }
}

static void one_case(Compiler *c, const Node *node, Register subject, bool is_last, Label *end) {
    Register mark = c->unit->top, floor = c->unit->floor;
    Label next;
    label_init(&next);
    Pattern it = {NULL, &next, is_last || node->match_case.guard != NULL};
    c->unit->floor = REGISTERS_MAX;
    pattern(c, &it, node->match_case.pattern, subject);
    bind_captures(c, it.captures);
    c->unit->floor = floor;
    if (node->match_case.guard != NULL) {
        condition_jump(c, node->match_case.guard, &next, false);
    }
    c->unit->top = mark;
    statements(c, node->match_case.body);
    emit_jump(c, end);
    label_place(c, &next);
    c->unit->top = mark;
}

void match_statement(Compiler *c, const Node *node) {
    Label end;
    label_init(&end);
    // The subject is kept apart from a variable of the same name, which a case may bind.
    Register subject = expression_temporary(c, node->match.subject);
    c->unit->floor = c->unit->top;
    for (uint32_t i = 0; i < node->match.cases.count && !c->failed; i++) {
        const Node *match_case = node->match.cases.items[i];
        one_case(c, match_case, subject, i + 1 == node->match.cases.count, &end);
    }
    label_place(c, &end);
}

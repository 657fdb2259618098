// The table of constants of a unit, and the values of constant expressions.
#include "compile/codegen.h"
#include "core/number_text.h"
#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/bytes.h"
#include "objects/complex.h"
#include "objects/int.h"
#include "vm/api.h"

// Sameness: equal, of one type, with the sign of zero

static uint32_t hash_bytes(const void *data, size_t length) { return str_hash_bytes(data, length); }

static uint32_t hash_double(double number) { return hash_bytes(&number, sizeof number); }

static uint32_t constant_hash(Value v);

static uint32_t hash_tuple(const Tuple *tuple) {
    uint32_t hash = (uint32_t)tuple->length;
    for (size_t i = 0; i < tuple->length; i++) {
        hash = (hash ^ constant_hash(tuple->items[i])) * 16777619u;
    }
    return hash;
}

static uint32_t constant_hash(Value v) {
    if (value_is_float(v)) {
        return hash_double(value_double(v));
    }
    if (!value_is_object(v)) {
        return hash_bytes(&v.bits, sizeof v.bits);
    }
    if (value_is_str(v)) {
        return str_hash(value_str(v));
    }
    if (value_is_tuple(v)) {
        return hash_tuple(value_tuple(v));
    }
    if (value_is_bytes(v)) {
        return hash_bytes(bytes_data(value_bytes(v)), value_bytes(v)->length) + 1;
    }
    if (value_has_type(v, &complex_type)) {
        const Complex *number = (const Complex *)value_object(v);
        return hash_double(number->real) * 31 + hash_double(number->imaginary);
    }
    const Int *number = (const Int *)value_object(v);
    return hash_bytes(number->digits, number->digit_count * sizeof(uint32_t)) + number->negative;
}

static bool same_double(double a, double b) { return memcmp(&a, &b, sizeof a) == 0; }

static bool same_bytes(const Bytes *a, const Bytes *b) {
    return a->length == b->length && memcmp(bytes_data(a), bytes_data(b), a->length) == 0;
}

static bool same_constant(Value a, Value b);

static bool same_tuple(const Tuple *a, const Tuple *b) {
    bool same = a->length == b->length;
    for (size_t i = 0; same && i < a->length; i++) {
        same = same_constant(a->items[i], b->items[i]);
    }
    return same;
}

static bool same_constant(Value a, Value b) {
    if (value_same(a, b)) {
        return true;
    }
    if (value_is_float(a) && value_is_float(b)) {
        return same_double(value_double(a), value_double(b));
    }
    if (!value_is_object(a) || !value_is_object(b) || value_object(a)->type != value_object(b)->type) {
        return false;
    }
    if (value_is_str(a)) {
        // An interned one is only the same as itself, for a name must be interned.
        bool interned = (value_str(a)->flags | value_str(b)->flags) & STR_INTERNED;
        return !interned && str_equal(value_str(a), value_str(b));
    }
    if (value_is_tuple(a)) {
        return same_tuple(value_tuple(a), value_tuple(b));
    }
    if (value_is_bytes(a)) {
        return same_bytes(value_bytes(a), value_bytes(b));
    }
    if (value_has_type(a, &int_type)) {
        return int_compare(a, b) == 0;
    }
    if (value_has_type(a, &complex_type)) {
        const Complex *x = (const Complex *)value_object(a), *y = (const Complex *)value_object(b);
        return same_double(x->real, y->real) && same_double(x->imaginary, y->imaginary);
    }
    return false;
}

// The table

enum {
    CONSTANTS_WITHOUT_TABLE = 8,
    CONSTANTS_MAX = 1 << 24
};

static uint32_t constant_append(Compiler *c, Value constant) {
    Unit *unit = c->unit;
    Code *code = unit->code;
    if (code->constant_count == unit->constant_capacity) {
        size_t capacity = buffer_grown_capacity(code->constant_count + 1);
        if (capacity > CONSTANTS_MAX || !buffer_resize((void *)&code->constants, capacity * sizeof(Value))) {
            compiler_raised(c);
            return 0;
        }
        unit->constant_capacity = (uint32_t)capacity;
    }
    ((Value *)code->constants)[code->constant_count] = constant;
    return code->constant_count++;
}

static void constant_table_insert(Unit *unit, uint32_t number) {
    const Value constant = unit->code->constants[number];
    if (value_is_object(constant) && value_has_type(constant, &code_type)) {
        return;
    }
    uint32_t mask = unit->constant_table_size - 1;
    uint32_t slot = constant_hash(constant) & mask;
    while (unit->constant_table[slot] != 0) {
        slot = (slot + 1) & mask;
    }
    unit->constant_table[slot] = number + 1;
}

static uint32_t first_shared(const Unit *unit) { return unit->code->flags & CODE_DOCSTRING ? 1 : 0; }

static bool constant_table_grow(Compiler *c) {
    Unit *unit = c->unit;
    uint32_t size = MAX(unit->constant_table_size * 2, 4u * CONSTANTS_WITHOUT_TABLE);
    uint32_t *table = gc_new_raw(size * sizeof(uint32_t));
    if (table == NULL) {
        compiler_raised(c);
        return false;
    }
    memset(table, 0, size * sizeof(uint32_t));
    unit->constant_table = table;
    unit->constant_table_size = size;
    for (uint32_t i = first_shared(unit); i < unit->code->constant_count; i++) {
        constant_table_insert(unit, i);
    }
    return true;
}

// The number of the constant + 1, or 0.
static uint32_t constant_find(const Unit *unit, Value constant) {
    const Value *constants = unit->code->constants;
    if (unit->constant_table == NULL) {
        for (uint32_t i = first_shared(unit); i < unit->code->constant_count; i++) {
            if (same_constant(constants[i], constant)) {
                return i + 1;
            }
        }
        return 0;
    }
    uint32_t mask = unit->constant_table_size - 1;
    for (uint32_t slot = constant_hash(constant) & mask; unit->constant_table[slot] != 0; slot = (slot + 1) & mask) {
        if (same_constant(constants[unit->constant_table[slot] - 1], constant)) {
            return unit->constant_table[slot];
        }
    }
    return 0;
}

uint32_t constant_number(Compiler *c, Value constant) {
    Unit *unit = c->unit;
    if (c->failed) {
        return 0;
    }
    uint32_t found = constant_find(unit, constant);
    if (found != 0) {
        return found - 1;
    }
    uint32_t number = constant_append(c, constant);
    uint32_t count = number + 1;
    if (c->failed || count <= CONSTANTS_WITHOUT_TABLE) {
        return number;
    }
    if (count * 2 > unit->constant_table_size) {
        (void)constant_table_grow(c);
    } else {
        constant_table_insert(unit, number);
    }
    return number;
}

void constant_docstring(Compiler *c, Str *doc) {
    if (!c->failed) {
        (void)constant_append(c, value_from_object(doc));
    }
    if (!c->failed) {
        c->unit->code->flags |= CODE_DOCSTRING;
    }
}

uint32_t constant_number_name(Compiler *c, Str *name) {
    return name == NULL ? 0 : constant_number(c, value_from_object(name));
}

uint32_t constant_number_code(Compiler *c, const Code *code) {
    return c->failed ? 0 : constant_append(c, value_from_object(code));
}

// Constant expressions

enum {
    CONSTANT_DEPTH_MAX = 20
};

static Value constant_of(Compiler *c, const Node *node, int depth);

// Text that looks like an identifier is interned: it is likely to be an attribute or key.
static bool is_like_name(Text text) {
    for (uint32_t i = 0; i < text.length; i++) {
        char byte = text.text[i];
        bool is_word =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
        if (!is_word) {
            return false;
        }
    }
    return true;
}

static Value str_literal(Text text) {
    Str *str = is_like_name(text) ? str_intern(text.text, text.length) : str_new(text.text, text.length);
    return str != NULL ? value_from_object(str) : RAISED;
}

static Value bytes_literal(Text text) {
    Bytes *bytes = bytes_new(text.text, text.length);
    return bytes != NULL ? value_from_object(bytes) : RAISED;
}

// The number that the text of a float literal, which may have underscores, stands for.
static double double_literal(Compiler *c, Text text) {
    double number = 0;
    char *plain = compiler_allocate(c, text.length + 1);
    if (plain == NULL) {
        return 0;
    }
    size_t length = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        if (text.text[i] != '_') {
            plain[length++] = text.text[i];
        }
    }
    (void)double_parse_unsigned(plain, length, &number);
    return number;
}

// An int with more digits than sys.set_int_max_str_digits() allows is an error of the text.
static Value int_literal(Compiler *c, const Node *node) {
    Value number = int_parse(node->constant.text.text, node->constant.text.length, 0);
    if (value_is_raised(number) && error_matches(&ValueError_type)) {
        Str *reason = value_str(TRY(object_str(error_fetch())));
        compiler_error(c, node,
                       "%.*s - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
                       STR_ARGS(reason));
        return VALUE_NULL;
    }
    return number;
}

static Value literal(Compiler *c, const Node *node) {
    Text text = node->constant.text;
    switch ((ConstantKind)node->op) {
        case CONSTANT_NONE: return VALUE_NONE;
        case CONSTANT_TRUE: return VALUE_TRUE;
        case CONSTANT_FALSE: return VALUE_FALSE;
        case CONSTANT_ELLIPSIS: return VALUE_ELLIPSIS;
        case CONSTANT_INT: return int_literal(c, node);
        case CONSTANT_FLOAT: return value_from_double(double_literal(c, text));
        case CONSTANT_IMAGINARY: return complex_new(0, double_literal(c, text));
        case CONSTANT_STR: return str_literal(text);
        case CONSTANT_BYTES: return bytes_literal(text);
        case CONSTANT_NUMBER: return *(const Value *)(const void *)text.text;
    }
    return VALUE_NONE;
}

static Value tuple_of(Compiler *c, NodeList elements, int depth) {
    for (uint32_t i = 0; i < elements.count; i++) {
        int kind = elements.items[i]->kind;
        if (kind != NODE_CONSTANT && kind != NODE_TUPLE && kind != NODE_UNARY_OP && kind != NODE_BIN_OP) {
            return VALUE_NULL;
        }
    }
    Tuple *tuple = tuple_new(elements.count);
    if (tuple == NULL) {
        return RAISED;
    }
    for (uint32_t i = 0; i < elements.count; i++) {
        Value item = constant_of(c, elements.items[i], depth + 1);
        if (value_is_null(item)) {
            return VALUE_NULL;
        }
        tuple->items[i] = item;
    }
    return value_from_object(tuple);
}

static Value constant_of(Compiler *c, const Node *node, int depth) {
    Value result = VALUE_NULL, left, right;
    if (depth > CONSTANT_DEPTH_MAX || c->failed) {
        return VALUE_NULL;
    }
    switch (node->kind) {
        case NODE_CONSTANT: result = literal(c, node); break;
        case NODE_TUPLE: result = tuple_of(c, node->sequence.elements, depth); break;
        case NODE_NAME:
            return text_equal_c(node->name.id, "__debug__") ? value_from_bool(c->optimize == OPTIMIZE_NOTHING)
                                                            : VALUE_NULL;
        case NODE_UNARY_OP:
            left = constant_of(c, node->unary.operand, depth + 1);
            result = value_is_null(left) ? VALUE_NULL : fold_unary(c, (AstOperator)node->op, left);
            break;
        case NODE_BIN_OP:
            right = constant_of(c, node->bin_op.right, depth + 1);
            left = value_is_null(right) ? VALUE_NULL : constant_of(c, node->bin_op.left, depth + 1);
            result = value_is_null(left) ? VALUE_NULL : fold_binary(c, (AstOperator)node->op, left, right);
            break;
        default: return VALUE_NULL;
    }
    if (value_is_raised(result)) {
        compiler_raised(c);
        return VALUE_NULL;
    }
    return result;
}

Value constant_value(Compiler *c, const Node *node) { return constant_of(c, node, 0); }

Value constant_tuple(Compiler *c, NodeList elements) {
    if (c->failed) {
        return VALUE_NULL;
    }
    Value result = tuple_of(c, elements, 0);
    if (value_is_raised(result)) {
        compiler_raised(c);
        return VALUE_NULL;
    }
    return result;
}

Str *constant_repr(Compiler *c, Value constant) {
    if (c->failed) {
        return NULL;
    }
    if (value_same(constant, VALUE_ELLIPSIS)) {
        return compiler_intern_c(c, "...");
    }
    Value repr = object_repr(constant);
    if (value_is_raised(repr)) {
        compiler_raised(c);
        return NULL;
    }
    return value_str(repr);
}

bool value_is_true(Value v) {
    if (value_is_small_int(v)) {
        return value_small_int(v) != 0;
    }
    if (value_is_float(v)) {
        return value_double(v) != 0;
    }
    if (value_is_immediate(v)) {
        return !value_is_none(v) && !value_same(v, VALUE_FALSE);
    }
    if (value_is_str(v)) {
        return value_str(v)->length > 0;
    }
    if (value_is_tuple(v)) {
        return value_tuple(v)->length > 0;
    }
    if (value_is_bytes(v)) {
        return value_bytes(v)->length > 0;
    }
    if (value_has_type(v, &complex_type)) {
        const Complex *number = (const Complex *)value_object(v);
        return number->real != 0 || number->imaginary != 0;
    }
    return true;
}

// Code objects as values: equality, hash and replace().
#include "gen/code.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/code_parts.h"
#include "objects/int.h"
#include "vm/api.h"

static const Code *as_code(Value v) { return (const Code *)value_object(v); }

// Equality
// ----------------------------------------------------------------------------------------------------------------

static bool same_bytes(const void *a, const void *b, size_t size) { return size == 0 || memcmp(a, b, size) == 0; }

static bool same_header(const Code *a, const Code *b) {
    return str_equal(a->name, b->name) && a->first_line == b->first_line && a->flags == b->flags &&
           a->parameter_count == b->parameter_count && a->positional_only_count == b->positional_only_count &&
           a->keyword_only_count == b->keyword_only_count && a->local_count == b->local_count &&
           a->free_count == b->free_count && a->instruction_count == b->instruction_count &&
           a->constant_count == b->constant_count;
}

static bool same_positions(const Code *a, const Code *b) {
    size_t size = code_positions_size(a);
    return size == code_positions_size(b) && same_bytes(a->positions, b->positions, size);
}

static bool same_tables(const Code *a, const Code *b) {
    return same_bytes(a->instructions, b->instructions, a->instruction_count * sizeof(Instruction)) &&
           same_bytes(a->local_names, b->local_names, (a->local_count + a->free_count) * sizeof(Value)) &&
           same_positions(a, b);
}

static bool same_constant(Value a, Value b, bool *same);

static bool same_items(const Tuple *a, const Tuple *b, bool *same) {
    *same = a->length == b->length;
    for (size_t i = 0; i < a->length && *same; i++) {
        TRY_BOOL_OR(same_constant(a->items[i], b->items[i], same), false);
    }
    return true;
}

// 1, 1.0 and True are different constants, as are 0.0 and -0.0. False = raised.
static bool same_constant(Value a, Value b, bool *same) {
    TRY_BOOL_OR(vm_check_stack(), false);
    *same = value_type(a) == value_type(b);
    if (!*same || value_same(a, b)) {
        return true;
    }
    if (value_is_tuple(a)) {
        return same_items(value_tuple(a), value_tuple(b), same);
    }
    if (value_is_float(a)) {
        Value texts[] = {TRY_OR(object_repr(a), false), TRY_OR(object_repr(b), false)};
        return object_equal(texts[0], texts[1], same);
    }
    return object_equal(a, b, same);
}

Value code_compare(CompareOp op, Value self, Value other) {
    if (!value_has_type(other, &code_type) || (op != OP_EQ && op != OP_NE)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    const Code *a = as_code(self), *b = as_code(other);
    bool same = same_header(a, b) && same_tables(a, b);
    for (uint32_t i = 0; i < a->constant_count && same; i++) {
        TRY_BOOL(same_constant(a->constants[i], b->constants[i], &same));
    }
    return value_from_bool(same == (op == OP_EQ));
}

bool code_hash(Value self, intptr_t *hash) {
    const Code *code = as_code(self);
    TRY_BOOL_OR(object_hash(value_from_object(code->name), hash), false);
    *hash ^= (intptr_t)(code->first_line * 31 + code->instruction_count * 1009 + code->constant_count);
    return true;
}

// Copies
// ------------------------------------------------------------------------------------------------------------------

static bool copy_table(void *slot, const void *const *source, size_t size) {
    if (size == 0) {
        return true;
    }
    TRY_BOOL_OR(buffer_new(slot, size), false);
    memcpy(*(void **)slot, *source, size);
    return true;
}

#define COPY(table, count) \
    copy_table((void *)&copy->table, (const void *const *)&code->table, (count) * sizeof *code->table)

static Code *code_copy(const Code *code) {
    Code *copy = TRY_PTR_OR(code_new(), NULL);
    Object header = copy->object;
    *copy = *code;
    copy->object = header;
    copy->instructions = NULL;
    copy->constants = copy->local_names = NULL;
    copy->exceptions = NULL;
    copy->positions = NULL;
    bool done = COPY(instructions, code->instruction_count) && COPY(constants, code->constant_count) &&
                COPY(exceptions, code->exception_count) && COPY(local_names, code->local_count + code->free_count) &&
                COPY(positions, code_positions_size(code));
    return done ? copy : NULL;
}

static bool replace_text(Value given, const char *name, const Str **field) {
    if (value_is_undef(given)) {
        return true;
    }
    if (!value_is_instance(given, &str_type)) {
        return raise_false(&TypeError_type, "replace() argument '%s' must be str, not %T", name, given);
    }
    *field = value_str(given);
    return true;
}

// What follows from the instructions can be given, but not changed.
static bool check_kept(Value self, Value given, Str *name) {
    if (value_is_undef(given)) {
        return true;
    }
    Value now = TRY_OR(object_get_attr(self, name), false);
    bool same;
    if (value_is_int(now)) {
        given = TRY_OR(object_index(given), false);
    }
    TRY_BOOL_OR(object_equal(now, given, &same), false);
    return same || raise_false(&ValueError_type, "code: %S cannot be replaced", name);
}

// Only whether a generator can be awaited may change.
static bool replace_flags(Value self, Value given, Code *copy) {
    enum {
        SHOWN_ITERABLE_COROUTINE = 0x100
    };
    intptr_t flags;
    if (value_is_undef(given)) {
        return true;
    }
    Value now = TRY_OR(object_get_attr(self, NAME(co_flags)), false);
    TRY_BOOL_OR(object_to_intptr(given, &flags), false);
    bool changes = (flags ^ value_small_int(now)) & SHOWN_ITERABLE_COROUTINE;
    if ((flags ^ value_small_int(now)) & ~SHOWN_ITERABLE_COROUTINE) {
        return raise_false(&ValueError_type, "code: co_flags cannot be replaced");
    }
    copy->flags ^= changes ? CODE_ITERABLE_COROUTINE : 0;
    return true;
}

#define KEPT(name) check_kept(args->self, args->name, NAME(name))

METHOD(code, replace) {
    bool kept = KEPT(co_argcount) && KEPT(co_posonlyargcount) && KEPT(co_kwonlyargcount) && KEPT(co_nlocals) &&
                KEPT(co_consts) && KEPT(co_names) && KEPT(co_varnames) && KEPT(co_freevars) && KEPT(co_cellvars);
    TRY_BOOL(kept);
    Code *copy = TRY_PTR(code_copy(as_code(args->self)));
    TRY_BOOL(replace_flags(args->self, args->co_flags, copy));
    TRY_BOOL(replace_text(args->co_name, "co_name", &copy->name));
    TRY_BOOL(replace_text(args->co_qualname, "co_qualname", &copy->qualifier));
    TRY_BOOL(replace_text(args->co_filename, "co_filename", &copy->filename));
    if (!value_is_undef(args->co_firstlineno)) {
        intptr_t line;
        TRY_BOOL(object_to_intptr(args->co_firstlineno, &line));
        copy->first_line = (uint32_t)line;
    }
    return value_from_object(copy);
}

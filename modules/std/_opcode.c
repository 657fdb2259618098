// Module _opcode: the parts of a code object that dis shows.
#include "gen/_opcode.h"

#include "objects/code.h"
#include "objects/list.h"
#include "objects/opcodes.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

static const struct {
    const char *name, *format;
} opcodes[] = {
#define OPCODE(name, format, operands, effect) {#name, format},
#include "objects/opcodes.def"
#undef OPCODE
};

FUNCTION(_opcode, opcodes) {
    List *list = TRY_PTR(list_new(0));
    for (size_t i = 0; i < ARRAY_LENGTH(opcodes); i++) {
        Value name = value_from_object(TRY_PTR(str_from_c(opcodes[i].name)));
        Value format = value_from_object(TRY_PTR(str_from_c(opcodes[i].format)));
        TRY_BOOL(list_append(list, TRY(tuple_pair(name, format))));
    }
    return value_from_object(list);
}

// NULL = TypeError raised.
static const Code *code_argument(Value v) {
    return value_has_type(v, &code_type) ? (const Code *)value_object(v)
                                         : raise_null(&TypeError_type, "a code object is required, not %T", v);
}

FUNCTION(_opcode, constants) {
    const Code *code = TRY_PTR(code_argument(args->code));
    return value_from_object(TRY_PTR(tuple_from(code->constants, code->constant_count)));
}

FUNCTION(_opcode, registers) {
    const Code *code = TRY_PTR(code_argument(args->code));
    size_t count = code->local_names == NULL ? 0 : code->local_count;
    return value_from_object(TRY_PTR(tuple_from(code->local_names, count)));
}

FUNCTION(_opcode, exceptions) {
    const Code *code = TRY_PTR(code_argument(args->code));
    List *list = TRY_PTR(list_new(0));
    for (uint32_t i = 0; i < code->exception_count; i++) {
        const ExceptionEntry *entry = &code->exceptions[i];
        const Value items[] = {value_from_small_int((intptr_t)entry->start), value_from_small_int((intptr_t)entry->end),
                               value_from_small_int((intptr_t)entry->handler), value_from_small_int(entry->reg)};
        TRY_BOOL(list_append(list, value_from_object(TRY_PTR(tuple_from(items, ARRAY_LENGTH(items))))));
    }
    return value_from_object(list);
}

FUNCTION(_opcode, register_count) {
    const Code *code = TRY_PTR(code_argument(args->code));
    return value_from_small_int(code->register_count);
}

// The dispatch loop: direct threading over 32-bit register instructions. Only fast paths are here; whatever they
// decline is done completely by the slow operation of the same instruction (ops.h). State is kept in C variables, the
// frame's pc is brought up to date before anything that could look at it.
#include "gen/names.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/lookup.h"
#include "objects/native.h"
#include "vm/arithmetic.h"
#include "vm/call.h"
#include "vm/generator.h"
#include "vm/host.h"
#include "vm/ops.h"
#include "vm/vm.h"

#define A instruction_a(i)
#define B instruction_b(i)
#define C instruction_c(i)
#define BX instruction_bx(i)
#define NAME_C ((const Str *)value_object(k[C]))
#define NAME_BX ((const Str *)value_object(k[BX]))

#define NEXT()                  \
    do {                        \
        i = *pc++;              \
        goto *labels[i & 0xff]; \
    } while (0)
#define TARGET(name) do_##name:
#define SAVE_PC() (frame->pc = (uint32_t)(pc - frame->code->instructions))

// Let the complete operation do it.
#define SLOW(operation)                         \
    do {                                        \
        SAVE_PC();                              \
        step = operation(context, frame, i, 0); \
        if (LIKELY(step == STEP_NEXT)) {        \
            NEXT();                             \
        }                                       \
        goto stepped;                           \
    } while (0)

// Natives allocate: what calls before this one have left on the C stack must not keep what the memory is needed for.
#define CLEAN_IF_TIGHT()             \
    do {                             \
        if (UNLIKELY(gc_is_tight)) { \
            vm_clear_dead_stack();   \
        }                            \
    } while (0)
#define SLOW_CLEAN(operation) \
    do {                      \
        CLEAN_IF_TIGHT();     \
        SLOW(operation);      \
    } while (0)

// The JUMP word that follows; taken backwards it is a safe point.
#define TAKE_JUMP()                    \
    do {                               \
        pc += 1 + instruction_sj(*pc); \
        if (UNLIKELY(host_pending)) {  \
            goto safe_point;           \
        }                              \
        NEXT();                        \
    } while (0)
#define JUMP_IF(condition)             \
    do {                               \
        if ((condition) == (C != 0)) { \
            TAKE_JUMP();               \
        }                              \
        pc++;                          \
        NEXT();                        \
    } while (0)

#define STORE_FLOAT(expression)                              \
    do {                                                     \
        double number_ = (expression);                       \
        if (LIKELY(value_inline_double(number_, &result))) { \
            r[A] = result;                                   \
            NEXT();                                          \
        }                                                    \
        result = value_from_double(number_);                 \
        goto store_boxed;                                    \
    } while (0)

#define ARITHMETIC(name, small, operator)                                                       \
    TARGET(name) {                                                                              \
        Value left = r[B];                                                                      \
        Value right = r[C];                                                                     \
        if (LIKELY(value_both_small_int(left, right)) && LIKELY(small(left, right, &number))) { \
            r[A] = number;                                                                      \
            NEXT();                                                                             \
        }                                                                                       \
        if (both_plain_floats(left, right)) {                                                   \
            STORE_FLOAT(plain_double(left) operator plain_double(right));                       \
        }                                                                                       \
        if (float_operands(left, right, &a, &b)) {                                              \
            STORE_FLOAT(a operator b);                                                          \
        }                                                                                       \
        SLOW(op_binary);                                                                        \
    }
#define ARITHMETIC_INT(name, small, operator)                                          \
    TARGET(name) {                                                                     \
        Value left = r[B];                                                             \
        Value right = value_from_small_int(instruction_sc(i));                         \
        if (LIKELY(value_is_small_int(left)) && LIKELY(small(left, right, &number))) { \
            r[A] = number;                                                             \
            NEXT();                                                                    \
        }                                                                              \
        if (value_is_float(left)) {                                                    \
            STORE_FLOAT(value_double(left) operator(double) instruction_sc(i));        \
        }                                                                              \
        SLOW(op_binary);                                                               \
    }
#define BITWISE(name, operator)                                  \
    TARGET(name) {                                               \
        Value left = r[B];                                       \
        Value right = r[C];                                      \
        if (LIKELY(value_both_small_int(left, right))) {         \
            r[A] = (Value){(left.bits operator right.bits) | 1}; \
            NEXT();                                              \
        }                                                        \
        SLOW(op_binary);                                         \
    }

// Tagged small ints compare like the words they are.
#define COMPARE(name, operator)                                                                         \
    TARGET(name) {                                                                                      \
        Value left = r[B];                                                                              \
        Value right = r[C];                                                                             \
        if (LIKELY(value_both_small_int(left, right))) {                                                \
            r[A] = value_from_bool((intptr_t)left.bits operator(intptr_t) right.bits);                  \
            NEXT();                                                                                     \
        }                                                                                               \
        if (float_operands(left, right, &a, &b) && float_comparable(left) && float_comparable(right)) { \
            r[A] = value_from_bool(a operator b);                                                       \
            NEXT();                                                                                     \
        }                                                                                               \
        SLOW(op_compare);                                                                               \
    }
#define COMPARE_JUMP(name, operator)                                                                    \
    TARGET(name) {                                                                                      \
        Value left = r[A];                                                                              \
        Value right = r[B];                                                                             \
        if (LIKELY(value_both_small_int(left, right))) {                                                \
            JUMP_IF((intptr_t)left.bits operator(intptr_t) right.bits);                                 \
        }                                                                                               \
        if (both_plain_floats(left, right)) {                                                           \
            JUMP_IF(plain_double(left) operator plain_double(right));                                   \
        }                                                                                               \
        if (float_operands(left, right, &a, &b) && float_comparable(left) && float_comparable(right)) { \
            JUMP_IF(a operator b);                                                                      \
        }                                                                                               \
        SLOW(op_compare);                                                                               \
    }
#define COMPARE_JUMP_INT(name, operator)                                         \
    TARGET(name) {                                                               \
        Value left = r[A];                                                       \
        if (LIKELY(value_is_small_int(left))) {                                  \
            JUMP_IF(value_small_int(left) operator(intptr_t) instruction_sb(i)); \
        }                                                                        \
        if (value_is_float(left)) {                                              \
            JUMP_IF(value_double(left) operator(double) instruction_sb(i));      \
        }                                                                        \
        SLOW(op_compare);                                                        \
    }

// An instruction without a fast path.
#define ONLY_SLOW(name, operation) \
    TARGET(name) { SLOW_CLEAN(operation); }
#define ONLY_SLOW_EXTRA(name, operation) \
    TARGET(name) {                       \
        pc++;                            \
        SLOW_CLEAN(operation);           \
    }

// The body gets the window itself if the signature allows it.
static inline bool native_takes_window(const NativeFunction *native, size_t count) {
    const Signature *signature = native_signature(native);
    return (signature->flags & SIGNATURE_PLAIN) && signature->count == count;
}

static inline bool has_items(Value v, const Value **items, size_t *length) {
    if (value_is_list(v)) {
        *items = value_list(v)->items;
        *length = value_list(v)->length;
        return true;
    }
    if (value_is_tuple(v)) {
        *items = value_tuple(v)->items;
        *length = value_tuple(v)->length;
        return true;
    }
    return false;
}

Value interp_run(Context *const context) {
    static const void *const label_table[OPCODE_COUNT] = {
#define OPCODE(name, format, operands, effect) &&do_##name,
#include "objects/opcodes.def"
#undef OPCODE
    };
    const void *const *const labels = label_table;
    Frame *frame;
    const Instruction *pc;
    Value *r;
    const Value *k;
    Instruction i;
    Step step;
    // Operands of the labels that several instructions share.
    Function *function;
    Value *window;
    size_t count;
    Value result;
    // What is given by address is here once: the compiler gives each of these in an inner block a place of its own, and
    // natives that call back have this frame on the C stack each time.
    Value number;
    double a;
    double b;
    intptr_t quotient;
    intptr_t remainder;
    const Value *items;
    size_t length;

enter:
    frame = context->frame;
    r = frame->registers;
    k = frame->code->constants;
    pc = frame->code->instructions + frame->pc;
    if (UNLIKELY(host_pending)) {
        goto safe_point;
    }
    NEXT();

// The pc in the frame is one further than usual, since no instruction has begun: an exception belongs to the next one.
safe_point:
    frame->pc = (uint32_t)(pc - frame->code->instructions) + 1;
    if (UNLIKELY(!vm_safe_point())) {
        goto unwinding;
    }
    NEXT();

stepped:
    if (LIKELY(step == STEP_FRAME)) {
        goto enter;
    }
    if (step == STEP_EXIT) {
        return context->result;
    }
    if (step == STEP_NEXT) {
        goto enter;
    }
    goto unwinding;

raised:
    SAVE_PC();
unwinding:
    step = unwind(context);
    goto stepped;

    TARGET(NOP) NEXT();

    // The next instruction is done by its complete operation, which takes the extended operand.
    TARGET(EXT) {
        uint32_t ext = i >> 8;
        i = *pc++;
        SAVE_PC();
        step = slow_ops[i & 0xff](context, frame, i, ext);
        if (LIKELY(step == STEP_NEXT)) {
            NEXT();
        }
        goto stepped;
    }
    TARGET(EXTRA) {
        (void)raise_error(&SystemError_type, "unknown opcode");
        goto raised;
    }

    // Moves and constants

    TARGET(MOVE) {
        r[A] = r[B];
        NEXT();
    }
    TARGET(LOAD_CONST) {
        r[A] = k[BX];
        NEXT();
    }
    TARGET(LOAD_INT) {
        r[A] = value_from_small_int(instruction_sbx(i));
        NEXT();
    }
    TARGET(LOAD_IMMEDIATE) {
        r[A] = VALUE_IMMEDIATE(BX);
        NEXT();
    }
    TARGET(LOAD_SPILLED) {
        r[A] = r[BX];
        NEXT();
    }
    TARGET(STORE_SPILLED) {
        r[BX] = r[A];
        NEXT();
    }
    TARGET(CHECK_BOUND) {
        if (LIKELY(!value_is_undef(r[A]))) {
            NEXT();
        }
        SLOW(op_check_bound);
    }
    ONLY_SLOW(LOAD_COMMON, op_load_common)

    // Cells

    ONLY_SLOW(MAKE_CELL, op_make_cell)
    ONLY_SLOW(NEW_CELL, op_new_cell)
    TARGET(LOAD_CELL) {
        result = ((Cell *)value_object(r[B]))->contents;
        if (LIKELY(!value_is_undef(result))) {
            r[A] = result;
            NEXT();
        }
        SLOW(op_load_cell);
    }
    TARGET(STORE_CELL) {
        ((Cell *)value_object(r[A]))->contents = r[B];
        NEXT();
    }
    ONLY_SLOW(DELETE_CELL, op_delete_cell)
    TARGET(LOAD_FREE) {
        result = ((Cell *)value_object(frame->function->closure->items[BX]))->contents;
        if (LIKELY(!value_is_undef(result))) {
            r[A] = result;
            NEXT();
        }
        SLOW(op_load_free);
    }
    TARGET(STORE_FREE) {
        ((Cell *)value_object(frame->function->closure->items[BX]))->contents = r[A];
        NEXT();
    }
    ONLY_SLOW(DELETE_FREE, op_delete_free)
    TARGET(LOAD_CLOSURE) {
        r[A] = frame->function->closure->items[BX];
        NEXT();
    }

    // Names

    TARGET(LOAD_GLOBAL) {
        const Dict *globals = frame->function->globals;
        const Str *name = NAME_BX;
        const LookupEntry *entry = lookup_slot(globals->keys_id, name);
        if (LIKELY(entry->id == globals->keys_id && entry->name == name)) {
            if (entry->kind == LOOKUP_GLOBAL) {
                r[A] = globals->entries[entry->index].value;
                NEXT();
            }
            if (entry->kind == LOOKUP_BUILTIN) {
                r[A] = entry->value;
                NEXT();
            }
        }
        SLOW(op_load_global);
    }
    TARGET(STORE_GLOBAL) {
        Dict *globals = frame->function->globals;
        const Str *name = NAME_BX;
        const LookupEntry *entry = lookup_slot(globals->keys_id, name);
        if (LIKELY(entry->id == globals->keys_id && entry->name == name && entry->kind == LOOKUP_GLOBAL)) {
            globals->entries[entry->index].value = r[A];
            NEXT();
        }
        SLOW(op_store_global);
    }
    ONLY_SLOW(DELETE_GLOBAL, op_delete_global)
    TARGET(LOAD_NAME) {
        const Dict *globals = frame->function->globals;
        const Str *name = NAME_BX;
        const LookupEntry *entry = lookup_slot(globals->keys_id, name);
        if (LIKELY(entry->id == globals->keys_id && entry->name == name && !(frame->flags & FRAME_NAMESPACE))) {
            if (entry->kind == LOOKUP_GLOBAL) {
                r[A] = globals->entries[entry->index].value;
                NEXT();
            }
            if (entry->kind == LOOKUP_BUILTIN) {
                r[A] = entry->value;
                NEXT();
            }
        }
        SLOW(op_load_name);
    }
    TARGET(STORE_NAME) {
        Dict *globals = frame->function->globals;
        const Str *name = NAME_BX;
        const LookupEntry *entry = lookup_slot(globals->keys_id, name);
        if (LIKELY(entry->id == globals->keys_id && entry->name == name && entry->kind == LOOKUP_GLOBAL &&
                   !(frame->flags & FRAME_NAMESPACE))) {
            globals->entries[entry->index].value = r[A];
            NEXT();
        }
        SLOW(op_store_name);
    }
    ONLY_SLOW(DELETE_NAME, op_delete_name)
    ONLY_SLOW(LOAD_NAME_FREE, op_load_name_free)
    ONLY_SLOW(LOAD_NAMESPACE, op_load_namespace)

    // Attributes and items

    TARGET(GET_ATTR) {
        Value self = r[B];
        const Str *name = NAME_C;
        uintptr_t id = lookup_id(self);
        const LookupEntry *entry = lookup_slot(id, name);
        if (LIKELY(entry->id == id && entry->name == name)) {
            if (LIKELY(entry->kind == LOOKUP_INLINE_SLOT)) {
                r[A] = *(Value *)((char *)value_object(self) + entry->index);
                NEXT();
            }
            if (entry->kind == LOOKUP_OVERFLOW_SLOT) {
                r[A] = instance_attrs(value_object(self))->overflow[entry->index];
                NEXT();
            }
            if (entry->kind == LOOKUP_CLASS_VALUE) {
                r[A] = entry->value;
                NEXT();
            }
            if (entry->kind == LOOKUP_MODULE_ENTRY) {
                r[A] = lookup_module_entry(self, entry);
                NEXT();
            }
        }
        SLOW(op_get_attr);
    }
    TARGET(SET_ATTR) {
        if (LIKELY(lookup_set_attr(r[A], NAME_C, r[B]))) {
            NEXT();
        }
        SLOW(op_set_attr);
    }
    ONLY_SLOW(DELETE_ATTR, op_delete_attr)
    TARGET(LOAD_METHOD) {
        Value self = r[B];
        const Str *name = NAME_C;
        uintptr_t id = lookup_id(self);
        const LookupEntry *entry = lookup_slot(id, name);
        if (LIKELY(entry->id == id && entry->name == name)) {
            if (LIKELY(entry->kind == LOOKUP_METHOD)) {
                r[A] = entry->value;
                r[A + 1] = self;
                NEXT();
            }
            if (entry->kind == LOOKUP_MODULE_ENTRY) {
                r[A] = lookup_module_entry(self, entry);
                r[A + 1] = VALUE_UNDEF;
                NEXT();
            }
            if (entry->kind == LOOKUP_CLASS_VALUE) {
                r[A] = entry->value;
                r[A + 1] = VALUE_UNDEF;
                NEXT();
            }
        }
        SLOW(op_load_method);
    }
    ONLY_SLOW(LOAD_SPECIAL, op_load_special)
    TARGET(GET_ITEM) {
        Value self = r[B];
        Value key = r[C];
        if (value_is_small_int(key) && has_items(self, &items, &length)) {
            size_t index = (size_t)value_small_int(key);
            if (UNLIKELY(index >= length)) {
                index += length;
                if (UNLIKELY(index >= length)) {
                    SLOW(op_get_item);
                }
            }
            r[A] = items[index];
            NEXT();
        }
        if (value_is_dict(self)) {
            result = dict_get(value_dict(self), key);
            if (LIKELY(!value_is_undef(result) && !value_is_raised(result))) {
                r[A] = result;
                NEXT();
            }
            if (value_is_raised(result)) {
                goto raised;
            }
        }
        SLOW(op_get_item);
    }
    TARGET(GET_ITEM_INT) {
        Value self = r[B];
        if (LIKELY(has_items(self, &items, &length))) {
            size_t index = (size_t)(intptr_t)instruction_sc(i);
            index += index >= length ? length : 0;
            if (LIKELY(index < length)) {
                r[A] = items[index];
                NEXT();
            }
        }
        SLOW(op_get_item_int);
    }
    TARGET(SET_ITEM) {
        Value self = r[A];
        Value key = r[B];
        if (value_is_list(self) && value_is_small_int(key)) {
            List *list = value_list(self);
            size_t index = (size_t)value_small_int(key);
            index += index >= list->length ? list->length : 0;
            if (LIKELY(index < list->length)) {
                list->items[index] = r[C];
                NEXT();
            }
        } else if (value_is_dict(self)) {
            SAVE_PC();
            if (LIKELY(dict_set(value_dict(self), key, r[C]))) {
                NEXT();
            }
            goto raised;
        }
        SLOW(op_set_item);
    }
    ONLY_SLOW(DELETE_ITEM, op_delete_item)
    ONLY_SLOW(BUILD_SLICE, op_build_slice)

    // Arithmetic

    ARITHMETIC(ADD, small_add, +)
    ARITHMETIC(IADD, small_add, +)
    ARITHMETIC(SUB, small_subtract, -)
    ARITHMETIC(ISUB, small_subtract, -)
    ARITHMETIC(MUL, small_multiply, *)
    ARITHMETIC(IMUL, small_multiply, *)
    ARITHMETIC_INT(ADD_INT, small_add, +)
    ARITHMETIC_INT(IADD_INT, small_add, +)
    ARITHMETIC_INT(SUB_INT, small_subtract, -)
    ARITHMETIC_INT(ISUB_INT, small_subtract, -)
    BITWISE(AND, &)
    BITWISE(IAND, &)
    BITWISE(OR, |)
    BITWISE(IOR, |)
    BITWISE(XOR, ^)
    BITWISE(IXOR, ^)
    TARGET(ITRUEDIV)
    TARGET(TRUEDIV) {
        Value left = r[B];
        Value right = r[C];
        if (both_plain_floats(left, right)) {
            b = plain_double(right);
            if (LIKELY(b != 0)) {
                STORE_FLOAT(plain_double(left) / b);
            }
        } else if (float_operands(left, right, &a, &b) && LIKELY(b != 0)) {
            STORE_FLOAT(a / b);
        }
        if (value_both_small_int(left, right) && small_true_divide(left, right, &a)) {
            STORE_FLOAT(a);
        }
        SLOW(op_binary);
    }
    TARGET(IFLOORDIV)
    TARGET(FLOORDIV) {
        if (LIKELY(value_both_small_int(r[B], r[C])) && LIKELY(small_divide(r[B], r[C], &quotient, &remainder))) {
            r[A] = value_from_small_int(quotient);
            NEXT();
        }
        SLOW(op_binary);
    }
    TARGET(IMOD)
    TARGET(MOD) {
        if (LIKELY(value_both_small_int(r[B], r[C])) && LIKELY(small_divide(r[B], r[C], &quotient, &remainder))) {
            r[A] = value_from_small_int(remainder);
            NEXT();
        }
        SLOW(op_binary);
    }
    TARGET(ILSHIFT)
    TARGET(LSHIFT) {
        if (value_both_small_int(r[B], r[C])) {
            intptr_t bits = value_small_int(r[B]);
            uintptr_t shift = (uintptr_t)value_small_int(r[C]);
            if (shift < WORD_BITS - 1) {
                intptr_t shifted = (intptr_t)((uintptr_t)bits << shift);
                if (shifted >> shift == bits && shifted >= SMALL_INT_MIN && shifted <= SMALL_INT_MAX) {
                    r[A] = value_from_small_int(shifted);
                    NEXT();
                }
            }
        }
        SLOW(op_binary);
    }
    TARGET(IRSHIFT)
    TARGET(RSHIFT) {
        if (value_both_small_int(r[B], r[C])) {
            uintptr_t shift = (uintptr_t)value_small_int(r[C]);
            if (shift < WORD_BITS) {
                r[A] = value_from_small_int(value_small_int(r[B]) >> shift);
                NEXT();
            }
        }
        SLOW(op_binary);
    }
    ONLY_SLOW(MATMUL, op_binary)
    ONLY_SLOW(IMATMUL, op_binary)
    TARGET(IPOW)
    TARGET(POW) {
        if (float_operands(r[B], r[C], &a, &b) && a > 0) {
            double power = double_pow(a, b);
            if (LIKELY(power < DOUBLE_INFINITY)) {
                STORE_FLOAT(power);
            }
        }
        SLOW(op_binary);
    }
    TARGET(NEG) {
        Value operand = r[B];
        if (value_is_small_int(operand) && LIKELY(value_small_int(operand) != SMALL_INT_MIN)) {
            r[A] = value_from_small_int(-value_small_int(operand));
            NEXT();
        }
        if (value_is_float(operand)) {
            STORE_FLOAT(-value_double(operand));
        }
        SLOW(op_unary);
    }
    ONLY_SLOW(POS, op_unary)
    TARGET(INVERT) {
        if (LIKELY(value_is_small_int(r[B]))) {
            r[A] = value_from_small_int(~value_small_int(r[B]));
            NEXT();
        }
        SLOW(op_unary);
    }
    TARGET(NOT) {
        Value operand = r[B];
        if (LIKELY(value_is_bool(operand))) {
            r[A] = value_from_bool(value_same(operand, VALUE_FALSE));
            NEXT();
        }
        SLOW(op_truth);
    }

    // Comparisons

    COMPARE(LT, <)
    COMPARE(LE, <=)
    COMPARE(EQ, ==)
    COMPARE(NE, !=)
    COMPARE(GT, >)
    COMPARE(GE, >=)
    TARGET(IS) {
        r[A] = value_from_bool(value_same(r[B], r[C]));
        NEXT();
    }
    TARGET(IS_NOT) {
        r[A] = value_from_bool(!value_same(r[B], r[C]));
        NEXT();
    }
    ONLY_SLOW(IN, op_in)
    ONLY_SLOW(NOT_IN, op_in)

    // Jumps

    TARGET(JUMP) {
        int32_t offset = instruction_sj(i);
        pc += offset;
        if (UNLIKELY(host_pending) && offset < 0) {
            goto safe_point;
        }
        NEXT();
    }
    TARGET(JUMP_TRUE) {
        Value condition = r[A];
        if (LIKELY(value_is_bool(condition))) {
            pc += value_same(condition, VALUE_TRUE) ? instruction_sbx(i) : 0;
            NEXT();
        }
        if (value_is_small_int(condition) || value_is_none(condition)) {
            bool truth = !value_is_none(condition) && value_small_int(condition) != 0;
            pc += truth ? instruction_sbx(i) : 0;
            NEXT();
        }
        SLOW(op_truth);
    }
    TARGET(JUMP_FALSE) {
        Value condition = r[A];
        if (LIKELY(value_is_bool(condition))) {
            pc += value_same(condition, VALUE_FALSE) ? instruction_sbx(i) : 0;
            NEXT();
        }
        if (value_is_small_int(condition) || value_is_none(condition)) {
            bool truth = !value_is_none(condition) && value_small_int(condition) != 0;
            pc += truth ? 0 : instruction_sbx(i);
            NEXT();
        }
        SLOW(op_truth);
    }
    TARGET(JUMP_NONE) {
        pc += value_is_none(r[A]) ? instruction_sbx(i) : 0;
        NEXT();
    }
    TARGET(JUMP_NOT_NONE) {
        pc += value_is_none(r[A]) ? 0 : instruction_sbx(i);
        NEXT();
    }
    COMPARE_JUMP(JUMP_LT, <)
    COMPARE_JUMP(JUMP_LE, <=)
    COMPARE_JUMP(JUMP_GT, >)
    COMPARE_JUMP(JUMP_GE, >=)
    TARGET(JUMP_EQ) {
        Value left = r[A];
        Value right = r[B];
        if (LIKELY(value_both_small_int(left, right))) {
            JUMP_IF(left.bits == right.bits);
        }
        if (value_is_str(left) && value_is_str(right)) {
            JUMP_IF(str_equal(value_str(left), value_str(right)));
        }
        if (float_operands(left, right, &a, &b) && float_comparable(left) && float_comparable(right)) {
            JUMP_IF(a == b);
        }
        SLOW(op_compare);
    }
    TARGET(JUMP_NE) {
        Value left = r[A];
        Value right = r[B];
        if (LIKELY(value_both_small_int(left, right))) {
            JUMP_IF(left.bits != right.bits);
        }
        if (value_is_str(left) && value_is_str(right)) {
            JUMP_IF(!str_equal(value_str(left), value_str(right)));
        }
        if (float_operands(left, right, &a, &b) && float_comparable(left) && float_comparable(right)) {
            JUMP_IF(a != b);
        }
        SLOW(op_compare);
    }
    COMPARE_JUMP_INT(JUMP_LT_INT, <)
    COMPARE_JUMP_INT(JUMP_LE_INT, <=)
    COMPARE_JUMP_INT(JUMP_EQ_INT, ==)
    COMPARE_JUMP_INT(JUMP_NE_INT, !=)
    COMPARE_JUMP_INT(JUMP_GT_INT, >)
    COMPARE_JUMP_INT(JUMP_GE_INT, >=)
    TARGET(JUMP_IS) { JUMP_IF(value_same(r[A], r[B])); }
    ONLY_SLOW(JUMP_IN, op_in)

    // Iteration

    ONLY_SLOW(GET_ITER, op_get_iter)
    TARGET(FOR_ITER) {
        Value *state = &r[A];
        if (value_is_small_int(state[0])) {
            if (state[1].bits == value_from_small_int(0).bits) {
                pc++;
                NEXT();
            }
            r[B] = state[0];
            state[0].bits += state[2].bits - 1;
            state[1].bits -= 2;
            TAKE_JUMP();
        }
        if (value_is_small_int(state[1])) {
            items = NULL;
            length = 0;
            size_t index = (size_t)value_small_int(state[1]);
            has_items(state[0], &items, &length);
            if (UNLIKELY(index >= length)) {
                // A list that grows again later has still been exhausted; there is no item at the largest position.
                state[1] = value_from_small_int(SMALL_INT_MAX);
                pc++;
                NEXT();
            }
            state[1].bits += 2;
            r[B] = items[index];
            TAKE_JUMP();
        }
        const Type *type = value_object(state[0])->type;
        if (type == &generator_type) {
            Generator *generator = (Generator *)value_object(state[0]);
            const Frame *resumed = &generator->frame;
            if (LIKELY(generator->state == GENERATOR_SUSPENDED && context->record_next < context->record_limit)) {
                const Instruction *resumed_pc = resumed->code->instructions + resumed->pc;
                if (LIKELY(instruction_opcode(resumed_pc[-1]) == OPCODE_YIELD)) {
                    SAVE_PC();
                    generator->stack_top = (frame->flags & FRAME_GENERATOR) ? frame_generator(frame)->stack_top
                                                                            : r + frame->code->register_count;
                    generator->reserved = context->record_next++;
                    generator->state = GENERATOR_RUNNING;
                    generator->frame.action = ACTION_FOR;
                    generator->frame.previous = frame;
                    context->frame = frame = &generator->frame;
                    r = generator->registers;
                    k = frame->code->constants;
                    pc = resumed_pc;
                    r[instruction_a(pc[-1])] = VALUE_NONE;
                    NEXT();
                }
            }
        } else if (type->slots->next != NULL && !type_overrides(type, SPECIAL_NEXT)) {
            SAVE_PC();
            result = type->slots->next(state[0]);
            if (value_is_raised(result)) {
                goto raised;
            }
            if (value_is_stop(result)) {
                pc++;
                NEXT();
            }
            r[B] = result;
            TAKE_JUMP();
        }
        SLOW(op_for_iter);
    }
    TARGET(UNPACK) {
        if (LIKELY(has_items(r[B], &items, &length) && length == C)) {
            window = &r[A];
            for (size_t index = 0; index < length; index++) {
                window[index] = items[index];
            }
            NEXT();
        }
        SLOW(op_unpack);
    }
    ONLY_SLOW_EXTRA(UNPACK_EX, op_unpack_ex)

    // Displays

    ONLY_SLOW(BUILD_TUPLE, op_build_tuple)
    ONLY_SLOW(BUILD_LIST, op_build_list)
    ONLY_SLOW(BUILD_SET, op_build_set)
    ONLY_SLOW(BUILD_MAP, op_build_map)
    ONLY_SLOW(BUILD_STRING, op_build_string)
    TARGET(LIST_APPEND) {
        if (LIKELY(list_append(value_list(r[A]), r[B]))) {
            NEXT();
        }
        goto raised;
    }
    ONLY_SLOW(LIST_EXTEND, op_list_extend)
    ONLY_SLOW(LIST_TO_TUPLE, op_list_to_tuple)
    ONLY_SLOW(SET_ADD, op_set_add)
    ONLY_SLOW(SET_UPDATE, op_set_update)
    ONLY_SLOW(MAP_ADD, op_map_add)
    ONLY_SLOW(MAP_UPDATE, op_map_update)
    ONLY_SLOW(MAP_MERGE, op_map_merge)
    ONLY_SLOW(FORMAT, op_format)

    // Functions and calls

    ONLY_SLOW(MAKE_FUNCTION, op_make_function)
    ONLY_SLOW(SET_FUNCTION, op_set_function)
    TARGET(CALL) {
        Value callable = r[A];
        window = &r[A + 1];
        count = B;
        if (LIKELY(value_is_object(callable))) {
            const Type *type = value_object(callable)->type;
            if (type == &function_type) {
                function = (Function *)value_object(callable);
                goto call_function;
            }
            if (type == &native_function_type) {
                const NativeFunction *native = (const NativeFunction *)value_object(callable);
                if (native->owner == 0 && native_takes_window(native, count)) {
                    SAVE_PC();
                    CLEAN_IF_TIGHT();
                    result = native->body(window);
                    goto native_returned;
                }
            }
        }
        SLOW_CLEAN(op_call);
    }
    TARGET(CALL_METHOD) {
        Value callable = r[A];
        bool has_self = !value_is_undef(r[A + 1]);
        window = &r[A + 2] - has_self;
        count = B + (size_t)has_self;
        if (LIKELY(value_is_object(callable))) {
            const Type *type = value_object(callable)->type;
            if (type == &function_type) {
                function = (Function *)value_object(callable);
                goto call_function;
            }
            const NativeFunction *native = (const NativeFunction *)value_object(callable);
            bool is_method = type == &native_method_type && value_has_type(window[0], native_flash_owner(native));
            bool is_function = type == &native_function_type && native->owner == 0;
            if ((is_method || is_function) && native_takes_window(native, count)) {
                SAVE_PC();
                CLEAN_IF_TIGHT();
                result = native->body(window);
                goto native_returned;
            }
        }
        SLOW_CLEAN(op_call_method);
    }

store_boxed:
    if (UNLIKELY(value_is_raised(result))) {
        goto raised;
    }
    r[A] = result;
    NEXT();

native_returned:
    if (UNLIKELY(value_is_raised(result))) {
        goto raised;
    }
    r[C] = result;
    NEXT();

call_function : {
    const Code *code = function->code;
    if (UNLIKELY(!code_takes_plainly(code, count) || !context_has_room(context, window, code->register_count))) {
        if (instruction_opcode(i) == OPCODE_CALL) {
            SLOW_CLEAN(op_call);
        }
        SLOW_CLEAN(op_call_method);
    }
    SAVE_PC();
    Frame *callee = context->record_next++;
    callee->previous = frame;
    callee->code = code;
    callee->function = function;
    callee->registers = window;
    callee->action = ACTION_STORE;
    callee->flags = 0;
    callee->target = (uint16_t)C;
    context->frame = frame = callee;
    r = window;
    k = code->constants;
    pc = code->instructions;
    frame_clear(code, r, count);
    if (UNLIKELY(host_pending)) {
        goto safe_point;
    }
    NEXT();
}
    ONLY_SLOW_EXTRA(CALL_KW, op_call_kw)
    ONLY_SLOW_EXTRA(CALL_METHOD_KW, op_call_method_kw)
    ONLY_SLOW(CALL_EX, op_call_ex)
    TARGET(RETURN) {
        result = r[A];
        goto do_return;
    }
    TARGET(RETURN_NONE) {
        result = VALUE_NONE;
        goto do_return;
    }

do_return:
    if (LIKELY((frame->action | frame->flags | gc_is_tight) == 0)) {
        Frame *caller = frame->previous;
        context->record_next = frame;
        context->frame = caller;
        unsigned target = frame->target;
        frame = caller;
        r = frame->registers;
        r[target] = result;
        k = frame->code->constants;
        pc = frame->code->instructions + frame->pc;
        NEXT();
    }
    SAVE_PC();
    step = frame_return(context, result);
    goto stepped;

    // Generators and coroutines

    TARGET(YIELD) {
        const uint8_t left_slowly = FRAME_NEW_STACK_CHUNK | FRAME_NEW_RECORD_CHUNK | FRAME_OBJECT;
        Generator *generator = frame_generator(frame);
        if (LIKELY(frame->action == ACTION_FOR && !(frame->flags & left_slowly) && generator->unguarded)) {
            SAVE_PC();
            result = r[B];
            generator->state = GENERATOR_SUSPENDED;
            context->record_next = generator->reserved;
            context->frame = frame = frame->previous;
            r = frame->registers;
            k = frame->code->constants;
            pc = frame->code->instructions + frame->pc;
            i = pc[-1];
            r[B] = result;
            TAKE_JUMP();
        }
        SLOW(op_yield);
    }
    ONLY_SLOW(GET_YIELD_FROM_ITER, op_get_yield_from_iter)
    ONLY_SLOW(YIELD_FROM, op_yield_from)
    ONLY_SLOW(GET_AWAITABLE, op_get_awaitable)
    ONLY_SLOW(GET_AITER, op_get_aiter)
    ONLY_SLOW(GET_ANEXT, op_get_anext)

    // Exceptions

    ONLY_SLOW(RAISE, op_raise)
    ONLY_SLOW(RAISE_FROM, op_raise_from)
    ONLY_SLOW(RAISE_AGAIN, op_raise_again)
    ONLY_SLOW(RERAISE, op_reraise)
    ONLY_SLOW(PUSH_HANDLED, op_push_handled)
    ONLY_SLOW(POP_HANDLED, op_pop_handled)
    ONLY_SLOW(MATCH_EXCEPTION, op_match_exception)
    ONLY_SLOW(MATCH_GROUP, op_match_group)
    ONLY_SLOW(RAISE_STAR, op_raise_star)
    ONLY_SLOW(EXIT_EXCEPTION, op_exit_exception)

    // The rest

    ONLY_SLOW(IMPORT, op_import)
    ONLY_SLOW(IMPORT_FROM, op_import_from)
    ONLY_SLOW(IMPORT_STAR, op_import_star)
    ONLY_SLOW(MATCH_KIND, op_match_kind)
    ONLY_SLOW(GET_LENGTH, op_get_length)
    ONLY_SLOW(MATCH_KEYS, op_match_keys)
    ONLY_SLOW_EXTRA(MATCH_CLASS, op_match_class)
    ONLY_SLOW(COPY_DICT_WITHOUT, op_copy_dict_without)
    ONLY_SLOW(CLOSE_ITER, op_close_iter)
    ONLY_SLOW(PRINT_RESULT, op_print_result)
    ONLY_SLOW(LOAD_LOCALS, op_load_locals)
}

// The complete instructions behind the fast paths of interp.c. Each executes instruction `i`, at which `frame` stands
// (frame->pc is behind it and its EXTRA word, but before its JUMP word). `ext` are the bits of an EXT prefix.
#pragma once

#include "objects/opcodes.h"
#include "vm/step.h"

typedef Step SlowOp(Context *context, Frame *frame, Instruction i, uint32_t ext);

// By opcode; NULL for those that the dispatch loop completes itself.
extern SlowOp *const slow_ops[OPCODE_COUNT];

// Constants with the bits of an EXT prefix added.
static inline Value constant_bx(const Frame *frame, Instruction i, uint32_t ext) {
    return frame->code->constants[instruction_bx(i) | ext << 16];
}
static inline Value constant_c(const Frame *frame, Instruction i, uint32_t ext) {
    return frame->code->constants[instruction_c(i) | ext << 8];
}
static inline Str *constant_name_bx(const Frame *frame, Instruction i, uint32_t ext) {
    return value_str(constant_bx(frame, i, ext));
}
static inline Str *constant_name_c(const Frame *frame, Instruction i, uint32_t ext) {
    return value_str(constant_c(frame, i, ext));
}

// Put a result, or pass failure on.
static inline Step step_store(Frame *frame, unsigned reg, Value result) {
    if (UNLIKELY(value_is_raised(result))) {
        return STEP_RAISED;
    }
    frame->registers[reg] = result;
    return STEP_NEXT;
}
static inline Step step_bool(bool done) { return LIKELY(done) ? STEP_NEXT : STEP_RAISED; }

// ops_name.c
SlowOp op_load_const, op_check_bound, op_load_common, op_make_cell, op_new_cell, op_load_cell, op_delete_cell,
    op_load_free, op_delete_free, op_load_global, op_store_global, op_delete_global, op_load_name, op_store_name,
    op_delete_name, op_load_name_free, op_load_namespace, op_load_locals;

// ops_attr.c
SlowOp op_get_attr, op_set_attr, op_delete_attr, op_load_method, op_load_special;

// __getattribute__ raised the pending AttributeError: __getattr__ for the pair (object, name), result to `target`.
Step get_attr_fallback(Context *context, unsigned target, Value object_and_name);

// ops_item.c
SlowOp op_get_item, op_get_item_int, op_set_item, op_delete_item, op_build_slice;

// ops_binary.c
SlowOp op_binary, op_unary;

// Try the candidates for the operator that `frame` stands at, from number `stage` on.
Step binary_continue(Context *context, Frame *frame, unsigned stage);

// ops_compare.c
SlowOp op_compare, op_in, op_truth;
Step compare_continue(Context *context, Frame *frame, unsigned stage);

// The comparison that `frame` stands at has this result: store it or jump.
Step compare_result(Context *context, Frame *frame, Value result);

// ops_truth.c: the instruction that `frame` stands at asked for the truth of `value`: go on when it is known.
Step condition_resolve(Context *context, Frame *frame, Value value);
Step condition_resume(Frame *frame, bool truth);

// The result of a __bool__ or (is_length) __len__ frame.
Step condition_from_bool(Frame *frame, bool is_length, Value result);

// ops_iter.c
SlowOp op_get_iter, op_for_iter, op_close_iter, op_unpack, op_unpack_ex;
Step iteration_begin(Frame *frame, unsigned target, Value iterator);  // the result of __iter__
Step for_iter_value(Frame *frame, Value value);                       // FOR_ITER got one
Step for_iter_end(Frame *frame);                                      // FOR_ITER is over

// ops_build.c
SlowOp op_build_tuple, op_build_list, op_build_set, op_build_map, op_build_string, op_list_append, op_list_extend,
    op_list_to_tuple, op_set_add, op_set_update, op_map_add, op_map_update, op_map_merge, op_format;

// ops_call.c
SlowOp op_make_function, op_set_function, op_call, op_call_method, op_call_kw, op_call_method_kw, op_call_ex;

// ops_yield.c
SlowOp op_yield, op_get_yield_from_iter, op_yield_from, op_get_awaitable, op_get_aiter, op_get_anext;

// The generator that `frame` belongs to yields `value` to whoever resumed it.
Step frame_yield(Context *context, Frame *frame, Value value);

// ops_exception.c
SlowOp op_raise, op_raise_from, op_raise_again, op_reraise, op_push_handled, op_pop_handled, op_match_exception,
    op_match_group, op_raise_star, op_exit_exception;

// import_ops.c
SlowOp op_import, op_import_from, op_import_star;

// ops_match.c
SlowOp op_match_kind, op_get_length, op_match_keys, op_match_class, op_copy_dict_without, op_print_result;

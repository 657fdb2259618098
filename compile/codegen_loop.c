// Loops, and leaving blocks by break, continue and return.
#include "compile/codegen.h"

typedef struct {
    Label *on_break, *on_continue;
    Register iterator;  // of a loop that closes its generator when it is left early, or NO_REGISTER
} LoopExits;

static void loop_body(Compiler *c, NodeList body, LoopExits exits, const Node *node) {
    Block block;
    block_push(c, &block, BLOCK_LOOP, node);
    block.break_label = exits.on_break;
    block.continue_label = exits.on_continue;
    block.iterator = exits.iterator;
    statements(c, body);
    block_pop(c);
}

// The test stands before the body: for endless loops, and where the test binds variables that the body uses.
static void while_with_test_first(Compiler *c, const Node *node) {
    Label test, exit, end;
    label_init(&test);
    label_init(&exit);
    label_init(&end);
    label_place_loop(c, &test);
    condition_jump(c, node->branch.test, &exit, false);
    loop_body(c, node->branch.body, (LoopExits){&end, &test, NO_REGISTER}, node);
    emit_jump(c, &test);
    label_place(c, &exit);
    statements(c, node->branch.orelse);
    label_place(c, &end);
}

// The test stands behind the body, so that each round takes one jump.
static void while_with_test_last(Compiler *c, const Node *node) {
    Label body, test, end;
    label_init(&body);
    label_init(&test);
    label_init(&end);
    bool reachable = c->unit->is_reachable;
    emit_jump(c, &test);
    c->unit->is_reachable = reachable;
    label_place_loop(c, &body);
    loop_body(c, node->branch.body, (LoopExits){&end, &test, NO_REGISTER}, node);
    label_place(c, &test);
    condition_jump(c, node->branch.test, &body, true);
    statements(c, node->branch.orelse);
    label_place(c, &end);
}

void while_statement(Compiler *c, const Node *node) {
    bool is_constant = !value_is_null(constant_value(c, node->branch.test));
    if (is_constant || may_rebind(c, node->branch.test)) {
        while_with_test_first(c, node);
    } else {
        while_with_test_last(c, node);
    }
}

// Where FOR_ITER puts the item: the variable itself if it is a plain local.
static Register item_register(Compiler *c, const Node *target) {
    Register reg = NO_REGISTER;
    if (target->kind == NODE_NAME && !text_equal_c(target->name.id, "__debug__")) {
        reg = name_register(c, compiler_name(c, target->name.id));
    }
    return reg != NO_REGISTER ? reg : temporary(c);
}

static void store_item(Compiler *c, const Node *target, Register item) {
    if (is_temporary(c, item)) {
        target_store(c, target, item);
    } else {
        name_mark_bound(c, compiler_name(c, target->name.id));
    }
}

// A list display that is only iterated may as well be a constant tuple.
static void iterable_into(Compiler *c, const Node *node, Register target) {
    Value constant = node->kind == NODE_LIST ? constant_tuple(c, node->sequence.elements) : VALUE_NULL;
    if (!value_is_null(constant)) {
        emit_load_constant(c, target, constant);
    } else {
        expression_into(c, node, target);
    }
}

// Whether a loop may be over a generator that nothing else refers to. Such a generator is closed when break or return
// leaves the loop, as reference counting would do; any other one when it is collected.
static bool may_be_generator(const Node *iterable) {
    switch (iterable->kind) {
        case NODE_LIST:
        case NODE_TUPLE:
        case NODE_CONSTANT:
        case NODE_DICT:
        case NODE_SET: return false;
        case NODE_CALL: {
            const Node *function = iterable->call.function;
            return function->kind != NODE_NAME || !text_equal_c(function->name.id, "range");
        }
        default: return true;
    }
}

void for_statement(Compiler *c, const Node *node) {
    const Node *iterable = node->for_loop.iter;
    Register state = temporaries(c, 3);
    Register value = state;
    if (iterable->kind == NODE_NAME) {
        value = expression_operand(c, iterable);
    } else {
        iterable_into(c, iterable, state);
    }
    c->where = node;
    emit_abc(c, OPCODE_GET_ITER, state, value, 0);
    c->unit->top = state + 3;
    Register item = item_register(c, node->for_loop.target);
    Label body, next, end;
    label_init(&body);
    label_init(&next);
    label_init(&end);
    bool reachable = c->unit->is_reachable;
    emit_jump(c, &next);
    c->unit->is_reachable = reachable;
    label_place_loop(c, &body);
    store_item(c, node->for_loop.target, item);
    LoopExits exits = {&end, &next, may_be_generator(iterable) ? state : NO_REGISTER};
    loop_body(c, node->for_loop.body, exits, node);
    c->where = node;
    label_place(c, &next);
    emit_for_iter(c, state, item, &body);
    statements(c, node->for_loop.orelse);
    label_place(c, &end);
}

// Asynchronous iteration

void async_next(Compiler *c, Register iterator, Register target, AsyncNext *next) {
    next->exception = temporary(c);
    next->region = region_begin(c, next->exception);
    Register mark = c->unit->top;
    Register window = temporaries(c, 2);
    emit_abc(c, OPCODE_GET_ANEXT, window, iterator, 0);
    emit_load_none(c, window + 1);
    emit_abc(c, OPCODE_YIELD_FROM, target, window, 0);
    c->unit->top = mark;
    region_end(c, next->region);
}

void async_next_end(Compiler *c, AsyncNext *next, Label *end) {
    region_place_handler(c, next->region);
    Register mark = c->unit->top;
    Register test = temporary(c);
    emit_abc(c, OPCODE_LOAD_COMMON, test, COMMON_STOP_ASYNC_ITERATION, 0);
    emit_abc(c, OPCODE_MATCH_EXCEPTION, test, next->exception, test);
    emit_jump_if(c, OPCODE_JUMP_TRUE, test, end);
    emit_abc(c, OPCODE_RERAISE, next->exception, 0, 0);
    c->unit->is_reachable = false;
    c->unit->top = mark;
}

static bool in_async_function(const Compiler *c) {
    return c->unit->scope->kind == SCOPE_FUNCTION && c->unit->scope->is_async;
}

void async_for_statement(Compiler *c, const Node *node) {
    if (!in_async_function(c)) {
        compiler_error(c, node, "'async for' outside async function");
        return;
    }
    Register iterator = expression_temporary(c, node->for_loop.iter);
    c->where = node->for_loop.iter;
    emit_abc(c, OPCODE_GET_AITER, iterator, iterator, 0);
    Register item = item_register(c, node->for_loop.target);
    Label next, exhausted, end;
    label_init(&next);
    label_init(&exhausted);
    label_init(&end);
    label_place_loop(c, &next);
    AsyncNext fetch;
    async_next(c, iterator, item, &fetch);
    store_item(c, node->for_loop.target, item);
    loop_body(c, node->for_loop.body, (LoopExits){&end, &next, NO_REGISTER}, node);
    c->where = node;
    emit_jump(c, &next);
    async_next_end(c, &fetch, &exhausted);
    label_place(c, &exhausted);
    statements(c, node->for_loop.orelse);
    label_place(c, &end);
}

// Leaving blocks

// Go through a finally body, which goes on to where `why` leads.
static void leave_through_finally(Compiler *c, Block *block, Why why, Register value) {
    block->reasons |= (uint8_t)(1u << why);
    if (why == WHY_RETURN) {
        move_to(c, block->value, value);
    }
    emit_load_constant(c, block->state, value_from_small_int(why));
    emit_jump(c, block->finally_label);
}

// A finally body that an exception led to is left: the exception is forgotten.
static void leave_finally_body(Compiler *c, const Block *block) {
    Label skip;
    label_init(&skip);
    emit_jump_compare(c, OPCODE_JUMP_EQ_INT, block->state, WHY_EXCEPTION, (Branch){&skip, false});
    emit_abc(c, OPCODE_POP_HANDLED, block->handled, 0, 0);
    label_place(c, &skip);
}

static void leave_handler(Compiler *c, const Block *block) {
    emit_abc(c, OPCODE_POP_HANDLED, block->handled, 0, 0);
    if (block->handler->handler.name.text != NULL) {
        name_unbind(c, compiler_name(c, block->handler->handler.name));
    }
}

static void close_iterator(Compiler *c, const Block *loop) {
    if (loop->iterator != NO_REGISTER) {
        emit_abc(c, OPCODE_CLOSE_ITER, loop->iterator, 0, 0);
    }
}

// What must be done to leave one block; false if that leads away.
static bool leave_block(Compiler *c, Block *block, Why why, Register value) {
    switch (block->kind) {
        case BLOCK_LOOP: close_iterator(c, block); break;
        case BLOCK_HANDLER: leave_handler(c, block); break;
        case BLOCK_WITH: with_exit_normally(c, block, value); break;
        case BLOCK_FINALLY_BODY: leave_finally_body(c, block); break;
        case BLOCK_FINALLY_TRY: leave_through_finally(c, block, why, value); return false;
        default: break;
    }
    return true;
}

static void finish_leaving(Compiler *c, const Block *loop, Why why, Register value) {
    switch (why) {
        case WHY_BREAK:
            close_iterator(c, loop);
            emit_jump(c, loop->break_label);
            break;
        case WHY_CONTINUE: emit_jump(c, loop->continue_label); break;
        default: emit_return(c, value); break;
    }
}

void leave_blocks(Compiler *c, Block *from, Why why, Register value) {
    Block *block = from;
    for (; block != NULL; block = block->outer) {
        bool is_target = block->kind == BLOCK_LOOP && why != WHY_RETURN;
        if (is_target) {
            finish_leaving(c, block, why, value);
            break;
        }
        if (block->region != NULL) {
            region_suspend(c, block->region);
        }
        if (!leave_block(c, block, why, value)) {
            break;
        }
    }
    if (block == NULL) {
        finish_leaving(c, NULL, why, value);
    }
    for (Block *left = from; left != NULL; left = left->outer) {
        if (left->region != NULL && left->region->start == NOWHERE) {
            region_resume(c, left->region);
        }
        if (left == block) {
            break;
        }
    }
}

// The innermost loop that break or continue would leave; an error if there is none.
static bool find_loop(Compiler *c, const Node *node) {
    for (const Block *block = c->unit->blocks; block != NULL; block = block->outer) {
        if (block->kind == BLOCK_LOOP) {
            return true;
        }
        if (block->kind == BLOCK_STAR_HANDLER) {
            compiler_error(c, node, "'break', 'continue' and 'return' cannot appear in an except* block");
            return false;
        }
    }
    if (node->kind == NODE_BREAK) {
        compiler_error(c, node, "'break' outside loop");
    } else {
        compiler_error(c, node, "'continue' not properly in loop");
    }
    return false;
}

void break_statement(Compiler *c, const Node *node) {
    if (find_loop(c, node)) {
        leave_blocks(c, c->unit->blocks, WHY_BREAK, NO_REGISTER);
    }
}

void continue_statement(Compiler *c, const Node *node) {
    if (find_loop(c, node)) {
        leave_blocks(c, c->unit->blocks, WHY_CONTINUE, NO_REGISTER);
    }
}

static bool check_return(Compiler *c, const Node *node) {
    const Scope *scope = c->unit->scope;
    if (scope->kind != SCOPE_FUNCTION) {
        compiler_error(c, node, "'return' outside function");
        return false;
    }
    for (const Block *block = c->unit->blocks; block != NULL; block = block->outer) {
        if (block->kind == BLOCK_STAR_HANDLER) {
            compiler_error(c, node, "'break', 'continue' and 'return' cannot appear in an except* block");
            return false;
        }
    }
    if (node->value.value != NULL && scope->is_async && scope->is_generator) {
        compiler_error(c, node, "'return' with value in async generator");
        return false;
    }
    return true;
}

static bool leaves_anything(const Compiler *c) {
    for (const Block *block = c->unit->blocks; block != NULL; block = block->outer) {
        bool is_plain_loop = block->kind == BLOCK_LOOP && block->iterator == NO_REGISTER;
        if (!is_plain_loop && block->kind != BLOCK_TRY) {
            return true;
        }
    }
    return false;
}

void return_statement(Compiler *c, const Node *node) {
    if (!check_return(c, node)) {
        return;
    }
    const Node *value = node->value.value;
    bool is_none = value == NULL || (value->kind == NODE_CONSTANT && value->op == CONSTANT_NONE);
    if (is_none && !leaves_anything(c)) {
        emit_abc(c, OPCODE_RETURN_NONE, 0, 0, 0);
        c->unit->is_reachable = false;
        return;
    }
    Register reg;
    if (is_none) {
        reg = temporary(c);
        emit_load_none(c, reg);
    } else if (leaves_anything(c)) {
        reg = expression_temporary(c, value);  // a handler unbinds its name on the way out
    } else {
        reg = expression_operand(c, value);
    }
    c->where = node;
    leave_blocks(c, c->unit->blocks, WHY_RETURN, reg);
}

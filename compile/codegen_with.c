// with: the exit method is called exactly once on every way out.
#include "compile/codegen.h"

enum {
    SPECIAL_SYNC_ENTER,
    SPECIAL_SYNC_EXIT,
    SPECIAL_ASYNC_ENTER,
    SPECIAL_ASYNC_EXIT
};
enum {
    AWAIT_ENTER = 1,
    AWAIT_EXIT = 2
};

// Call the exit method with three Nones; its result is not used. The window may have to stand above R[above].
void with_exit_normally(Compiler *c, const Block *block, Register above) {
    const Node *where = c->where;
    Register mark = c->unit->top;
    Register window = block->value;
    c->where = block->node;
    if (above != NO_REGISTER && above > window) {
        c->unit->top = MAX(above + 1, window + 2);
        Register copy = temporaries(c, 2);
        move_to(c, copy, window);
        move_to(c, copy + 1, window + 1);
        window = copy;
    }
    c->unit->top = window + 2;
    Register arguments = temporaries(c, 3);
    for (unsigned i = 0; i < 3; i++) {
        emit_load_none(c, arguments + i);
    }
    emit_abc(c, OPCODE_CALL_METHOD, window, 3, arguments);
    if (block->is_async) {
        await_value(c, arguments, AWAIT_EXIT, arguments);
    }
    c->unit->top = mark;
    c->where = where;
}

static void with_items(Compiler *c, const Node *node, uint32_t number);

typedef struct {
    Register exception, handled;
    Register window;  // of the exit method
} WithRegisters;

// Enter the context manager; the result of its enter method is in a new temporary.
static Register enter_context(Compiler *c, const Node *context, const WithRegisters *registers, bool is_async) {
    Register manager = expression_operand(c, context);
    Register window = temporaries(c, 2);
    emit_abc(c, OPCODE_LOAD_SPECIAL, window, manager, is_async ? SPECIAL_ASYNC_ENTER : SPECIAL_SYNC_ENTER);
    emit_abc(c, OPCODE_LOAD_SPECIAL, registers->window, manager, is_async ? SPECIAL_ASYNC_EXIT : SPECIAL_SYNC_EXIT);
    emit_abc(c, OPCODE_CALL_METHOD, window, 0, window);
    if (is_async) {
        await_value(c, window, AWAIT_ENTER, window);
    }
    return window;
}

// An exception left the body: the exit method decides whether it goes on.
static void exit_with_exception(Compiler *c, const Block *block, const WithRegisters *registers, Label *end) {
    Label swallowed;
    label_init(&swallowed);
    Register result = temporaries(c, 3);
    region_place_handler(c, block->region);
    emit_abc(c, OPCODE_PUSH_HANDLED, registers->handled, registers->exception, 0);
    Region *cleanup = region_begin(c, registers->exception);
    emit_abc(c, OPCODE_EXIT_EXCEPTION, result, registers->window, registers->exception);
    if (block->is_async) {
        await_value(c, result, AWAIT_EXIT, result);
    }
    emit_jump_if(c, OPCODE_JUMP_TRUE, result, &swallowed);
    emit_abc(c, OPCODE_RERAISE, registers->exception, 0, 0);
    c->unit->is_reachable = false;
    region_end(c, cleanup);
    region_place_handler(c, cleanup);
    emit_abc(c, OPCODE_POP_HANDLED, registers->handled, 0, 0);
    emit_abc(c, OPCODE_RERAISE, registers->exception, 0, 0);
    c->unit->is_reachable = false;
    label_place(c, &swallowed);
    emit_abc(c, OPCODE_POP_HANDLED, registers->handled, 0, 0);
    emit_jump(c, end);
}

static void with_item(Compiler *c, const Node *node, uint32_t number) {
    const Node *item = node->with.items.items[number];
    bool is_async = node->kind == NODE_ASYNC_WITH;
    Register first = temporaries(c, 4);
    WithRegisters registers = {first, first + 1, first + 2};
    Register mark = c->unit->top;
    c->where = node;
    Register entered = enter_context(c, item->with_item.context, &registers, is_async);
    Label end;
    label_init(&end);
    Block block;
    block_push(c, &block, BLOCK_WITH, node);
    block.is_async = is_async;
    block.value = registers.window;
    block.region = region_begin(c, registers.exception);
    if (item->with_item.vars != NULL) {
        target_store(c, item->with_item.vars, entered);
    }
    c->unit->top = mark;
    with_items(c, node, number + 1);
    region_end(c, block.region);
    block_pop(c);
    with_exit_normally(c, &block, NO_REGISTER);
    c->where = node;
    emit_jump(c, &end);
    exit_with_exception(c, &block, &registers, &end);
    label_place(c, &end);
}

static void with_items(Compiler *c, const Node *node, uint32_t number) {
    if (!compiler_check_stack(c)) {
        return;
    }
    if (number == node->with.items.count) {
        statements(c, node->with.body);
    } else {
        with_item(c, node, number);
    }
}

void with_statement(Compiler *c, const Node *node) {
    const Scope *scope = c->unit->scope;
    if (node->kind == NODE_ASYNC_WITH && !(scope->kind == SCOPE_FUNCTION && scope->is_async)) {
        compiler_error(c, node, "'async with' outside async function");
        return;
    }
    with_items(c, node, 0);
}

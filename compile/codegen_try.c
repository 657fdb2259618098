// try: handlers, else, finally. A finally body is generated once; a state register tells it where to go on.
#include "compile/codegen.h"

// The region that covers a handler's body: on the way out with another exception, what was being handled before is
// restored. `cleanup` is where it goes.
static void emit_restore_and_reraise(Compiler *c, Region *region, Register exception, Register handled) {
    region_place_handler(c, region);
    emit_abc(c, OPCODE_POP_HANDLED, handled, 0, 0);
    emit_abc(c, OPCODE_RERAISE, exception, 0, 0);
    c->unit->is_reachable = false;
}

static void emit_reraise(Compiler *c, Register exception) {
    emit_abc(c, OPCODE_RERAISE, exception, 0, 0);
    c->unit->is_reachable = false;
}

// try … except

typedef struct {
    Register exception, handled;
    Label *end;
} Handling;

static void handler_statements(Compiler *c, const Handling *it, const Node *handler, Region *region) {
    Block block;
    block_push(c, &block, BLOCK_HANDLER, handler);
    block.region = region;
    block.handled = it->handled;
    block.handler = handler;
    statements(c, handler->handler.body);
    block_pop(c);
}

// The normal end of a handler.
static void finish_handler(Compiler *c, const Handling *it, Str *name, Region *cleanup) {
    region_suspend(c, cleanup);
    emit_abc(c, OPCODE_POP_HANDLED, it->handled, 0, 0);
    if (name != NULL) {
        name_unbind(c, name);
    }
    emit_jump(c, it->end);
    region_resume(c, cleanup);
}

// Body of a handler with a name, which is unbound on every way out. Jumps out must leave both regions.
static void named_handler_body(Compiler *c, const Handling *it, const Node *handler, Region *cleanup) {
    Register mark = c->unit->top;
    Register second = temporary(c);
    Str *name = compiler_name(c, handler->handler.name);
    name_forbid_debug(c, handler, handler->handler.name, false);
    name_store(c, name, it->exception);
    Region *region = region_begin(c, second);
    Block around;
    block_push(c, &around, BLOCK_TRY, handler);
    around.region = cleanup;
    c->unit->block_depth--;  // one block in the source
    handler_statements(c, it, handler, region);
    c->unit->block_depth++;
    block_pop(c);
    region_end(c, region);
    finish_handler(c, it, name, cleanup);
    region_place_handler(c, region);
    name_unbind(c, name);
    emit_reraise(c, second);
    c->unit->top = mark;
}

static void handler_body(Compiler *c, const Handling *it, const Node *handler, Region *cleanup) {
    if (handler->handler.name.text != NULL) {
        named_handler_body(c, it, handler, cleanup);
    } else {
        handler_statements(c, it, handler, cleanup);
        finish_handler(c, it, NULL, cleanup);
    }
}

static void one_handler(Compiler *c, const Handling *it, const Node *handler, Region *cleanup) {
    Label next;
    label_init(&next);
    c->where = handler->handler.type != NULL ? handler->handler.type : handler;
    if (handler->handler.type != NULL) {
        Register mark = c->unit->top;
        Register class = expression_operand(c, handler->handler.type);
        Register test = temporary(c);
        emit_abc(c, OPCODE_MATCH_EXCEPTION, test, it->exception, class);
        emit_jump_if(c, OPCODE_JUMP_FALSE, test, &next);
        c->unit->top = mark;
    }
    c->where = handler;
    handler_body(c, it, handler, cleanup);
    label_place(c, &next);
}

// The body and `else`, which go on at `end`. What comes next is the handler of the body's exceptions.
static void guarded_body(Compiler *c, const Node *node, Register exception, Label *end) {
    Block block;
    block_push(c, &block, BLOCK_TRY, node);
    block.region = region_begin(c, exception);
    statements(c, node->try_block.body);
    region_end(c, block.region);
    block_pop(c);
    statements(c, node->try_block.orelse);
    c->where = node;
    emit_jump(c, end);
    region_place_handler(c, block.region);
}

static void try_except(Compiler *c, const Node *node) {
    Register mark = c->unit->top;
    Handling it = {temporary(c), temporary(c), NULL};
    Label end;
    label_init(&end);
    it.end = &end;
    guarded_body(c, node, it.exception, &end);
    emit_abc(c, OPCODE_PUSH_HANDLED, it.handled, it.exception, 0);
    Region *cleanup = region_begin(c, it.exception);
    for (uint32_t i = 0; i < node->try_block.handlers.count && !c->failed; i++) {
        const Node *handler = node->try_block.handlers.items[i];
        if (handler->handler.type == NULL && i + 1 < node->try_block.handlers.count) {
            compiler_error(c, handler, "default 'except:' must be last");
        }
        one_handler(c, &it, handler, cleanup);
    }
    c->where = node;
    emit_reraise(c, it.exception);
    region_end(c, cleanup);
    emit_restore_and_reraise(c, cleanup, it.exception, it.handled);
    label_place(c, &end);
    c->unit->top = mark;
}

// try … except*

typedef struct {
    Register original, handled;
    Register rest;    // what no handler has matched yet, or None
    Register raised;  // list of the exceptions that handlers raised
    Register match;   // window of MATCH_GROUP
} GroupHandling;

// Run a handler's body; an exception in it is put on the list.
static void star_handler_body(Compiler *c, const GroupHandling *it, const Node *handler) {
    Register mark = c->unit->top;
    Register exception = temporaries(c, 2);
    Register before = exception + 1;
    Str *name = handler->handler.name.text != NULL ? compiler_name(c, handler->handler.name) : NULL;
    Label done;
    label_init(&done);
    emit_abc(c, OPCODE_PUSH_HANDLED, before, it->match, 0);
    if (name != NULL) {
        name_store(c, name, it->match);
    }
    Block block;
    block_push(c, &block, BLOCK_STAR_HANDLER, handler);
    block.region = region_begin(c, exception);
    statements(c, handler->handler.body);
    region_end(c, block.region);
    block_pop(c);
    c->where = handler;
    emit_abc(c, OPCODE_POP_HANDLED, before, 0, 0);
    if (name != NULL) {
        name_unbind(c, name);
    }
    emit_jump(c, &done);
    region_place_handler(c, block.region);
    emit_abc(c, OPCODE_POP_HANDLED, before, 0, 0);
    if (name != NULL) {
        name_unbind(c, name);
    }
    emit_abc(c, OPCODE_LIST_APPEND, it->raised, exception, 0);
    label_place(c, &done);
    c->unit->top = mark;
}

static void one_star_handler(Compiler *c, const GroupHandling *it, const Node *handler) {
    Label next;
    label_init(&next);
    Register mark = c->unit->top;
    c->where = handler;
    Register class = expression_operand(c, handler->handler.type);
    emit_jump_if(c, OPCODE_JUMP_NONE, it->rest, &next);
    emit_abc(c, OPCODE_MATCH_GROUP, it->match, it->rest, class);
    c->unit->top = mark;
    emit_jump_if(c, OPCODE_JUMP_NONE, it->match, &next);
    move_to(c, it->rest, it->match + 1);
    star_handler_body(c, it, handler);
    label_place(c, &next);
}

static void star_handlers(Compiler *c, const Node *node, const GroupHandling *it, Label *end) {
    emit_abc(c, OPCODE_PUSH_HANDLED, it->handled, it->original, 0);
    Register failed = temporary(c);
    Region *cleanup = region_begin(c, failed);
    emit_abc(c, OPCODE_BUILD_LIST, it->raised, it->raised, 0);
    move_to(c, it->rest, it->original);
    for (uint32_t i = 0; i < node->try_block.handlers.count && !c->failed; i++) {
        one_star_handler(c, it, node->try_block.handlers.items[i]);
    }
    c->where = node;
    emit_abc(c, OPCODE_LIST_APPEND, it->raised, it->rest, 0);
    emit_abc(c, OPCODE_RAISE_STAR, it->rest, it->original, it->raised);
    Label finished;
    label_init(&finished);
    emit_jump_if(c, OPCODE_JUMP_NONE, it->rest, &finished);
    region_suspend(c, cleanup);
    emit_abc(c, OPCODE_POP_HANDLED, it->handled, 0, 0);
    emit_reraise(c, it->rest);
    label_place(c, &finished);
    emit_abc(c, OPCODE_POP_HANDLED, it->handled, 0, 0);
    emit_jump(c, end);
    emit_restore_and_reraise(c, cleanup, failed, it->handled);
}

static void try_except_star(Compiler *c, const Node *node) {
    Register mark = c->unit->top;
    Register first = temporaries(c, 6);
    GroupHandling it = {first, first + 1, first + 2, first + 3, first + 4};
    Label end;
    label_init(&end);
    guarded_body(c, node, it.original, &end);
    star_handlers(c, node, &it, &end);
    label_place(c, &end);
    c->unit->top = mark;
}

// finally

static void handlers_part(Compiler *c, const Node *node) {
    if (node->try_block.handlers.count == 0) {
        statements(c, node->try_block.body);
    } else if (node->kind == NODE_TRY_STAR) {
        try_except_star(c, node);
    } else {
        try_except(c, node);
    }
}

// After the body: go on where the try statement was heading.
static void finally_dispatch(Compiler *c, const Block *tried) {
    static const uint8_t leaving[] = {WHY_RETURN, WHY_BREAK, WHY_CONTINUE};
    Unit *unit = c->unit;
    Label skip;
    for (size_t i = 0; i < ARRAY_LENGTH(leaving); i++) {
        if (!(tried->reasons & (1u << leaving[i]))) {
            continue;
        }
        label_init(&skip);
        emit_jump_compare(c, OPCODE_JUMP_EQ_INT, tried->state, leaving[i], (Branch){&skip, false});
        leave_blocks(c, unit->blocks, (Why)leaving[i], tried->value);
        label_place(c, &skip);
    }
    label_init(&skip);
    emit_jump_compare(c, OPCODE_JUMP_EQ_INT, tried->state, WHY_EXCEPTION, (Branch){&skip, false});
    emit_abc(c, OPCODE_POP_HANDLED, tried->handled, 0, 0);
    emit_reraise(c, tried->value);
    label_place(c, &skip);
}

// The body is covered by a region of its own: an exception in it that comes while another one is handled replaces that.
static void finally_body(Compiler *c, const Node *node, const Block *tried) {
    Register second = temporary(c);
    Block block;
    block_push(c, &block, BLOCK_FINALLY_BODY, node);
    block.state = tried->state;
    block.handled = tried->handled;
    block.region = region_begin(c, second);
    statements(c, node->try_block.finalbody);
    region_end(c, block.region);
    block_pop(c);
    c->where = node;
    finally_dispatch(c, tried);
    Label skip, end;
    label_init(&skip);
    label_init(&end);
    emit_jump(c, &end);
    region_place_handler(c, block.region);
    emit_jump_compare(c, OPCODE_JUMP_EQ_INT, tried->state, WHY_EXCEPTION, (Branch){&skip, false});
    emit_abc(c, OPCODE_POP_HANDLED, tried->handled, 0, 0);
    label_place(c, &skip);
    emit_reraise(c, second);
    label_place(c, &end);
}

static void try_finally(Compiler *c, const Node *node) {
    Register mark = c->unit->top;
    Register first = temporaries(c, 3);
    Label finally;
    label_init(&finally);
    Block block;
    block_push(c, &block, BLOCK_FINALLY_TRY, node);
    block.state = first;
    block.value = first + 1;
    block.handled = first + 2;
    block.finally_label = &finally;
    block.region = region_begin(c, block.value);
    handlers_part(c, node);
    if (node->try_block.handlers.count == 0) {
        statements(c, node->try_block.orelse);
    }
    region_end(c, block.region);
    block_pop(c);
    c->where = node;
    emit_load_constant(c, block.state, value_from_small_int(WHY_NORMAL));
    emit_jump(c, &finally);
    region_place_handler(c, block.region);
    emit_abc(c, OPCODE_PUSH_HANDLED, block.handled, block.value, 0);
    emit_load_constant(c, block.state, value_from_small_int(WHY_EXCEPTION));
    label_place(c, &finally);
    finally_body(c, node, &block);
    c->unit->top = mark;
}

void try_statement(Compiler *c, const Node *node) {
    if (node->try_block.finalbody.count > 0) {
        try_finally(c, node);
    } else {
        handlers_part(c, node);
    }
}

void try_star_statement(Compiler *c, const Node *node) { try_statement(c, node); }

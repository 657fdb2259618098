// Statements.
#include "compile/codegen.h"

void statements(Compiler *c, NodeList body) {
    for (uint32_t i = 0; i < body.count && !c->failed; i++) {
        statement(c, body.items[i]);
    }
}

// The label of the loop around that a body consisting of `break` or `continue` alone jumps to; NULL if it is not such a
// body or there is more to leave than the loop.
static Label *loop_exit(const Compiler *c, NodeList body) {
    const Block *block = c->unit->blocks;
    if (body.count != 1 || block == NULL || block->kind != BLOCK_LOOP) {
        return NULL;
    }
    switch (body.items[0]->kind) {
        case NODE_BREAK: return block->iterator == NO_REGISTER ? block->break_label : NULL;
        case NODE_CONTINUE: return block->continue_label;
        default: return NULL;
    }
}

static void branch_body(Compiler *c, const Node *node, Label *end) {
    Label otherwise;
    label_init(&otherwise);
    condition_jump(c, node->branch.test, &otherwise, false);
    statements(c, node->branch.body);
    if (node->branch.orelse.count > 0) {
        c->where = node;
        emit_jump(c, end);
    }
    label_place(c, &otherwise);
}

// A chain of elif is generated without recursion.
static void if_statement(Compiler *c, const Node *node) {
    Label end;
    label_init(&end);
    for (;;) {
        Label *exit = loop_exit(c, node->branch.body);
        if (exit != NULL) {
            condition_jump(c, node->branch.test, exit, true);
        } else {
            branch_body(c, node, &end);
        }
        NodeList rest = node->branch.orelse;
        if (rest.count != 1 || rest.items[0]->kind != NODE_IF) {
            statements(c, rest);
            break;
        }
        node = rest.items[0];
        c->where = node;
    }
    label_place(c, &end);
}

static void delete_statement(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->assign.targets.count; i++) {
        target_delete(c, node->assign.targets.items[i]);
    }
}

static void raise_statement(Compiler *c, const Node *node) {
    if (node->raise.exc == NULL) {
        emit_abc(c, OPCODE_RAISE_AGAIN, 0, 0, 0);
    } else if (node->raise.cause == NULL) {
        Register exception = expression_operand(c, node->raise.exc);
        emit_abc(c, OPCODE_RAISE, exception, 0, 0);
    } else {
        Register exception = expression_operand_before(c, node->raise.exc, node->raise.cause);
        Register cause = expression_operand(c, node->raise.cause);
        emit_abc(c, OPCODE_RAISE_FROM, exception, cause, 0);
    }
    c->unit->is_reachable = false;
}

static void assert_statement(Compiler *c, const Node *node) {
    if (c->optimize != OPTIMIZE_NOTHING) {
        return;
    }
    Label fine;
    label_init(&fine);
    condition_jump(c, node->assertion.test, &fine, true);
    Register window = temporary(c);
    emit_abc(c, OPCODE_LOAD_COMMON, window, COMMON_ASSERTION_ERROR, 0);
    if (node->assertion.message != NULL) {
        (void)expression_temporary(c, node->assertion.message);
        emit_abc(c, OPCODE_CALL, window, 1, window);
    }
    emit_abc(c, OPCODE_RAISE, window, 0, 0);
    c->unit->is_reachable = false;
    label_place(c, &fine);
}

static void expression_statement(Compiler *c, const Node *node) {
    bool prints = c->mode == COMPILE_SINGLE && c->unit->scope->kind == SCOPE_MODULE;
    if (!prints) {
        expression_discard(c, node->value.value);
        return;
    }
    Register value = expression_operand(c, node->value.value);
    emit_abc(c, OPCODE_PRINT_RESULT, value, 0, 0);
}

static void simple_statement(Compiler *c, const Node *node) {
    switch (node->kind) {
        case NODE_RETURN: return_statement(c, node); break;
        case NODE_DELETE: delete_statement(c, node); break;
        case NODE_ASSIGN: assignment(c, node); break;
        case NODE_TYPE_ALIAS: type_alias(c, node); break;
        case NODE_AUG_ASSIGN: augmented_assignment(c, node); break;
        case NODE_ANN_ASSIGN: annotated_assignment(c, node); break;
        case NODE_RAISE: raise_statement(c, node); break;
        case NODE_ASSERT: assert_statement(c, node); break;
        case NODE_IMPORT: import_statement(c, node); break;
        case NODE_IMPORT_FROM: import_from_statement(c, node); break;
        case NODE_EXPR: expression_statement(c, node); break;
        case NODE_BREAK: break_statement(c, node); break;
        case NODE_CONTINUE: continue_statement(c, node); break;
        default: break;
    }
}

static void compound_statement(Compiler *c, const Node *node) {
    switch (node->kind) {
        case NODE_FUNCTION_DEF:
        case NODE_ASYNC_FUNCTION_DEF: function_definition(c, node); break;
        case NODE_CLASS_DEF: class_definition(c, node); break;
        case NODE_FOR: for_statement(c, node); break;
        case NODE_ASYNC_FOR: async_for_statement(c, node); break;
        case NODE_WHILE: while_statement(c, node); break;
        case NODE_IF: if_statement(c, node); break;
        case NODE_WITH:
        case NODE_ASYNC_WITH: with_statement(c, node); break;
        case NODE_MATCH: match_statement(c, node); break;
        case NODE_TRY: try_statement(c, node); break;
        case NODE_TRY_STAR: try_star_statement(c, node); break;
        default: simple_statement(c, node); break;
    }
}

void statement(Compiler *c, const Node *node) {
    if (!compiler_check_stack(c)) {
        return;
    }
    Unit *unit = c->unit;
    const Node *where = c->where;
    Register mark = unit->top, floor = unit->floor;
    c->where = node;
    unit->floor = mark;
    compound_statement(c, node);
    unit->top = mark;
    unit->floor = floor;
    c->where = where;
}

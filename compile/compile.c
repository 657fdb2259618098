// The whole way from text to Code, statement by statement.
#include "compile/compile.h"

#include "compile/codegen.h"
#include "compile/compiler_memory.h"
#include "compile/trees.h"
#include "gen/names.h"
#include "heap/gc.h"
#include "vm/api.h"

OptimizeLevel compile_level = OPTIMIZE_NOTHING;
static Compiler *running;  // the innermost compilation

bool compile_is_running(void) { return running != NULL; }

void compile_visit_roots(void) {
    for (const Compiler *c = running; c != NULL; c = c->outer) {
        compiler_memory_visit(c);
    }
}

// Statements

static void resolve_children(Compiler *c) {
    for (Scope *child = c->scope->first_child; child != NULL && !c->failed; child = child->next_sibling) {
        scope_resolve(c, child);
    }
}

static bool is_future_import(const Node *node) {
    return node->kind == NODE_IMPORT_FROM && text_equal_c(node->import.module, "__future__");
}

static void module_docstring(Compiler *c, const Node *node, Str *doc) {
    if (c->failed) {
        return;
    }
    c->where = node;
    Register reg = temporary(c);
    emit_load_constant(c, reg, value_from_object(doc));
    emit_an(c, OPCODE_STORE_NAME, reg, NAME(__doc__));
    c->unit->top = reg;
}

static void top_level_statement(Compiler *c, const Node *node, bool is_first) {
    Str *doc = is_first && c->mode == COMPILE_EXEC ? docstring_of_statement(c, node) : NULL;
    if (doc != NULL) {
        module_docstring(c, node, doc);
    } else {
        c->future_allowed = c->future_allowed && is_future_import(node);
        scope_analyse(c, node);
        resolve_children(c);
        if (!c->failed) {
            c->where = node;
            annotations_prepare(c);
            statement(c, node);
        }
    }
    if (!c->failed) {
        unit_finish_segment(c);
        scope_forget_children(c->scope);
    }
}

static bool next_item(Compiler *c, ParserItem *item) {
    if (c->trees != NULL) {
        if (!c->trees(c->trees_user, c, item)) {
            compiler_raised(c);
            return false;
        }
    } else {
        parser_next(&c->parser, item);
    }
    if (item->kind == PARSER_ERROR) {
        c->failed = true;
    } else if (!vm_poll_quietly()) {
        compiler_raised(c);
    }
    return !c->failed;
}

// Each statement of the body uses the memory behind the class header again.
static void streamed_class(Compiler *c, Node *node) {
    StreamedClass class;
    ParserItem item;
    c->future_allowed = false;
    streamed_class_begin(c, &class, node);
    ArenaMark mark = arena_mark(&c->statement_arena);
    while (!c->failed && next_item(c, &item) && item.kind == PARSER_CLASS_STATEMENT) {
        streamed_class_statement(c, &class, item.node);
        if (!c->failed) {
            unit_finish_segment(c);
            scope_forget_children(c->scope);
            arena_rewind(&c->statement_arena, mark);
        }
    }
    if (!c->failed) {
        streamed_class_end(c, &class);
        c->unit->top = c->unit->floor;
    }
    if (!c->failed) {
        unit_finish_segment(c);
        scope_forget_children(c->scope);
    }
}

static void top_level_expression(Compiler *c, const Node *node) {
    scope_analyse_expression(c, node);
    resolve_children(c);
    if (!c->failed) {
        c->where = node;
        emit_return(c, expression_operand(c, node));
    }
    if (!c->failed) {
        unit_finish_segment(c);  // what it collected goes with the tree
    }
}

static void whole_text(Compiler *c) {
    ParserItem item = {.kind = PARSER_STATEMENT};
    bool is_first = true;
    c->future_allowed = true;
    while (!c->failed && item.kind != PARSER_END) {
        arena_reset(&c->statement_arena);
        if (!next_item(c, &item)) {
            return;
        }
        switch (item.kind) {
            case PARSER_STATEMENT: top_level_statement(c, item.node, is_first); break;
            case PARSER_CLASS_BEGIN: streamed_class(c, item.node); break;
            case PARSER_EXPRESSION: top_level_expression(c, item.node); break;
            default: break;
        }
        is_first = false;
    }
    emit_abc(c, OPCODE_RETURN_NONE, 0, 0, 0);
}

// Functions are marked as they are begun, the module when its imports are known.
static void mark_future(Compiler *c) {
    if (c->future_annotations && !c->failed) {
        c->unit->code->flags |= CODE_FUTURE_ANNOTATIONS;
    }
}

static Code *compile_module(Compiler *c) {
    Unit unit;
    Scope *scope = scope_new(c, SCOPE_MODULE, NULL, NULL, true);
    if (scope == NULL) {
        return NULL;
    }
    unit_begin(c, &unit, scope, compiler_intern_c(c, "<module>"));
    if (c->failed) {
        return NULL;
    }
    unit.code->flags |= CODE_NAMESPACE | CODE_SIMPLE_ARGS;
    whole_text(c);
    mark_future(c);
    return c->failed ? NULL : unit_end(c);
}

// Errors

static CompileErrorKind error_kind(const Compiler *c) {
    switch (c->parser.error.kind) {
        case SYNTAX_ERROR_INDENTATION: return COMPILE_ERROR_INDENTATION;
        case SYNTAX_ERROR_TAB: return COMPILE_ERROR_TAB;
        case SYNTAX_ERROR_INCOMPLETE: return COMPILE_ERROR_INCOMPLETE;
        default: return COMPILE_ERROR_SYNTAX;
    }
}

// The line with its line end, as Python shows it; a text to be executed counts as ended.
static Str *shown_line(const Compiler *c, Text line) {
    bool may_end = c->parser.mode == PARSER_EXEC || line.text + line.length < c->parser.lexer.source.end;
    bool ended = may_end && c->parser.error.whole_line;
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add(&builder, line.text, line.length);
    str_builder_add(&builder, "\n", ended);
    Value text = str_builder_finish(&builder);
    return value_is_raised(text) ? NULL : value_str(text);
}

static void fill_error(Compiler *c, CompileError *error) {
    const SyntaxError *found = &c->parser.error;
    if (c->raised || found->kind == SYNTAX_ERROR_MEMORY || found->kind == SYNTAX_ERROR_RAISED) {
        return;
    }
    if (found->kind == SYNTAX_ERROR_STACK) {
        (void)raise_error(&MemoryError_type, "%s", found->message);
        return;
    }
    if (found->source_line.text != NULL && (c->is_file || !found->is_in_tree)) {
        error->text = shown_line(c, found->source_line);
        if (error->text == NULL) {
            return;
        }
    }
    error->kind = error_kind(c);
    memcpy(error->message, found->message, sizeof error->message);
    error->line = found->line;
    error->column = found->column;
    error->end_line = found->end_line;
    error->end_column = found->end_column;
    error->has_end = found->end_column != COLUMN_UNKNOWN;
}

static ParserMode parser_mode(CompileMode mode) {
    switch (mode) {
        case COMPILE_EVAL: return PARSER_EVAL;
        case COMPILE_SINGLE: return PARSER_SINGLE;
        default: return PARSER_EXEC;
    }
}

// In the heap, since a chip's C stack has no room for it. NULL = raised.
static Compiler *compiler_new(const CompileRequest *request) {
    Compiler *c = TRY_PTR_OR(gc_new_raw(sizeof *c), NULL);
    c->outer = running;
    c->filename = request->filename;
    c->mode = request->mode;
    c->keep_columns = request->keep_columns;
    c->is_file = request->is_file;
    c->optimize = request->optimize == OPTIMIZE_AS_STARTED ? compile_level : request->optimize;
    c->omit_docstrings = request->omit_docstrings || c->optimize == OPTIMIZE_DOCSTRINGS;
    c->future_annotations = request->future_annotations;
    compiler_memory_begin(c);
    return c;
}

static void start_parser(Compiler *c, const CompileRequest *request) {
    const ParserOptions options = {
        .source = request->source,
        .length = request->length,
        .mode = parser_mode(request->mode),
        .arena = &c->statement_arena,
        .stack_limit = vm_stack_limit(),
        .is_str = request->is_str,
        .is_decoded = request->is_decoded,
        .is_complete = request->is_str,
        .warnings = {compiler_warning_sink, c},
    };
    parser_init(&c->parser, &options);
}

// NULL = raised.
static Compiler *compiler_begin(const CompileRequest *request, CompileError *error) {
    *error = (CompileError){.kind = COMPILE_ERROR_RAISED};
    Compiler *c = running = TRY_PTR_OR(compiler_new(request), NULL);
    start_parser(c, request);
    return c;
}

static void compiler_end(Compiler *c, bool done, CompileError *error) {
    running = c->outer;
    if (!done) {
        fill_error(c, error);
    }
}

static Code *compile_with(Compiler *c, CompileError *error) {
    Code *code = compile_module(c);
    compiler_end(c, code != NULL, error);
    return code;
}

Code *compile_source(const CompileRequest *request, CompileError *error) {
    return compile_with(TRY_PTR_OR(compiler_begin(request, error), NULL), error);
}

Code *compile_from_trees(const CompileRequest *request, TreeSource *trees, void *user, CompileError *error) {
    Compiler *c = TRY_PTR_OR(compiler_begin(request, error), NULL);
    c->trees = trees;
    c->trees_user = user;
    return compile_with(c, error);
}

bool compile_to_trees(const CompileRequest *request, TreeSink *sink, void *user, CompileError *error) {
    Compiler *c = TRY_PTR_OR(compiler_begin(request, error), false);
    ParserItem item;
    while (next_item(c, &item) && item.kind != PARSER_END) {
        if (!sink(user, c, &item)) {
            compiler_raised(c);
        }
        arena_reset(&c->statement_arena);
    }
    compiler_end(c, !c->failed, error);
    return !c->failed;
}

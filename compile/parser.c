#include "compile/parser.h"

#include "compile/parser_internal.h"

typedef enum {
    PHASE_START,
    PHASE_STATEMENTS,
    PHASE_CLASS_BLOCK,
    PHASE_CLASS_LINE,
    PHASE_FINISHED
} ParserPhase;

void parser_init(Parser *parser, const ParserOptions *options) {
    *parser = (Parser){
        .arena = options->arena,
        .stack_limit = options->stack_limit,
        .mode = options->mode,
        .is_str = options->is_str,
        .is_decoded = options->is_decoded,
        .is_complete = options->is_complete,
        .phase = PHASE_START,
    };
    SourceText source = {options->source, options->source + options->length};
    lexer_init(&parser->lexer, source, &parser->error);
    parser->lexer.warnings = options->warnings;
    parser->warned_to = source.start;
}

static bool start(Parser *p) {
    SourceText source = p->lexer.source;
    int bom = source_check(source, p->is_str, p->is_decoded, &p->error);
    if (bom < 0) {
        return false;
    }
    lexer_init(&p->lexer, (SourceText){source.start + bom, source.end}, &p->error);
    parser_advance(p);
    p->phase = PHASE_STATEMENTS;
    return true;
}

static void skip_newlines(Parser *p) {
    while (parser_accept(p, TOKEN_NEWLINE)) {
    }
}

// The whole text of PARSER_EVAL.
static ParserItem next_expression(Parser *p) {
    Node *node = parse_one_or_tuple(p, parse_expression);
    if (node != NULL) {
        skip_newlines(p);
        if (parser_at(p, TOKEN_END)) {
            p->phase = PHASE_FINISHED;
            return (ParserItem){PARSER_EXPRESSION, node};
        }
        parser_fail_syntax(p);
    }
    return (ParserItem){PARSER_ERROR, NULL};
}

// A simple statement has been parsed: go to what is behind it.
static bool finish_simple(Parser *p) {
    p->in_line = parser_accept(p, TOKEN_SEMICOLON) && !parser_at(p, TOKEN_NEWLINE);
    return p->in_line || parser_expect(p, TOKEN_NEWLINE);
}

// Statements of one line come one by one.
static ParserItem next_simple(Parser *p, ParserItemKind kind) {
    Node *node = parse_simple_statement(p);
    if (node == NULL || !finish_simple(p)) {
        return (ParserItem){PARSER_ERROR, NULL};
    }
    return (ParserItem){kind, node};
}

// In interactive input a compound statement ends with an empty line.
static bool check_complete(Parser *p) {
    p->after_compound = true;
    if (p->mode != PARSER_SINGLE || !parser_at(p, TOKEN_END)) {
        return true;
    }
    SourceText source = p->lexer.source;
    if (p->is_complete) {
        return p->after_block || source.end[-1] == '\n' || source.end[-1] == '\r' || parser_fail_syntax(p);
    }
    return !parser_check_incomplete(p);
}

static ParserItem begin_class(Parser *p, NodeList decorators) {
    uint32_t line = p->token.line;
    Node *node = parse_class_header(p, decorators);
    if (node == NULL) {
        return (ParserItem){PARSER_ERROR, NULL};
    }
    p->phase = PHASE_CLASS_LINE;
    if (parser_accept(p, TOKEN_NEWLINE)) {
        if (!parser_accept(p, TOKEN_INDENT)) {
            parser_fail_indented_block(p, "class definition", line);
            return (ParserItem){PARSER_ERROR, NULL};
        }
        p->phase = PHASE_CLASS_BLOCK;
    } else {
        p->in_line = true;
    }
    return (ParserItem){PARSER_CLASS_BEGIN, node};
}

static ParserItem end_class(Parser *p) {
    p->phase = PHASE_STATEMENTS;
    return (ParserItem){check_complete(p) ? PARSER_CLASS_END : PARSER_ERROR, NULL};
}

static ParserItem next_whole(Parser *p, Node *node, ParserItemKind kind) {
    bool is_top_level = kind == PARSER_STATEMENT;
    if (node == NULL || (is_top_level && !check_complete(p))) {
        return (ParserItem){PARSER_ERROR, NULL};
    }
    return (ParserItem){kind, node};
}

// A decorated class at top level is handed out in parts, a function is not.
static ParserItem next_decorated(Parser *p) {
    NodeList decorators;
    if (!parse_decorators(p, &decorators)) {
        return (ParserItem){PARSER_ERROR, NULL};
    }
    if (parser_at(p, TOKEN_CLASS)) {
        return begin_class(p, decorators);
    }
    return next_whole(p, parse_decorated_function(p, decorators), PARSER_STATEMENT);
}

static ParserItem next_statement(Parser *p, ParserItemKind kind) {
    if (p->in_line) {
        return next_simple(p, kind);
    }
    if (kind == PARSER_STATEMENT && parser_at(p, TOKEN_CLASS)) {
        return begin_class(p, (NodeList){0});
    }
    if (kind == PARSER_STATEMENT && parser_at(p, TOKEN_AT)) {
        return next_decorated(p);
    }
    if (starts_compound(p)) {
        return next_whole(p, parse_compound_statement(p), kind);
    }
    if (token_is(&p->token, "match")) {
        bool is_match;
        Node *node = parse_match(p, &is_match);
        if (is_match) {
            return next_whole(p, node, kind);
        }
    }
    return next_simple(p, kind);
}

static ParserItem next_top_level(Parser *p, bool is_first) {
    if (parser_at(p, TOKEN_NEWLINE) && !p->in_line) {
        skip_newlines(p);
    }
    if (parser_at(p, TOKEN_END) && !p->in_line) {
        if (is_first && p->mode == PARSER_SINGLE && p->is_complete) {
            parser_fail_syntax(p);
            return (ParserItem){PARSER_ERROR, NULL};
        }
        p->phase = PHASE_FINISHED;
        return (ParserItem){PARSER_END, NULL};
    }
    if (p->mode == PARSER_SINGLE && !is_first && !p->in_line) {
        if (p->is_complete && p->after_compound) {
            parser_fail_syntax(p);
            return (ParserItem){PARSER_ERROR, NULL};
        }
        uint32_t line = p->previous_end_line, column = p->previous_end_column;
        Span behind = {line, column, line, column + 1};
        parser_fail(p, behind, "multiple statements found while compiling a single statement");
        return (ParserItem){PARSER_ERROR, NULL};
    }
    return next_statement(p, PARSER_STATEMENT);
}

static ParserItem next_in_class(Parser *p) {
    if (p->phase == PHASE_CLASS_LINE) {
        return p->in_line ? next_simple(p, PARSER_CLASS_STATEMENT) : end_class(p);
    }
    if (!p->in_line && parser_accept(p, TOKEN_DEDENT)) {
        return end_class(p);
    }
    return next_statement(p, PARSER_CLASS_STATEMENT);
}

static ParserItem next(Parser *p) {
    bool is_first = p->phase == PHASE_START;
    if (is_first && !start(p)) {
        return (ParserItem){PARSER_ERROR, NULL};
    }
    switch (p->phase) {
        case PHASE_CLASS_BLOCK:
        case PHASE_CLASS_LINE: return next_in_class(p);
        case PHASE_FINISHED: return (ParserItem){PARSER_END, NULL};
        default: return p->mode == PARSER_EVAL ? next_expression(p) : next_top_level(p, is_first);
    }
}

void parser_next(Parser *parser, ParserItem *item) {
    if (parser_failed(parser)) {
        *item = (ParserItem){PARSER_ERROR, NULL};
        return;
    }
    *item = next(parser);
    if (item->kind == PARSER_ERROR) {
        parser_refine_error(parser);
    }
}

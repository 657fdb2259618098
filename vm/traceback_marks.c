#include "vm/traceback_marks.h"

#include <string.h>

#include "core/macros.h"

typedef struct {
    const char *text;
    size_t length, at;
    int depth;  // of brackets
} Scan;

static bool at_quote(const Scan *scan) { return scan->text[scan->at] == '"' || scan->text[scan->at] == '\''; }

static void skip_string(Scan *scan) {
    char quote = scan->text[scan->at++];
    while (scan->at < scan->length && scan->text[scan->at] != quote) {
        scan->at += scan->text[scan->at] == '\\' ? 2 : 1;
    }
    scan->at++;
}

static void count_brackets(Scan *scan) {
    char c = scan->text[scan->at];
    scan->depth += c == '(' || c == '[' || c == '{';
    scan->depth -= c == ')' || c == ']' || c == '}';
}

static bool is_word_char(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
}

static size_t word_length(const Scan *scan) {
    size_t length = 0;
    while (scan->at + length < scan->length && is_word_char(scan->text[scan->at + length])) {
        length++;
    }
    return length;
}

// Keywords whose operators bind looser than arithmetic: the expression is no binary operation.
static bool is_keyword(const char *word, size_t length) {
    static const char *const keywords[] = {"and", "or",    "not",   "if",     "else",  "in",    "is",
                                           "for", "await", "yield", "lambda", "raise", "return"};
    for (size_t index = 0; index < ARRAY_LENGTH(keywords); index++) {
        if (strlen(keywords[index]) == length && memcmp(keywords[index], word, length) == 0) {
            return true;
        }
    }
    return false;
}

static size_t operator_length(const Scan *scan) {
    static const char *const operators[] = {"**", "//", "<<", ">>", "+", "-", "*", "/", "%", "@", "&", "|", "^"};
    for (size_t index = 0; index < ARRAY_LENGTH(operators); index++) {
        size_t length = strlen(operators[index]);
        if (scan->at + length <= scan->length && memcmp(scan->text + scan->at, operators[index], length) == 0) {
            return length;
        }
    }
    return 0;
}

enum {
    LEVEL_OR,
    LEVEL_XOR,
    LEVEL_AND,
    LEVEL_SHIFT,
    LEVEL_SUM,
    LEVEL_PRODUCT,
    LEVEL_POWER,
    LEVEL_NONE
};

static int precedence(const char *operator, size_t length) {
    if (length == 2) {
        return operator[0] == '*' ? LEVEL_POWER : operator[0] == '/' ? LEVEL_PRODUCT : LEVEL_SHIFT;
    }
    switch (operator[0]) {
        case '|': return LEVEL_OR;
        case '^': return LEVEL_XOR;
        case '&': return LEVEL_AND;
        case '+':
        case '-': return LEVEL_SUM;
        default: return LEVEL_PRODUCT;
    }
}

typedef struct {
    int level;
    size_t start, end;
} Best;

// The loosest operator wins; of equals the last one, since they group to the left, but for powers.
static void consider(Best *best, const Scan *scan, size_t length) {
    int level = precedence(scan->text + scan->at, length);
    if (level < best->level || (level == best->level && level != LEVEL_POWER)) {
        *best = (Best){level, scan->at, scan->at + length};
    }
}

static bool ends_expression(char c) { return strchr("=<>!,:", c) != NULL; }

static bool find_binary(Scan scan, Best *best) {
    bool operand_before = false;  // else + and - are signs
    while (scan.at < scan.length) {
        if (at_quote(&scan)) {
            skip_string(&scan);
            operand_before = true;
            continue;
        }
        count_brackets(&scan);
        size_t word = word_length(&scan);
        size_t operator= scan.depth == 0 ? operator_length(&scan) : 0;
        if (scan.depth == 0 && is_keyword(scan.text + scan.at, word)) {
            return false;
        }
        if (operator> 0) {
            if (operand_before) {
                consider(best, &scan, operator);
            }
            operand_before = false;
        } else if (scan.text[scan.at] != ' ') {
            if (scan.depth == 0 && ends_expression(scan.text[scan.at])) {
                return false;
            }
            operand_before = true;
        }
        scan.at += operator> 0 ? operator: word> 0 ? word : 1;
    }
    return best->level != LEVEL_NONE;
}

// The last bracket that opens outside of others, if the text ends with its end and nothing but a primary is before it.
static bool find_subscript(Scan scan, size_t *start, size_t *end) {
    size_t open = 0;
    if (scan.length == 0 || scan.text[scan.length - 1] != ']' || strchr("-+~", scan.text[0]) != NULL) {
        return false;
    }
    while (scan.at < scan.length) {
        if (at_quote(&scan)) {
            skip_string(&scan);
            continue;
        }
        int before = scan.depth;
        count_brackets(&scan);
        if (before == 0 && scan.text[scan.at] == ' ') {
            return false;
        }
        open = before == 0 && scan.depth == 1 ? scan.at : open;
        scan.at++;
    }
    *start = open;
    *end = scan.length;
    return open > 0;
}

// "(x)" up to the end of the text, and no tuple or generator: just parentheses around an operand.
static bool is_parenthesized(Scan scan) {
    size_t start = scan.at;
    bool has_content = false;
    while (scan.at < scan.length) {
        if (at_quote(&scan)) {
            skip_string(&scan);
            has_content = true;
            continue;
        }
        size_t word = word_length(&scan);
        if (scan.depth == 1 &&
            (scan.text[scan.at] == ',' || (word == 3 && memcmp(scan.text + scan.at, "for", 3) == 0))) {
            return false;
        }
        has_content = has_content || (scan.at > start && strchr(" )", scan.text[scan.at]) == NULL);
        count_brackets(&scan);
        scan.at += word > 0 ? word : 1;
        if (scan.depth == 0) {
            break;
        }
    }
    return has_content && scan.at == scan.length;
}

bool traceback_find_operator(const char *text, size_t length, size_t *start, size_t *end) {
    Scan scan = {.text = text, .length = length};
    Best best = {.level = LEVEL_NONE};
    if (find_binary(scan, &best)) {
        *start = best.start;
        *end = best.end;
        scan.at = best.end;
        bool touches = best.end - best.start == 1 && best.end < length && text[best.end] == '(';
        *end += touches && is_parenthesized(scan);  // as CPython marks it
        return true;
    }
    return find_subscript(scan, start, end);
}

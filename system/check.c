#include "system/check.h"

#include <string.h>

#include "system/check_parts.h"
#include "vm/api.h"
#include "vm/host.h"
#include "vm/vm.h"

// Instructions
// ------------------------------------------------------------------------------------------------------------

static const Str *name_operand(const Code *code, Instruction word, uint32_t high) {
    const char *format = opcode_formats[instruction_opcode(word)];
    if (format[1] != 'N' && format[2] != 'N') {
        return NULL;
    }
    uint32_t number = format[1] == 'N' ? instruction_bx(word) | high << 16 : instruction_c(word) | high << 8;
    return value_str(code->constants[number]);
}

bool check_next(CheckCursor *cursor) {
    const Code *code = cursor->code;
    uint32_t high = 0;
    cursor->before = cursor->next == 0 ? 0 : cursor->word;
    cursor->name_before = cursor->name;
    for (; cursor->next < code->instruction_count; cursor->next++) {
        cursor->word = code->instructions[cursor->next];
        Opcode opcode = instruction_opcode(cursor->word);
        if (opcode == OPCODE_EXT) {
            high = (uint32_t)instruction_sj(cursor->word) & 0xFFFFFF;
        } else if (opcode != OPCODE_EXTRA) {
            cursor->name = name_operand(code, cursor->word, high);
            cursor->pc = cursor->next++;
            return true;
        }
    }
    return false;
}

static bool is_code(Value v) { return value_has_type(v, &code_type); }

bool check_each(Check *check, const Code *code, CheckVisit *visit) {
    TRY_BOOL_OR(vm_check_stack() && visit(check, code), false);
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (is_code(code->constants[i])) {
            TRY_BOOL_OR(check_each(check, (const Code *)value_object(code->constants[i]), visit), false);
        }
    }
    return true;
}

// The target of a jump, or 0 for other instructions.
static uint32_t jump_target(const Code *code, uint32_t pc) {
    Instruction word = code->instructions[pc];
    if (instruction_opcode(word) == OPCODE_JUMP) {
        return (uint32_t)((int32_t)pc + 1 + instruction_sj(word));
    }
    bool jumps = opcode_formats[instruction_opcode(word)][1] == 'J';
    return jumps ? (uint32_t)((int32_t)pc + 1 + instruction_sbx(word)) : 0;
}

bool check_follows(const CheckCursor *cursor) {
    for (uint32_t pc = 0; pc < cursor->code->instruction_count; pc++) {
        if (jump_target(cursor->code, pc) == cursor->pc) {
            return false;
        }
    }
    return true;
}

static bool is_jumped_over(const CheckCursor *cursor) {
    for (uint32_t pc = 0; pc < cursor->pc; pc++) {
        if (jump_target(cursor->code, pc) > cursor->pc) {
            return true;
        }
    }
    return false;
}

// `except` and `finally` begin alike; `with` goes on at once with its exit method.
static bool handler_catches(const Check *check, const Code *code, uint32_t handler) {
    bool begins = instruction_opcode(code->instructions[handler]) == OPCODE_PUSH_HANDLED;
    bool is_with = begins && instruction_opcode(code->instructions[handler + 1]) == OPCODE_EXIT_EXCEPTION;
    return begins && (!is_with || check->swallows);
}

static bool is_in_try(const Check *check, const CheckCursor *cursor) {
    for (uint32_t i = 0; i < cursor->code->exception_count; i++) {
        const ExceptionEntry *entry = &cursor->code->exceptions[i];
        if (cursor->pc >= entry->start && cursor->pc < entry->end &&
            handler_catches(check, cursor->code, entry->handler)) {
            return true;
        }
    }
    return false;
}

bool check_is_guarded(const Check *check, const CheckCursor *cursor) {
    bool may_be_skipped = cursor->code != check->root || is_jumped_over(cursor);
    return (check->asks_where_it_runs && may_be_skipped) || is_in_try(check, cursor);
}

// What the program mentions
// -------------------------------------------------------------------------------------------------

static bool collect_word(Check *check, Value v) {
    if (value_is_any_str(v)) {
        return dict_set(check->words, v, VALUE_NONE);
    }
    const Tuple *tuple = value_is_tuple(v) ? value_tuple(v) : NULL;
    for (size_t i = 0; tuple != NULL && i < tuple->length; i++) {
        TRY_BOOL_OR(collect_word(check, tuple->items[i]), false);
    }
    return true;
}

static bool collect_words(Check *check, const Code *code) {
    for (uint32_t i = 0; i < code->constant_count; i++) {
        TRY_BOOL_OR(collect_word(check, code->constants[i]), false);
    }
    return true;
}

bool check_has_word(const Check *check, const char *word) {
    uint32_t position = 0;
    Value key, value;
    while (dict_next(check->words, &position, &key, &value)) {
        const Str *str = value_str(key);
        if (str->length == strlen(word) && memcmp(str_text(str), word, str->length) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_any(const Check *check, const char *const *words) {
    while (*words != NULL && !check_has_word(check, *words)) {
        words++;
    }
    return *words != NULL;
}

static bool contains(const Str *str, const Str *part) {
    return part->length > 0 && memmem(str_text(str), str->length, str_text(part), part->length) != NULL;
}

static bool literal_contains(Value v, const Str *text) {
    if (value_is_any_str(v)) {
        return contains(value_str(v), text);
    }
    const Tuple *tuple = value_is_tuple(v) ? value_tuple(v) : NULL;
    for (size_t i = 0; tuple != NULL && i < tuple->length; i++) {
        if (literal_contains(tuple->items[i], text)) {
            return true;
        }
    }
    return false;
}

// The names of a from-list are no literals of the program.
static bool quotes(const Code *code, const Str *text) {
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        Instruction word = code->instructions[pc];
        bool is_from_list =
            pc + 2 < code->instruction_count && instruction_opcode(code->instructions[pc + 2]) == OPCODE_IMPORT;
        uint32_t high = pc > 0 && instruction_opcode(code->instructions[pc - 1]) == OPCODE_EXT
                            ? (uint32_t)instruction_sj(code->instructions[pc - 1]) << 16
                            : 0;
        if (instruction_opcode(word) == OPCODE_LOAD_CONST && !is_from_list &&
            literal_contains(code->constants[instruction_bx(word) | high], text)) {
            return true;
        }
    }
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (is_code(code->constants[i]) && quotes((const Code *)value_object(code->constants[i]), text)) {
            return true;
        }
    }
    return false;
}

bool check_is_quoted(const Check *check, const Str *text) { return quotes(check->root, text); }

static void note_habits(Check *check) {
    static const char *const asking[] = {"hasattr", "getattr",  "dir",          "implementation", "platform",  "uname",
                                         "version", "board_id", "version_info", "TYPE_CHECKING",  "find_spec", NULL};
    static const char *const swallowing[] = {
        "suppress", "__exit__", "__aexit__", "contextmanager", "asynccontextmanager", "raises", "assertRaises", NULL};
    check->asks_where_it_runs = has_any(check, asking);
    check->swallows = has_any(check, swallowing);
}

// Findings
// ----------------------------------------------------------------------------------------------------------------

static bool is_known(const Check *check, const Str *text) {
    for (size_t i = 0; i < check->count; i++) {
        if (str_equal(check->findings[i].text, text)) {
            return true;
        }
    }
    return false;
}

bool check_report(Check *check, const CheckCursor *cursor, Str *text) {
    if (text == NULL || check->count == MOST_FINDINGS || is_known(check, text)) {
        return text != NULL;
    }
    uint32_t line = (uint32_t)code_position(cursor->code, cursor->pc).line;
    size_t at = check->count++;
    for (; at > 0 && check->findings[at - 1].line > line; at--) {
        check->findings[at] = check->findings[at - 1];
    }
    check->findings[at] = (Finding){line, text};
    return true;
}

static void print_findings(const Check *check, const char *file) {
    for (size_t i = 0; i < check->count; i++) {
        Str *line = str_format("%s, line %d: %S\n", file, (int)check->findings[i].line, check->findings[i].text);
        if (line == NULL) {
            return;
        }
        host_write(1, str_text(line), line->length);
    }
}

static bool find_all(Check *check) {
    check->words = TRY_PTR_OR(dict_new(), false);
    check->assigned = TRY_PTR_OR(dict_new(), false);
    check->members = TRY_PTR_OR(dict_new(), false);
    TRY_BOOL_OR(check_each(check, check->root, collect_words), false);
    note_habits(check);
    return check_names(check) && check_locals(check) && check_modules(check);
}

void check_program(const Code *code, const char *file) {
    Check check = {.root = code};
    if (find_all(&check)) {
        print_findings(&check, file);
    }
    error_clear();
}

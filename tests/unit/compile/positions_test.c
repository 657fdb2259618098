// The position table.
#include "tests/unit/compile/support.h"

// The position of the first instruction with an opcode.
static CodePosition position_of(const Code *code, Opcode opcode) {
    for (uint32_t pc = 0; code != NULL && pc < code->instruction_count; pc++) {
        if (instruction_opcode(code->instructions[pc]) == opcode) {
            return code_position(code, pc);
        }
    }
    return (CodePosition){0, 0, 0, 0};
}

static void check_position(CodePosition found, int line, int column, int end_line, int end_column) {
    bool same =
        found.line == line && found.column == column && found.end_line == end_line && found.end_column == end_column;
    if (!same) {
        harness.test_failed = true;
        printf("  found %d:%d-%d:%d, expected %d:%d-%d:%d\n", (int)found.line, (int)found.column, (int)found.end_line,
               (int)found.end_column, line, column, end_line, end_column);
    }
}

static void operations_have_the_place_of_their_expression(void) {
    const Code *code = compile_function(
        "def f(a, b):\n"
        "    x = a(1) + b.c\n"
        "    return (x\n"
        "        .foo(a[b]))\n");
    check_position(position_of(code, OPCODE_CALL), 2, 8, 2, 12);
    check_position(position_of(code, OPCODE_GET_ATTR), 2, 15, 2, 18);
    check_position(position_of(code, OPCODE_ADD), 2, 8, 2, 18);
    check_position(position_of(code, OPCODE_GET_ITEM), 4, 13, 4, 17);
    check_position(position_of(code, OPCODE_LOAD_METHOD), 4, 9, 4, 12);
    check_position(position_of(code, OPCODE_CALL_METHOD), 4, 9, 4, 18);
}

static void every_instruction_has_a_line(void) {
    const Code *code = compile_text(
        "import a\n\n\n"
        "for x in a:\n"
        "    try:\n"
        "        a()\n"
        "    except b:\n"
        "        pass\n");
    REQUIRE(code != NULL);
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        int line = code_position(code, pc).line;
        CHECK(line >= 1 && line <= 8);
    }
}

void test_positions(void) {
    RUN_TEST(operations_have_the_place_of_their_expression);
    RUN_TEST(every_instruction_has_a_line);
}

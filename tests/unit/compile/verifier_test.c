// The verifier accepts what the compiler makes and finds what could make the interpreter leave its registers.
#include <string.h>

#include "tests/unit/compile/support.h"

static const char text[] =
    "def f(a, b, *c, d=1, **e):\n"
    " for i in a:\n"
    "  try:\n"
    "   x = g(i, k=b) + i.m(c, d)[0]\n"
    "   if x < 5 and e: continue\n"
    "   with x as y, z: return lambda: (y, *a)\n"
    "  except (A, B) as q: del q\n"
    "  finally: h(f'{x:>{d}}', [j for j in c], {1: x, **e})\n"
    " match a:\n"
    "  case C(p, k=[r, *_]) | {'x': [p, r]}: yield p, r\n";

static void the_compilers_code_is_accepted(void) {
    const Code *code = compile_text(text);
    REQUIRE(code != NULL);
    CHECK(verify(code)[0] == '\0');
}

// The first instruction with an opcode, in a copy.
static Instruction *find(Code *code, Opcode opcode) {
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        if (instruction_opcode(code->instructions[pc]) == opcode) {
            return &instructions_of(code)[pc];
        }
    }
    return NULL;
}

static void check_refused(const Code *original, Opcode opcode, Instruction changed, const char *reason) {
    Code *code = copy_of(original);
    REQUIRE(code != NULL);
    Instruction *word = find(code, opcode);
    REQUIRE(word != NULL);
    *word = changed;
    const char *message = verify(code);
    if (strstr(message, reason) == NULL) {
        harness.test_failed = true;
        printf("  expected \"%s\", found \"%s\"\n", reason, message);
    }
}

static void broken_operands_are_refused(void) {
    const Code *code = compile_function(text);
    REQUIRE(code != NULL);
    check_refused(code, OPCODE_ADD, instruction_abc(OPCODE_ADD, 255, 0, 0), "register 255 out of range");
    check_refused(code, OPCODE_LOAD_GLOBAL, instruction_abx(OPCODE_LOAD_GLOBAL, 0, 60000), "constant 60000");
    check_refused(code, OPCODE_CALL_METHOD, instruction_abc(OPCODE_CALL_METHOD, 5, 200, 0), "out of range");
    check_refused(code, OPCODE_FOR_ITER, instruction_abc(OPCODE_FOR_ITER, code->register_count - 2, 0, 0),
                  "out of range");
    check_refused(code, OPCODE_JUMP, instruction_j(OPCODE_JUMP, 100000), "jump out of the code");
    check_refused(code, OPCODE_JUMP_LT_INT, instruction_abc(OPCODE_NOP, 0, 0, 0), "");
    check_refused(code, OPCODE_GET_ITEM_INT, 0xff, "unknown opcode");
    check_refused(code, OPCODE_CALL_KW, instruction_abc(OPCODE_NOP, 0, 0, 0), "EXTRA by itself");
    check_refused(code, OPCODE_LOAD_IMMEDIATE, instruction_abx(OPCODE_LOAD_IMMEDIATE, 0, 7), "operand 7 out of range");
}

static void broken_ends_are_refused(void) {
    const Code *code = compile_function("def f(): return g()");
    REQUIRE(code != NULL);
    check_refused(code, OPCODE_RETURN, instruction_abc(OPCODE_NOP, 0, 0, 0), "falls through");
    check_refused(code, OPCODE_RETURN, instruction_j(OPCODE_EXT, 1), "EXT at the end");
    check_refused(code, OPCODE_RETURN, instruction_abc(OPCODE_FOR_ITER, 0, 0, 0), "incomplete pair");
}

static void broken_counts_are_refused(void) {
    const Code *original = compile_function("def f(a, b): return a");
    REQUIRE(original != NULL);
    Code *code = copy_of(original);
    REQUIRE(code != NULL);
    code->parameter_count = 50;
    CHECK(strstr(verify(code), "more parameters than locals") != NULL);
    code->parameter_count = 2;
    code->register_count = 1;
    CHECK(verify(code)[0] != '\0');
}

void test_verifier(void) {
    RUN_TEST(the_compilers_code_is_accepted);
    RUN_TEST(broken_operands_are_refused);
    RUN_TEST(broken_ends_are_refused);
    RUN_TEST(broken_counts_are_refused);
}

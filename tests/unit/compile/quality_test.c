// The instructions of small functions: no needless ones.
#include <string.h>

#include "tests/unit/compile/support.h"

#define CHECK_OPCODES(text, expected) check_opcodes(__LINE__, text, expected)

static void check_opcodes(int line, const char *text, const char *expected) {
    const char *found = opcodes_of(compile_function(text));
    if (strcmp(found, expected) != 0) {
        harness.test_failed = true;
        printf("  line %d: %s\n    found    %s\n    expected %s\n", line, text, found, expected);
    }
}

static void operations_take_one_instruction(void) {
    CHECK_OPCODES("def f(a, b):\n x = a + b\n return x", "ADD RETURN");
    CHECK_OPCODES("def f(a):\n a += 1\n return a", "IADD_INT RETURN");
    CHECK_OPCODES("def f(a):\n a = a - 5\n return a", "SUB_INT RETURN");
    CHECK_OPCODES("def f(a):\n return a[0]", "GET_ITEM_INT RETURN");
    CHECK_OPCODES("def f(a, b):\n a[b] = a", "SET_ITEM RETURN_NONE");
    CHECK_OPCODES("def f(a):\n return a.x.y", "GET_ATTR GET_ATTR RETURN");
    CHECK_OPCODES("def f(a, b, c):\n return a * b + c", "MUL ADD RETURN");
    CHECK_OPCODES("def f(a, b):\n a, b = b, a\n return a", "MOVE MOVE MOVE RETURN");
    CHECK_OPCODES("def f(a, b):\n a, b = b, a + b\n return a", "MOVE ADD MOVE RETURN");
    CHECK_OPCODES("def f(p):\n x, y = p\n return x", "UNPACK RETURN");
}

static void calls_place_arguments_directly(void) {
    CHECK_OPCODES("def f(a):\n return g(a, 1)", "LOAD_GLOBAL MOVE LOAD_INT CALL RETURN");
    CHECK_OPCODES("def f(a):\n return a.m(a.x)", "LOAD_METHOD GET_ATTR CALL_METHOD RETURN");
    CHECK_OPCODES("def f():\n return g(h(1))", "LOAD_GLOBAL LOAD_GLOBAL LOAD_INT CALL CALL RETURN");
    CHECK_OPCODES("def f(*args):\n return g(*args)", "LOAD_GLOBAL MOVE LOAD_IMMEDIATE CALL_EX RETURN");
}

static void conditions_jump_directly(void) {
    CHECK_OPCODES("def f(a):\n if a < 5: return a", "JUMP_LT_INT JUMP RETURN RETURN_NONE");
    CHECK_OPCODES("def f(a):\n if a is None: return 1", "JUMP_NOT_NONE LOAD_INT RETURN RETURN_NONE");
    CHECK_OPCODES("def f(a, b):\n if a and not b: return a", "JUMP_FALSE JUMP_TRUE RETURN RETURN_NONE");
    CHECK_OPCODES("def f(a):\n while a > 0: a -= 1", "JUMP ISUB_INT JUMP_GT_INT JUMP RETURN_NONE");
    CHECK_OPCODES("def f(a):\n for i in a: g(i)", "GET_ITER JUMP LOAD_GLOBAL MOVE CALL FOR_ITER JUMP RETURN_NONE");
    CHECK_OPCODES("def f(a):\n for i in a:\n  if i < 3: continue\n  g()",
                  "GET_ITER JUMP JUMP_LT_INT JUMP LOAD_GLOBAL CALL FOR_ITER JUMP RETURN_NONE");
    CHECK_OPCODES("def f():\n while True: g()", "LOAD_GLOBAL CALL JUMP");
    CHECK_OPCODES("def f(a):\n if 0: return a", "RETURN_NONE");
}

static void constants_are_folded(void) {
    CHECK_OPCODES("def f():\n return (1, (2, 'x'), -3)", "LOAD_CONST RETURN");
    CHECK_OPCODES("def f():\n return 60 * 60 * 24", "LOAD_CONST RETURN");
    CHECK_OPCODES("def f():\n return 2 ** 10 - 1", "LOAD_INT RETURN");
    CHECK_OPCODES("def f():\n return 'a' + 'b' * 2", "LOAD_CONST RETURN");
    CHECK_OPCODES("def f(x):\n return x in [1, 2, 3]", "LOAD_CONST IN RETURN");
    CHECK_OPCODES("def f():\n return [1, 2, 3]", "BUILD_LIST LOAD_CONST LIST_EXTEND RETURN");
    CHECK_OPCODES("def f():\n return 1 / 0", "LOAD_INT LOAD_INT TRUEDIV RETURN");
}

static void variables_are_checked_only_where_needed(void) {
    CHECK_OPCODES("def f(a):\n if a: x = 1\n else: x = 2\n return x", "JUMP_FALSE LOAD_INT JUMP LOAD_INT RETURN");
    CHECK_OPCODES("def f(a):\n if a: x = 1\n return x", "JUMP_FALSE LOAD_INT CHECK_BOUND RETURN");
    CHECK_OPCODES("def f(a):\n del a\n return a", "LOAD_IMMEDIATE CHECK_BOUND RETURN");
    CHECK_OPCODES("def f():\n while True:\n  x = g()\n  if x: break\n return x",
                  "LOAD_GLOBAL CALL JUMP_TRUE JUMP RETURN");
}

static void rebinding_operands_are_copied(void) {
    CHECK_OPCODES("def f(x):\n return x + (x := 1)", "MOVE LOAD_INT ADD RETURN");
    CHECK_OPCODES("def f(x):\n return x + x + (y := 1)", "ADD LOAD_INT ADD RETURN");
}

static void finally_bodies_stand_once(void) {
    const char *text =
        "def f(a):\n"
        " for i in a:\n"
        "  try:\n"
        "   if i: break\n"
        "   if g(): continue\n"
        "   return 1\n"
        "  finally: marker.cleanup()\n";
    const char *opcodes = opcodes_of(compile_function(text));
    const char *first = strstr(opcodes, "LOAD_METHOD");
    CHECK(first != NULL && strstr(first + 1, "LOAD_METHOD") == NULL);
}

static void equal_constants_are_shared(void) {
    const Code *code =
        compile_function("def f(): g(1.5, 1.5, 'ab c', 'ab c', 10**10, 10**10, b'x', b'x', (1,2), (1,2))");
    REQUIRE(code != NULL);
    CHECK(code->constant_count == 6);
    code = compile_function("def f(): return g(1.0, True, 0.0, -0.0, (1,), (1.0,), (True,), (0.0,), (-0.0,))");
    REQUIRE(code != NULL);
    CHECK(code->constant_count == 9);
}

void test_code_quality(void) {
    RUN_TEST(operations_take_one_instruction);
    RUN_TEST(calls_place_arguments_directly);
    RUN_TEST(conditions_jump_directly);
    RUN_TEST(constants_are_folded);
    RUN_TEST(variables_are_checked_only_where_needed);
    RUN_TEST(rebinding_operands_are_copied);
    RUN_TEST(finally_bodies_stand_once);
    RUN_TEST(equal_constants_are_shared);
}

// Errors that are found behind the parser, with the positions that CPython gives them.
#include <string.h>

#include "tests/unit/compile/support.h"

static void check_error(const char *text, const char *message, int line, int column) {
    bool failed = compile_text(text) == NULL;
    if (!failed || strcmp(last_error.message, message) != 0 || last_error.line != line || last_error.column != column) {
        harness.test_failed = true;
        printf("  %s\n    %d:%d %s\n", text, last_error.line, last_error.column,
               failed ? last_error.message : "compiled");
    }
}

static void statements_in_the_wrong_place(void) {
    check_error("x = 1\nreturn x", "'return' outside function", 2, 1);
    check_error("class A:\n  return", "'return' outside function", 2, 3);
    check_error("if x:\n  break", "'break' outside loop", 2, 3);
    check_error("continue", "'continue' not properly in loop", 1, 1);
    check_error("x = (yield 1)", "'yield' outside function", 1, 6);
    check_error("def f():\n  await x", "'await' outside async function", 2, 3);
    check_error("async def f():\n  yield 1\n  return 2", "'return' with value in async generator", 3, 3);
}

static void declarations(void) {
    check_error("def f():\n  x = 1\n  global x", "name 'x' is assigned to before global declaration", 3, 3);
    check_error("def f():\n  print(x)\n  global x", "name 'x' is used prior to global declaration", 3, 3);
    check_error("def f(x):\n  global x", "name 'x' is parameter and global", 2, 3);
    check_error("def f():\n  nonlocal x", "no binding for nonlocal 'x' found", 2, 3);
    check_error("nonlocal x", "nonlocal declaration not allowed at module level", 1, 1);
    check_error("def f(a, a): pass", "duplicate argument 'a' in function definition", 1, 10);
}

static void expressions(void) {
    check_error("f(a=1, a=2)", "keyword argument repeated: a", 1, 8);
    check_error("*a, *b = c", "multiple starred expressions in assignment", 1, 1);
    check_error("[i := 0 for i in x]", "assignment expression cannot rebind comprehension iteration variable 'i'", 1,
                2);
    check_error("def f():\n  [x async for x in y]", "asynchronous comprehension outside of an asynchronous function", 2,
                3);
}

static void errors_in_streamed_classes(void) {
    check_error("class A:\n  def f(self): pass\n  def g(self, self): pass",
                "duplicate argument 'self' in function definition", 3, 15);
    check_error("class A:\n  nonlocal y", "no binding for nonlocal 'y' found", 2, 3);
}

void test_errors(void) {
    RUN_TEST(statements_in_the_wrong_place);
    RUN_TEST(declarations);
    RUN_TEST(expressions);
    RUN_TEST(errors_in_streamed_classes);
}

// Programs larger than an operand can say.
#include <stdlib.h>
#include <string.h>

#include "tests/unit/compile/support.h"

// `before`, then `part` with its numbers from 0 to count - 1, then `after`; compiled and verified.
static void check_repeated(const char *before, const char *part, int count, const char *after) {
    size_t size = strlen(before) + (strlen(part) + 20) * (size_t)count + strlen(after) + 1;
    char *text = malloc(size);
    REQUIRE(text != NULL);
    char *end = text + sprintf(text, "%s", before);
    for (int i = 0; i < count; i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        end += sprintf(end, part, i, i);
#pragma GCC diagnostic pop
    }
    strcpy(end, after);
    const Code *code = compile_text(text);
    if (code == NULL) {
        harness.test_failed = true;
        printf("  %s%s…: %s\n", before, part, last_error.message);
    } else {
        CHECK(verify(code)[0] == '\0');
    }
    free(text);
}

static void many_variables(void) {
    check_repeated("def f():\n", " v%d = 1\n", 300, " return v299");
    check_repeated("def f():\n", " v%d = 1\n", 300, " return lambda: v299 + v0");
    check_repeated("def f(", "v%d, ", 300, "*a): return v299, a");
    check_repeated("", "n%d = 1\n", 70000, "");
}

static void many_constants(void) {
    check_repeated("x = [", "%d.5,", 70000, "]");
    check_repeated("", "x = %d.5\n", 70000, "");
    check_repeated("c = {", "'%d': x + %d,", 300, "}");
    check_repeated("f(", "k%d=1,", 300, "**x)");
}

static void long_code(void) {
    check_repeated("def f(x):\n while x:\n  if x:\n", "   x = %d.5\n", 40000, "   continue\n  else: x()\n");
    check_repeated("if x == 0: pass\n", "elif x == %d: pass\n", 3000, "");
    check_repeated("x = a", " + b%d", 3000, "");
    check_repeated("x = a", " < b%d", 1000, "");
}

static void deep_nesting_is_refused_cleanly(void) {
    enum {
        DEPTH = 100000
    };
    char *text = malloc(5 * DEPTH + 10);
    REQUIRE(text != NULL);
    char *end = text + sprintf(text, "x = ");
    for (int i = 0; i < DEPTH; i++) {
        end += sprintf(end, "not ");
    }
    strcpy(end, "1");
    CHECK(compile_text(text) == NULL);
    free(text);
}

void test_limits(void) {
    RUN_TEST(many_variables);
    RUN_TEST(many_constants);
    RUN_TEST(long_code);
    RUN_TEST(deep_nesting_is_refused_cleanly);
}

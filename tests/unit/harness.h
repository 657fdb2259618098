// The frame of every C unit test program. One file of a program has main():
//
//   HARNESS_STATE;
//   int main(void) {
//       RUN_TEST(list_append_grows);
//       return harness_finish();
//   }
//
// Each test prints its name with ok or FAIL, and the last line is `N passed, M failed`.
#pragma once

#include <stdbool.h>
#include <stdio.h>

typedef struct {
    int passed, failed;
    bool test_failed;
} Harness;

extern Harness harness;

#define HARNESS_STATE Harness harness

// Note a failure and go on with the test.
#define CHECK(condition)                                                       \
    do {                                                                       \
        if (!(condition)) {                                                    \
            harness.test_failed = true;                                        \
            printf("  %s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
        }                                                                      \
    } while (0)

// Note a failure and leave the enclosing void function.
#define REQUIRE(condition)                                                     \
    do {                                                                       \
        if (!(condition)) {                                                    \
            harness.test_failed = true;                                        \
            printf("  %s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
            return;                                                            \
        }                                                                      \
    } while (0)

#define RUN_TEST(function) harness_run(#function, function)

// Not inlined, so that each test has a frame of its own.
__attribute__((noinline, unused)) static void harness_run(const char *name, void (*test)(void)) {
    harness.test_failed = false;
    test();
    *(harness.test_failed ? &harness.failed : &harness.passed) += 1;
    printf("%s %s\n", harness.test_failed ? "FAIL" : "ok  ", name);
    fflush(stdout);
}

// Print the closing line; the exit code of the program.
__attribute__((unused)) static int harness_finish(void) {
    printf("%d passed, %d failed\n", harness.passed, harness.failed);
    return harness.failed == 0 ? 0 : 1;
}

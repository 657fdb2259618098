// Compile text and look at the result, for the tests of compile/.
#pragma once

#include "compile/compile.h"
#include "objects/opcodes.h"
#include "tests/unit/harness.h"

// The code of a module, or NULL with `last_error` filled in.
const Code *compile_text(const char *text);
extern CompileError last_error;

// The code of the first function (or other nested code) that the text defines.
const Code *compile_function(const char *text);

// The opcodes of a code separated by blanks, second words included: "ADD RETURN".
const char *opcodes_of(const Code *code);

// What verifying says: "" if the code is fine.
const char *verify(const Code *code);

// A copy of a code whose instructions may be changed.
Code *copy_of(const Code *code);
Instruction *instructions_of(Code *code);

void test_code_quality(void);
void test_errors(void);
void test_limits(void);
void test_positions(void);
void test_verifier(void);

// adder --compile: from a source file to a compiled file (docs/compiled.md).
#pragma once

// `arguments` are those behind --compile. The exit status; what failed has been printed. The language must have
// started.
int compile_command(int count, char **arguments);

// Importing modules: sys.modules, built-in modules, and source files below sys.path.
#pragma once

#include "compile/compile.h"
#include "objects/dict.h"
#include "vm/loader.h"

// What sys.path is now, usually a list; VALUE_UNDEF if the program deleted it.
Value vm_path(void);

// The module's code has begun but not finished.
bool vm_is_loading(Value module);

// The import statement and __import__(): the top package if `from_list` is None or empty, else the module itself with
// the names of the list imported as submodules where they are such. `globals` (a dict, or None) is of the importing
// module.
NODISCARD Value vm_import_statement(Str *name, Value from_list, intptr_t level, Value globals);

// What the program has put in the place of builtins.__import__; VALUE_UNDEF if nothing.
Value vm_own_import(void);

// The module of a full name ("a.b.c" gives c).
NODISCARD Value vm_import_module(Str *name);

// Compile, raising SyntaxError. NULL = raised.
NODISCARD Code *vm_compile(const CompileRequest *request);

// Raise the SyntaxError that `error` describes.
void vm_raise_compile_error(const CompileRequest *request, const CompileError *error);

// What a program finds as its __loader__ and, if `name` is not NULL (-m NAME), its __spec__. False = raised.
NODISCARD bool import_describe_main(Dict *namespace, Str *file, Str *name);

// Whether a path is that of a compiled file by its ending, .adc.
bool vm_is_compiled_name(const Str *file);

// The code in a compiled file. NULL = raised: ImportError says why the file is of no use.
NODISCARD Code *vm_read_compiled(Str *file);

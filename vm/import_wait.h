// Imports under way: a thread that needs a module which another one is importing waits until it is whole.
#pragma once

#include "vm/context.h"

typedef struct ImportUnderWay {
    struct ImportUnderWay *next;
    const Str *name;
    const Context *context;              // who imports it
    const struct ImportUnderWay *needs;  // what that one waits for; NULL: nothing
} ImportUnderWay;

// Between these two `import`, which the caller holds, stands for the import of a module.
void import_begin(ImportUnderWay *import, const Str *name);
void import_end(const ImportUnderWay *import);

// Wait while another thread imports the module, unless that one waits for us. False = raised.
NODISCARD bool import_wait(const Str *name);

// The heap goes, and with it the stacks that imports were on.
void import_forget_under_way(void);

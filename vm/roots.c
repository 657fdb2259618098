// The collector's contract (heap/roots.h): static roots, contexts and weak tables.
#include "heap/roots.h"

#include "compile/compile.h"
#include "heap/gc.h"
#include "objects/lookup.h"
#include "objects/slot_wrappers.h"
#include "objects/weakref.h"
#include "vm/del_queue.h"
#include "vm/roots_registry.h"
#include "vm/vm.h"

static StaticRoot *static_roots;

void vm_register_static_root(StaticRoot *root) {
    for (const StaticRoot *at = static_roots; at != NULL; at = at->next) {
        if (at == root) {
            return;
        }
    }
    root->next = static_roots;
    static_roots = root;
}

// Whoever is used again registers again: what a visitor still holds is of the heap that goes.
void roots_forget(void) {
    del_queue_forget();
    for (const StaticRoot *root = static_roots; root != NULL; root = root->next) {
        if (root->value != NULL) {
            *root->value = VALUE_NULL;
        }
    }
    static_roots = NULL;
    str_forget_interned();
    slot_wrappers_forget();
    weakref_forget();
    lookup_flush();
}

void roots_visit(void) {
    context_visit_all();
    compile_visit_roots();
    str_visit_roots();
    del_queue_visit();
    weakref_visit_roots();
    for (const StaticRoot *root = static_roots; root != NULL; root = root->next) {
        if (root->value != NULL) {
            gc_visit(*root->value);
        }
        if (root->visit != NULL) {
            root->visit();
        }
    }
}

void roots_visit_last(void) { raise_visit_reserve(); }

// The lookup cache goes here too: its entries hold addresses that may be used again.
void roots_sweep_weak(void) {
    str_sweep_interned();
    lookup_flush();
    slot_wrappers_sweep();
    weakref_sweep();
}

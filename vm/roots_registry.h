// Static roots: parts of the program that keep Values in static variables announce them here once, at start-up.
#pragma once

#include "heap/value.h"

// One registered root: a Value, or a function that visits several (with gc_visit…). The record itself is static
// storage of the part that registers it, so that there is no table to outgrow.
typedef struct StaticRoot {
    struct StaticRoot *next;
    Value *value;         // visited if not NULL
    void (*visit)(void);  // called if not NULL
} StaticRoot;

// Add a record whose `value` or `visit` is filled in. Registering the same record again does nothing.
void vm_register_static_root(StaticRoot *root);

// Register one static Value. Use it at most once per place in the source: it brings its own record.
#define vm_register_root(address)               \
    do {                                        \
        static StaticRoot static_root_;         \
        static_root_.value = (address);         \
        vm_register_static_root(&static_root_); \
    } while (0)

// Register a function that visits several roots, under the same rule.
#define vm_register_root_visitor(function)      \
    do {                                        \
        static StaticRoot static_root_;         \
        static_root_.visit = (function);        \
        vm_register_static_root(&static_root_); \
    } while (0)

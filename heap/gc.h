// The collector: mark and sweep over objects that never move; large buffers slide (heap/buffer.h).
//
// The C stack, the registers and every context's register stack are scanned conservatively: a word that is no live
// object is ignored, a word that points into a buffer pins it for that collection. Everything in the heap is marked
// precisely through Slots.trace. Any allocation may collect, so the one rule is: never keep a buffer's data pointer in
// a heap object or a static variable across an allocation (a local variable pins it).
#pragma once

#include "heap/type.h"

typedef struct {
    size_t initial_bytes;  // size of the first region
    size_t limit_bytes;    // the heap never holds more than this; equal to initial_bytes on a board
} GcConfig;

// Bytes, except where named otherwise.
typedef struct {
    size_t total;         // capacity of all regions that objects and buffers can use
    size_t limit;         // what total may grow to
    size_t used;          // in live or not yet collected blocks, overhead included
    size_t peak_used;     // highest `used` seen right after or between collections
    size_t largest_free;  // the largest buffer that could be allocated now without collecting
    size_t object_count;  // with a header
    size_t buffer_count;  // that can slide
    size_t collections;
    size_t slides;         // collections that moved at least one buffer
    size_t largest_slide;  // most bytes moved in one of them
} GcStats;

// Prepare the heap. `stack_base` is the highest address of the C stack to be scanned (address of a local in main).
// Memory comes from host_heap_grow() (vm/host.h). False if the first region cannot be had.
NODISCARD bool gc_init(const GcConfig *config, void *stack_base);

// Give every region back. All objects are finalised first.
void gc_deinit(void);

// Tell the collector that the program runs on another C stack now (a thread switch). The VM visits the stacks of the
// threads that do not run from roots_visit(), conservatively.
void gc_set_stack_base(void *stack_base);
void *gc_stack_base(void);

// Allocate a zeroed object of `bytes` (header included) and set its type. NULL with MemoryError raised when the heap is
// full even after collecting.
NODISCARD void *gc_new(const Type *type, size_t bytes);

// Allocate `bytes` that the collector does not look into (no header, zeroed); data of a buffer that is too small to
// slide. It lives while a gc_visit_buffer() or the C stack finds it.
NODISCARD void *gc_new_raw(size_t bytes);

// Whether the heap, all of it empty, could hold `bytes`. Work whose result could not is refused before it begins.
bool gc_could_hold(size_t bytes);

// Raise MemoryError for a request of `bytes`.
void gc_refuse(size_t bytes);

// Bytes usable in the block of an object that gc_new made: at least what was asked for.
size_t gc_block_size(const void *object);

// Whether more than half of a heap is in use that cannot grow, by the last collection or a large request: then the
// interpreter leaves no words behind that would keep what nobody has.
extern bool gc_is_tight;

// Collect now: mark, queue finalisers, clear weak references, sweep, slide buffers. Only the memory of the dead is
// dealt with lazily: holes are looked for and cleared when allocation reaches them.
void gc_collect(void);

// Collect automatically when memory is short (the default). While off, allocation fails rather than collects.
void gc_set_enabled(bool enabled);
bool gc_is_enabled(void);

void gc_get_stats(GcStats *stats);

// Objects with a header, for which nothing else is measured.
size_t gc_object_count(void);

// During marking only, from Slots.trace and roots_visit() ---------------------------------------------------------

// Mark what `v` refers to. Immediates, ints, inline floats, VALUE_NULL and flash objects are ignored.
void gc_visit(Value v);

// Mark an object; NULL is ignored.
static inline void gc_visit_object(const void *object) { gc_visit(value_from_object(object)); }

// Mark the buffer that the slot owns; an empty slot (NULL) and a pointer outside the heap (flash) are ignored.
void gc_visit_buffer(void *slot);

// Mark these Values of an object or static.
void gc_visit_items(const Value *values, size_t count);

// Mark the buffer and every Value in its first `count` entries.
void gc_visit_values(void *slot, size_t count);

// Scan words conservatively: pins buffers and keeps the objects that they point to.
void gc_visit_conservative(const void *low, const void *high);

// Weak references and finalisers --------------------------------------------------------------------------------------

// True if `object` is marked; for weak tables that drop dead entries, called from roots_sweep_weak() after marking.
bool gc_is_marked(const void *object);

// `object` has a Python __del__: when it is found dead it is kept for one collection and passed to
// roots_queue_finaliser() (heap/roots.h) once.
NODISCARD bool gc_register_finaliser(Object *object);

// Take that back; quick if it was registered lately. Nothing happens if it was not.
void gc_unregister_finaliser(const Object *object);

// At the end of the program: queue every object that is still registered, alive or not. False if there was none.
bool gc_queue_all_finalisers(void);

// Walks over the heap, for programs that look for what keeps an object (heap/walk.c)
// ---------------------------------------------------------------------------------------------------

// Nothing may be allocated between begin and end, nor by what is called. Call gc_collect() before, or the dead are met.
bool gc_in_heap(const void *object);  // not in flash
typedef void (*GcVisitor)(Object *object, void *context);
void gc_walk_begin(void);
void gc_walk_end(void);

// Each object in the heap.
void gc_each_object(GcVisitor visit, void *context);

// Each object that `object` refers to, as its trace function tells; some of them several times.
void gc_each_referent(Object *object, GcVisitor visit, void *context);

// Debug modes
// -----------------------------------------------------------------------------------------------------------

// Collect and slide at every allocation.
void gc_set_stress(bool stress);

// Make the n-th allocation from now fail (and every later one too if `sticky`); 0 switches it off.
void gc_fail_allocation(size_t n, bool sticky);

// Check every invariant of the heap; aborts with a message if one is broken. For tests.
void gc_check(void);

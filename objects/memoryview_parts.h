// Shared by the memoryview_*.c files only.
#pragma once

#include "objects/memoryview.h"

// The first item's address now; NULL = raised (released, or the exporter shrank).
NODISCARD uint8_t *memoryview_data(const MemoryView *view);

// False with ValueError raised if the view is released.
NODISCARD bool memoryview_check(const MemoryView *view);

// Another view on the same exporter with the same items; NULL = raised.
NODISCARD MemoryView *memoryview_copy(const MemoryView *view);

// Let go of the exporter; later use of the view raises ValueError.
void memoryview_release(Value self);

size_t memoryview_item_count(const MemoryView *view);
bool memoryview_is_contiguous(const MemoryView *view);

// Distance of item number `index`, counted in C order, from the first item in bytes.
intptr_t memoryview_item_offset(const MemoryView *view, size_t index);

// Bytes of an item of this format; 0 if it is not supported.
size_t memoryview_format_size(char format);

// An item to a Python value and back. False = raised.
NODISCARD Value memoryview_unpack(char format, const uint8_t *item);

Value memoryview_get_item(Value self, Value key);
bool memoryview_set_item(Value self, Value key, Value value);

// Shared by the files that implement list.
#pragma once

#include "objects/items.h"
#include "objects/list.h"

Items list_items_of(Value self);

Value list_get_item(Value self, Value key);
bool list_set_item(Value self, Value key, Value value);

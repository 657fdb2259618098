// "Did you mean": names close to the one that an exception did not find.
#pragma once

#include "objects/dict.h"

// The text that goes behind the message of a NameError, AttributeError or ImportError, for example
// ". Did you mean: 'print'?", as a str; VALUE_UNDEF if there is nothing to suggest. Never raises.
Value suggestion_text(Value exception);

// The closest name that the object has, a str; VALUE_UNDEF for none.
NODISCARD Value suggestion_for_attribute(const Str *name, Value object);

// The same among the keys of a dict and the builtins.
NODISCARD Value suggestion_for_name(const Str *name, Dict *names);

// Whether the names differ in two neighbours that changed places; it does not count as close above.
bool suggestion_is_swapped(const Str *a, const Str *b);

// The name of the object for which that is so; VALUE_UNDEF for none.
NODISCARD Value suggestion_swapped_attribute(const Str *name, Value object);

// Whether a module of that name is part of the image.
bool suggestion_is_module(const Str *name);

// What a board adds to the message of an exception that its user can do something about: NULL for nothing. Set at
// start.
extern Str *(*suggestion_hint)(Value exception);

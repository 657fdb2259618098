// "Did you mean": names close to the one that an exception did not find.
#pragma once

#include "heap/value.h"

// The text that goes behind the message of a NameError, AttributeError or ImportError, for example
// ". Did you mean: 'print'?", as a str; VALUE_UNDEF if there is nothing to suggest. Never raises.
Value suggestion_text(Value exception);

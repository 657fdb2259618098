// What a board says behind the message of an exception that its user can do something about.
#pragma once

#include "objects/str.h"

// ": it is a library …" or ". The program made it so …"; NULL for nothing, or with an exception pending.
Str *error_hint(Value exception);

// How many bytes a call of a stream takes at most.
#pragma once

#include "heap/value.h"

// `nbytes` of read(), readinto() or write(); None: no limit. False = raised.
NODISCARD bool stream_limit(Value nbytes, size_t *limit);

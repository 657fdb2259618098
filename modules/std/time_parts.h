// What the files of module time share.
#pragma once

#include "heap/value.h"

enum {
    TIME_FIELDS = 9,
    ZONE_NAME_MAX = 15
};

// Calendar fields that Python gave, in the order of struct_time.
typedef struct {
    int64_t f[TIME_FIELDS];
    char zone[ZONE_NAME_MAX + 1];
    int32_t offset_s;  // east of UTC
} TimeFields;

// From a struct_time or a tuple of nine ints; `function` is for the message. False = raised.
NODISCARD bool time_read_fields(Value time_tuple, const char *function, TimeFields *fields);

// time.localtime(): of seconds, or of now if it is None.
NODISCARD Value time_local(Value seconds_or_none);

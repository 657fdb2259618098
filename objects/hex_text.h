// Bytes as hexadecimal text: the hex() methods of bytes, bytearray and memoryview, and binascii.
#pragma once

#include "objects/bytes.h"
#include "objects/str.h"

// Where separators stand: every |size| bytes, counted from the right if `size` is positive. 0: nowhere.
typedef struct {
    char separator;
    int32_t size;
} HexGroups;

// Arguments sep and bytes_per_sep of hex(). False = raised.
NODISCARD bool hex_groups(Value sep, Value bytes_per_sep, HexGroups *groups);

// Two digits a byte.
NODISCARD Value hex_from_bytes(const uint8_t *data, size_t length, HexGroups groups);

// The value of a hexadecimal digit, or -1.
int hex_digit_value(char c);

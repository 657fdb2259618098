// Bytes as hexadecimal text: the hex() methods of bytes, bytearray and memoryview, and binascii.
#pragma once

#include "objects/bytes.h"
#include "objects/str.h"

// Arguments sep and bytes_per_sep of hex(); `separator` is -1 for none. False = raised.
NODISCARD bool hex_separator(Value given, intptr_t group, int *separator);

// Two digits a byte; the separator stands every |group| bytes, counted from the right if `group` is positive. 0: never.
NODISCARD Value hex_from_bytes(const uint8_t *data, size_t length, int separator, intptr_t group);

// The value of a hexadecimal digit, or -1.
int hex_digit_value(char c);

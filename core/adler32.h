// The checksum Adler-32 of zlib streams (RFC 1950).
#pragma once

#include <stddef.h>
#include <stdint.h>

// The checksum of data that follows data with the checksum `adler`; 1 at the beginning.
uint32_t adler32_update(uint32_t adler, const void *data, size_t length);

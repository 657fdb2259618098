// CRC-32 with the reversed polynomial 0xEDB88320, as zip and PNG use it.
#pragma once

#include <stddef.h>
#include <stdint.h>

// The checksum of data that follows data with the checksum `crc`; 0 at the beginning.
uint32_t crc32_update(uint32_t crc, const void *data, size_t length);

// Something made of 512-byte sectors: a store in flash, a card, an image file.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    SECTOR_SIZE = 512
};

typedef struct BlockDevice BlockDevice;

// Each returns 0 or an errno number of services/fs/fs_errno.h.
typedef struct {
    int (*read)(BlockDevice *device, uint32_t sector, void *data, uint32_t count);
    // What is written is durable when the call returns, or it failed.
    int (*write)(BlockDevice *device, uint32_t sector, const void *data, uint32_t count);
    // The contents of these sectors are not needed any more; NULL if the device does not care.
    int (*discard)(BlockDevice *device, uint32_t sector, uint32_t count);
} BlockDeviceDriver;

// The first member of each driver's own structure.
struct BlockDevice {
    const BlockDeviceDriver *driver;
    uint32_t sector_count;
    bool readonly;  // writes fail with FS_EROFS
};

static inline int block_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    return device->driver->read(device, sector, data, count);
}

static inline int block_write(BlockDevice *device, uint32_t sector, const void *data, uint32_t count) {
    return device->driver->write(device, sector, data, count);
}

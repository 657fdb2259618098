#include "memory_device.h"

#include <stdlib.h>
#include <string.h>

#include "services/fs/fs_errno.h"

static int memory_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    const MemoryDevice *memory = (const MemoryDevice *)device;
    if (sector >= device->sector_count || count > device->sector_count - sector) {
        return FS_EIO;
    }
    memcpy(data, memory->sectors + (size_t)sector * SECTOR_SIZE, (size_t)count * SECTOR_SIZE);
    return 0;
}

void write_log_add(WriteLog *log, MemoryDevice *device, uint32_t sector, const void *data) {
    if (log->length == log->capacity) {
        log->capacity = log->capacity * 2 + 256;
        log->writes = realloc(log->writes, log->capacity * sizeof *log->writes);
    }
    LoggedWrite *write = &log->writes[log->length++];
    write->device = device;
    write->sector = sector;
    memcpy(write->data, data, SECTOR_SIZE);
}

static int memory_write(BlockDevice *device, uint32_t sector, const void *data, uint32_t count) {
    MemoryDevice *memory = (MemoryDevice *)device;
    if (sector >= device->sector_count || count > device->sector_count - sector) {
        return FS_EIO;
    }
    memcpy(memory->sectors + (size_t)sector * SECTOR_SIZE, data, (size_t)count * SECTOR_SIZE);
    for (uint32_t i = 0; memory->log && i < count; i++) {
        write_log_add(memory->log, memory, sector + i, (const uint8_t *)data + (size_t)i * SECTOR_SIZE);
    }
    return 0;
}

static const BlockDeviceDriver memory_driver = {memory_read, memory_write, NULL};

void memory_device_open(MemoryDevice *memory, uint32_t sector_count) {
    *memory = (MemoryDevice){.device = {&memory_driver, sector_count, false}};
    memory->sectors = calloc(sector_count, SECTOR_SIZE);
}

void memory_device_close(MemoryDevice *memory) { free(memory->sectors); }

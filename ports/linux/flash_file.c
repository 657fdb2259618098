#include "ports/linux/flash_file.h"

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hal/flash.h"
#include "ports/linux/sim/power_cut.h"

// The mapping is shared: what was programmed is in the file even if the process is killed right after.
static uint8_t *memory;
static uint32_t memory_size;

static bool fill_erased(int file, uint32_t size) {
    uint8_t erased[HAL_FLASH_BLOCK];
    memset(erased, 0xFF, sizeof erased);
    for (uint32_t written = 0; written < size; written += HAL_FLASH_BLOCK) {
        if (write(file, erased, sizeof erased) != sizeof erased) {
            return false;
        }
    }
    return true;
}

static bool has_size(int file, uint32_t new_size, uint32_t *size) {
    struct stat info;
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode) || (uint64_t)info.st_size > UINT32_MAX) {
        return false;
    }
    *size = (uint32_t)info.st_size;
    if (*size == 0 && fill_erased(file, new_size)) {
        *size = new_size;
    }
    return *size > 0 && *size % HAL_FLASH_BLOCK == 0;
}

// The descriptor stays open: it holds the lock.
FlashFileStatus flash_file_open(const char *path, uint32_t new_size) {
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    uint32_t size;
    if (file < 0) {
        return FLASH_FILE_UNUSABLE;
    }
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        close(file);
        return FLASH_FILE_IN_USE;
    }
    void *mapped =
        has_size(file, new_size, &size) ? mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) : MAP_FAILED;
    if (mapped == MAP_FAILED) {
        close(file);
        return FLASH_FILE_UNUSABLE;
    }
    memory = mapped;
    memory_size = size;
    return FLASH_FILE_OPEN;
}

uint32_t hal_flash_size(void) { return memory_size; }

static bool is_inside(uint32_t offset, size_t length) {
    return offset <= memory_size && length <= memory_size - offset;
}

HalStatus hal_flash_read(uint32_t offset, void *data, size_t length) {
    if (!is_inside(offset, length)) {
        return HAL_INVALID;
    }
    memcpy(data, memory + offset, length);
    return HAL_OK;
}

HalStatus hal_flash_program(uint32_t offset, const void *data, size_t length) {
    const uint8_t *bytes = data;
    if (!is_inside(offset, length) || offset % HAL_FLASH_PAGE + length > HAL_FLASH_PAGE) {
        return HAL_INVALID;
    }
    if (power_cut_is_due()) {
        power_cut_program(memory + offset, bytes, length);
    }
    for (size_t i = 0; i < length; i++) {
        memory[offset + i] &= bytes[i];
    }
    return HAL_OK;
}

HalStatus hal_flash_erase(uint32_t offset) {
    if (offset % HAL_FLASH_BLOCK != 0 || !is_inside(offset, HAL_FLASH_BLOCK)) {
        return HAL_INVALID;
    }
    if (power_cut_is_due()) {
        power_cut_erase(memory + offset, HAL_FLASH_BLOCK);
    }
    memset(memory + offset, 0xFF, HAL_FLASH_BLOCK);
    return HAL_OK;
}

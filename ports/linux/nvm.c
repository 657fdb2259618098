#include "ports/linux/nvm.h"

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "hal/nvm.h"

enum {
    NVM_BYTES = 4096
};

static unsigned char *memory;

static int make_file(const char *path) {
    static const unsigned char erased[] = {[0 ... NVM_BYTES - 1] = 0xFF};
    int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file >= 0 && write(file, erased, sizeof erased) != sizeof erased) {
        close(file);
        return -1;
    }
    return file;
}

bool nvm_open(const char *path) {
    int file = open(path, O_RDWR | O_CLOEXEC);
    file = file >= 0 ? file : make_file(path);
    if (file < 0 || ftruncate(file, NVM_BYTES) != 0) {
        return false;
    }
    void *mapped = mmap(NULL, NVM_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    memory = mapped == MAP_FAILED ? NULL : mapped;
    return memory != NULL;
}

size_t hal_nvm_size(void) { return memory != NULL ? NVM_BYTES : 0; }

static bool is_inside(size_t offset, size_t length) {
    return memory && offset <= NVM_BYTES && length <= NVM_BYTES - offset;
}

HalStatus hal_nvm_read(size_t offset, void *data, size_t length) {
    if (!is_inside(offset, length)) {
        return HAL_INVALID;
    }
    memcpy(data, memory + offset, length);
    return HAL_OK;
}

HalStatus hal_nvm_write(size_t offset, const void *data, size_t length) {
    if (!is_inside(offset, length)) {
        return HAL_INVALID;
    }
    memcpy(memory + offset, data, length);
    return HAL_OK;
}

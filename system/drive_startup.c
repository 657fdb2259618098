#include "system/drive_startup.h"

#include "hal/memory.h"

DriveStatus drive_startup(void) {
    const size_t size = drive_memory_size();
    void *memory = size > 0 ? hal_memory_take(size) : NULL;
    if (memory == NULL && size > 0) {
        return DRIVE_ABSENT;
    }
    const DriveStatus status = drive_open(memory);
    drive_mount();
    return status;
}

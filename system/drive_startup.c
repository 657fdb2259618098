#include "system/drive_startup.h"

#include "hal/memory.h"
#include "services/safe_mode.h"

DriveStatus drive_startup(void) {
    const size_t size = drive_memory_size();
    void *memory = size > 0 ? hal_memory_take(size) : NULL;
    if (memory == NULL && size > 0) {
        return DRIVE_ABSENT;
    }
    if (safe_mode_wants_erase()) {
        (void)drive_request_erase();
    }
    const DriveStatus status = drive_open(memory);
    drive_mount();
    return status;
}

#include "system/drive_startup.h"

DriveStatus drive_startup(void) {
    static uint32_t memory[DRIVE_MEMORY_MAX / sizeof(uint32_t)];
    if (drive_memory_size() > sizeof memory) {
        return DRIVE_ABSENT;
    }
    const DriveStatus status = drive_open(memory);
    drive_mount();
    return status;
}

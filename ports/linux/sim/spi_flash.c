// Winbond W25Q16JV: 2 MB in sectors of 4 KB, programmed in pages of 256 bytes: bits go from one to zero, erasing makes
// them one.
#include <stdlib.h>
#include <string.h>

#include "core/macros.h"
#include "hal/timer.h"
#include "ports/linux/sim/devices.h"

enum {
    SIZE = 2 << 20,
    PAGE = 256,
    SECTOR = 4096,
    BLOCK = 65536,
    PROGRAM_US = 400,
    SECTOR_ERASE_US = 45000,
    BLOCK_ERASE_US = 150000,
    CHIP_ERASE_US = 5000000,
    ADDRESS_END = 4,  // bytes of a command with its address
    STATUS_BUSY = 1 << 0,
    STATUS_WRITE_ENABLED = 1 << 1
};

enum {
    PAGE_PROGRAM = 0x02,
    READ = 0x03,
    WRITE_DISABLE = 0x04,
    READ_STATUS = 0x05,
    WRITE_ENABLE = 0x06,
    FAST_READ = 0x0B,
    ERASE_SECTOR = 0x20,
    READ_UNIQUE_ID = 0x4B,
    ERASE_CHIP = 0xC7,
    JEDEC_ID = 0x9F,
    WAKE_UP = 0xAB,
    ERASE_BLOCK = 0xD8
};

typedef struct {
    SimSpiDevice device;
    uint8_t memory[SIZE], page[PAGE];
    uint8_t command;
    bool write_enabled;
    size_t received;  // bytes since it was selected
    uint32_t address;
    uint64_t ready_us;
} SpiFlash;

static bool is_busy(const SpiFlash *flash) { return hal_timer_us() < flash->ready_us; }

static void start(SimSpiDevice *device) {
    SpiFlash *flash = (SpiFlash *)device;
    flash->received = 0;
    flash->address = 0;
    memset(flash->page, 0xFF, PAGE);
}

static uint8_t read_memory(SpiFlash *flash, size_t first) {
    return flash->received > first ? flash->memory[flash->address++ % SIZE] : 0xFF;
}

static uint8_t answer(SpiFlash *flash, uint8_t byte) {
    static const uint8_t jedec[] = {0xEF, 0x40, 0x15}, unique[] = {0xE6, 0x61, 0x40, 0x31, 0x41, 0x59, 0x26, 0x53};
    const size_t at = flash->received - 2;
    switch (flash->command) {
        case JEDEC_ID: return at < sizeof jedec ? jedec[at] : 0xFF;
        case READ_UNIQUE_ID: return at >= 4 && at < 4 + sizeof unique ? unique[at - 4] : 0xFF;
        case WAKE_UP: return at == 3 ? jedec[2] - 1 : 0xFF;
        case READ_STATUS:
            return (uint8_t)((is_busy(flash) ? STATUS_BUSY : 0) | (flash->write_enabled ? STATUS_WRITE_ENABLED : 0));
        case READ: return read_memory(flash, ADDRESS_END);
        case FAST_READ: return read_memory(flash, ADDRESS_END + 1);
        case PAGE_PROGRAM:
            if (flash->received > ADDRESS_END) {
                flash->page[flash->address % PAGE] = byte;
                flash->address = flash->address / PAGE * PAGE + (flash->address + 1) % PAGE;
            }
            return 0xFF;
        default: return 0xFF;
    }
}

static uint8_t exchange(SimSpiDevice *device, uint8_t byte) {
    SpiFlash *flash = (SpiFlash *)device;
    if (flash->received++ == 0) {
        flash->command = is_busy(flash) && byte != READ_STATUS ? 0 : byte;
        return 0xFF;
    }
    if (flash->received <= ADDRESS_END) {
        flash->address = flash->address << 8 | byte;
    }
    return answer(flash, byte);
}

static void erase(SpiFlash *flash, uint32_t bytes, uint32_t time_us) {
    if (flash->write_enabled) {
        memset(flash->memory + flash->address % SIZE / bytes * bytes, 0xFF, bytes);
        flash->write_enabled = false;
        flash->ready_us = hal_timer_us() + time_us;
    }
}

static void program(SpiFlash *flash) {
    uint8_t *page = flash->memory + flash->address % SIZE / PAGE * PAGE;
    for (unsigned i = 0; flash->write_enabled && i < PAGE; i++) {
        page[i] &= flash->page[i];
    }
    flash->write_enabled = false;
    flash->ready_us = hal_timer_us() + PROGRAM_US;
}

// What changes the memory begins when the chip is deselected.
static void stop(SimSpiDevice *device) {
    SpiFlash *flash = (SpiFlash *)device;
    const bool has_address = flash->received == ADDRESS_END;
    if (flash->received == 0) {
        return;
    }
    switch (flash->command) {
        case WRITE_ENABLE: flash->write_enabled = true; break;
        case WRITE_DISABLE: flash->write_enabled = false; break;
        case ERASE_CHIP: erase(flash, SIZE, CHIP_ERASE_US); break;
        case ERASE_SECTOR: has_address ? erase(flash, SECTOR, SECTOR_ERASE_US) : (void)0; break;
        case ERASE_BLOCK: has_address ? erase(flash, BLOCK, BLOCK_ERASE_US) : (void)0; break;
        case PAGE_PROGRAM: flash->received > ADDRESS_END ? program(flash) : (void)0; break;
        default: break;
    }
}

SimSpiDevice *sim_new_w25q16(void) {
    SpiFlash *flash = calloc(1, sizeof *flash);
    if (flash) {
        flash->device = (SimSpiDevice){.start = start, .exchange = exchange, .stop = stop};
        memset(flash->memory, 0xFF, SIZE);
    }
    return &flash->device;
}

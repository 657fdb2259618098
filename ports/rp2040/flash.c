// The flash memory (W25Q16JV and its like) behind the SSI (datasheet 4.10). The SSI reads it as memory, where the code
// lies too: what runs while a command is under way lies in RAM, with interrupts off, and ends with the second-stage
// loader, which makes the SSI read memory again.
#include "hal/flash.h"

#include <string.h>

#include "ports/rp2040/chip.h"
#include "services/board_info.h"

enum {
    PROGRAM_PAGE = 0x02,
    READ_STATUS = 0x05,
    WRITE_ENABLE = 0x06,
    ERASE_SECTOR = 0x20,
    READ_UNIQUE_ID = 0x4B,
    SUSPEND = 0x75,
    RESUME = 0x7A,
};
enum {
    STATUS_BUSY = 1 << 0,
    STATUS_WRITE_ENABLED = 1 << 1,
};
enum {
    CLOCK_DIVIDER = 6,  // 21 MHz
    FIFO_BYTES = 16,
    LOADER_WORDS = 64,
    LONGEST_PROGRAM_US = 10000,  // the datasheet's 3 ms, and something
    LONGEST_ERASE_US = 1000000,  // 400 ms
    LONGEST_SUSPEND_US = 1000,   // 20 us
    SLICE_US = 1000,             // an interrupt waits so long: the UART's FIFO fills in 2.7 ms
};

extern const uint8_t drive_start[];  // linker script
extern const uint32_t boot2_image[];

static uint32_t loader[LOADER_WORDS];
static uint32_t interrupt_mask;  // what it was before the command

void flash_start(void) { memcpy(loader, boot2_image, sizeof loader); }

#define INLINE static inline __attribute__((always_inline))

INLINE void select_chip(uint32_t output) {
    IO_QSPI->ss.ctrl = output;
    (void)IO_QSPI->ss.ctrl;  // the write is done before the next frame
}

RAM_FUNCTION static void leave_memory_mode(void) {
    interrupt_mask = interrupts_save();
    SSI->ssienr = 0;
    SSI->baudr = CLOCK_DIVIDER;
    SSI->ctrlr0 = SSI_CTRLR0_8_BITS;
    SSI->ser = 1;
    SSI->ssienr = 1;
}

// The cache may hold what is no longer there.
RAM_FUNCTION static void enter_memory_mode(void) {
    select_chip(QSPI_OUTPUT_NORMAL);
    ((void (*)(void))((uintptr_t)loader | 1))();
    XIP->flush = 1;
    (void)XIP->flush;  // waits until it is done
    interrupts_restore(interrupt_mask);
}

// Either of the two may be NULL. The SSI clocks by itself: the bound is for a chip that is broken.
RAM_FUNCTION static void exchange(const uint8_t *sent, uint8_t *received, size_t length) {
    enum {
        MOST_LOOKS = 100000
    };
    size_t out = 0, in = 0;
    for (unsigned look = 0; in < length && look < MOST_LOOKS; look++) {
        if (out < length && out - in < FIFO_BYTES - 2) {
            SSI->dr0 = sent ? sent[out] : 0;
            out++;
        }
        if (SSI->sr & SSI_SR_RX_NOT_EMPTY) {
            const uint8_t byte = (uint8_t)SSI->dr0;
            if (received) {
                received[in] = byte;
            }
            in++;
        }
    }
}

RAM_FUNCTION static void command(uint8_t opcode) {
    select_chip(QSPI_OUTPUT_LOW);
    exchange(&opcode, NULL, 1);
    select_chip(QSPI_OUTPUT_HIGH);
}

RAM_FUNCTION static void command_at(uint8_t opcode, uint32_t address, const uint8_t *data, size_t length) {
    const uint8_t header[] = {opcode, (uint8_t)(address >> 16), (uint8_t)(address >> 8), (uint8_t)address};
    select_chip(QSPI_OUTPUT_LOW);
    exchange(header, NULL, sizeof header);
    exchange(data, NULL, length);
    select_chip(QSPI_OUTPUT_HIGH);
}

RAM_FUNCTION static uint8_t read_status(void) {
    const uint8_t opcode = READ_STATUS;
    uint8_t status;
    select_chip(QSPI_OUTPUT_LOW);
    exchange(&opcode, NULL, 1);
    exchange(NULL, &status, 1);
    select_chip(QSPI_OUTPUT_HIGH);
    return status;
}

// False: it stays busy.
RAM_FUNCTION static bool wait_until_ready(uint32_t longest_us) {
    const uint32_t start = TIMER->timerawl;
    while (read_status() & STATUS_BUSY) {
        if (TIMER->timerawl - start > longest_us) {
            return false;
        }
    }
    return true;
}

// Let the interrupts that wait be served, from flash.
RAM_FUNCTION static bool pause_command(void) {
    command(SUSPEND);
    if (!wait_until_ready(LONGEST_SUSPEND_US)) {
        return false;
    }
    enter_memory_mode();
    leave_memory_mode();
    command(RESUME);
    return true;
}

// An erase or program command comes to its end.
RAM_FUNCTION static bool wait_until_done(uint32_t slices) {
    while (!wait_until_ready(SLICE_US)) {
        const bool is_wanted = *INTERRUPT_SET_PENDING & *INTERRUPT_SET_ENABLE;
        if (slices-- == 0 || (is_wanted && !pause_command())) {
            return false;
        }
    }
    return true;
}

// A chip that is write-protected does not enable writing.
RAM_FUNCTION static bool erase(uint32_t address) {
    leave_memory_mode();
    command(WRITE_ENABLE);
    bool done = read_status() & STATUS_WRITE_ENABLED;
    if (done) {
        command_at(ERASE_SECTOR, address, NULL, 0);
        done = wait_until_done(LONGEST_ERASE_US / SLICE_US);
    }
    enter_memory_mode();
    return done;
}

RAM_FUNCTION static bool program(uint32_t address, const uint8_t *data, size_t length) {
    leave_memory_mode();
    command(WRITE_ENABLE);
    bool done = read_status() & STATUS_WRITE_ENABLED;
    if (done) {
        command_at(PROGRAM_PAGE, address, data, length);
        done = wait_until_done(LONGEST_PROGRAM_US / SLICE_US);
    }
    enter_memory_mode();
    return done;
}

// A command that a crash has broken off is ended; an erase goes on to its end.
RAM_FUNCTION void port_make_code_readable(void) {
    const bool reads_memory = SSI->ssienr == 1 && (SSI->ctrlr0 & SSI_CTRLR0_MODE_MASK) == SSI_CTRLR0_READ &&
                              IO_QSPI->ss.ctrl == QSPI_OUTPUT_NORMAL;
    if (!reads_memory) {
        select_chip(QSPI_OUTPUT_HIGH);
        leave_memory_mode();
        (void)wait_until_ready(LONGEST_ERASE_US);
        enter_memory_mode();
    }
}

RAM_FUNCTION void flash_read_unique_id(uint8_t id[FLASH_ID_BYTES]) {
    enum {
        IGNORED_BYTES = 4
    };
    const uint8_t opcode = READ_UNIQUE_ID;
    leave_memory_mode();
    select_chip(QSPI_OUTPUT_LOW);
    exchange(&opcode, NULL, 1);
    exchange(NULL, NULL, IGNORED_BYTES);
    exchange(NULL, id, FLASH_ID_BYTES);
    select_chip(QSPI_OUTPUT_HIGH);
    enter_memory_mode();
}

// The drive's part
// -----------------------------------------------------------------------------------------------------

// What the board's flash holds behind the image.
uint32_t hal_flash_size(void) { return board_info.flash_bytes - (uint32_t)((uintptr_t)drive_start - FLASH_WINDOW); }

static bool is_inside(uint32_t offset, size_t length) {
    return offset <= hal_flash_size() && length <= hal_flash_size() - offset;
}

static uint32_t address_of(uint32_t offset) {
    enum {
        WINDOW_BYTES = 1 << 24
    };
    return ((uint32_t)(uintptr_t)drive_start + offset) % WINDOW_BYTES;
}

HalStatus hal_flash_read(uint32_t offset, void *data, size_t length) {
    if (!is_inside(offset, length)) {
        return HAL_INVALID;
    }
    memcpy(data, drive_start + offset, length);
    return HAL_OK;
}

HalStatus hal_flash_program(uint32_t offset, const void *data, size_t length) {
    uint8_t page[HAL_FLASH_PAGE];  // `data` may lie in flash
    if (!is_inside(offset, length) || offset % HAL_FLASH_PAGE + length > HAL_FLASH_PAGE) {
        return HAL_INVALID;
    }
    memcpy(page, data, length);
    return length == 0 || program(address_of(offset), page, length) ? HAL_OK : HAL_IO;
}

HalStatus hal_flash_erase(uint32_t offset) {
    if (offset % HAL_FLASH_BLOCK != 0 || !is_inside(offset, HAL_FLASH_BLOCK)) {
        return HAL_INVALID;
    }
    return erase(address_of(offset)) ? HAL_OK : HAL_IO;
}

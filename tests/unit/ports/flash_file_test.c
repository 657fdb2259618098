// The virtual board's flash obeys the rules of flash, and a power cut leaves part of one operation.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../harness.h"
#include "hal/flash.h"
#include "ports/linux/flash_file.h"
#include "ports/linux/sim/power_cut.h"

HARNESS_STATE;

enum {
    SIZE = 4 * HAL_FLASH_BLOCK
};

static char path[] = "/tmp/adder-flash-XXXXXX";

static void bits_only_fall_until_erased(void) {
    uint8_t page[HAL_FLASH_PAGE], read[HAL_FLASH_PAGE];
    memset(page, 0x5A, sizeof page);
    CHECK(hal_flash_program(HAL_FLASH_BLOCK, page, sizeof page) == HAL_OK);
    memset(page, 0xF0, sizeof page);
    CHECK(hal_flash_program(HAL_FLASH_BLOCK, page, sizeof page) == HAL_OK);
    CHECK(hal_flash_read(HAL_FLASH_BLOCK, read, sizeof read) == HAL_OK);
    CHECK(read[0] == 0x50 && read[HAL_FLASH_PAGE - 1] == 0x50);
    CHECK(hal_flash_erase(HAL_FLASH_BLOCK) == HAL_OK);
    CHECK(hal_flash_read(HAL_FLASH_BLOCK, read, sizeof read) == HAL_OK);
    CHECK(read[0] == 0xFF && read[HAL_FLASH_PAGE - 1] == 0xFF);
}

static void what_a_chip_cannot_do_is_refused(void) {
    uint8_t page[HAL_FLASH_PAGE] = {0};
    CHECK(hal_flash_program(1, page, sizeof page) == HAL_INVALID);
    CHECK(hal_flash_program(SIZE, page, 1) == HAL_INVALID);
    CHECK(hal_flash_read(SIZE - 1, page, 2) == HAL_INVALID);
    CHECK(hal_flash_erase(HAL_FLASH_PAGE) == HAL_INVALID);
    CHECK(hal_flash_erase(SIZE) == HAL_INVALID);
}

// In a process of its own, which shares the mapping.
static int status_of(void (*operation)(void), const char *cut) {
    pid_t child = fork();
    if (child == 0) {
        _exit(power_cut_schedule(cut) ? (operation(), 0) : 1);
    }
    int status;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

static void program_zeros(void) {
    uint8_t zeros[HAL_FLASH_PAGE] = {0};
    hal_flash_program(0, zeros, sizeof zeros);
}

static void erase_first(void) { hal_flash_erase(0); }

static unsigned count_ones(void) {
    uint8_t page[HAL_FLASH_PAGE];
    unsigned ones = 0;
    hal_flash_read(0, page, sizeof page);
    for (size_t i = 0; i < sizeof page; i++) {
        ones += (unsigned)__builtin_popcount(page[i]);
    }
    return ones;
}

static void a_cut_leaves_a_part(void) {
    unsigned partly_programmed = 0, partly_erased = 0;
    for (unsigned seed = 0; seed < 20; seed++) {
        char cut[16];
        snprintf(cut, sizeof cut, "1:%u", seed);
        hal_flash_erase(0);
        CHECK(status_of(program_zeros, cut) == POWER_CUT_STATUS);
        partly_programmed += count_ones() > 0 && count_ones() < HAL_FLASH_PAGE * 8;
        program_zeros();
        CHECK(status_of(erase_first, cut) == POWER_CUT_STATUS);
        partly_erased += count_ones() > 0 && count_ones() < HAL_FLASH_PAGE * 8;
    }
    CHECK(partly_programmed > 10);
    CHECK(partly_erased > 10);
    CHECK(status_of(program_zeros, "2") == 0);
    CHECK(status_of(program_zeros, "x") == 1);
}

static void a_file_is_opened_once(void) {
    CHECK(hal_flash_size() == 0);
    CHECK(flash_file_open("/", SIZE) == FLASH_FILE_UNUSABLE);
    CHECK(flash_file_open(path, SIZE) == FLASH_FILE_OPEN);
    CHECK(flash_file_open(path, SIZE) == FLASH_FILE_IN_USE);
    CHECK(hal_flash_size() == SIZE);
}

int main(void) {
    close(mkstemp(path));
    RUN_TEST(a_file_is_opened_once);
    RUN_TEST(bits_only_fall_until_erased);
    RUN_TEST(what_a_chip_cannot_do_is_refused);
    RUN_TEST(a_cut_leaves_a_part);
    unlink(path);
    return harness_finish();
}

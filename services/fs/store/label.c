// Block 0: what the flash holds, and requests to format it.
#include <string.h>

#include "services/fs/store/store_parts.h"

enum {
    SUPERBLOCK_MAGIC = 0x73726441,  // "Adrs"
    VERSION = 1,
    SEED_SUPERBLOCK = 0x5EED0100,
    BOOT_SIGNATURE_OFFSET = 510,
    REQUESTS_END = HAL_FLASH_BLOCK,
};

typedef struct {
    uint32_t magic, version;
    StoreLayout layout;
    uint32_t sum;
} Superblock;

const uint8_t STORE_FORMAT_REQUEST[STORE_REQUEST_SIZE] = "AdderFormatDrive";
static const uint8_t FORMAT_DONE[STORE_REQUEST_SIZE] = "AdderFormatDone.";

static uint32_t superblock_sum(const Superblock *superblock) {
    return log_sum(SEED_SUPERBLOCK, superblock, offsetof(Superblock, sum));
}

static Superblock make_superblock(const StoreLayout *layout) {
    Superblock superblock = {.magic = SUPERBLOCK_MAGIC, .version = VERSION, .layout = *layout};
    superblock.sum = superblock_sum(&superblock);
    return superblock;
}

static bool superblock_read(Store *store, Superblock *superblock) {
    return log_flash_read(store, 0, superblock, sizeof *superblock) && superblock->magic == SUPERBLOCK_MAGIC &&
           superblock->version == VERSION && superblock->sum == superblock_sum(superblock) &&
           superblock->layout.blocks <= hal_flash_size() / HAL_FLASH_BLOCK;
}

bool label_write(Store *store) {
    const Superblock superblock = make_superblock(&store->layout);
    return log_flash_program(store, 0, &superblock, sizeof superblock);
}

// Requests
// --------------------------------------------------------------------------------------------------------------

static bool record_is_erased(const uint8_t *record) {
    for (size_t i = 0; i < STORE_REQUEST_SIZE; i++) {
        if (record[i] != 0xFF) {
            return false;
        }
    }
    return true;
}

// Where the next record goes, REQUESTS_END if there is no room; whether the last whole one asks for a format.
static uint32_t read_requests(bool *pending) {
    uint32_t offset = STORE_REQUEST_OFFSET;
    *pending = false;
    for (; offset < REQUESTS_END; offset += STORE_REQUEST_SIZE) {
        uint8_t record[STORE_REQUEST_SIZE];
        if (hal_flash_read(offset, record, sizeof record) != HAL_OK || record_is_erased(record)) {
            break;
        }
        if (memcmp(record, STORE_FORMAT_REQUEST, sizeof record) == 0) {
            *pending = true;
        } else if (memcmp(record, FORMAT_DONE, sizeof record) == 0) {
            *pending = false;
        }
    }
    return offset;
}

int store_request_format(void) {
    bool pending;
    uint32_t offset = read_requests(&pending);
    if (pending) {
        return 0;
    }
    if (offset >= REQUESTS_END || hal_flash_program(offset, STORE_FORMAT_REQUEST, STORE_REQUEST_SIZE) != HAL_OK) {
        offset = STORE_REQUEST_OFFSET;
        if (hal_flash_erase(0) != HAL_OK ||
            hal_flash_program(offset, STORE_FORMAT_REQUEST, STORE_REQUEST_SIZE) != HAL_OK) {
            return FS_EIO;
        }
    }
    read_requests(&pending);
    return pending ? 0 : FS_EIO;
}

// Formatting
// ------------------------------------------------------------------------------------------------------------

// Whether programming the superblock gives it whole: what a cut has left of it, or erased flash.
static bool takes_superblock(Store *store, const Superblock *superblock) {
    uint8_t now[sizeof *superblock];
    const uint8_t *wanted = (const uint8_t *)superblock;
    if (!log_flash_read(store, 0, now, sizeof now)) {
        return false;
    }
    for (size_t i = 0; i < sizeof now; i++) {
        if ((now[i] & wanted[i]) != wanted[i]) {
            return false;
        }
    }
    return log_flash_is_erased(store, sizeof now, STORE_REQUEST_OFFSET - sizeof now);
}

// Blocks that look erased get no record: a cut may have left them so. They are erased before they are used. What
// another firmware left may look like a block that was given up.
static void erase_log(Store *store, bool is_foreign) {
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        LogRecord record;
        if (!log_flash_is_erased(store, block * HAL_FLASH_BLOCK, HAL_FLASH_BLOCK) &&
            (log_record_read(store, block, &record) != LOG_GIVEN_UP || is_foreign)) {
            log_block_erase(store, block, log_record_erases(&record) + 1);
        }
    }
}

static StoreStatus format(Store *store, uint32_t done_offset) {
    const Superblock superblock = make_superblock(&store->layout);
    Superblock before;
    erase_log(store, !superblock_read(store, &before));
    const bool fits = done_offset < REQUESTS_END && takes_superblock(store, &superblock);
    if (!fits && hal_flash_erase(0) != HAL_OK) {
        return STORE_FAILED;
    }
    if (!label_write(store)) {
        return STORE_FAILED;
    }
    const bool ok = !fits || log_flash_program(store, done_offset, FORMAT_DONE, sizeof FORMAT_DONE);
    return ok ? STORE_READY : STORE_FAILED;
}

// What is in the flash
// --------------------------------------------------------------------------------------------------

static bool log_is_erased(Store *store) {
    const uint32_t log = (store->layout.blocks - 1) * HAL_FLASH_BLOCK;
    return log_flash_is_erased(store, HAL_FLASH_BLOCK, log);
}

static bool log_has_record(Store *store) {
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        LogRecord record;
        if (log_record_read(store, block, &record) == LOG_USABLE) {
            return true;
        }
    }
    return false;
}

static bool has_boot_signature(Store *store) {
    uint8_t signature[2];
    return log_flash_read(store, BOOT_SIGNATURE_OFFSET, signature, sizeof signature) && signature[0] == 0x55 &&
           signature[1] == 0xAA;
}

static StoreStatus open_without_superblock(Store *store) {
    const Superblock superblock = make_superblock(&store->layout);
    const bool ours = takes_superblock(store, &superblock) &&
                      log_flash_is_erased(store, STORE_REQUEST_OFFSET, REQUESTS_END - STORE_REQUEST_OFFSET);
    if (ours && log_has_record(store)) {
        return label_write(store) ? STORE_READY : STORE_FAILED;
    }
    // A format that was asked for may have been cut while it erased block 0, after all others.
    if ((ours || !has_boot_signature(store)) && log_is_erased(store)) {
        return format(store, ours ? STORE_REQUEST_OFFSET : REQUESTS_END);
    }
    return STORE_FOREIGN;
}

StoreStatus label_open(Store *store) {
    Superblock superblock;
    bool pending;
    const uint32_t next = read_requests(&pending);
    if (pending) {
        return format(store, next);
    }
    if (superblock_read(store, &superblock)) {
        store->layout = superblock.layout;
        return STORE_READY;
    }
    return open_without_superblock(store);
}

#include "services/fs/store/flash_log.h"

#include <string.h>

enum {
    MAGIC = 0x31526441,  // "AdR1"
    SEED_RECORD = 0x5EED0001,
    SEED_ENTRY,
    SEED_DATA,
    SEED_CLOSED,
    SEED_CLEAN,
    SUM_FACTOR = 0x2C1B3C6D,  // odd, so that each step keeps every difference
    ENTRIES_OFFSET = 96,
    SLOTS_OFFSET = 512,
    CHUNK = 64,
    MORE_SHIFT = 31,
    PROGRAM_TRIES = 3,
};

// Offsets ------------------------------------------------------------------------------------------------------------

static uint32_t block_offset(uint32_t block) { return block * HAL_FLASH_BLOCK; }

static uint32_t entry_offset(uint32_t slot) {
    return block_offset(log_slot_block(slot)) + ENTRIES_OFFSET + slot % LOG_SLOTS * (uint32_t)sizeof(LogStoredEntry);
}

static uint32_t data_offset(uint32_t slot) {
    return block_offset(log_slot_block(slot)) + SLOTS_OFFSET + slot % LOG_SLOTS * SECTOR_SIZE;
}

// Sums ---------------------------------------------------------------------------------------------------------------

uint32_t log_sum(uint32_t seed, const void *data, size_t length) {
    const uint8_t *bytes = data;
    uint32_t sum = seed;
    uint32_t words[CHUNK / 4];  // aligned, whatever the caller's are
    while (length > 0) {
        const size_t step = MIN(length, (size_t)CHUNK);
        memcpy(words, bytes, step);
        for (size_t i = 0; i < step / 4; i++) {
            sum = (sum ^ words[i]) * (uint32_t)SUM_FACTOR;
            sum = sum << 15 | sum >> 17;
        }
        bytes += step;
        length -= step;
    }
    return sum ^ sum >> 16;
}

uint32_t log_data_sum(const void *data) { return log_sum(SEED_DATA, data, SECTOR_SIZE); }

// Never 0, which is what a voided entry has.
static uint32_t entry_sum(const LogStoredEntry *stored) {
    const uint32_t sum = log_sum(SEED_ENTRY, stored, offsetof(LogStoredEntry, sum));
    return sum == 0 ? 1 : sum;
}

static uint32_t record_sum(const LogRecord *record) { return log_sum(SEED_RECORD, record, offsetof(LogRecord, sum)); }

uint32_t log_closing_word(uint32_t sequence, bool clean) {
    const uint32_t word = log_sum(clean ? SEED_CLEAN : SEED_CLOSED, &sequence, sizeof sequence);
    return word == LOG_WORD_ERASED ? 0 : word;
}

// Flash --------------------------------------------------------------------------------------------------------------

bool log_flash_read(Store *store, uint32_t offset, void *data, size_t length) {
    store->bytes_read += (uint32_t)length;
    return hal_flash_read(offset, data, length) == HAL_OK;
}

static bool reads_as(Store *store, uint32_t offset, const uint8_t *data, size_t length) {
    uint8_t back[CHUNK];
    for (size_t done = 0; done < length; done += CHUNK) {
        const size_t step = MIN(length - done, (size_t)CHUNK);
        if (!log_flash_read(store, offset + (uint32_t)done, back, step) || memcmp(back, data + done, step) != 0) {
            return false;
        }
    }
    return true;
}

// Bits that did not fall at once may fall when told again.
static bool program_part(Store *store, uint32_t offset, const uint8_t *data, size_t length) {
    for (int i = 0; i < PROGRAM_TRIES; i++) {
        if (hal_flash_program(offset, data, length) == HAL_OK && reads_as(store, offset, data, length)) {
            return true;
        }
    }
    return false;
}

bool log_flash_program(Store *store, uint32_t offset, const void *data, size_t length) {
    const uint8_t *bytes = data;
    while (length > 0) {
        const size_t step = MIN(length, HAL_FLASH_PAGE - offset % HAL_FLASH_PAGE);
        if (!program_part(store, offset, bytes, step)) {
            return false;
        }
        offset += (uint32_t)step;
        bytes += step;
        length -= step;
    }
    return true;
}

bool log_flash_is_erased(Store *store, uint32_t offset, size_t length) {
    uint32_t words[CHUNK / 4];
    for (; length > 0; offset += CHUNK, length -= MIN(length, (size_t)CHUNK)) {
        const size_t step = MIN(length, (size_t)CHUNK);
        if (!log_flash_read(store, offset, words, step)) {
            return false;
        }
        for (size_t i = 0; i < step / 4; i++) {
            if (words[i] != LOG_WORD_ERASED) {
                return false;
            }
        }
    }
    return true;
}

// Records ------------------------------------------------------------------------------------------------------------

LogBlockKind log_record_read(Store *store, uint32_t block, LogRecord *record) {
    if (!log_flash_read(store, block_offset(block), record, sizeof *record)) {
        return LOG_GIVEN_UP;
    }
    if ((record->magic | record->erases | record->sum) == 0) {
        return LOG_GIVEN_UP;
    }
    const bool whole = record->magic == MAGIC && record->sum == record_sum(record);
    return whole && (record->retired[0] & record->retired[1]) == LOG_WORD_ERASED ? LOG_USABLE : LOG_UNUSABLE;
}

uint32_t log_record_erases(const LogRecord *record) {
    return record->magic == MAGIC && record->sum == record_sum(record) ? record->erases : 0;
}

static bool retire(Store *store, uint32_t block) {
    static const uint32_t zeros[2];
    return log_flash_program(store, block_offset(block) + offsetof(LogRecord, retired), zeros, sizeof zeros);
}

static void give_up(Store *store, uint32_t block) {
    static const uint32_t zeros[4];
    log_flash_program(store, block_offset(block), zeros, sizeof zeros);
}

bool log_block_erase(Store *store, uint32_t block, uint32_t erases) {
    LogRecord record = {.magic = MAGIC, .erases = erases, .reserved = LOG_WORD_ERASED};
    record.sum = record_sum(&record);
    const uint32_t offset = block_offset(block);
    store->statistics.erased++;
    if (retire(store, block) && hal_flash_erase(offset) == HAL_OK &&
        log_flash_is_erased(store, offset, HAL_FLASH_BLOCK) &&
        log_flash_program(store, offset, &record, offsetof(LogRecord, retired))) {
        return true;
    }
    give_up(store, block);
    return false;
}

// Entries ------------------------------------------------------------------------------------------------------------

bool log_entry_is_valid(const LogStoredEntry *stored) { return stored->sum == entry_sum(stored); }

bool log_entry_is_erased(const LogStoredEntry *stored) {
    return (stored->sector & stored->sequence & stored->data_sum & stored->sum) == LOG_WORD_ERASED;
}

LogEntry log_entry_of(const LogStoredEntry *stored) {
    const uint32_t more = 1u << MORE_SHIFT;
    return (LogEntry){stored->sector & ~more, stored->sequence, stored->data_sum, (stored->sector & more) != 0};
}

bool log_entry_read(Store *store, uint32_t slot, LogEntry *entry) {
    LogStoredEntry stored;
    if (!log_flash_read(store, entry_offset(slot), &stored, sizeof stored) || !log_entry_is_valid(&stored)) {
        return false;
    }
    *entry = log_entry_of(&stored);
    return true;
}

bool log_entries_read(Store *store, uint32_t block, LogStoredEntry stored[LOG_SLOTS]) {
    return log_flash_read(store, entry_offset(log_slot(block, 0)), stored, LOG_SLOTS * sizeof *stored);
}

// One fallen bit of the sum is enough.
bool log_entry_void(Store *store, uint32_t slot) {
    static const uint32_t zero;
    LogEntry entry;
    return log_flash_program(store, entry_offset(slot) + (uint32_t)offsetof(LogStoredEntry, sum), &zero, sizeof zero) ||
           !log_entry_read(store, slot, &entry);
}

bool log_slot_is_erased(Store *store, uint32_t slot) {
    return log_flash_is_erased(store, entry_offset(slot), sizeof(LogStoredEntry)) &&
           log_flash_is_erased(store, data_offset(slot), SECTOR_SIZE);
}

// A failed entry is voided: it may read as whole another time.
bool log_slot_program(Store *store, uint32_t slot, const LogEntry *entry, const void *data) {
    LogStoredEntry stored = {entry->sector | (uint32_t)entry->more << MORE_SHIFT, entry->sequence, entry->data_sum, 0};
    stored.sum = entry_sum(&stored);
    if (!log_flash_program(store, data_offset(slot), data, SECTOR_SIZE)) {
        return false;
    }
    if (!log_flash_program(store, entry_offset(slot), &stored, sizeof stored)) {
        log_entry_void(store, slot);
        return false;
    }
    store->statistics.programmed++;
    return true;
}

bool log_slot_read_part(Store *store, uint32_t slot, uint32_t offset, void *data, size_t length) {
    return log_flash_read(store, data_offset(slot) + offset, data, length);
}

bool log_slot_read(Store *store, uint32_t slot, void *data) {
    return log_slot_read_part(store, slot, 0, data, SECTOR_SIZE);
}

bool log_close(Store *store, uint32_t slot, uint32_t sequence, bool clean) {
    const uint32_t word = log_closing_word(sequence, clean);
    const uint32_t offset = block_offset(log_slot_block(slot)) + (uint32_t)offsetof(LogRecord, closings) +
                            slot % LOG_SLOTS * 8 + (clean ? 4 : 0);
    return log_flash_program(store, offset, &word, sizeof word);
}

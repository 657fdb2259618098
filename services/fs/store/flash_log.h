// What lies in a block of the log, and how it is read and programmed. Slots are numbered through all log blocks.
#pragma once

#include "hal/flash.h"
#include "services/fs/store/store.h"

enum {
    LOG_SLOTS = 7,  // of a block
    LOG_NO_SLOT = 0xFFFF,
    LOG_WORD_ERASED = 0xFFFFFFFF,
};

typedef struct {
    uint32_t sector, sequence, data_sum;
    bool more;  // counts only together with the entry of the next number
} LogEntry;

typedef enum {
    LOG_UNUSABLE,  // not erased as a whole, or retired: erase it first
    LOG_USABLE,
    LOG_GIVEN_UP
} LogBlockKind;

// The first bytes of a block.
typedef struct {
    uint32_t magic, erases, sum, reserved;
    uint32_t retired[2];
    struct {
        uint32_t closed, clean;
    } closings[LOG_SLOTS];
} LogRecord;

// As it lies in flash.
typedef struct {
    uint32_t sector, sequence, data_sum, sum;  // bit 31 of `sector`: more follow
} LogStoredEntry;

static inline uint32_t log_slot_block(uint32_t slot) { return 1 + slot / LOG_SLOTS; }
static inline uint32_t log_slot(uint32_t block, uint32_t index) { return (block - 1) * LOG_SLOTS + index; }

// Each change of a single 32-bit word changes the sum; any other with a chance of 1 in 2^32 not.
uint32_t log_sum(uint32_t seed, const void *data, size_t length);
uint32_t log_data_sum(const void *data);  // of a sector

// Flash with what the whole store needs: counted reads, verified programming.
bool log_flash_read(Store *store, uint32_t offset, void *data, size_t length);
bool log_flash_program(Store *store, uint32_t offset, const void *data, size_t length);  // true: reads back the same
bool log_flash_is_erased(Store *store, uint32_t offset, size_t length);

// LOG_GIVEN_UP also if it cannot be read; `record` is undefined then.
LogBlockKind log_record_read(Store *store, uint32_t block, LogRecord *record);
uint32_t log_record_erases(const LogRecord *record);  // retired or not; 0: the record is not whole

// Whether an entry as read is whole.
bool log_entry_is_valid(const LogStoredEntry *stored);
bool log_entry_is_erased(const LogStoredEntry *stored);
LogEntry log_entry_of(const LogStoredEntry *stored);
bool log_entry_read(Store *store, uint32_t slot, LogEntry *entry);  // false: it is not whole
bool log_entries_read(Store *store, uint32_t block, LogStoredEntry stored[LOG_SLOTS]);
bool log_entry_void(Store *store, uint32_t slot);  // make it not whole; false: it still is

// A slot is an entry and a sector of data. False: the flash fails; what was programmed in part is void.
bool log_slot_is_erased(Store *store, uint32_t slot);
bool log_slot_program(Store *store, uint32_t slot, const LogEntry *entry, const void *data);
bool log_slot_read(Store *store, uint32_t slot, void *data);
bool log_slot_read_part(Store *store, uint32_t slot, uint32_t offset, void *data, size_t length);

// The words that close a group at an entry.
uint32_t log_closing_word(uint32_t sequence, bool clean);
bool log_close(Store *store, uint32_t slot, uint32_t sequence, bool clean);

// Retire the block, erase it and give it a record. False: it does not erase and was given up.
bool log_block_erase(Store *store, uint32_t block, uint32_t erases);

// What one space of the store must hold: every write so far, which of the states in between agree, and how to go back.
#pragma once

#include "services/fs/store/store.h"

typedef struct {
    BlockDevice device;  // the model itself, read by the tables' functions
    const StoreTables *tables;
    uint8_t (*now)[SECTOR_SIZE];
    uint32_t *written_at;    // number of the write; 0: never
    bool *loose;             // closed tables called it free after it was written: its contents are anybody's
    bool read_loose;         // the device was asked for such a sector
    uint32_t writes, floor;  // recovery never goes back before `floor`
    struct Change *changes;  // a ring
} Model;

void model_create(Model *model, uint32_t sectors, const StoreTables *tables);
void model_free(Model *model);
void model_write(Model *model, uint32_t sector, const void *data);

// The store looks for free sectors among these, of which there may be fewer: they become loose.
void model_note_free(Model *model, uint32_t first, uint32_t count);

// The number of writes that recovery must keep of the first `end`, not less than `floor` of them. `may_be_less`:
// whether the tables agree then depends on sectors whose contents are anybody's; otherwise ask again with a smaller
// `end`.
uint32_t model_expected(const Model *model, uint32_t end, uint32_t floor, bool *may_be_less);

// Go back to the state after `writes` writes.
void model_rewind(Model *model, uint32_t writes);

// How many sectors of `device` differ from the state after `writes` writes. Looks at all that changed lately and at one
// in `one_in` of the others.
uint32_t model_differences(Model *model, BlockDevice *device, uint32_t writes, uint32_t one_in);

// Whether `device` is that state as repair() leaves it.
bool model_is_repaired(Model *model, BlockDevice *device, uint32_t writes);

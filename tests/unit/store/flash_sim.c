#include "flash_sim.h"

#include <stdlib.h>
#include <string.h>

enum {
    LEVELS = 4,
    SAVED_MAX = 4096
};

typedef struct {
    uint32_t block;
    uint8_t memory[HAL_FLASH_BLOCK], unstable[HAL_FLASH_BLOCK];
    bool is_unstable;
} SavedBlock;

typedef struct {
    SavedBlock *blocks[SAVED_MAX];
    size_t count;
} Level;

static struct {
    uint32_t size, spared;       // spared: by erasing; 0: nothing is
    uint8_t *memory, *unstable;  // unstable: bits that read as anything
    bool *is_unstable, *no_erase;
    int *weak;
    void (*hook)(const SimOperation *operation);
    uint64_t random, operations, violations, bytes_read;
    Level levels[LEVELS];
    size_t level;
} sim;

uint32_t sim_random(uint32_t below) {
    sim.random ^= sim.random << 13;
    sim.random ^= sim.random >> 7;
    sim.random ^= sim.random << 17;
    return (uint32_t)((sim.random >> 16) % below);
}

void sim_create(uint32_t size, uint64_t seed) {
    sim_keep();
    const uint32_t blocks = size / HAL_FLASH_BLOCK;
    sim.memory = realloc(sim.memory, size);
    sim.unstable = realloc(sim.unstable, size);
    sim.is_unstable = realloc(sim.is_unstable, blocks * sizeof(bool));
    sim.no_erase = realloc(sim.no_erase, blocks * sizeof(bool));
    sim.weak = realloc(sim.weak, blocks * sizeof(int));
    memset(sim.memory, 0xFF, size);
    memset(sim.unstable, 0, size);
    memset(sim.is_unstable, 0, blocks * sizeof(bool));
    memset(sim.no_erase, 0, blocks * sizeof(bool));
    memset(sim.weak, 0, blocks * sizeof(int));
    sim.size = size;
    sim.spared = 0;
    sim.random = seed * 2862933555777941757ULL + 3037000493ULL;
    sim.operations = sim.violations = sim.bytes_read = 0;
    sim.hook = NULL;
}

uint8_t *sim_memory(void) { return sim.memory; }
void sim_set_hook(void (*hook)(const SimOperation *operation)) { sim.hook = hook; }
void sim_break_erase(uint32_t block) { sim.no_erase[block] = true; }
void sim_spare_byte(uint32_t offset) { sim.spared = offset; }
void sim_break_program(uint32_t block, int one_in) { sim.weak[block] = one_in; }
uint64_t sim_operations(void) { return sim.operations; }
uint64_t sim_violations(void) { return sim.violations; }
uint64_t sim_bytes_read(void) { return sim.bytes_read; }

// Trying
// -----------------------------------------------------------------------------------------------------------------

static void save_block(uint32_t block) {
    if (sim.level == 0) {
        return;
    }
    Level *level = &sim.levels[sim.level - 1];
    for (size_t i = level->count; i-- > 0;) {
        if (level->blocks[i]->block == block) {
            return;
        }
    }
    SavedBlock **saved = &level->blocks[level->count++];
    *saved = *saved == NULL ? malloc(sizeof **saved) : *saved;
    (*saved)->block = block;
    (*saved)->is_unstable = sim.is_unstable[block];
    memcpy((*saved)->memory, sim.memory + block * HAL_FLASH_BLOCK, HAL_FLASH_BLOCK);
    if (sim.is_unstable[block]) {
        memcpy((*saved)->unstable, sim.unstable + block * HAL_FLASH_BLOCK, HAL_FLASH_BLOCK);
    }
}

void sim_try(void) { sim.levels[sim.level++].count = 0; }

void sim_forget(void) {
    Level *level = &sim.levels[--sim.level];
    for (size_t i = 0; i < level->count; i++) {
        const SavedBlock *saved = level->blocks[i];
        memcpy(sim.memory + saved->block * HAL_FLASH_BLOCK, saved->memory, HAL_FLASH_BLOCK);
        sim.is_unstable[saved->block] = saved->is_unstable;
        if (saved->is_unstable) {
            memcpy(sim.unstable + saved->block * HAL_FLASH_BLOCK, saved->unstable, HAL_FLASH_BLOCK);
        }
    }
}

void sim_keep(void) { sim.level = 0; }

// Cuts
// -------------------------------------------------------------------------------------------------------------------

static bool one_in_two(void) { return sim_random(2) == 0; }

static void tear_program(const SimOperation *operation) {
    const bool by_prefix = one_in_two();
    const size_t length = by_prefix ? sim_random((uint32_t)operation->length + 1) : operation->length;
    for (size_t i = 0; i < length; i++) {
        // A bit stays as it was where `spared` is 1. Some tears spare most, some hardly any.
        uint8_t spared = by_prefix ? 0 : (uint8_t)sim_random(256);
        spared = !by_prefix && sim.random >> 40 & 1 ? spared & (uint8_t)sim_random(256) : spared;
        sim.memory[operation->offset + i] &= operation->data[i] | spared;
    }
}

// All bits go towards one, but how far each has come differs: some have arrived, some not begun, some read as either.
static void tear_erase(const SimOperation *operation) {
    static const uint32_t one_unstable_in[] = {4, 64, 1024};
    const uint32_t progress = one_in_two() ? sim_random(5) * 64 : 0;
    const uint32_t unstable = one_unstable_in[sim_random(ARRAY_LENGTH(one_unstable_in))];
    for (size_t i = 0; i < HAL_FLASH_BLOCK; i++) {
        const size_t at = operation->offset + i;
        const uint8_t zeros = (uint8_t)~sim.memory[at];
        if (zeros == 0) {
            continue;
        }
        uint8_t risen = 0, between = 0;
        for (int bit = 0; bit < 8; bit++) {
            risen |= (uint8_t)((sim_random(256) < progress) << bit);
            between |= (uint8_t)((sim_random(unstable) == 0) << bit);
        }
        sim.memory[at] |= zeros & risen;
        sim.unstable[at] |= zeros & between;
    }
    sim.is_unstable[operation->offset / HAL_FLASH_BLOCK] = true;
}

static void prepare_unstable(uint32_t block) {
    if (!sim.is_unstable[block]) {
        memset(sim.unstable + block * HAL_FLASH_BLOCK, 0, HAL_FLASH_BLOCK);
    }
}

void sim_tear(const SimOperation *operation) {
    const uint32_t block = operation->offset / HAL_FLASH_BLOCK;
    save_block(block);
    prepare_unstable(block);
    if (operation->kind == SIM_PROGRAM) {
        tear_program(operation);
    } else if (sim_random(8) != 0) {
        tear_erase(operation);
    }
}

// hal/flash.h
// ------------------------------------------------------------------------------------------------------------

uint32_t hal_flash_size(void) { return sim.size; }

static void before(const SimOperation *operation) {
    sim.operations++;
    if (sim.hook != NULL) {
        sim.hook(operation);
    }
    save_block(operation->offset / HAL_FLASH_BLOCK);
}

static void shake(uint32_t offset, uint8_t *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (sim.is_unstable[(offset + i) / HAL_FLASH_BLOCK] && sim.unstable[offset + i] != 0) {
            bytes[i] ^= (uint8_t)sim_random(256) & sim.unstable[offset + i];
        }
    }
}

HalStatus hal_flash_read(uint32_t offset, void *data, size_t length) {
    if (offset > sim.size || length > sim.size - offset) {
        return HAL_INVALID;
    }
    uint8_t *bytes = data;
    memcpy(bytes, sim.memory + offset, length);
    sim.bytes_read += length;
    if (length > 0 && (sim.is_unstable[offset / HAL_FLASH_BLOCK] || length > HAL_FLASH_BLOCK ||
                       sim.is_unstable[(offset + length - 1) / HAL_FLASH_BLOCK])) {
        shake(offset, bytes, length);
    }
    return HAL_OK;
}

static uint8_t program_byte(uint32_t at, uint8_t wanted, bool weak) {
    uint8_t *cell = &sim.memory[at];
    const bool shaky = sim.is_unstable[at / HAL_FLASH_BLOCK] && (sim.unstable[at] & wanted) != 0;
    *cell &= weak ? wanted | (uint8_t)sim_random(256) : wanted;
    if (sim.is_unstable[at / HAL_FLASH_BLOCK]) {
        sim.unstable[at] &= wanted;
    }
    return !weak && (*cell != wanted || shaky);
}

HalStatus hal_flash_program(uint32_t offset, const void *data, size_t length) {
    if (offset >= sim.size || length == 0 || offset % HAL_FLASH_PAGE + length > HAL_FLASH_PAGE) {
        sim.violations++;
        return HAL_INVALID;
    }
    before(&(SimOperation){SIM_PROGRAM, offset, data, length});
    const int one_in = sim.weak[offset / HAL_FLASH_BLOCK];
    const bool weak = one_in > 0 && sim_random((uint32_t)one_in) == 0;
    bool wrong = false;
    for (size_t i = 0; i < length; i++) {
        wrong |= program_byte(offset + (uint32_t)i, ((const uint8_t *)data)[i], weak);
    }
    sim.violations += wrong && one_in == 0 && !sim.no_erase[offset / HAL_FLASH_BLOCK];
    return HAL_OK;
}

HalStatus hal_flash_erase(uint32_t offset) {
    if (offset % HAL_FLASH_BLOCK != 0 || offset >= sim.size) {
        sim.violations++;
        return HAL_INVALID;
    }
    before(&(SimOperation){SIM_ERASE, offset, NULL, HAL_FLASH_BLOCK});
    if (sim.no_erase[offset / HAL_FLASH_BLOCK]) {
        return HAL_IO;
    }
    const uint8_t spared = sim.memory[sim.spared];
    memset(sim.memory + offset, 0xFF, HAL_FLASH_BLOCK);
    if (sim.spared > 0) {
        sim.memory[sim.spared] = spared;
    }
    sim.is_unstable[offset / HAL_FLASH_BLOCK] = false;
    return HAL_OK;
}

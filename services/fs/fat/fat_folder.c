// Folders: finding, adding and deleting files by name.
#include <string.h>

#include "services/fs/fat/fat_parts.h"

enum {
    TAILS = 32,  // tried in one round
    ROUNDS = 64,
};

static const uint8_t unit_offsets[FAT_LONG_NAME_UNITS] = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};

// Reading -------------------------------------------------------------------------------------------------------------

typedef struct {
    uint8_t expected;  // number of the part that comes next; 0: the entry itself
    uint8_t checksum;
} LongName;

static void read_long_part(const uint8_t *entry, LongName *state, FatFound *found) {
    uint8_t number = entry[0] & ~LONG_LAST;
    bool starts = entry[0] & LONG_LAST;
    if (number < 1 || number > FAT_LONG_NAME_ENTRIES ||
        (!starts && (number != state->expected || entry[LONG_CHECKSUM] != state->checksum))) {
        found->name.length = 0;
        return;
    }
    if (starts) {
        found->first_index = found->cursor.index;
        found->name.length = (uint16_t)(number * FAT_LONG_NAME_UNITS);
        state->checksum = entry[LONG_CHECKSUM];
    }
    for (size_t i = 0; i < FAT_LONG_NAME_UNITS; i++) {
        found->name.units[(number - 1u) * FAT_LONG_NAME_UNITS + i] = (uint16_t)fat_get16(entry + unit_offsets[i]);
    }
    state->expected = number - 1;
}

// The last part is filled up behind a zero.
static void end_name(FatName *name) {
    size_t start = name->length - MIN(name->length, FAT_LONG_NAME_UNITS);
    for (size_t i = start; i < name->length; i++) {
        if (name->units[i] == 0) {
            name->length = (uint16_t)i;
        }
    }
    name->length = MIN(name->length, FAT_LONG_NAME_MAX);
}

static void finish_entry(const uint8_t *entry, const LongName *state, FatFound *found) {
    bool has_long = found->name.length != 0 && state->expected == 0 && fat_short_checksum(entry) == state->checksum;
    memcpy(found->entry, entry, FAT_ENTRY_SIZE);
    if (has_long) {
        end_name(&found->name);
    } else {
        found->first_index = found->cursor.index;
        fat_name_from_short(entry, &found->name);
    }
}

int fat_scan(FatVolume *volume, FatFound *found) {
    LongName state = {0};
    uint8_t *entry;
    int error;
    found->name.length = 0;
    for (; (error = fat_cursor_load(volume, &found->cursor, &entry)) == 0; found->cursor.index++) {
        if (entry[0] == NAME_END) {
            return FS_ENOENT;
        }
        if (entry[0] != NAME_DELETED && fat_entry_is_long(entry)) {
            read_long_part(entry, &state, found);
        } else if (entry[0] == NAME_DELETED || fat_entry_is_dot(entry) || (entry[ENTRY_ATTRIBUTES] & FAT_VOLUME)) {
            found->name.length = 0;
        } else {
            finish_entry(entry, &state, found);
            return 0;
        }
    }
    return error;
}

static bool has_name(const FatFound *found, const FatName *name) {
    bool has_long = found->first_index != found->cursor.index;
    return fat_name_equal(&found->name, name) || (has_long && fat_name_is_short_of(name, found->entry));
}

static uint32_t *hash_word(FatNameBits *names, uint32_t hash, uint32_t *bit) {
    const uint32_t number = hash / (UINT32_MAX / FAT_NAME_BITS + 1);
    *bit = 1u << number % 32;
    return &names->bits[number / 32];
}

static void note_hash(FatNameBits *names, uint32_t hash) {
    uint32_t bit;
    *hash_word(names, hash, &bit) |= bit;
}

static void note_names(FatNameBits *names, const FatFound *found) {
    note_hash(names, fat_name_hash(&found->name));
    note_hash(names, fat_short_hash(found->entry));
}

static bool is_surely_absent(FatVolume *volume, uint32_t folder, const FatName *name) {
    uint32_t bit;
    return volume->names.is_valid && volume->names.folder == folder &&
           !(*hash_word(&volume->names, fat_name_hash(name), &bit) & bit);
}

int fat_find(FatVolume *volume, uint32_t folder, const FatName *name, FatFound *found) {
    FatNameBits names = {.folder = folder, .is_valid = true};
    int error = is_surely_absent(volume, folder, name) ? FS_ENOENT : 0;
    found->cursor = (FatCursor){.first = folder};
    for (; error == 0 && (error = fat_scan(volume, found)) == 0; found->cursor.index++) {
        if (has_name(found, name)) {
            return 0;
        }
        note_names(&names, found);
    }
    if (error == FS_ENOENT && !(volume->names.is_valid && volume->names.folder == folder)) {
        volume->names = names;
    }
    return error;
}

// Short names that are free -------------------------------------------------------------------------------------------

// Call `see` with each short name of the folder.
typedef void ShortNameVisitor(const uint8_t *entry, void *context);

static int visit_short_names(FatVolume *volume, uint32_t folder, ShortNameVisitor *see, void *context) {
    FatCursor cursor = {.first = folder};
    uint8_t *entry;
    int error;
    for (; (error = fat_cursor_load(volume, &cursor, &entry)) == 0 && entry[0] != NAME_END; cursor.index++) {
        if (entry[0] != NAME_DELETED && !fat_entry_is_long(entry)) {
            see(entry, context);
        }
    }
    return error == FS_ENOENT ? 0 : error;
}

typedef struct {
    const FatName *name;
    const uint8_t *basis;
    unsigned round;
    uint32_t used;  // bit i: tail i + 1
    bool basis_used;
} Tails;

static void see_short_name(const uint8_t *entry, void *context) {
    Tails *tails = context;
    uint8_t candidate[FAT_SHORT_NAME];
    tails->basis_used |= memcmp(entry, tails->basis, FAT_SHORT_NAME) == 0;
    for (unsigned i = 0; i < TAILS && memchr(entry, '~', FAT_SHORT_NAME); i++) {
        memcpy(candidate, tails->basis, sizeof candidate);
        fat_short_set_tail(tails->name, tails->round, i + 1, candidate);
        if (memcmp(entry, candidate, sizeof candidate) == 0) {
            tails->used |= 1u << i;
        }
    }
}

// A short name that the folder does not have.
static int choose_short_name(FatVolume *volume, uint32_t folder, const FatName *name, uint8_t *bytes, bool *exact) {
    FatShortKind kind = fat_short_from_name(name, bytes);
    for (unsigned round = 0; round < ROUNDS; round++) {
        Tails tails = {.name = name, .basis = bytes, .round = round};
        int error = visit_short_names(volume, folder, see_short_name, &tails);
        if (error) {
            return error;
        }
        bool plain = kind != FAT_SHORT_LOSSY && !tails.basis_used;
        *exact = plain && kind == FAT_SHORT_EXACT;
        if (plain) {
            return 0;
        }
        if (tails.used != UINT32_MAX) {
            fat_short_set_tail(name, round, 1u + (unsigned)__builtin_ctz(~tails.used), bytes);
            return 0;
        }
    }
    return FS_ENOSPC;
}

// Adding --------------------------------------------------------------------------------------------------------------

// One more cluster, empty before anything links to it. The cursor stands on the last one.
static int extend_folder(FatVolume *volume, const FatCursor *cursor) {
    uint32_t cluster;
    if (cursor->first == 0 || cursor->index >= FAT_FOLDER_MAX) {
        return FS_ENOSPC;
    }
    int error = fat_allocate(volume, 0, &cluster);
    error = error ? error : fat_clear_cluster(volume, cluster);
    error = error ? error : fat_set(volume, cursor->cluster, cluster);
    return error ? error : fat_write_table(volume);
}

typedef struct {
    uint32_t start, count;
    bool past_end;  // the run reaches the entries that were never used
} FreeRun;

// `count` free entries in a row.
static int find_run(FatVolume *volume, FatCursor *cursor, uint32_t count, FreeRun *run) {
    *run = (FreeRun){0};
    for (; run->count < count; cursor->index++) {
        uint8_t *entry;
        int error = fat_cursor_load(volume, cursor, &entry);
        if (error == FS_ENOENT) {
            error = extend_folder(volume, cursor);
            error = error ? error : fat_cursor_load(volume, cursor, &entry);
        }
        if (error) {
            return error;
        }
        run->past_end |= entry[0] == NAME_END;
        bool is_free = run->past_end || entry[0] == NAME_DELETED;
        run->start = run->count ? run->start : cursor->index;
        run->count = is_free ? run->count + 1 : 0;
    }
    return 0;
}

// Behind a run that replaces the end mark there must be one.
static int move_end_mark(FatVolume *volume, FatCursor *cursor) {
    uint8_t *entry;
    int error = fat_cursor_load(volume, cursor, &entry);
    if (error) {
        return error == FS_ENOENT ? 0 : error;
    }
    if (entry[0] == NAME_END) {
        return 0;
    }
    entry[0] = NAME_END;
    fat_touch(volume);
    return fat_write_window(volume);
}

static uint32_t unit_at(const FatName *name, size_t index) {
    return index < name->length ? name->units[index] : index == name->length ? 0 : 0xFFFF;
}

static void fill_long_part(uint8_t *entry, const FatName *name, size_t number, uint8_t checksum) {
    bool last = number * FAT_LONG_NAME_UNITS >= name->length;
    memset(entry, 0, FAT_ENTRY_SIZE);
    entry[0] = (uint8_t)(number | (last ? LONG_LAST : 0));
    entry[ENTRY_ATTRIBUTES] = FAT_LONG_NAME;
    entry[LONG_CHECKSUM] = checksum;
    for (size_t i = 0; i < FAT_LONG_NAME_UNITS; i++) {
        fat_put16(entry + unit_offsets[i], unit_at(name, (number - 1) * FAT_LONG_NAME_UNITS + i));
    }
}

// Fill the entries from the cursor on; it ends on the short one.
static int fill_entries(FatVolume *volume, FatFound *found, size_t parts) {
    uint8_t checksum = fat_short_checksum(found->entry), *entry;
    for (size_t number = parts;; number--) {
        int error = fat_cursor_load(volume, &found->cursor, &entry);
        if (error) {
            return error;
        }
        fat_touch(volume);
        if (number == 0) {
            memcpy(entry, found->entry, FAT_ENTRY_SIZE);
            return 0;
        }
        fill_long_part(entry, &found->name, number, checksum);
        found->cursor.index++;
    }
}

int fat_add(FatVolume *volume, uint32_t folder, const FatName *name, const uint8_t *fields, FatFound *found) {
    FreeRun run;
    bool exact;
    found->name = *name;
    memcpy(found->entry, fields, FAT_ENTRY_SIZE);
    found->entry[ENTRY_CASE] = 0;
    int error = choose_short_name(volume, folder, name, found->entry, &exact);
    if (error) {
        return error;
    }
    size_t parts = exact ? 0 : ((size_t)name->length + FAT_LONG_NAME_UNITS - 1) / FAT_LONG_NAME_UNITS;
    found->cursor = (FatCursor){.first = folder};
    error = find_run(volume, &found->cursor, (uint32_t)parts + 1, &run);
    if (!error && run.past_end) {
        error = move_end_mark(volume, &found->cursor);
    }
    found->cursor.index = found->first_index = run.start;
    return error ? error : fill_entries(volume, found, parts);
}

int fat_delete(FatVolume *volume, const FatFound *found) {
    FatCursor cursor = found->cursor;
    for (;; cursor.index--) {
        uint8_t *entry;
        int error = fat_cursor_load(volume, &cursor, &entry);
        if (error) {
            return error;
        }
        entry[0] = NAME_DELETED;
        fat_touch(volume);
        if (cursor.index == found->first_index) {
            return fat_write_window(volume);
        }
    }
}

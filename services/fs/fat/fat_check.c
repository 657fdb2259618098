// The consistency check. The tree is walked without a stack: a folder is entered once, when its first cluster is marked
// in the bitmap, and left through its "..", which was compared with its parent before.
#include <string.h>

#include "services/fs/fat/fat_parts.h"

typedef struct {
    FatVolume *volume;
    uint8_t *bitmap;  // clusters that have an owner
    bool repair;
    FatReport *report;
    FatCursor cursor;  // the folder that is looked at, and where in it
    struct {
        uint32_t first;  // cluster; 0: none is known
        uint8_t turn;
    } twin;               // the older name of a file that has two
    uint8_t long_parts;   // of a long name that still have to come
    uint8_t long_length;  // how many came
    uint8_t long_checksum;
} Check;

static void note(Check *check, FatFault fault) { check->report->faults[fault]++; }

static bool is_marked(const Check *check, uint32_t cluster) {
    uint32_t bit = cluster - FAT_FIRST_CLUSTER;
    return check->bitmap[bit / 8] >> bit % 8 & 1;
}

static void mark(Check *check, uint32_t cluster) {
    uint32_t bit = cluster - FAT_FIRST_CLUSTER;
    check->bitmap[bit / 8] |= (uint8_t)(1u << bit % 8);
    check->report->used_clusters++;
}

// Chains --------------------------------------------------------------------------------------------------------------

// What is wrong with a chain going on to `cluster` after `length` clusters; FAT_FAULT_KINDS: nothing.
static FatFault judge_link(const Check *check, uint32_t cluster, uint32_t length, uint32_t needed) {
    if (!fat_is_cluster(check->volume, cluster)) {
        return FAT_FAULT_LINK;
    }
    if (length == needed) {
        return FAT_FAULT_LONG_CHAIN;
    }
    return is_marked(check, cluster) ? FAT_FAULT_CROSS_LINK : FAT_FAULT_KINDS;
}

// Mark up to `needed` clusters from `first`, which is free to take, and end the chain where it goes wrong.
static int take_chain(Check *check, uint32_t first, uint32_t needed, uint32_t *length) {
    uint32_t next, cluster = first;
    for (*length = 0;; cluster = next) {
        mark(check, cluster);
        ++*length;
        int error = fat_get(check->volume, cluster, &next);
        if (error || next >= FAT_END) {
            return error;
        }
        FatFault fault = judge_link(check, next, *length, needed);
        if (fault != FAT_FAULT_KINDS) {
            note(check, fault);
            return check->repair ? fat_set(check->volume, cluster, FAT_END | 7) : 0;
        }
    }
}

// Entries -------------------------------------------------------------------------------------------------------------

static int load(Check *check, uint8_t **entry) { return fat_cursor_load(check->volume, &check->cursor, entry); }

// Delete the entry at `index` without moving the cursor.
static int delete_at(Check *check, uint32_t index) {
    uint8_t *entry;
    uint32_t here = check->cursor.index;
    check->cursor.index = index;
    int error = load(check, &entry);
    check->cursor.index = here;
    if (!error) {
        entry[0] = NAME_DELETED;
        fat_touch(check->volume);
    }
    return error;
}

// The parts of a long name before the cursor.
static int delete_long_name(Check *check) {
    int error = 0;
    for (; check->repair && check->long_length > 0 && !error; check->long_length--) {
        error = delete_at(check, check->cursor.index - check->long_length);
    }
    check->long_parts = check->long_length = 0;
    return error;
}

static int delete_entry(Check *check) {
    int error = check->repair ? delete_at(check, check->cursor.index) : 0;
    return error ? error : delete_long_name(check);
}

static int change_file(Check *check, uint32_t cluster, uint32_t size) {
    uint8_t *entry;
    int error = check->repair ? load(check, &entry) : 0;
    if (check->repair && !error) {
        fat_entry_set_cluster(entry, cluster);
        fat_put32(entry + ENTRY_SIZE, size);
        fat_touch(check->volume);
    }
    return error;
}

static bool is_name(const uint8_t *entry) {
    for (size_t i = 0; i < FAT_SHORT_NAME; i++) {
        if (entry[i] < ' ' && !(i == 0 && entry[0] == NAME_E5)) {
            return false;
        }
    }
    return entry[0] != ' ' && entry[0] != '.';
}

static bool is_entry(const uint8_t *entry) {
    return is_name(entry) && (entry[ENTRY_ATTRIBUTES] & ~FAT_ATTRIBUTES) == 0;
}

static void note_time(Check *check, const uint8_t *entry) {
    int64_t modified = fat_time_get(fat_get32(entry + ENTRY_MODIFIED));
    int64_t created = fat_time_get(fat_get32(entry + ENTRY_CREATED));
    check->report->newest_ns = MAX(check->report->newest_ns, MAX(modified, created));
}

// A cut in a rename over another file leaves two names of one file; the older one, perhaps seen before, has to go.
static bool look_for_twin(Check *check, uint32_t first, const uint8_t *entry) {
    if (!check->repair || check->twin.first != 0) {
        return false;
    }
    check->twin.first = first;
    check->twin.turn = (entry[ENTRY_CASE] - 1) & TURN_MASK;
    return true;
}

static bool is_older_twin(const Check *check, uint32_t first, const uint8_t *entry) {
    return first != 0 && first == check->twin.first && (entry[ENTRY_CASE] & TURN_MASK) == check->twin.turn;
}

// A first cluster that is out of range or has an owner already: the entry keeps its name if nobody else has its data.
static int refuse_first(Check *check, uint32_t first, const uint8_t *entry, bool is_folder) {
    bool outside = !fat_is_cluster(check->volume, first);
    if (!outside && look_for_twin(check, first, entry)) {
        return 0;
    }
    note(check, outside ? FAT_FAULT_LINK : FAT_FAULT_CROSS_LINK);
    return outside && !is_folder ? change_file(check, 0, 0) : delete_entry(check);
}

static bool can_take(const Check *check, uint32_t first, const uint8_t *entry) {
    return fat_is_cluster(check->volume, first) && !is_marked(check, first) && !is_older_twin(check, first, entry);
}

static int check_empty_file(Check *check, uint32_t first) {
    if (first == 0) {
        return 0;
    }
    note(check, FAT_FAULT_LONG_CHAIN);
    return change_file(check, 0, 0);
}

static int check_file(Check *check, const uint8_t *entry) {
    uint32_t first = fat_entry_cluster(check->volume, entry), size = fat_get32(entry + ENTRY_SIZE), length;
    uint32_t bytes = fat_cluster_bytes(check->volume);
    check->report->files++;
    if (size == 0) {
        return check_empty_file(check, first);
    }
    if (!can_take(check, first, entry)) {
        return refuse_first(check, first, entry, false);
    }
    int error = take_chain(check, first, (size - 1) / bytes + 1, &length);
    if (!error && (uint64_t)length * bytes < size) {
        note(check, FAT_FAULT_SHORT_CHAIN);
        error = change_file(check, first, length * bytes);
    }
    return error;
}

// Folders -------------------------------------------------------------------------------------------------------------

static void enter(Check *check, uint32_t folder, uint32_t index) {
    check->cursor = (FatCursor){.first = folder, .index = index};
    check->long_parts = check->long_length = 0;
}

// What ".." of a folder inside the present one must hold.
static uint32_t parent_link(const Check *check) {
    return check->cursor.first == fat_root(check->volume) ? 0 : check->cursor.first;
}

typedef enum {
    DOTS_RIGHT,
    DOTS_WRONG,
    DOTS_MISSING
} Dots;

static int judge_dots(Check *check, uint32_t folder, Dots *dots) {
    uint8_t *entry;
    FatVolume *volume = check->volume;
    int error = fat_load(volume, fat_cluster_sector(volume, folder), &entry);
    const uint8_t *up = entry + FAT_ENTRY_SIZE;
    bool present = memcmp(entry, ".          ", FAT_SHORT_NAME) == 0 && (entry[ENTRY_ATTRIBUTES] & FAT_FOLDER) &&
                   memcmp(up, "..         ", FAT_SHORT_NAME) == 0 && (up[ENTRY_ATTRIBUTES] & FAT_FOLDER);
    bool right = fat_entry_cluster(volume, entry) == folder && fat_entry_cluster(volume, up) == parent_link(check);
    *dots = !present ? DOTS_MISSING : right ? DOTS_RIGHT : DOTS_WRONG;
    return error;
}

static int repair_dots(Check *check, uint32_t folder) {
    uint8_t *entry;
    int error = fat_load(check->volume, fat_cluster_sector(check->volume, folder), &entry);
    if (!error) {
        fat_entry_set_cluster(entry, folder);
        fat_entry_set_cluster(entry + FAT_ENTRY_SIZE, parent_link(check));
        fat_touch(check->volume);
    }
    return error;
}

static int check_folder(Check *check, const uint8_t *entry) {
    uint32_t first = fat_entry_cluster(check->volume, entry), length;
    Dots dots;
    if (!can_take(check, first, entry)) {
        return refuse_first(check, first, entry, true);
    }
    int error = judge_dots(check, first, &dots);
    if (error || dots == DOTS_MISSING) {
        note(check, FAT_FAULT_FOLDER);
        return error ? error : delete_entry(check);
    }
    check->report->folders++;
    error = take_chain(check, first, FAT_FOLDER_MAX, &length);
    if (dots == DOTS_WRONG) {
        note(check, FAT_FAULT_FOLDER);
        if (error || !check->repair) {
            return error;  // without a way back it is not entered
        }
        error = repair_dots(check, first);
    }
    enter(check, first, 2);
    check->cursor.index--;  // the caller steps on
    return error;
}

// The index in the present folder of the folder that begins at `child`.
static int find_child(Check *check, uint32_t child) {
    uint8_t *entry;
    int error;
    for (check->cursor.index = 0; (error = load(check, &entry)) == 0; check->cursor.index++) {
        bool is_folder =
            !fat_entry_is_long(entry) && (entry[ENTRY_ATTRIBUTES] & (FAT_FOLDER | FAT_VOLUME)) == FAT_FOLDER;
        if (is_folder && entry[0] != NAME_DELETED && is_entry(entry) &&
            fat_entry_cluster(check->volume, entry) == child) {
            return 0;
        }
    }
    return error == FS_ENOENT ? FS_EIO : error;  // it was there before
}

static int leave(Check *check) {
    uint32_t child = check->cursor.first;
    uint8_t *entry;
    check->cursor.index = 1;
    int error = load(check, &entry);
    if (error) {
        return error;
    }
    uint32_t parent = fat_entry_cluster(check->volume, entry);
    enter(check, parent ? parent : fat_root(check->volume), 0);
    return find_child(check, child);
}

// Long names ----------------------------------------------------------------------------------------------------------

static int refuse_long_name(Check *check) {
    check->report->faults[FAT_FAULT_LONG_NAME] += check->long_length != 0;
    return delete_long_name(check);
}

static int check_long_part(Check *check, const uint8_t *entry) {
    uint8_t number = entry[0] & ~LONG_LAST, checksum = entry[LONG_CHECKSUM];
    bool starts = (entry[0] & LONG_LAST) && number >= 1 && number <= FAT_LONG_NAME_ENTRIES;
    bool goes_on = check->long_parts == number && number >= 1 && checksum == check->long_checksum;
    int error = 0;
    if (starts || !goes_on) {
        error = refuse_long_name(check);
    }
    check->long_checksum = checksum;
    check->long_length++;
    check->long_parts = starts || goes_on ? (uint8_t)(number - 1) : UINT8_MAX;  // nothing continues the last
    return error;
}

// Before an entry that is no part of a long name: do the parts before it belong to it?
static int check_long_end(Check *check, const uint8_t *entry) {
    bool belongs = check->long_parts == 0 && entry[0] != NAME_DELETED && entry[0] != NAME_END &&
                   fat_short_checksum(entry) == check->long_checksum;
    return belongs ? 0 : refuse_long_name(check);
}

// The walk ------------------------------------------------------------------------------------------------------------

static int check_short_entry(Check *check, uint8_t *entry) {
    if (!is_entry(entry)) {
        note(check, FAT_FAULT_ENTRY);
        return delete_entry(check);
    }
    if (entry[ENTRY_ATTRIBUTES] & FAT_VOLUME) {
        return 0;
    }
    note_time(check, entry);
    return (entry[ENTRY_ATTRIBUTES] & FAT_FOLDER) ? check_folder(check, entry) : check_file(check, entry);
}

static int check_entry(Check *check, uint8_t *entry) {
    if (entry[0] != NAME_DELETED && fat_entry_is_long(entry)) {
        return check_long_part(check, entry);
    }
    int error = check_long_end(check, entry);
    error = error ? error : load(check, &entry);
    if (!error && entry[0] != NAME_DELETED) {
        error = check_short_entry(check, entry);
    }
    check->long_parts = check->long_length = 0;
    return error;
}

// Hosts that do not stop at the end mark take what an earlier file has left there for names.
static int check_behind_end(Check *check) {
    const FatCursor end = check->cursor;
    uint8_t *entry;
    int error = 0;
    while (!error) {
        check->cursor.index++;
        error = load(check, &entry);
        if (!error && entry[0] != NAME_END && entry[0] != NAME_DELETED) {
            note(check, FAT_FAULT_BEHIND_END);
            error = check->repair ? delete_at(check, check->cursor.index) : 0;
        }
    }
    check->cursor = end;
    return error == FS_ENOENT ? 0 : error;
}

// A folder's end: the first entry that was never used, or the end of its chain.
static int at_end(Check *check, uint8_t **entry, bool *ends) {
    int error = load(check, entry);
    const bool marked = !error && (*entry)[0] == NAME_END;
    *ends = marked || error == FS_ENOENT;
    error = *ends ? refuse_long_name(check) : error;
    return marked && !error ? check_behind_end(check) : error;
}

static int check_tree(Check *check) {
    uint32_t root = fat_root(check->volume), length;
    uint8_t *entry;
    bool ends;
    int error = root ? take_chain(check, root, FAT_FOLDER_MAX, &length) : 0;
    enter(check, root, 0);
    for (; !error; check->cursor.index++) {
        error = at_end(check, &entry, &ends);
        if (error || (ends && check->cursor.first == root)) {
            break;
        }
        error = ends ? leave(check) : check_entry(check, entry);
    }
    return error;
}

static int check_orphans(Check *check) {
    uint32_t link;
    int error = 0;
    for (uint32_t i = 0; i < check->volume->clusters && !error; i++) {
        uint32_t cluster = FAT_FIRST_CLUSTER + i;
        error = fat_get(check->volume, cluster, &link);
        bool orphan = link != FAT_FREE && link != FAT_BAD && !is_marked(check, cluster);
        check->report->faults[FAT_FAULT_ORPHAN] += orphan;
        check->report->free_clusters += link == FAT_FREE || (orphan && check->repair);
        if (orphan && check->repair && !error) {
            error = fat_set(check->volume, cluster, FAT_FREE);
        }
    }
    return error;
}

// Compare sector `sector` of the first table, which is in the window, with the others.
static int check_copies_of(Check *check, uint32_t sector) {
    FatVolume *volume = check->volume;
    uint8_t *copy;
    for (uint32_t i = 1; i < volume->table_count; i++) {
        uint32_t place = volume->table_start + i * volume->table_sectors + sector;
        int error = fat_load(volume, place, &copy);
        if (error) {
            return error;
        }
        if (memcmp(copy, volume->table.data, SECTOR_SIZE) != 0) {
            note(check, FAT_FAULT_TABLE_COPY);
            volume->table.changed = check->repair;
        }
    }
    int error = volume->table.changed ? fat_write_table(volume) : 0;
    volume->window.sector = (uint32_t)FAT_NO_SECTOR;
    return error;
}

static int check_copies(Check *check) {
    FatVolume *volume = check->volume;
    int error = fat_write_buffers(volume);
    for (uint32_t sector = 0; volume->table_count > 1 && sector < volume->table_sectors && !error; sector++) {
        volume->table.sector = (uint32_t)FAT_NO_SECTOR;
        error = block_read(volume->device, volume->table_start + sector, volume->table.data, 1);
        if (!error) {
            volume->table.sector = sector;
            error = check_copies_of(check, sector);
        }
    }
    return error;
}

static int begin(Check *check) {
    memset(check->bitmap, 0, fat_check_bitmap_size(check->volume));
    check->report->used_clusters = check->report->files = check->report->folders = 0;
    return check_tree(check);
}

int fat_check(FatVolume *volume, uint8_t *bitmap, bool repair, FatReport *report) {
    Check check = {.volume = volume, .bitmap = bitmap, .repair = repair, .report = report};
    *report = (FatReport){0};
    int error = begin(&check);
    error = error || check.twin.first == 0 ? error : begin(&check);
    error = error ? error : check_orphans(&check);
    error = error ? error : check_copies(&check);
    if (repair && !error) {
        volume->free_clusters = report->free_clusters;
        volume->info_changed = true;
        error = fat_write_buffers(volume);
    }
    return error;
}

static uint32_t sum(const FatReport *report, size_t end) {
    uint32_t found = 0;
    for (size_t i = 0; i < end; i++) {
        found += report->faults[i];
    }
    return found;
}

bool fat_report_is_clean(const FatReport *report) { return sum(report, FAT_FAULT_KINDS) == 0; }
bool fat_report_is_consistent(const FatReport *report) { return sum(report, FAT_FAULT_HARMLESS) == 0; }

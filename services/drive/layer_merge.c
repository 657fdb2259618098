// Opening the layer and merging it into the drive. Each step can be cut: the next merge finds the rest, and what was
// copied but not yet taken out of the layer has the same contents as its copy.
#include <string.h>

#include "services/drive/layer_parts.h"
#include "services/fs/fs_errno.h"

static const char merge_path[] = "/ADDER.TMP";

enum {
    CONFLICTS_MAX = 9
};

static bool has_entries(FatVolume *volume, const char *path) {
    uint32_t first, index = 0;
    char name[FS_NAME_MAX + 1];
    FsKind kind;
    return fat_folder_find(volume, path, &first) == 0 && fat_folder_next(volume, first, &index, name, &kind) == 0;
}

static void note_changes(DriveLayer *layer) {
    layer->has_changes = layer->has_own && (has_entries(&layer->own, "/files") || has_entries(&layer->own, "/gone"));
}

static int open_own(DriveLayer *layer, BlockDevice *own) {
    FatFormat format = {.label = NULL, .serial = 1};
    int error = fat_mount(&layer->own, own);
    error = error == FS_ENODEV ? fat_format(&layer->own, own, &format) : error;
    const char *const folders[] = {"/files", "/gone"};
    if (!error) {
        (void)fat_driver.remove(&layer->own, LAYER_COPY_PATH);  // of a copy that was cut
    }
    for (size_t i = 0; i < ARRAY_LENGTH(folders) && !error; i++) {
        error = fat_driver.mkdir(&layer->own, folders[i]);
        error = error == FS_EEXIST ? 0 : error;
    }
    return error;
}

int layer_open(DriveLayer *layer, BlockDevice *drive, BlockDevice *own) {
    *layer = (DriveLayer){.held = false};
    layer->has_own = own != NULL && open_own(layer, own) == 0;
    note_changes(layer);
    return fat_mount(&layer->drive, drive);
}

void layer_set_held(DriveLayer *layer, bool held) {
    if (held && !layer->held) {
        (void)fat_flush(&layer->drive);
    }
    layer->held = held;
}

void layer_note_host_write(DriveLayer *layer) {
    if (layer->held) {
        fat_forget(&layer->drive);
    }
    layer->stuck = false;
}

// Walking the trees ---------------------------------------------------------------------------------------------------

// In a folder the folders come first, so that it is empty when its own mark's turn comes. These go on behind a name; ""
// is before all.
static bool find_behind(FatVolume *volume, uint32_t folder, FsKind kind, const char *behind, char *name) {
    bool passed = behind[0] == '\0';
    uint32_t index = 0;
    FsKind found;
    while (fat_folder_next(volume, folder, &index, name, &found) == 0) {
        if (passed && found == kind) {
            return true;
        }
        passed |= strcmp(name, behind) == 0;
    }
    return false;
}

// Add "/name" of the entry of `path` that comes behind another of some kind.
static bool step_down(FatVolume *volume, char *path, const char *behind, FsKind *kind) {
    uint32_t folder;
    char name[FS_NAME_MAX + 1];
    if (fat_folder_find(volume, path, &folder) != 0) {
        return false;
    }
    if (*kind != FS_FOLDER || !find_behind(volume, folder, FS_FOLDER, behind, name)) {
        if (!find_behind(volume, folder, FS_FILE, *kind == FS_FILE ? behind : "", name)) {
            return false;
        }
        *kind = FS_FILE;
    }
    if (strlen(path) + strlen(name) + 2 > LAYER_OWN_MAX) {
        return false;
    }
    strcat(strcat(path, "/"), name);
    return true;
}

// To the first file below, or to a folder that is empty.
static void go_down(FatVolume *volume, char *path, FsKind *kind) {
    while (*kind == FS_FOLDER && step_down(volume, path, "", kind)) {
    }
}

// From a file or folder that stays to the next one: beside it, or beside what it is in.
static bool find_next(FatVolume *volume, const char *root, char *path, FsKind *kind) {
    char behind[FS_NAME_MAX + 1];
    while (strcmp(path, root) != 0) {
        char *slash = strrchr(path, '/');
        strcpy(behind, slash + 1);
        *slash = '\0';
        if (step_down(volume, path, behind, kind)) {
            go_down(volume, path, kind);
            return true;
        }
        *kind = FS_FOLDER;
    }
    return false;
}

// The first file below `root`, or a folder that is empty. False: nothing is below it.
static bool find_first(FatVolume *volume, const char *root, char *path, FsKind *kind) {
    strcpy(path, root);
    *kind = FS_FOLDER;
    go_down(volume, path, kind);
    return strcmp(path, root) != 0;
}

// Files ---------------------------------------------------------------------------------------------------------------

static int compare_data(FsFile *a, FsFile *b, bool *same) {
    uint8_t left[128], right[128];
    size_t left_length, right_length;
    do {
        int error = fat_driver.read(a, left, sizeof left, &left_length);
        error = error ? error : fat_driver.read(b, right, sizeof right, &right_length);
        if (error) {
            return error;
        }
        *same = left_length == right_length && memcmp(left, right, left_length) == 0;
    } while (*same && left_length > 0);
    return 0;
}

static bool has_same_contents(DriveLayer *layer, const char *own, const char *path) {
    FsFile a, b;
    bool same = false;
    if (fat_driver.open(&layer->own, own, FS_READ, &a) != 0) {
        return false;
    }
    if (fat_driver.open(&layer->drive, path, FS_READ, &b) == 0) {
        same = compare_data(&a, &b, &same) == 0 && same;
        (void)fat_driver.close(&b);
    }
    (void)fat_driver.close(&a);
    return same;
}

static bool is_on_drive(DriveLayer *layer, const char *path) {
    FsStat stat;
    return fat_driver.stat(&layer->drive, path, &stat) == 0;
}

// NAME.board.EXT, then NAME.board2.EXT and so on.
static void conflict_name(const char *path, unsigned number, char *result) {
    const char *name = strrchr(path, '/') + 1, *dot = strrchr(name, '.');
    size_t length = (size_t)((dot && dot != name ? dot : name + strlen(name)) - path);
    memcpy(result, path, length);
    char *end = stpcpy(result + length, ".board");
    if (number > 1) {
        *end++ = (char)('0' + number);
    }
    strcpy(end, path + length);
}

// Where a file of the layer goes on the drive. `present`: it is there already.
static void choose_target(DriveLayer *layer, const char *own, const char *path, char *target, bool *present) {
    uint32_t base = 0, now;
    (void)fat_get_stamp(&layer->own, own, &base);
    strcpy(target, path);
    *present = false;
    if (fat_get_signature(&layer->drive, path, &now) != 0 || now == base) {
        return;
    }
    *present = has_same_contents(layer, own, path);
    for (unsigned i = 1; i <= CONFLICTS_MAX && !*present; i++) {
        conflict_name(path, i, target);
        *present = has_same_contents(layer, own, target);
        if (!is_on_drive(layer, target)) {
            return;
        }
    }
}

// A file of the host may stand where the board had a folder: then the file goes to the root.
static int make_target_folder(DriveLayer *layer, char *target) {
    int error = layer_make_parents(&layer->drive, target);
    FsStat stat;
    char parent[LAYER_OWN_MAX];
    size_t length = (size_t)(strrchr(target, '/') - target);
    memcpy(parent, target, length);
    parent[length] = '\0';
    bool usable = length == 0 || (fat_driver.stat(&layer->drive, parent, &stat) == 0 && stat.kind == FS_FOLDER);
    if (usable || error == FS_ENOSPC) {
        return error;
    }
    char name[LAYER_OWN_MAX];
    conflict_name(target + length, 1, name);
    strcpy(target, name);
    return 0;
}

// What cannot fit is not begun: it would be written, and wear the flash, at each attempt.
static int check_room(DriveLayer *layer, const char *own) {
    FsStat stat;
    FsSpace space;
    int error = fat_driver.stat(&layer->own, own, &stat);
    error = error ? error : fat_driver.space(&layer->drive, &space);
    return error ? error : stat.size > space.free_blocks * space.block_size ? FS_ENOSPC : 0;
}

static int merge_file(DriveLayer *layer, const char *own) {
    char target[LAYER_OWN_MAX];
    const char *path = own + strlen("/files");
    bool present;
    choose_target(layer, own, path, target, &present);
    if (!present) {
        int error = check_room(layer, own);
        error = error ? error : make_target_folder(layer, target);
        error = error ? error : layer_copy(&layer->own, own, &layer->drive, merge_path);
        error = error ? error : fat_driver.rename(&layer->drive, merge_path, target);
        if (error) {
            (void)fat_driver.remove(&layer->drive, merge_path);
            return error;
        }
    }
    if (strcmp(target, path) != 0) {
        layer_move_handles(layer, path, target);
    }
    return fat_driver.remove(&layer->own, own);
}

static int merge_folder(DriveLayer *layer, const char *own) {
    const char *path = own + strlen("/files");
    char target[LAYER_OWN_MAX];
    int error = layer_make_parents(&layer->drive, path);
    error = error ? error : fat_driver.mkdir(&layer->drive, strcpy(target, path));
    if (error == FS_ENOSPC || error == FS_EIO) {
        return error;
    }
    return fat_driver.rmdir(&layer->own, own);
}

// Deletions -----------------------------------------------------------------------------------------------------------

// "/gone/dlib/mx.py" is of "/lib/x.py".
static void path_of_mark(const char *mark, char *path) {
    size_t length = 0;
    for (mark += strlen("/gone"); *mark; mark++) {
        path[length++] = *mark;
        mark += *mark == '/';
    }
    path[length] = '\0';
}

static int merge_mark(DriveLayer *layer, const char *mark) {
    char path[LAYER_OWN_MAX];
    uint32_t base = 0, now;
    FsStat stat;
    path_of_mark(mark, path);
    int error = fat_get_stamp(&layer->own, mark, &base);
    if (!error && fat_driver.stat(&layer->drive, path, &stat) == 0) {
        if (stat.kind == FS_FOLDER) {
            (void)fat_driver.rmdir(&layer->drive, path);  // not if the host put something into it
        } else if (fat_get_signature(&layer->drive, path, &now) == 0 && now == base) {
            error = fat_driver.remove(&layer->drive, path);
        }
    }
    return error ? error : fat_driver.remove(&layer->own, mark);
}

// Merging -------------------------------------------------------------------------------------------------------------

static int merge_leaf(DriveLayer *layer, bool of_files, const char *path, FsKind kind) {
    if (kind == FS_FOLDER) {
        return of_files ? merge_folder(layer, path) : fat_driver.rmdir(&layer->own, path);
    }
    return of_files ? merge_file(layer, path) : merge_mark(layer, path);
}

// What cannot be merged stays, and the rest goes on behind it.
static int merge_tree(DriveLayer *layer, const char *root) {
    char kept[LAYER_OWN_MAX] = "", path[LAYER_OWN_MAX];
    FsKind kept_kind = FS_FOLDER, kind = FS_FOLDER;
    int first_error = 0;
    bool found = find_first(&layer->own, root, path, &kind);
    while (found) {
        const int error = merge_leaf(layer, strcmp(root, "/files") == 0, path, kind);
        if (error) {
            strcpy(kept, path);
            kept_kind = kind;
            first_error = first_error ? first_error : error;
        }
        if (kept[0]) {
            strcpy(path, kept);
            kind = kept_kind;
            found = find_next(&layer->own, root, path, &kind);
        } else {
            found = find_first(&layer->own, root, path, &kind);
        }
    }
    return first_error;
}

int layer_merge(DriveLayer *layer) {
    int64_t positions[FAT_OPEN_MAX];
    if (layer->held || !layer->has_changes) {
        return layer->held ? FS_EBUSY : 0;
    }
    layer_suspend_handles(layer, positions);
    fat_forget(&layer->drive);
    int error = fat_driver.remove(&layer->drive, merge_path);
    error = error == FS_ENOENT ? 0 : error;
    if (!error) {
        error = merge_tree(layer, "/gone");
        const int files_error = merge_tree(layer, "/files");
        error = error ? error : files_error;
    }
    note_changes(layer);
    layer->stuck = error != 0;
    layer_resume_handles(layer, positions);
    return error;
}

// The mount table and path handling; see fs.h.
#include "services/fs/fs.h"

#include <string.h>

#include "services/fs/fs_errno.h"

enum {
    MOUNT_MAX = 5,  // the drive, three of Python's, one for the time of a call
    // What these take of a 32-bit C stack on a drive in flash, interrupts not counted.
    OPERATION_STACK_BYTES = 2240,
    RENAME_STACK_BYTES = 3072
};

typedef struct {
    char path[FS_MOUNT_PATH_MAX];
    const FsDriver *driver;
    void *state;
    bool readonly;
} Mount;

// What a path resolves to: the mount and the path within it, which points into `absolute`.
typedef struct {
    const Mount *mount;
    const char *inner;
    char absolute[FS_PATH_MAX];
} Target;

static Mount mounts[MOUNT_MAX];
static char current_folder[FS_PATH_MAX] = "/";
static bool drive_is_readonly;
static FsAccessHook access_hook;
static FsGuard stack_guard;

// Paths
// -----------------------------------------------------------------------------------------------------------------

// Append one component to a normalised absolute path; ".." removes the last one.
static bool path_push(char *path, const char *name, size_t length) {
    size_t end = strlen(path);
    if (length == 0 || (length == 1 && name[0] == '.')) {
        return true;
    }
    if (length == 2 && name[0] == '.' && name[1] == '.') {
        char *slash = strrchr(path, '/');
        slash[slash == path] = '\0';
        return true;
    }
    bool root = end == 1;
    if (end + !root + length >= FS_PATH_MAX) {
        return false;
    }
    if (!root) {
        path[end++] = '/';
    }
    memcpy(path + end, name, length);
    path[end + length] = '\0';
    return true;
}

int fs_absolute(const char *path, char *normalised) {
    if (path[0] == '\0') {
        return FS_ENOENT;
    }
    strcpy(normalised, path[0] == '/' ? "/" : current_folder);
    while (*path) {
        size_t length = strcspn(path, "/");
        if (!path_push(normalised, path, length)) {
            return FS_ENAMETOOLONG;
        }
        path += length;
        path += *path == '/';
    }
    return 0;
}

// True if `path` is the mount's path or below it; *inner is what remains.
static bool mount_covers(const Mount *mount, const char *path, const char **inner) {
    size_t length = strlen(mount->path);
    if (length == 1) {
        *inner = path;
        return true;
    }
    if (strncmp(path, mount->path, length) != 0 || (path[length] != '\0' && path[length] != '/')) {
        return false;
    }
    *inner = path[length] == '\0' ? "/" : path + length;
    return true;
}

static const Mount *find_mount(const char *absolute, const char **inner) {
    const Mount *best = NULL;
    for (size_t i = 0; i < MOUNT_MAX; i++) {
        const char *rest;
        bool better = best == NULL || strlen(mounts[i].path) > strlen(best->path);
        if (mounts[i].driver && better && mount_covers(&mounts[i], absolute, &rest)) {
            best = &mounts[i];
            *inner = rest;
        }
    }
    return best;
}

static int guard_stack(size_t bytes) { return stack_guard ? stack_guard(bytes) : 0; }

static int resolve(const char *path, Target *target) {
    int error = guard_stack(OPERATION_STACK_BYTES);
    error = error ? error : fs_absolute(path, target->absolute);
    if (error) {
        return error;
    }
    if (access_hook) {
        access_hook(target->absolute, false);
    }
    target->mount = find_mount(target->absolute, &target->inner);
    return target->mount ? 0 : FS_ENODEV;
}

static bool is_readonly(const Mount *mount) {
    return mount->readonly || (drive_is_readonly && strcmp(mount->path, "/") == 0);
}

static int resolve_for_change(const char *path, Target *target) {
    int error = resolve(path, target);
    return error ? error : is_readonly(target->mount) ? FS_EROFS : 0;
}

// Mounts
// ----------------------------------------------------------------------------------------------------------------

static Mount *mount_at(const char *path) {
    for (size_t i = 0; i < MOUNT_MAX; i++) {
        if (mounts[i].driver && strcmp(mounts[i].path, path) == 0) {
            return &mounts[i];
        }
    }
    return NULL;
}

int fs_mount(const char *path, const FsDriver *driver, void *mount_state) {
    char absolute[FS_PATH_MAX];
    int error = fs_absolute(path, absolute);
    if (error) {
        return error;
    }
    if (strlen(absolute) >= FS_MOUNT_PATH_MAX) {
        return FS_ENAMETOOLONG;
    }
    if (mount_at(absolute)) {
        return FS_EBUSY;
    }
    for (size_t i = 0; i < MOUNT_MAX; i++) {
        if (!mounts[i].driver) {
            strcpy(mounts[i].path, absolute);
            mounts[i].driver = driver;
            mounts[i].state = mount_state;
            mounts[i].readonly = false;
            return 0;
        }
    }
    return FS_ENOSPC;
}

int fs_unmount(const char *path) {
    char absolute[FS_PATH_MAX];
    int error = fs_absolute(path, absolute);
    Mount *mount = error ? NULL : mount_at(absolute);
    if (!mount) {
        return error ? error : FS_EINVAL;
    }
    mount->driver = NULL;
    return 0;
}

bool fs_find_mount(const char *path, const FsDriver **driver, void **mount_state, const char **mount_path) {
    char absolute[FS_PATH_MAX];
    const char *inner;
    if (fs_absolute(path, absolute) != 0) {
        return false;
    }
    const Mount *mount = find_mount(absolute, &inner);
    if (mount) {
        *driver = mount->driver;
        *mount_state = mount->state;
        *mount_path = mount->path;
    }
    return mount != NULL;
}

void fs_set_readonly(bool readonly) { drive_is_readonly = readonly; }
bool fs_is_readonly(void) { return drive_is_readonly; }

int fs_set_mount_readonly(const char *path, bool readonly) {
    char absolute[FS_PATH_MAX];
    int error = fs_absolute(path, absolute);
    Mount *mount = error ? NULL : mount_at(absolute);
    if (mount == NULL) {
        return error ? error : FS_EINVAL;
    }
    if (strcmp(absolute, "/") == 0) {
        drive_is_readonly = readonly;
    } else {
        mount->readonly = readonly;
    }
    return 0;
}

bool fs_path_is_readonly(const char *path) {
    char absolute[FS_PATH_MAX];
    const char *inner;
    const Mount *mount = fs_absolute(path, absolute) == 0 ? find_mount(absolute, &inner) : NULL;
    return mount != NULL && is_readonly(mount);
}

void fs_set_guard(FsGuard guard) { stack_guard = guard; }

FsAccessHook fs_set_access_hook(FsAccessHook hook) {
    FsAccessHook before = access_hook;
    access_hook = hook;
    return before;
}

// Folders and files
// -------------------------------------------------------------------------------------------------------

const char *fs_getcwd(void) { return current_folder; }

int fs_chdir(const char *path) {
    FsStat stat;
    int error = fs_stat(path, &stat);
    if (error) {
        return error;
    }
    if (stat.kind != FS_FOLDER) {
        return FS_ENOTDIR;
    }
    char absolute[FS_PATH_MAX];
    error = fs_absolute(path, absolute);
    if (!error) {
        strcpy(current_folder, absolute);
    }
    return error;
}

int fs_open(const char *path, unsigned flags, FsFile *file) {
    Target target;
    int error =
        (flags & (FS_WRITE | FS_CREATE | FS_TRUNCATE)) ? resolve_for_change(path, &target) : resolve(path, &target);
    if (error) {
        return error;
    }
    file->driver = target.mount->driver;
    file->mount_state = target.mount->state;
    return file->driver->open(file->mount_state, target.inner, flags, file);
}

int fs_read(FsFile *file, void *data, size_t length, size_t *done) {
    return file->driver->read(file, data, length, done);
}
int fs_write(FsFile *file, const void *data, size_t length, size_t *done) {
    return file->driver->write(file, data, length, done);
}
int fs_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position) {
    return file->driver->seek(file, offset, whence, position);
}
int fs_truncate(FsFile *file, uint64_t size) { return file->driver->truncate(file, size); }
int fs_flush(FsFile *file) { return file->driver->flush(file); }
int fs_close(FsFile *file) { return file->driver->close(file); }

int fs_stat(const char *path, FsStat *stat) {
    Target target;
    int error = resolve(path, &target);
    return error ? error : target.mount->driver->stat(target.mount->state, target.inner, stat);
}

int fs_space(const char *path, FsSpace *space) {
    Target target;
    int error = resolve(path, &target);
    return error ? error : target.mount->driver->space(target.mount->state, space);
}

int fs_mkdir(const char *path) {
    Target target;
    int error = resolve_for_change(path, &target);
    return error ? error : target.mount->driver->mkdir(target.mount->state, target.inner);
}

int fs_rmdir(const char *path) {
    Target target;
    int error = resolve_for_change(path, &target);
    return error ? error : target.mount->driver->rmdir(target.mount->state, target.inner);
}

int fs_remove(const char *path) {
    Target target;
    int error = resolve_for_change(path, &target);
    return error ? error : target.mount->driver->remove(target.mount->state, target.inner);
}

int fs_rename(const char *from, const char *to) {
    Target source, destination;
    int error = guard_stack(RENAME_STACK_BYTES);
    error = error ? error : resolve_for_change(from, &source);
    error = error ? error : resolve_for_change(to, &destination);
    if (error) {
        return error;
    }
    if (source.mount != destination.mount) {
        return FS_EXDEV;
    }
    return source.mount->driver->rename(source.mount->state, source.inner, destination.inner);
}

int fs_set_times(const char *path, int64_t accessed_ns, int64_t modified_ns) {
    Target target;
    int error = resolve_for_change(path, &target);
    return error ? error : target.mount->driver->set_times(target.mount->state, target.inner, accessed_ns, modified_ns);
}

int fs_list_open(const char *path, FsFolder *folder) {
    Target target;
    int error = resolve(path, &target);
    if (error) {
        return error;
    }
    if (access_hook) {
        access_hook(target.absolute, true);
    }
    folder->driver = target.mount->driver;
    folder->mount_state = target.mount->state;
    folder->next_mount = -1;
    bool may_hold_mounts = strlen(target.absolute) < FS_MOUNT_PATH_MAX;
    strcpy(folder->path, may_hold_mounts ? target.absolute : "");
    return folder->driver->list_open(folder->mount_state, target.inner, folder);
}

// The name that a mount has in `folder`; NULL if it lies elsewhere.
static const char *name_of_mount(const FsFolder *folder, const Mount *mount) {
    size_t length = strlen(folder->path);
    if (!mount->driver || length == 0 || strncmp(mount->path, folder->path, length) != 0) {
        return NULL;
    }
    const char *name = mount->path + length;
    name += length > 1 && *name == '/';
    bool inside = length == 1 || name != mount->path + length;
    return inside && *name != '\0' && strchr(name, '/') == NULL ? name : NULL;
}

static bool is_mount_in(const FsFolder *folder, const char *name) {
    for (size_t i = 0; i < MOUNT_MAX; i++) {
        const char *mounted = name_of_mount(folder, &mounts[i]);
        if (mounted != NULL && strcmp(mounted, name) == 0) {
            return true;
        }
    }
    return false;
}

static int next_mount(FsFolder *folder, char *name, FsKind *kind) {
    while (folder->next_mount < MOUNT_MAX) {
        const char *mounted = name_of_mount(folder, &mounts[folder->next_mount++]);
        if (mounted != NULL) {
            strcpy(name, mounted);
            *kind = FS_FOLDER;
            return 0;
        }
    }
    return FS_ENOENT;
}

// What is mounted in a folder is listed behind its own entries, and hides one of the same name.
int fs_list_next(FsFolder *folder, char *name, FsKind *kind) {
    int error = 0;
    while (folder->next_mount < 0 && (error = folder->driver->list_next(folder, name, kind)) == 0) {
        if (!is_mount_in(folder, name)) {
            return 0;
        }
    }
    if (error != 0 && error != FS_ENOENT) {
        return error;
    }
    folder->next_mount = MAX(folder->next_mount, 0);
    return next_mount(folder, name, kind);
}

void fs_list_close(FsFolder *folder) { folder->driver->list_close(folder); }

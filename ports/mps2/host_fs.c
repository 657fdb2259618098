// FsDriver over the files of the computer; see host_fs.h. Contents by semihosting, everything else by shell commands.
#include "ports/mps2/host_fs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ports/mps2/semihosting.h"
#include "ports/mps2/shell.h"
#include "services/fs/fs_errno.h"

enum {
    FILES_MAX = 32,
    QUOTED_MAX = SHELL_COMMAND_MAX / 2,
    LINE_MAX = 256,
    LISTING_MAX = 65536
};
enum {
    KIND_MASK = 0170000,
    KIND_FOLDER = 0040000,
    KIND_FILE = 0100000
};

static const int64_t SECOND_NS = 1000000000;

typedef struct {
    int handle;  // 0: free
    unsigned flags;
    uint32_t position;
    char path[FS_PATH_MAX];
} HostFile;

static HostFile files[FILES_MAX];

static int last_error(void) {
    const int error = semihosting(SYS_ERRNO, NULL);
    return error > 0 ? error : FS_EIO;
}

// One command about one path; 0 or `error`.
static int run(const char *command, const char *path, int error) {
    char quoted[QUOTED_MAX];
    return shell(NULL, 0, NULL, "%s %s", command, shell_quote(path, quoted)) == 0 ? 0 : error;
}

// Status
// ------------------------------------------------------------------------------------------------------------------

static FsKind kind_of_mode(uint32_t mode) {
    const uint32_t kind = mode & KIND_MASK;
    return kind == KIND_FILE ? FS_FILE : kind == KIND_FOLDER ? FS_FOLDER : FS_OTHER;
}

// "seconds.nanoseconds"; the sign is that of the whole.
static int64_t read_time(char **text) {
    *text += **text == ' ';
    const bool negative = **text == '-';
    const int64_t seconds = strtoll(*text + negative, text, 10);
    const int64_t ns = seconds * SECOND_NS + (**text == '.' ? strtoll(*text + 1, text, 10) : 0);
    return negative ? -ns : ns;
}

// A path that is not there and one that leads through a file differ only in the message.
static int missing(const char *path) {
    char parent[FS_PATH_MAX];
    if (strlen(strrchr(path, '/') + 1) > FS_NAME_MAX) {
        return FS_ENAMETOOLONG;
    }
    strcpy(parent, path);
    for (char *slash; (slash = strrchr(parent, '/')) != NULL && slash > parent;) {
        *slash = '\0';
        if (run("test -e", parent, FS_ENOENT) == 0) {
            return run("test -d", parent, FS_ENOTDIR) == 0 ? FS_ENOENT : FS_ENOTDIR;
        }
    }
    return FS_ENOENT;
}

static int host_stat(void *mount UNUSED, const char *path, FsStat *result) {
    char line[LINE_MAX], quoted[QUOTED_MAX], *at = line;
    if (shell(line, sizeof line, NULL, "stat -L -c '%%f %%s %%.9Y %%.9X %%.9Z %%i %%d %%h' %s",
              shell_quote(path, quoted)) != 0) {
        return missing(path);
    }
    *result = (FsStat){.mode = (uint32_t)strtoul(at, &at, 16)};
    result->kind = kind_of_mode(result->mode);
    result->size = strtoull(at, &at, 10);
    result->modified_ns = read_time(&at);
    result->accessed_ns = read_time(&at);
    result->created_ns = read_time(&at);
    result->inode = strtoull(at, &at, 10);
    result->device = strtoull(at, &at, 10);
    result->links = (uint32_t)strtoul(at, &at, 10);
    return 0;
}

static int host_space(void *mount UNUSED, FsSpace *space) {
    char line[LINE_MAX], *at = line;
    if (shell(line, sizeof line, NULL, "stat -f -c '%%S %%b %%a %%l' /") != 0) {
        return FS_EIO;
    }
    space->block_size = strtoull(at, &at, 10);
    space->total_blocks = strtoull(at, &at, 10);
    space->free_blocks = strtoull(at, &at, 10);
    space->name_max = (uint32_t)strtoul(at, &at, 10);
    return 0;
}

// Files
// -------------------------------------------------------------------------------------------------------------------

static HostFile *free_file(void) {
    for (HostFile *file = files; file < files + FILES_MAX; file++) {
        if (file->handle == 0) {
            return file;
        }
    }
    return NULL;
}

static OpenMode mode_of(unsigned flags) {
    const bool reads = flags & FS_READ;
    if (!(flags & FS_WRITE)) {
        return OPEN_READ;
    }
    if (flags & FS_APPEND) {
        return reads ? OPEN_READ_APPEND : OPEN_APPEND;
    }
    if (flags & (FS_TRUNCATE | FS_EXCLUSIVE)) {
        return reads ? OPEN_READ_WRITE : OPEN_WRITE;
    }
    return OPEN_UPDATE;
}

static uint32_t size_of(const HostFile *host) {
    const uint32_t block[] = {(uint32_t)host->handle};
    return (uint32_t)semihosting(SYS_FLEN, block);
}

static int check_open(const char *path, unsigned flags) {
    FsStat info;
    const int error = host_stat(NULL, path, &info);
    if (error) {
        return (flags & FS_CREATE) && error == FS_ENOENT ? 0 : error;
    }
    return (flags & FS_EXCLUSIVE) ? FS_EEXIST : info.kind == FS_FOLDER ? FS_EISDIR : 0;
}

static int host_open(void *mount UNUSED, const char *path, unsigned flags, FsFile *file) {
    HostFile *host = free_file();
    const int error = host == NULL ? FS_ENFILE : check_open(path, flags);
    if (error) {
        return error;
    }
    const int handle = semihosting_open(path, mode_of(flags));
    if (handle <= 0) {
        return last_error();
    }
    host->handle = handle;
    host->flags = flags;
    host->position = (flags & FS_APPEND) ? size_of(host) : 0;
    strcpy(host->path, path);
    file->state = host - files;
    return 0;
}

static int host_read(FsFile *file, void *data, size_t length, size_t *done) {
    HostFile *host = &files[file->state];
    *done = 0;
    if (!(host->flags & FS_READ)) {
        return FS_EBADF;
    }
    *done = length - semihosting_read(host->handle, data, length);
    host->position += *done;
    return 0;
}

static int host_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position) {
    HostFile *host = &files[file->state];
    const int64_t origins[] = {0, host->position, whence == FS_SEEK_END ? size_of(host) : 0};
    *position = origins[whence] + offset;
    if (*position < 0 || *position > INT32_MAX) {
        return FS_EINVAL;
    }
    host->position = (uint32_t)*position;
    const uint32_t block[] = {(uint32_t)host->handle, host->position};
    return semihosting(SYS_SEEK, block) == 0 ? 0 : last_error();
}

static int host_write(FsFile *file, const void *data, size_t length, size_t *done) {
    HostFile *host = &files[file->state];
    *done = 0;
    if (!(host->flags & FS_WRITE)) {
        return FS_EBADF;
    }
    if (host->flags & FS_APPEND) {  // qemu's append mode begins at the end, but follows seeks
        int64_t end;
        (void)host_seek(file, 0, FS_SEEK_END, &end);
    }
    *done = length - semihosting_write(host->handle, data, length);
    host->position += *done;
    return *done == length ? 0 : last_error();
}

static int host_truncate(FsFile *file, uint64_t size) {
    const HostFile *host = &files[file->state];
    char quoted[QUOTED_MAX];
    return !(host->flags & FS_WRITE) ||
                   shell(NULL, 0, NULL, "truncate -s %lu %s", (unsigned long)size, shell_quote(host->path, quoted)) != 0
               ? FS_EINVAL
               : 0;
}

static int host_flush(FsFile *file UNUSED) { return 0; }

static int host_close(FsFile *file) {
    semihosting_close(files[file->state].handle);
    files[file->state].handle = 0;
    return 0;
}

// Paths
// -------------------------------------------------------------------------------------------------------------------

static int host_mkdir(void *mount UNUSED, const char *path) {
    return run("test -e", path, 1) == 0 ? FS_EEXIST : run("mkdir", path, 1) == 0 ? 0 : missing(path);
}

static int host_rmdir(void *mount UNUSED, const char *path) {
    FsStat info;
    int error = host_stat(NULL, path, &info);
    error = error ? error : info.kind != FS_FOLDER ? FS_ENOTDIR : 0;
    return error ? error : run("rmdir", path, FS_ENOTEMPTY);
}

static int host_remove(void *mount UNUSED, const char *path) {
    if (run("test -L", path, 1) == 0) {
        return run("rm", path, FS_EACCES);
    }
    FsStat info;
    int error = host_stat(NULL, path, &info);
    error = error ? error : info.kind == FS_FOLDER ? FS_EISDIR : 0;
    return error ? error : run("rm -f", path, FS_EACCES);
}

static int host_rename(void *mount UNUSED, const char *from, const char *to) {
    static char source[QUOTED_MAX], destination[QUOTED_MAX];
    FsStat old, new;
    int error = host_stat(NULL, from, &old);
    if (error) {
        return error;
    }
    if (host_stat(NULL, to, &new) == 0 && new.kind != old.kind) {
        return new.kind == FS_FOLDER ? FS_EISDIR : FS_ENOTDIR;
    }
    shell_quote(from, source);
    shell_quote(to, destination);
    return shell(NULL, 0, NULL, "mv -T %s %s", source, destination) == 0 ? 0
           : old.kind == FS_FOLDER                                       ? FS_ENOTEMPTY
                                                                         : missing(to);
}

// A moment as touch(1) reads it: the sign is that of the whole.
static void write_moment(char *text, size_t size, int64_t ns) {
    const uint64_t distance = ns < 0 ? 0 - (uint64_t)ns : (uint64_t)ns;
    (void)snprintf(text, size, "@%s%lu.%09lu", ns < 0 ? "-" : "", (unsigned long)(distance / SECOND_NS),
                   (unsigned long)(distance % SECOND_NS));
}

static int host_set_times(void *mount UNUSED, const char *path, int64_t accessed_ns, int64_t modified_ns) {
    char quoted[QUOTED_MAX], accessed[LINE_MAX], modified[LINE_MAX];
    write_moment(accessed, sizeof accessed, accessed_ns);
    write_moment(modified, sizeof modified, modified_ns);
    shell_quote(path, quoted);
    return shell(NULL, 0, NULL, "test -e %s && touch -c -a -d %s %s && touch -c -m -d %s %s", quoted, accessed, quoted,
                 modified, quoted) == 0
               ? 0
               : missing(path);
}

// Folders: the whole listing is read when it is opened, one at a time
// -----------------------------------------------------------------------------------------------------

static struct {
    char text[LISTING_MAX];  // a letter for the kind, the name, '\0'
    size_t length, at;
} listing;

static int host_list_open(void *mount UNUSED, const char *path, FsFolder *folder) {
    char quoted[QUOTED_MAX];
    FsStat info;
    int error = host_stat(NULL, path, &info);
    error = error ? error : info.kind != FS_FOLDER ? FS_ENOTDIR : 0;
    if (!error) {
        listing.at = 0;
        error = shell(listing.text, sizeof listing.text, &listing.length,
                      "find -L %s -mindepth 1 -maxdepth 1 -printf '%%y%%f\\0'", shell_quote(path, quoted)) == 0
                    ? 0
                    : FS_EACCES;
        folder->state = &listing;
    }
    return error;
}

static int host_list_next(FsFolder *folder UNUSED, char *name, FsKind *kind) {
    if (listing.at >= listing.length) {
        return FS_ENOENT;
    }
    const char *entry = listing.text + listing.at;
    *kind = *entry == 'f' ? FS_FILE : *entry == 'd' ? FS_FOLDER : FS_OTHER;
    strcpy(name, entry + 1);
    listing.at += strlen(entry) + 1;
    return 0;
}

static void host_list_close(FsFolder *folder UNUSED) {}

const FsDriver host_fs_driver = {
    .open = host_open,
    .read = host_read,
    .write = host_write,
    .seek = host_seek,
    .truncate = host_truncate,
    .flush = host_flush,
    .close = host_close,
    .stat = host_stat,
    .space = host_space,
    .mkdir = host_mkdir,
    .rmdir = host_rmdir,
    .remove = host_remove,
    .rename = host_rename,
    .set_times = host_set_times,
    .list_open = host_list_open,
    .list_next = host_list_next,
    .list_close = host_list_close,
};

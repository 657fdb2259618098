#include "services/drive/new_files.h"

#include <string.h>

#include "services/fs/fs_errno.h"

typedef struct {
    const char *path;
    const char *text;  // NULL: a folder
} NewFile;

// The first two lines keep macOS and Linux from filling a small drive with indexes and deleted files.
static const NewFile files[] = {
    {"/.fseventsd", NULL},
    {"/.fseventsd/no_log", ""},
    {"/.metadata_never_index", ""},
    {"/.Trashes", ""},
    {"/.Trash-1000", ""},
    {"/settings.toml", ""},
    {"/lib", NULL},
    {"/code.py", "print(\"Hello World!\")\n"},
};

static int write_file(FatVolume *volume, const NewFile *new_file) {
    FsFile file;
    size_t done;
    int error = fat_driver.open(volume, new_file->path, FS_WRITE | FS_CREATE | FS_EXCLUSIVE, &file);
    if (error) {
        return error;
    }
    error = fat_driver.write(&file, new_file->text, strlen(new_file->text), &done);
    int close_error = fat_driver.close(&file);
    return error ? error : close_error;
}

int new_files_write(FatVolume *volume) {
    for (size_t i = 0; i < ARRAY_LENGTH(files); i++) {
        int error = files[i].text ? write_file(volume, &files[i]) : fat_driver.mkdir(volume, files[i].path);
        if (error && error != FS_EEXIST) {
            return error;
        }
    }
    return 0;
}

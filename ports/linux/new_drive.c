#include "ports/linux/new_drive.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "services/fs/fs.h"

static const char code[] = "print(\"Hello World!\")\n";
static const char settings[] = "# Settings of the board, for os.getenv(): NAME = \"text\" or NAME = 1\n";

static bool is_empty(const char *folder) {
    DIR *listing = opendir(folder);
    size_t count = 0;
    while (listing && readdir(listing)) {
        count++;
    }
    if (listing) {
        closedir(listing);
    }
    return count == 2;  // "." and ".."
}

static bool write_file(const char *folder, const char *name, const char *text) {
    char path[2 * FS_PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    if (!file) {
        return false;
    }
    fputs(text, file);
    return fclose(file) == 0;
}

bool new_drive_fill(const char *folder) {
    char library[2 * FS_PATH_MAX];
    struct stat info;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        return false;
    }
    if (stat(folder, &info) != 0 || !S_ISDIR(info.st_mode)) {
        return false;
    }
    if (!is_empty(folder)) {
        return true;
    }
    snprintf(library, sizeof library, "%s/lib", folder);
    return mkdir(library, 0777) == 0 && write_file(folder, "settings.toml", settings) &&
           write_file(folder, "code.py", code);
}

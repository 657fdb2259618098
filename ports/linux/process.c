// What the runner takes from its process: memory, random bytes, files and the environment.
#include "hal/process.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "hal/memory.h"
#include "hal/rng.h"
#include "ports/linux/folder_fs.h"
#include "services/environment.h"

void *hal_memory_take(size_t bytes) {
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

void hal_memory_give_back(void *memory, size_t bytes) { munmap(memory, bytes); }

size_t hal_memory_largest(void) { return 0; }

// Of the 8 MB that a process has, about as much as deep recursion needs.
size_t hal_memory_stack_bytes(void) { return sizeof(void *) * 192 * 1024; }

void hal_rng_fill(void *data, size_t length) {
    unsigned char *bytes = data;
    while (length > 0) {
        ssize_t count = getrandom(bytes, length, 0);
        if (count > 0) {
            bytes += count;
            length -= (size_t)count;
        }
    }
}

// Files and environment of the runner
// --------------------------------------------------------------------------------------

static FolderMount host_files;  // the host's own root

static bool get_variable(const char *key, char *value, size_t size) {
    const char *found = getenv(key);
    if (!found || strlen(found) >= size) {
        return false;
    }
    strcpy(value, found);
    return true;
}

static bool each_variable(bool (*visit)(void *, const char *, const char *), void *state) {
    for (char **entry = environ; *entry; entry++) {
        char key[FS_NAME_MAX];
        size_t length = strcspn(*entry, "=");
        if (length >= sizeof key || (*entry)[length] != '=') {
            continue;
        }
        memcpy(key, *entry, length);
        key[length] = '\0';
        if (!visit(state, key, *entry + length + 1)) {
            return false;
        }
    }
    return true;
}

// A standard stream that the caller closed: else the next file to be opened would be taken for it.
static void fill_closed_streams(void) {
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++) {
        if (fcntl(stream, F_GETFD) < 0) {
            open("/dev/null", O_RDWR);
        }
    }
}

void hal_process_start(void) {
    fill_closed_streams();
    static struct utsname names;
    static Environment environment = {.get = get_variable, .each = each_variable};
    uname(&names);
    environment.names =
        (EnvironmentNames){names.sysname, names.nodename, names.release, names.version, names.machine, "linux", false};
    environment_install(&environment);
    fs_mount("/", &folder_fs_driver, &host_files);
    char folder[FS_PATH_MAX];
    if (getcwd(folder, sizeof folder)) {
        fs_chdir(folder);
    }
}

#include "model.h"

#include <string.h>

const char *const model_folders[FOLDERS] = {"", "/lib", "/a folder with a long name"};
static const char *const names[] = {"/code.py", "/A.TXT", "/a long name that takes several entries.text", "/ü.py",
                                    "/x"};

static uint8_t byte_at(uint8_t seed, uint32_t i) { return (uint8_t)(seed + i * 7 + i / 251); }

static uint32_t state;
void model_seed(uint32_t seed) { state = seed; }
uint32_t model_random(uint32_t limit) {
    state = state * 1664525 + 1013904223;
    return (state >> 8) % limit;
}

void model_make_paths(Model *model) {
    memset(model, 0, sizeof *model);
    for (size_t i = 0; i < PATHS; i++) {
        strcat(strcpy(model->paths[i], model_folders[i % FOLDERS]), names[i / FOLDERS]);
    }
}

// Doing ---------------------------------------------------------------------------------------------------------------

static int write_file(Target target, const char *path, unsigned flags, uint32_t from, const Content *content) {
    uint8_t data[DATA_MAX];
    FsFile file = {.driver = target.driver, .mount_state = target.mount};
    size_t done;
    for (uint32_t i = from; i < content->size; i++) {
        data[i - from] = byte_at(content->seed, i);
    }
    int error = target.driver->open(target.mount, path, flags | FS_WRITE | FS_CREATE, &file);
    error = error ? error : fs_write(&file, data, content->size - from, &done);
    return error ? error : fs_close(&file);
}

static int truncate_file(Target target, const char *path, uint32_t size) {
    FsFile file = {.driver = target.driver, .mount_state = target.mount};
    int error = target.driver->open(target.mount, path, FS_WRITE, &file);
    error = error ? error : fs_truncate(&file, size);
    return error ? error : fs_close(&file);
}

static int run_folder_operation(Target target) {
    int error = target.driver->mkdir(target.mount, "/lib/temporary folder");
    error = error ? error : target.driver->rename(target.mount, "/lib/temporary folder", "/moved");
    return error ? error : target.driver->rmdir(target.mount, "/moved");
}

// Do it to the volume and to the model.
int model_run(Target target, Model *model, const Operation *op) {
    Content *content = &model->contents[op->path];
    const char *path = model->paths[op->path];
    uint32_t old_size = content->size;
    switch (op->kind) {
        case OP_WRITE:
            *content = (Content){true, op->size, op->seed};
            return write_file(target, path, FS_TRUNCATE, 0, content);
        case OP_APPEND: content->size = op->size; return write_file(target, path, FS_APPEND, old_size, content);
        case OP_TRUNCATE: content->size = op->size; return truncate_file(target, path, op->size);
        case OP_REMOVE: *content = (Content){0}; return target.driver->remove(target.mount, path);
        case OP_RENAME:
            model->contents[op->other] = *content;
            *content = (Content){0};
            return target.driver->rename(target.mount, path, model->paths[op->other]);
        default: return run_folder_operation(target);
    }
}

Operation model_choose(const Model *model) {
    Operation op = {.kind = (OpKind)model_random(OP_KINDS), .path = model_random(PATHS), .other = model_random(PATHS)};
    const Content *content = &model->contents[op.path];
    op.seed = (uint8_t)model_random(256);
    op.size = model_random(4) ? model_random(5000) : model_random(3) * 512;
    if (!content->exists || (op.kind == OP_RENAME && op.path == op.other)) {
        op.kind = OP_WRITE;
    }
    if (op.kind == OP_TRUNCATE) {
        op.size = content->size ? model_random(content->size) : 0;
    } else if (op.kind == OP_APPEND) {
        op.size = content->size + model_random(DATA_MAX / 2 - MIN(content->size, DATA_MAX / 2 - 1));
    }
    return op;
}

bool model_has(Target target, const char *path, const Content *content) {
    uint8_t data[DATA_MAX + 1];
    FsFile file = {.driver = target.driver, .mount_state = target.mount};
    size_t done = 0;
    if (target.driver->open(target.mount, path, FS_READ, &file) != 0) {
        return !content->exists;
    }
    bool same = fs_read(&file, data, sizeof data, &done) == 0 && done == content->size && content->exists;
    for (uint32_t i = 0; same && i < content->size; i++) {
        same = data[i] == byte_at(content->seed, i);
    }
    return fs_close(&file) == 0 && same;
}

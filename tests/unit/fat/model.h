// Random operations on a file system, and a model of what it should hold.
#pragma once

#include "services/fs/fs.h"

enum {
    PATHS = 14,
    FOLDERS = 3,
    DATA_MAX = 9000,
};

typedef struct {
    bool exists;
    uint32_t size;
    uint8_t seed;
} Content;

typedef struct {
    char paths[PATHS][96];
    Content contents[PATHS];
} Model;

typedef enum {
    OP_WRITE,
    OP_APPEND,
    OP_TRUNCATE,
    OP_REMOVE,
    OP_RENAME,
    OP_FOLDER,
    OP_KINDS
} OpKind;

typedef struct {
    OpKind kind;
    size_t path, other;
    uint32_t size;
    uint8_t seed;
} Operation;

// Where the operations go: the functions of a file system and its mount.
typedef struct {
    const FsDriver *driver;
    void *mount;
} Target;

extern const char *const model_folders[FOLDERS];

void model_seed(uint32_t seed);
uint32_t model_random(uint32_t limit);
void model_make_paths(Model *model);
Operation model_choose(const Model *model);

// Do it to the file system and to the model. 0 or an errno number.
int model_run(Target target, Model *model, const Operation *op);

// Whether the file is there with these contents, or is not there if it should not.
bool model_has(Target target, const char *path, const Content *content);

#include "system/runner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/version.h"
#include "gen/names.h"
#include "hal/event.h"
#include "hal/process.h"
#include "hal/stdio.h"
#include "heap/gc.h"
#include "objects/bytes.h"
#include "objects/list.h"
#include "services/environment.h"
#include "services/fs/fs.h"
#include "system/check.h"
#include "system/compile_command.h"
#include "system/host.h"
#include "system/language.h"
#include "system/main_module.h"
#include "system/repl.h"
#include "system/source_file.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/vm.h"

enum {
    USAGE_STATUS = 2,
    MISSING_STATUS = 2
};

static const size_t HEAP_LIMIT_BYTES = (size_t)1 << (WORD_BITS == 64 ? 33 : 30);

static const char usage[] =
    "usage: adder [OPTIONS] [FILE | -c CODE | -m MODULE | -] [ARGUMENTS…]\n"
    "       adder --compile FILE.py [-o FILE.adc] [--strip]     write a compiled file\n"
    "       adder board [OPTIONS]     start the virtual board (adder board --help)\n"
    "\n"
    "Without a program: the interactive prompt, or the program on standard input.\n"
    "  -O, -OO                  leave out assertions, and docstrings too\n"
    "  -W ACTION[:MESSAGE[:CATEGORY[:MODULE[:LINE]]]]\n"
    "                           what becomes of warnings: error, ignore, always, default, module or once\n"
    "  --heap SIZE              use a heap of exactly this size, for example 190K\n"
    "  --gc-stress              collect garbage at every allocation (for testing)\n"
    "  --fail-allocation N      let the N-th allocation fail (for testing)\n"
    "  --heap-report            say at the end how the heap was used\n"
    "  --check                  first name what in the program can only fail\n"
    "  --version, --help\n";

typedef enum {
    PROGRAM_PROMPT,  // or the program on standard input, if that is no terminal
    PROGRAM_STDIN,
    PROGRAM_FILE,
    PROGRAM_CODE,
    PROGRAM_MODULE,
    PROGRAM_COMPILE  // no program: the command --compile
} ProgramKind;

typedef struct {
    ProgramKind kind;
    const char *text;  // path, code or module name
    int arguments;     // index of the first argument for the program
} Program;

enum {
    WARNING_OPTIONS_MAX = 16
};

typedef struct {
    LanguageOptions language;
    bool heap_report;
    const char *warnings[WARNING_OPTIONS_MAX];
    size_t warning_count;
} RunnerOptions;

// Host actions
// ----------------------------------------------------------------------------------------------------------

static bool handle_events(uint32_t events) {
    return !(events & HAL_EVENT_INTERRUPT) || raise_false(&KeyboardInterrupt_type, "");
}

static const HostActions runner_actions = {
    .write = hal_stdio_write,
    .flush = hal_stdio_flush,
    .read_line = hal_stdio_read_line,
    .is_terminal = hal_stdio_is_terminal,
    .input_waits = hal_stdio_input_waits,
    .handle_events = handle_events,
};

// Command line
// ------------------------------------------------------------------------------------------------------------

// -W ACTION or -WACTION
static bool take_warning_option(int count, char **arguments, int *index, RunnerOptions *options) {
    const char *value = arguments[*index] + 2;
    if (*value == '\0') {
        *index += 1;
        value = *index < count ? arguments[*index] : "";
    }
    *index += *index < count;
    if (options->warning_count < WARNING_OPTIONS_MAX) {
        options->warnings[options->warning_count++] = value;
    }
    return true;
}

static bool take_option(int count, char **arguments, int *index, RunnerOptions *options, const char **error) {
    if (strcmp(arguments[*index], "-O") == 0 || strcmp(arguments[*index], "-OO") == 0) {
        compile_level = arguments[*index][2] == 'O' ? OPTIMIZE_DOCSTRINGS : OPTIMIZE_ASSERTS;
        *index += 1;
        return true;
    }
    if (strncmp(arguments[*index], "-W", 2) == 0) {
        return take_warning_option(count, arguments, index, options);
    }
    if (strcmp(arguments[*index], "--heap-report") == 0) {
        options->heap_report = true;
        *index += 1;
        return true;
    }
    if (strcmp(arguments[*index], "--check") == 0) {
        language_code_hook = check_program;
        *index += 1;
        return true;
    }
    return options_take(count, arguments, index, &options->language, error);
}

// What to run. Returns -1 to go on, else the exit status.
static int parse(int count, char **arguments, RunnerOptions *options, Program *program) {
    const char *error = NULL;
    int i = 1;
    while (i < count && take_option(count, arguments, &i, options, &error) && !error) {
    }
    const char *argument = i < count ? arguments[i] : NULL;
    *program = (Program){PROGRAM_PROMPT, NULL, i};
    if (error) {
        fprintf(stderr, "adder: %s\n", error);
        return USAGE_STATUS;
    }
    if (!argument) {
        return -1;
    }
    if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
        fputs(usage, stdout);
        return 0;
    }
    if (strcmp(argument, "--version") == 0 || strcmp(argument, "-V") == 0) {
        printf("Adder %s (Python %d.%d)\n", ADDER_VERSION, PYTHON_MAJOR, PYTHON_MINOR);
        return 0;
    }
    if (strcmp(argument, "--compile") == 0) {
        *program = (Program){PROGRAM_COMPILE, NULL, i + 1};
        return -1;
    }
    if (strcmp(argument, "-") == 0) {
        *program = (Program){PROGRAM_STDIN, NULL, i + 1};
        return -1;
    }
    if (strcmp(argument, "-c") == 0 || strcmp(argument, "-m") == 0) {
        if (i + 1 >= count) {
            fprintf(stderr, "adder: argument expected for the %s option\n%s", argument, usage);
            return USAGE_STATUS;
        }
        *program = (Program){argument[1] == 'c' ? PROGRAM_CODE : PROGRAM_MODULE, arguments[i + 1], i + 2};
        return -1;
    }
    if (argument[0] == '-') {
        fprintf(stderr, "adder: unknown option %s\n%s", argument, usage);
        return USAGE_STATUS;
    }
    *program = (Program){PROGRAM_FILE, argument, i + 1};
    return -1;
}

// sys.argv and sys.path
// -------------------------------------------------------------------------------------------------

static bool append_c(List *list, const char *text, size_t length) {
    Str *str = TRY_PTR_OR(str_new(text, length), false);
    return list_append(list, value_from_object(str));
}

// The path of a program is absolute, so that it stays right when the program changes the folder.
static bool absolute_path(const char *path, char absolute[FS_PATH_MAX]) {
    const char *folder = fs_getcwd();
    const char *slash = strcmp(folder, "/") == 0 ? "" : "/";
    int length = path[0] == '/' ? snprintf(absolute, FS_PATH_MAX, "%s", path)
                                : snprintf(absolute, FS_PATH_MAX, "%s%s%s", folder, slash, path);
    return length < FS_PATH_MAX;
}

// sys.path begins with the folder of the program: of the file, the current one for -m, else '' (whatever is current).
static bool set_path(const Program *program) {
    char first[FS_PATH_MAX] = "";
    FsStat info;
    if (program->kind == PROGRAM_MODULE) {
        snprintf(first, sizeof first, "%s", fs_getcwd());
    } else if (program->kind == PROGRAM_FILE && absolute_path(program->text, first) &&
               !(fs_stat(first, &info) == 0 && info.kind == FS_FOLDER)) {
        char *slash = strrchr(first, '/');
        slash[slash == first] = '\0';
    }
    List *path = value_list(vm_path());
    return append_c(path, first, strlen(first)) && append_c(path, ".frozen", 7);
}

static bool set_arguments(const Program *program, int count, char **arguments) {
    Value argv = TRY_OR(object_get_attr(TRY_OR(vm_import("sys"), false), NAME(argv)), false);
    static const char *const first[] = {
        [PROGRAM_PROMPT] = "", [PROGRAM_STDIN] = "-", [PROGRAM_CODE] = "-c", [PROGRAM_MODULE] = "-m"};
    const char *name = program->kind == PROGRAM_FILE ? program->text : first[program->kind];
    TRY_BOOL_OR(append_c(value_list(argv), name, strlen(name)), false);
    for (int i = program->arguments; i < count; i++) {
        TRY_BOOL_OR(append_c(value_list(argv), arguments[i], strlen(arguments[i])), false);
    }
    return true;
}

static bool set_warning_options(const RunnerOptions *options) {
    Value list = TRY_OR(object_get_attr(TRY_OR(vm_import("sys"), false), NAME(warnoptions)), false);
    for (size_t i = 0; i < options->warning_count; i++) {
        TRY_BOOL_OR(append_c(value_list(list), options->warnings[i], strlen(options->warnings[i])), false);
    }
    return true;
}

// Running
// -----------------------------------------------------------------------------------------------------------------

static int report_missing(const char *path) {
    OSError *error = (OSError *)value_object(error_fetch());
    Value text = object_str(error->message);
    fprintf(stderr, "adder: can't open file '%s': [Errno %d] %.*s\n", path, (int)value_small_int(error->error_number),
            value_is_raised(text) ? 0 : (int)value_str(text)->length,
            value_is_raised(text) ? "" : str_text(value_str(text)));
    return MISSING_STATUS;
}

// The program in a folder is its __main__.py. False, with a message, if it has none.
static bool choose_in_folder(char path[FS_PATH_MAX]) {
    FsStat info;
    if (fs_stat(path, &info) != 0 || info.kind != FS_FOLDER) {
        return true;
    }
    size_t length = strlen(path);
    snprintf(path + length, FS_PATH_MAX - length, "/__main__.py");
    if (fs_stat(path, &info) == 0) {
        return true;
    }
    fprintf(stderr, "adder: can't find '__main__' module in '%.*s'\n", (int)length, path);
    return false;
}

// The code of a compiled file or of the image, or the source. False = raised.
static bool load_program(const char *path, MainProgram *program) {
    Str *name = TRY_PTR_OR(str_from_c(path), false);
    program->code = source_loader.frozen(name);
    if (program->code) {
        return true;
    }
    if (vm_is_compiled_name(name)) {
        program->code = vm_read_compiled(name);
        return program->code != NULL;
    }
    const Str *source = TRY_PTR_OR(source_read(path), false);
    program->text = source;
    program->source = str_text(source);
    program->length = source->length;
    return true;
}

// Tracebacks name the file by its full path, as CPython's do.
static int run_file(const char *given) {
    char path[FS_PATH_MAX] = "", file[FS_PATH_MAX] = "";
    snprintf(path, sizeof path, "%s", given);
    if (!choose_in_folder(path)) {
        return 1;
    }
    absolute_path(path, file);
    MainProgram program = {.filename = file, .file = file};
    if (!load_program(path, &program)) {
        return error_matches(&OSError_type) ? report_missing(file) : language_report_exception();
    }
    return language_run_program(&program);
}

static int run_stdin(void) {
    BytesBuilder data;
    bytes_builder_init(&data);
    char piece[4096];
    size_t count;
    while ((count = hal_stdio_read_line(piece, sizeof piece)) > 0) {
        if (!bytes_builder_add(&data, piece, count)) {
            return language_report_exception();
        }
    }
    return language_run((const char *)bytes_builder_data(&data), data.length, "<stdin>");
}

// The interactive prompt
// -------------------------------------------------------------------------------------------------

static void write_terminal(const char *text, size_t length) { hal_stdio_write(1, text, length); }
static void set_running(bool running) { hal_stdio_set_keys(!running); }

// Ctrl-D asks a board for a reload; here it ends the program.
static int run_prompt(void) {
    static ReplMemory memory;
    static const ReplActions actions = {.write = write_terminal, .read = hal_stdio_read_byte, .running = set_running};
    int status = 0;
    printf("Adder %s (Python %d.%d). Ctrl-D leaves.\n", ADDER_VERSION, PYTHON_MAJOR, PYTHON_MINOR);
    fflush(stdout);
    if (repl_run(&actions, &memory, &status) == REPL_RELOAD) {
        write_terminal("\n", 1);
    }
    hal_stdio_set_keys(false);
    return status;
}

// sys.argv[0] becomes the file that was found.
static bool name_program(const Str *file) {
    Value argv = TRY_OR(object_get_attr(TRY_OR(vm_import("sys"), false), NAME(argv)), false);
    return object_set_item(argv, value_from_small_int(0), value_from_object(file));
}

static int run_module(const char *name) {
    MainModule module;
    char path[FS_PATH_MAX] = "";
    if (!main_module_find(name, &module)) {
        if (!error_matches(&ModuleNotFoundError_type)) {
            return language_report_exception();
        }
        error_clear();
    }
    if (!module.file) {
        if (module.is_package_without_main) {
            fprintf(stderr, "adder: No module named %s.__main__; '%s' is a package and cannot be directly executed\n",
                    name, name);
        } else {
            fprintf(stderr, "adder: No module named %s\n", name);
        }
        return 1;
    }
    snprintf(path, sizeof path, "%.*s", (int)module.file->length, str_text(module.file));
    MainProgram program = {.filename = path, .file = path, .package = module.package, .module = module.name};
    if (!name_program(module.file) || !load_program(path, &program)) {
        return language_report_exception();
    }
    return language_run_program(&program);
}

static int run_code(const char *text) {
    const MainProgram program = {.source = text, .length = strlen(text), .filename = "<string>"};
    return language_run_program(&program);
}

static int run_program(const Program *program) {
    switch (program->kind) {
        case PROGRAM_FILE: return run_file(program->text);
        case PROGRAM_CODE: return run_code(program->text);
        case PROGRAM_MODULE: return run_module(program->text);
        default: return hal_stdio_is_terminal(0) ? run_prompt() : run_stdin();
    }
}

static void report_heap(void) {
    GcStats stats;
    gc_get_stats(&stats);
    fprintf(stderr, "heap: peak %zu bytes, %zu collections, %zu slides, longest slide %zu bytes\n", stats.peak_used,
            stats.collections, stats.slides, stats.largest_slide);
}

int runner_main(int count, char **arguments, void *stack_base) {
    RunnerOptions options = {0};
    Program program;
    int status = parse(count, arguments, &options, &program);
    if (status >= 0) {
        return status;
    }
    hal_process_start();
    host_set_actions(&runner_actions);
    hal_stdio_catch_interrupt();
    if (!language_start(&options.language, HEAP_LIMIT_BYTES, stack_base)) {
        fputs("adder: not enough memory to start\n", stderr);
        return 1;
    }
    if (program.kind == PROGRAM_COMPILE) {
        status = compile_command(count - program.arguments, arguments + program.arguments);
    } else if (set_path(&program) && set_arguments(&program, count, arguments) && set_warning_options(&options)) {
        status = run_program(&program);
    } else {
        status = language_report_exception();
    }
    if (options.heap_report) {
        report_heap();
    }
    language_stop();
    hal_stdio_flush();
    return status;
}

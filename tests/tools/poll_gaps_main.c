// How long the longest stretch of C is in which Ctrl-C would not be seen.
//
//     poll_gaps [INTERVAL_US]       reads cases from standard input, one a line: SETUP <tab> OPERATION
//
// Each case has a heap of its own. A timer asks for a safe point all the time while the operation runs, for a second at
// most; the answer of a case is one line: the longest wait for it and the whole time, in microseconds of processor
// time, what became of a second run that was interrupted halfway (the name of the exception, or "-"), and where in the
// program the longest wait was (addresses for addr2line). After a wait that never ends the program ends, with status 3.
#include <execinfo.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "heap/gc.h"
#include "objects/list.h"
#include "services/board_environment.h"
#include "system/host.h"
#include "system/language.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/vm.h"

enum {
    INTERVAL_US = 1000,
    TRACE_AFTER_US = 5000,
    TRACE_DEPTH = 24,
    ENOUGH_US = 1000000,
    STUCK_US = 4000000,
    STUCK_STATUS = 3,
    LINE_SIZE = 4096,
};
extern char __executable_start;  // of the linker
static const size_t HEAP_BYTES = (size_t)3 << (WORD_BITS == 64 ? 30 : 29);

typedef struct {
    void *addresses[TRACE_DEPTH];
    int depth;
} Trace;

static struct {
    volatile bool running;
    bool interrupt;  // raise at the first look
    uint64_t start;
    volatile uint64_t asked;  // when a safe point was asked for; 0: the last was seen
    uint64_t longest;
    Trace now, worst;
} gap;

static uint64_t now_us(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

static void print_places(const Trace *trace) {
    for (int i = 0; i < trace->depth; i++) {
        printf(" %zx", (size_t)((char *)trace->addresses[i] - &__executable_start));
    }
    printf("\n");
}

static NORETURN void give_up(uint64_t waited) {
    printf("%" PRIu64 " %" PRIu64 " stuck", waited, now_us() - gap.start);
    print_places(&gap.now);
    fflush(stdout);
    _exit(STUCK_STATUS);
}

static void on_timer(int signal_number UNUSED) {
    if (!gap.running) {
        return;
    }
    if (gap.asked == 0) {
        gap.asked = now_us();
        host_pending = true;
    } else if (now_us() - gap.asked > STUCK_US) {
        give_up(now_us() - gap.asked);
    } else if (gap.now.depth == 0 && now_us() - gap.asked > TRACE_AFTER_US) {
        gap.now.depth = backtrace(gap.now.addresses, TRACE_DEPTH);
    }
}

static bool note_safe_point(uint32_t events UNUSED) {
    if (gap.asked != 0 && gap.running) {
        uint64_t waited = now_us() - gap.asked;
        if (waited > gap.longest) {
            gap.longest = waited;
            gap.worst = gap.now;
        }
    }
    gap.now.depth = 0;
    gap.asked = 0;
    bool stop = gap.running && (gap.interrupt || now_us() - gap.start > ENOUGH_US);
    return !stop || raise_false(&KeyboardInterrupt_type, "");
}

static void write_nothing(int stream UNUSED, const char *data UNUSED, size_t length UNUSED) {}
static void flush_nothing(void) {}
static bool is_no_terminal(int stream UNUSED) { return false; }

static const HostActions actions = {
    .write = write_nothing, .flush = flush_nothing, .is_terminal = is_no_terminal, .handle_events = note_safe_point};

static Value run(const char *text, Dict *main) {
    const CompileRequest request = {.source = text,
                                    .length = strlen(text),
                                    .filename = TRY_PTR(str_from_c("<case>")),
                                    .mode = COMPILE_EXEC,
                                    .keep_columns = true};
    return vm_exec(TRY_PTR(vm_compile(&request)), main, VALUE_NULL);
}

static bool find_modules_of_the_image(void) {
    List *path = value_list(vm_path());
    return list_append(path, value_from_object(TRY_PTR_OR(str_from_c(".frozen"), false)));
}

static const char *pending_name(Value result) {
    static char name[64];
    if (!value_is_raised(result)) {
        return "-";
    }
    snprintf(name, sizeof name, "%s", str_text(value_type(error_fetch())->name));
    return name;
}

static uint64_t measure(const char *operation, Dict *main, const char **end) {
    gap.start = now_us();
    gap.asked = gap.now.depth = 0;
    gap.running = true;
    *end = pending_name(run(operation, main));
    if (!vm_safe_point()) {
        error_clear();
    }
    gap.running = false;
    return now_us() - gap.start;
}

static void interrupt_after(uint64_t microseconds, bool repeat) {
    const struct itimerspec period = {
        .it_value = {.tv_sec = (time_t)(microseconds / 1000000), .tv_nsec = (long)(microseconds % 1000000 * 1000)},
        .it_interval = {.tv_nsec = repeat ? (long)microseconds * 1000 : 0}};
    static timer_t timer;
    static bool made;
    if (!made) {
        struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGPROF};
        timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &timer);
        made = true;
    }
    timer_settime(timer, 0, &period, NULL);
}

static void try_case(const char *setup, const char *operation, uint64_t interval) {
    const char *end;
    Dict *main = vm_main_namespace();
    if (main == NULL || !find_modules_of_the_image() || value_is_raised(run(setup, main))) {
        printf("setup fails: %s\n", pending_name(RAISED));
        return;
    }
    gap.longest = 0;
    gap.worst.depth = 0;
    gap.interrupt = false;
    interrupt_after(interval, true);
    uint64_t took = measure(operation, main, &end);
    if (strcmp(end, "-") != 0 && strcmp(end, "KeyboardInterrupt") != 0) {
        printf("operation fails: %s\n", end);
        return;
    }
    gap.interrupt = true;
    interrupt_after(MAX(took / 2, 1), false);
    uint64_t longest = gap.longest;
    if (took < ENOUGH_US) {
        measure(operation, main, &end);
    }
    gap.interrupt = false;
    error_clear();
    printf("%" PRIu64 " %" PRIu64 " %s", longest, took, end);
    print_places(&gap.worst);
}

int main(int count, char **arguments) {
    void *stack_base = __builtin_frame_address(0);
    void *warm_up[1];
    backtrace(warm_up, 1);  // loads a library, which a signal handler must not
    uint64_t interval = count > 1 ? strtoull(arguments[1], NULL, 10) : INTERVAL_US;
    const struct sigaction action = {.sa_handler = on_timer, .sa_flags = SA_RESTART};
    sigaction(SIGPROF, &action, NULL);
    host_set_actions(&actions);
    board_environment_install();
    static char line[LINE_SIZE];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        char *tab = strchr(line, '\t');
        const LanguageOptions options = {0};
        if (tab == NULL || !language_start(&options, HEAP_BYTES, stack_base)) {
            return 1;
        }
        *tab = '\0';
        try_case(line, tab + 1, interval);
        fflush(stdout);
        language_stop();
    }
    return 0;
}

#include "system/host.h"

#include <string.h>

#include "hal/event.h"
#include "hal/fault.h"
#include "hal/memory.h"
#include "hal/stack.h"
#include "hal/stdio.h"
#include "hal/timer.h"
#include "services/events.h"
#include "vm/host.h"

volatile bool host_pending;

// Nothing is printed, read or handled until somebody has chosen: programs for tests have no console.
static void write_nothing(int stream UNUSED, const char *data UNUSED, size_t length UNUSED) {}
static void flush_nothing(void) {}
static ptrdiff_t read_nothing(char *line UNUSED, size_t size UNUSED) { return 0; }
static bool is_no_terminal(int stream UNUSED) { return false; }
static bool handle_nothing(uint32_t events UNUSED) { return true; }

static const HostActions silent = {
    .write = write_nothing,
    .flush = flush_nothing,
    .read_line = read_nothing,
    .is_terminal = is_no_terminal,
    .handle_events = handle_nothing,
};
static const HostActions *actions = &silent;

static void on_event(void) { host_pending = true; }

void host_set_actions(const HostActions *chosen) {
    actions = chosen;
    hal_event_set_hook(on_event);
}

void host_write(int stream, const char *data, size_t length) { actions->write(stream, data, length); }
void host_write_bytes(int stream, const char *data, size_t length) {
    (actions->write_bytes ? actions->write_bytes : actions->write)(stream, data, length);
}

void host_flush(void) { actions->flush(); }
ptrdiff_t host_read_line(char *line, size_t size) { return actions->read_line(line, size); }
ptrdiff_t host_read_bytes(char *data, size_t size) {
    return actions->read_bytes ? actions->read_bytes(data, size) : -1;
}
bool host_is_terminal(int stream) { return actions->is_terminal(stream); }
uint64_t host_ticks_us(void) { return hal_timer_us(); }

bool host_wait_until(uint64_t deadline_us) {
    hal_timer_wait_until(deadline_us);
    return hal_event_peek() != 0;
}

bool host_input_waits(void) { return actions->input_waits == NULL || actions->input_waits(); }

size_t host_stack_default_bytes(void) { return hal_stack_default_bytes(); }
size_t host_stack_least_bytes(void) { return hal_stack_least_bytes(); }
void host_stack_prepare(CStack *stack, CStackEntry *entry) { hal_stack_prepare(stack, entry); }
void host_stack_switch(CStack *from, const CStack *to) { hal_stack_switch(from, to); }

bool host_poll(void) {
    host_pending = false;
    return actions->handle_events(events_take(UINT32_MAX));
}

void host_fatal(const char *message) {
    hal_stdio_flush();
    hal_stdio_write(2, "Fatal error: ", 13);
    hal_stdio_write(2, message, strlen(message));
    hal_stdio_write(2, "\n", 1);
    hal_fault_assertion(message);
}

void *host_heap_grow(size_t bytes) { return hal_memory_take(bytes); }
void host_heap_release(void *region, size_t bytes) { hal_memory_give_back(region, bytes); }

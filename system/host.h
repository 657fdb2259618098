// The body of vm/host.h: connects the VM to the HAL. The runner and the board each choose where text goes and what
// events mean.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef struct {
    void (*write)(int stream, const char *data, size_t length);
    void (*write_bytes)(int stream, const char *data, size_t length);  // no text; NULL: the same as write
    void (*flush)(void);
    ptrdiff_t (*read_line)(char *line, size_t size);   // as host_read_line()
    ptrdiff_t (*read_bytes)(char *data, size_t size);  // as host_read_bytes(); NULL: -1
    bool (*is_terminal)(int stream);
    bool (*input_waits)(void);  // as host_input_waits(); NULL: true
    // Handle the events (HalEvent bits, perhaps none) that were taken at a safe point; false if an exception was
    // raised.
    bool (*handle_events)(uint32_t events);
} HostActions;

// `actions` must stay valid.
void host_set_actions(const HostActions *actions);

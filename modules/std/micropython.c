#include "gen/micropython.h"
#include "hal/console.h"
#include "heap/gc.h"
#include "objects/str.h"
#include "vm/api.h"
#include "vm/host.h"

FUNCTION(micropython, const) { return args->expr; }
FUNCTION(micropython, native) { return args->function; }
FUNCTION(micropython, viper) { return args->function; }
FUNCTION(micropython, opt_level) { return value_from_small_int(0); }
FUNCTION(micropython, alloc_emergency_exception_buf) { return VALUE_NONE; }

FUNCTION(micropython, kbd_intr) {
    if (args->char_ < -1 || args->char_ > UINT8_MAX) {
        return raise_error(&ValueError_type, "char must be -1 or a byte, not %zd", args->char_);
    }
    hal_console_set_interrupt((int)args->char_);
    return VALUE_NONE;
}

FUNCTION(micropython, schedule) {
    TRY(vm_call_1(args->function, args->argument));
    return VALUE_NONE;
}

FUNCTION(micropython, mem_info) {
    GcStats stats;
    gc_get_stats(&stats);
    Str *text = TRY_PTR(str_format(
        "heap: %zu of %zu bytes used, largest free block %zu\n%zu objects, %zu buffers, "
        "%zu collections\n",
        stats.used, stats.total, stats.largest_free, stats.object_count, stats.buffer_count, stats.collections));
    host_write(1, str_text(text), text->length);
    return VALUE_NONE;
}

#include "gen/neopixel_write.h"

#include "hal/pixels.h"
#include "modules/hw/digitalio.h"
#include "modules/hw/hal_error.h"
#include "vm/api.h"

FUNCTION(neopixel_write, neopixel_write) {
    const PinObject *pin = TRY_PTR(digital_output_from_value(args->digitalinout, "digitalinout"));
    BufferView view;
    TRY_BOOL(object_buffer(args->buf, &view, false));
    return hal_check(hal_pixels_write(pin->number, view.data, view.length)) ? VALUE_NONE : RAISED;
}

// What other modules ask of a digitalio.DigitalInOut.
#pragma once

#include "modules/hw/pin.h"

// The pin of a DigitalInOut that is an output; NULL with TypeError or ValueError raised, naming the parameter.
NODISCARD const PinObject *digital_output_from_value(Value v, const char *parameter);

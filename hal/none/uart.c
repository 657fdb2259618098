// No serial lines.
#include "hal/uart.h"

const HalRange hal_uart_bauds = {0, 0};
HalStatus hal_uart_open(HalUart *uart UNUSED, const HalUartMode *mode UNUSED) { return HAL_UNSUPPORTED; }
void hal_uart_close(HalUart *uart UNUSED) {}
HalStatus hal_uart_configure(HalUart *uart UNUSED, const HalUartMode *mode UNUSED) { return HAL_UNSUPPORTED; }
size_t hal_uart_write(HalUart *uart UNUSED, const uint8_t *data UNUSED, size_t length UNUSED) { return 0; }
bool hal_uart_is_sent(const HalUart *uart UNUSED) { return true; }
size_t hal_uart_available(const HalUart *uart UNUSED) { return 0; }
size_t hal_uart_read(HalUart *uart UNUSED, uint8_t *data UNUSED, size_t size UNUSED) { return 0; }

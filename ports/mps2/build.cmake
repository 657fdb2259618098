# The runner as an ARM program, for testing: qemu's board mps2-an385, whose files and console are those of the computer
# (semihosting).
file(GLOB PORT CONFIGURE_DEPENDS ports/mps2/*.c)
include(ports/cortex_m/build.cmake)
set(HAL_NONE adc boot_button console drive flash gpio i2c nvm pio pixels pwm retained spi status_bar status_led uart usb watchdog)
set(MAIN system/runner_main.c)
list(FILTER SYSTEM EXCLUDE REGEX "/board\\.c$")
function(port_program name)
  image(${name} ${CMAKE_SOURCE_DIR}/ports/mps2/mps2.ld)
endfunction()

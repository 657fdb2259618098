# The RP2040 of Raspberry Pi: two Cortex-M0+, of which one is used, 264 KB of RAM, code in an external flash.
enable_language(ASM)
file(GLOB PORT CONFIGURE_DEPENDS ports/rp2040/*.c ports/rp2040/*.S)
include(ports/cortex_m/build.cmake)
set(HAL_NONE drive nvm status_bar stdio)
set(ADDER_UNICODE_NAMES OFF)
set(ADDER_UNICODE_NORMAL OFF)
set(ADDER_LIB_DOCSTRINGS OFF)
set(MAIN system/firmware_main.c)
list(FILTER SYSTEM EXCLUDE REGEX "/(board|runner|compile_command|options)\\.c$")
execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/boardgen --firmware-kb ${CMAKE_SOURCE_DIR}/boards/${BOARD}.toml
                OUTPUT_VARIABLE FIRMWARE_KB OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
add_link_options(-Wl,--defsym=firmware_kb=${FIRMWARE_KB})
function(port_program name)
  image(${name} ${CMAKE_SOURCE_DIR}/ports/rp2040/rp2040.ld)
  add_custom_command(TARGET ${name} POST_BUILD VERBATIM
                     COMMAND arm-none-eabi-objcopy -O binary $<TARGET_FILE:${name}> ${name}.bin
                     COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/uf2 $<TARGET_FILE:${name}> ${name}.bin ${name}.uf2)
endfunction()

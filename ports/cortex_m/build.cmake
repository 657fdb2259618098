# What every chip with a Cortex-M shares. The objects are those of the smallest of them, so that what is tested on one
# chip is what runs on the others: ARMv6-M, no unaligned access, floats in software.
set(CORTEX_M_FLAGS -mcpu=cortex-m0plus -mthumb -mno-unaligned-access -masm-syntax-unified)
add_compile_options(${CORTEX_M_FLAGS} -specs=picolibc.specs -ffunction-sections -fdata-sections)
add_link_options(${CORTEX_M_FLAGS} -specs=picolibc.specs -nostartfiles -DPICOLIBC_INTEGER_PRINTF_SCANF
                 -Wl,--gc-sections -Wl,--fatal-warnings -Wl,--no-warn-rwx-segments)
file(GLOB CORTEX_M CONFIGURE_DEPENDS ports/cortex_m/*.c)
list(APPEND PORT ${CORTEX_M})

# Once the objects are compiled, messages are packed in them, and the linker is told which functions are the same.
set(FOLDED ${CMAKE_BINARY_DIR}/folded.ld)
function(pack_messages)
  set(objects ${CMAKE_BINARY_DIR}/CMakeFiles/language_base.dir/objects.txt)  # the folder may hold some of sources that are gone
  file(GENERATE OUTPUT ${objects} CONTENT "$<JOIN:$<TARGET_OBJECTS:language_base>,\n>\n")
  add_custom_command(OUTPUT ${FOLDED} DEPENDS $<TARGET_OBJECTS:language_base> ${GEN}/text_symbols.txt ${CMAKE_SOURCE_DIR}/tools/fold_functions VERBATIM
                     COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/pack_messages ${GEN}/text_symbols.txt ${objects}
                     COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/fold_functions ${FOLDED} ${objects}
                     COMMENT "pack messages, fold functions")
  add_custom_target(messages DEPENDS ${FOLDED})
  get_target_property(sources language_base SOURCES)  # what is packed already stays so, with the symbols of its time
  set_property(SOURCE ${sources} APPEND PROPERTY OBJECT_DEPENDS ${GEN}/text_symbols.txt)
endfunction()

# image(NAME LINKER-SCRIPT): the program NAME.elf with a map of what it holds.
function(image name script)
  if(NOT TARGET messages)
    pack_messages()
  endif()
  add_dependencies(${name} messages)
  set_target_properties(${name} PROPERTIES SUFFIX .elf LINK_DEPENDS "${script};${FOLDED}")
  target_link_options(${name} PRIVATE -T ${script} ${FOLDED} -Wl,-Map=${CMAKE_BINARY_DIR}/${name}.map)
endfunction()

# Small code; the loop of the interpreter and what its instructions call most are worth their bytes.
string(REPLACE "-O2" "-Os" CMAKE_C_FLAGS_RELEASE "${CMAKE_C_FLAGS_RELEASE}")
set_source_files_properties(vm/interp.c heap/alloc.c heap/mark.c objects/lookup.c objects/dict_table.c PROPERTIES COMPILE_OPTIONS "-O2")
# heap/mark.c depends on it: with -Os __builtin_unwind_init() saves no high registers, which hold pointers of the loop.
# The handlers of instructions are smaller and faster in the order in which they are written.
set_property(SOURCE vm/interp.c APPEND PROPERTY COMPILE_OPTIONS -fno-reorder-blocks)

# Expressions nest as deep as the C stack lets them, so what one kind of expression needs must not be in the frame of all.
set_source_files_properties(compile/codegen_call.c compile/codegen_expr.c compile/parser_expression.c compile/parser_call.c compile/parser_atom.c
                            PROPERTIES COMPILE_OPTIONS "-fno-inline-functions-called-once;-fno-inline-small-functions")

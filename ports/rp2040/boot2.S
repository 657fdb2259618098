// The second-stage loader (RP2040 datasheet, 2.8.1.3): sets up the SSI so that the flash can be read as memory. The ROM
// copies these 252 bytes, whose CRC follows, to RAM and calls them with lr = 0. The flash driver calls its own copy to
// come back from commands; then lr is its return address. Reads with command 03h, that every flash understands, at
// 125 / 4 MHz.
    .syntax unified
    .cpu cortex-m0plus
    .thumb

    .equ SSI_BASE, 0x18000000
    .equ SSI_CTRLR0, 0x00
    .equ SSI_CTRLR1, 0x04
    .equ SSI_SSIENR, 0x08
    .equ SSI_SER, 0x10
    .equ SSI_BAUDR, 0x14
    .equ SSI_SPI_CTRLR0, 0xF4
    .equ CTRLR0_32_BITS, 31 << 16
    .equ CTRLR0_READ, 3 << 8            // TMOD: address out, data in
    .equ READ_COMMAND, 0x03 << 24
    .equ INSTRUCTION_8_BITS, 2 << 8
    .equ ADDRESS_24_BITS, 6 << 2
    .equ VECTORS, 0x10000100
    .equ VTOR, 0xE000ED08

    .section .boot2, "ax"
    .global boot2
    .thumb_func
boot2:
    push {lr}
    ldr r3, =SSI_BASE
    movs r1, #0
    str r1, [r3, #SSI_SSIENR]
    movs r1, #4
    str r1, [r3, #SSI_BAUDR]
    ldr r1, =CTRLR0_32_BITS | CTRLR0_READ
    str r1, [r3, #SSI_CTRLR0]
    movs r1, #0
    str r1, [r3, #SSI_CTRLR1]
    ldr r1, =READ_COMMAND | INSTRUCTION_8_BITS | ADDRESS_24_BITS
    movs r0, #SSI_SPI_CTRLR0
    str r1, [r3, r0]
    movs r1, #1
    str r1, [r3, #SSI_SER]
    str r1, [r3, #SSI_SSIENR]
    pop {r0}
    cmp r0, #0
    beq start
    bx r0
start:
    ldr r0, =VECTORS
    ldr r1, =VTOR
    str r0, [r1]
    ldmia r0!, {r1, r2}
    msr msp, r1
    bx r2
    .ltorg

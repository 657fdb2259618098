// Corrections of the emulator's peripherals, and blocks that it lacks, each as its datasheet section says.
import { BasePeripheral } from 'rp2040js'

// VREG_AND_CHIP_RESET (2.10): the reasons of a reset.
class ChipReset extends BasePeripheral {
  constructor(chip) {
    super(chip, 'VREG_AND_CHIP_RESET')
    this.registers = new Uint32Array([0x10b1, 0x91, 0x100])
  }
  showRunPin() {
    this.registers[2] = 1 << 16
  }
  readUint32(offset) {
    return this.registers[(offset & 0xff) >> 2] ?? 0
  }
  writeUint32(offset, value) {
    if (offset < 8) this.registers[offset >> 2] = value
  }
}

// ROSC (2.17) with random bits from a generator that every run repeats: as bad as a real one may be, three ones for each
// zero, and mostly the bit that was read just before.
class RingOscillator extends BasePeripheral {
  constructor(chip, seed) {
    super(chip, 'ROSC')
    this.state = seed
    this.bit = 0
    this.registers = new Map()
  }
  readUint32(offset) {
    if (offset === 0x1c) {
      this.state ^= this.state << 13
      this.state ^= this.state >>> 17
      this.state ^= this.state << 5
      if ((this.state & 0xc00) === 0) this.bit = (this.state & 0x3000) === 0 ? 0 : 1
      return this.bit
    }
    return offset === 0x18 ? 0x80001000 : (this.registers.get(offset) ?? 0)
  }
  writeUint32(offset, value) {
    this.registers.set(offset, value)
  }
}

// System control registers that read 0xffffffff; a reset request reaches machine.onReset.
function fixSystemControl(machine) {
  const { ppb } = machine.chip
  const read = ppb.readUint32.bind(ppb)
  const write = ppb.writeUint32.bind(ppb)
  const constants = { 0xd0c: 0xfa050000, 0xd14: 0x208 }
  let scr = 0
  ppb.readUint32 = (offset) => constants[offset] ?? (offset === 0xd10 ? scr : read(offset))
  ppb.writeUint32 = (offset, value) => {
    if (offset === 0xd10) scr = value
    else if (offset === 0xd0c) value & 4 && machine.requestReset('software')
    else if (offset !== 0xd14) write(offset, value)
  }
}

// The package's watchdog goes on after it has fired, for ever.
function fixWatchdog(machine) {
  const watchdog = machine.chip.peripherals[0x40058]
  watchdog.onWatchdogTrigger = () => {
    watchdog.timer.enable = false
    watchdog.alarm.enable = false
    machine.requestReset('watchdog')
  }
}

// The real-time clock (4.8) lacks the register that divides its clock.
function fixRealTimeClock(machine) {
  const clock = machine.chip.peripherals[0x4005c]
  const [read, write] = [clock.readUint32.bind(clock), clock.writeUint32.bind(clock)]
  let divider = 0
  clock.readUint32 = (offset) => (offset === 0 ? divider : read(offset))
  clock.writeUint32 = (offset, value) => (offset === 0 ? (divider = value) : write(offset, value))
}

// DMA: an abort is over at once; the package reads it as never over.
function fixDma(machine) {
  const { dma } = machine.chip
  const read = dma.readUint32.bind(dma)
  dma.readUint32 = (offset) => (offset === 0x444 ? 0 : read(offset))
}

// RESETS (2.14): the package resets nothing.
function fixResets(machine) {
  const resets = machine.chip.peripherals[0x4000c]
  const write = resets.writeUint32.bind(resets)
  const actions = new Map()
  machine.onBlockReset = (bit, action) => actions.set(bit, action)
  resets.writeUint32 = (offset, value) => {
    const before = resets.reset
    write(offset, value)
    actions.forEach((action, bit) => resets.reset & ~before & (1 << bit) && action())
  }
}

// I2C (4.3.17): the hold time of data can be changed.
function fixI2c(controller) {
  const write = controller.writeUint32.bind(controller)
  controller.writeUint32 = (offset, value) => offset === 0x7c || write(offset, value)
}

// Pins read back what drives them: an external level, the pin itself, a resistor outside, its own resistor.
function connectPins(machine) {
  const outside = new Array(30)
  const pulledUp = new Array(30)
  const update = (number) => {
    const pin = machine.chip.gpio[number]
    const driven = { 0: false, 1: true }[pin.value]
    const pulled = { 3: true, 4: false }[pin.value]
    const level = outside[number] ?? driven ?? pulledUp[number] ?? pulled ?? pin.rawInputValue
    if (level !== pin.rawInputValue) pin.setInputValue(level)
  }
  machine.drivePin = (number, level) => {
    outside[number] = level
    update(number)
  }
  machine.pullUp = (number) => {
    pulledUp[number] = true
    update(number)
  }
  machine.chip.gpio.forEach((pin, number) => {
    pin.padValue = 0x56 // after reset the input is enabled
    pin.addListener(() => update(number))
    update(number)
  })
}

export function fixPeripherals(machine, seed = 1) {
  const { chip } = machine
  chip.peripherals[0x40060] = new RingOscillator(chip, seed)
  chip.peripherals[0x40064] = new ChipReset(chip)
  fixSystemControl(machine)
  fixWatchdog(machine)
  fixDma(machine)
  fixRealTimeClock(machine)
  fixResets(machine)
  chip.i2c.forEach(fixI2c)
  connectPins(machine)
}

// An RP2040 with its flash, run in emulated time. What the firmware does wrong ends up in machine.problems().
import { RP2040 } from 'rp2040js'
import { bootRom } from './boot_rom.mjs'
import { fixCpu } from './cpu.mjs'
import { addFaults } from './faults.mjs'
import { Flash } from './flash.mjs'
import { fixPeripherals } from './peripherals.mjs'
import { PioTime } from './pio.mjs'

const BOOT2_IN_RAM = 0x20041f00 // where the boot ROM copies the second-stage loader
const PIO_SLICE_NS = 100 // while PIO runs the processor does not sleep longer at a time
const CHECK_EVERY = 256 // instructions between two looks at what a run waits for

// Counts what the emulator reports: every unknown register shows up here.
class Log {
  constructor() {
    this.counts = new Map()
  }
  add(component, text) {
    const key = `${component}: ${text}`
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }
  debug() {}
  info() {}
  warn(component, text) {
    this.add(component, text)
  }
  error(component, text) {
    this.add(component, text)
  }
}

export class Machine {
  // Options: those of the flash, and "rom": true for a boot ROM.
  constructor(image, options = {}) {
    this.options = options
    this.chip = new RP2040()
    if (options.rom) this.chip.bootrom.set(bootRom())
    this.log = new Log()
    this.chip.logger = this.log
    this.chip.flash.set(image)
    this.output = []
    this.chip.uart[0].onByte = (byte) => this.output.push(byte)
    this.stopReason = null
    this.resetRequest = null
    fixCpu(this.chip.core)
    addFaults(this)
    fixPeripherals(this)
    this.pio = new PioTime(this)
    this.flash = new Flash(this, options)
    this.boot()
  }

  // What the boot ROM does when the CRC of the second-stage loader is right.
  boot() {
    const { core, sram } = this.chip
    sram.set(this.flash.memory.subarray(0, 256), BOOT2_IN_RAM - 0x20000000)
    core.SP = BOOT2_IN_RAM
    core.LR = 0
    core.PC = BOOT2_IN_RAM
  }

  // The same board after its power was off: the flash keeps what it holds.
  powerCycled() {
    return new Machine(this.flash.memory, this.options)
  }

  // The same board after a reset that the firmware or its watchdog asked for: RAM and scratch registers stay.
  restarted() {
    const next = this.afterButton()
    const before = this.chip.peripherals[0x40058]
    const after = next.chip.peripherals[0x40058]
    after.scratchData.set(before.scratchData)
    after.reason = before.reason
    return next
  }

  // After the RUN pin was low: RAM stays.
  afterButton() {
    const next = this.powerCycled()
    next.chip.sram.set(this.chip.sram)
    next.chip.peripherals[0x40064].showRunPin()
    next.boot()
    return next
  }

  // Let the processor execute something else, as a crash does: code in RAM, or a function of the firmware.
  divert(address, argument = 0) {
    const { core } = this.chip
    core.waiting = false
    core.registers[0] = argument
    core.PC = address & ~1
  }

  stop(reason) {
    this.stopReason = reason
  }
  requestReset(kind) {
    this.resetRequest = kind
    this.stop(`reset by ${kind}`)
  }

  get text() {
    return Buffer.from(this.output).toString('utf8')
  }
  get milliseconds() {
    return this.chip.clock.nanos / 1e6
  }
  get cycles() {
    return this.chip.core.cycles
  }

  // Bytes to the console; the FIFO holds 32, so longer text waits for the firmware to take it.
  type(text) {
    for (const byte of Buffer.from(text)) this.typeByte(byte)
  }
  typeByte(byte, patienceMs = 1000) {
    const uart = this.chip.uart[0]
    if (uart.rxFIFO.itemCount >= 16) this.run(patienceMs, () => uart.rxFIFO.itemCount < 16)
    uart.feedByte(byte)
  }

  // Bytes to the console as a line of 115,200 baud brings them, whether the firmware takes them or not.
  typeAtLineRate(text) {
    const uart = this.chip.uart[0]
    for (const byte of Buffer.from(text)) {
      this.run(10 / 115.2)
      if (uart.rxFIFO.full) this.log.error('uart', 'a byte is lost')
      else uart.feedByte(byte)
    }
  }

  // Run for emulated milliseconds, or until `done` says so or the machine stops. True if `done` did.
  run(milliseconds, done = () => false) {
    const { clock, core } = this.chip
    const end = clock.nanos + milliseconds * 1e6
    let count = 0
    while (clock.nanos < end && this.stopReason === null) {
      if (count++ % CHECK_EVERY === 0 && done()) return true
      try {
        this.step(core, clock, end)
      } catch (error) {
        this.onException(error)
      }
    }
    return done()
  }

  step(core, clock, end) {
    this.stepProcessor(core, clock, end)
    if (this.pio.isRunning) this.pio.catchUp()
  }

  stepProcessor(core, clock, end) {
    if (core.waiting) {
      const left = clock.nextAlarm ? Math.max(clock.nanosToNextAlarm, 0) : Infinity
      clock.tick(Math.min(left, end - clock.nanos, this.pio.isRunning ? PIO_SLICE_NS : Infinity))
      return
    }
    const now = clock.nanosCounter + (core.executeInstruction() * 1e9) / this.chip.clkSys
    // As clock.tick() does it, without the call where no alarm is due.
    if (clock.nextAlarm !== null && clock.nextAlarm.nanos <= now) clock.tick(now - clock.nanosCounter)
    else clock.nanosCounter = now
  }

  problems() {
    const reports = [...this.log.counts].map(([text, count]) => `${text} (${count} times)`)
    return [...this.faults, ...reports]
  }
}

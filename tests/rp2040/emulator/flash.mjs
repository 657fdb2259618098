// A W25Q16JV flash (its datasheet) behind the SSI, IO_QSPI's chip select and XIP_CTRL. While the SSI is not set up for
// reading memory, the flash's window reads as UDF instructions, so that code which runs from there is caught.
import { BasePeripheral } from 'rp2040js'

const PAGE = 256
const SECTOR = 4096
const XIP_TRANSFER = 3 // TMOD of CTRLR0
const FIFO_DEPTH = 16
const OUTOVER_LOW = 2
const OEOVER_OFF = 2
const GPIO_HI_IN = 8

const SSI = { CTRLR0: 0x00, CTRLR1: 0x04, SSIENR: 0x08, SER: 0x10, BAUDR: 0x14, TXFLR: 0x20, RXFLR: 0x24, SR: 0x28, DR0: 0x60, DR_END: 0xf0 }
const COMMAND = {
  WRITE_STATUS: 0x01, PROGRAM: 0x02, READ: 0x03, WRITE_DISABLE: 0x04, READ_STATUS: 0x05, WRITE_ENABLE: 0x06, FAST_READ: 0x0b,
  ERASE_SECTOR: 0x20, WRITE_STATUS_2: 0x31, READ_STATUS_2: 0x35, UNIQUE_ID: 0x4b, ERASE_32K: 0x52, JEDEC_ID: 0x9f,
  SUSPEND: 0x75, RESUME: 0x7a, ERASE_64K: 0xd8, RELEASE: 0xab,
}
const SUSPEND_NS = 20e3
const SUSPENDED = 0x80 // SUS in status register 2
const ERASES = { [COMMAND.ERASE_SECTOR]: SECTOR, [COMMAND.ERASE_32K]: 32768, [COMMAND.ERASE_64K]: 65536 }

class QspiPins extends BasePeripheral {
  constructor(chip, flash) {
    super(chip, 'IO_QSPI')
    this.flash = flash
    this.control = new Uint32Array(6).fill(0x1f)
    this.isButtonPressed = false // BOOT pulls chip select low
    const { sio } = chip
    const read = sio.readUint32.bind(sio)
    sio.readUint32 = (offset) => (offset === GPIO_HI_IN ? this.inputs : read(offset))
  }
  get inputs() {
    const isLow = this.isReleased ? this.isButtonPressed : this.selectOverride === OUTOVER_LOW
    return isLow ? 0 : 2
  }
  get isReleased() {
    return ((this.control[1] >> 12) & 3) === OEOVER_OFF
  }
  get selectOverride() {
    return (this.control[1] >> 8) & 3
  }
  readUint32(offset) {
    return offset < 0x30 && offset & 4 ? this.control[offset >> 3] : 0
  }
  writeUint32(offset, value) {
    if (offset >= 0x30 || !(offset & 4)) return
    this.control[offset >> 3] = value
    if (offset >> 3 === 1) this.flash.selectChanged()
  }
}

class XipControl extends BasePeripheral {
  constructor(chip) {
    super(chip, 'XIP_CTRL')
    this.control = 3
  }
  readUint32(offset) {
    return offset === 0 ? this.control : offset === 8 ? 3 : 0 // STAT: empty, flushed
  }
  writeUint32(offset, value) {
    if (offset === 0) this.control = value
  }
}

export class Flash extends BasePeripheral {
  // Times are the datasheet's typical ones.
  constructor(machine, { eraseNs = 45e6, programNs = 400e3, size = 2 << 20 } = {}) {
    super(machine.chip, 'SSI')
    Object.assign(this, { machine, eraseNs, programNs, size })
    const { chip } = machine
    this.registers = new Uint32Array(64)
    this.received = []
    this.status2 = 2
    this.busyUntil = 0
    this.isErasing = false
    this.isWriting = false // erasing or programming, which can be suspended
    this.timeLeft = 0 // ns of a suspended command
    this.command = []
    this.isSelected = false
    this.isWriteEnabled = false
    this.counts = { erased: 0, programmed: 0, suspended: 0 }
    this.memory = chip.flash
    this.view = chip.flashView
    this.blocked = new Uint8Array(chip.flash.length).fill(0xde)
    this.blockedView = new DataView(this.blocked.buffer)
    this.pins = new QspiPins(chip, this)
    chip.peripherals[0x18000] = this
    chip.peripherals[0x40018] = this.pins
    chip.peripherals[0x14000] = new XipControl(chip)
    this.blockWindow()
  }

  blockWindow() {
    const reads = this.registers[SSI.SSIENR >> 2] === 1 && this.transferMode === XIP_TRANSFER && this.pins.selectOverride !== OUTOVER_LOW && !this.pins.isReleased
    this.rp2040.flash = reads ? this.memory : this.blocked
    this.rp2040.flashView = reads ? this.view : this.blockedView
  }
  get transferMode() {
    return (this.registers[SSI.CTRLR0 >> 2] >> 8) & 3
  }
  get isBusy() {
    return this.rp2040.clock.nanos < this.busyUntil
  }
  complain(text) {
    this.machine.log.error('flash', `${text} at ${this.rp2040.core.PC.toString(16)}`)
  }

  selectChanged() {
    const isLow = this.pins.selectOverride === OUTOVER_LOW
    if (isLow && !this.isSelected) this.command = []
    if (!isLow && this.isSelected) this.finish()
    this.isSelected = isLow
    this.blockWindow()
  }

  readUint32(offset) {
    if (offset >= SSI.DR0 && offset < SSI.DR_END) return this.received.shift() ?? 0
    const full = this.received.length >= FIFO_DEPTH ? 16 : 0
    const known = {
      [SSI.TXFLR]: 0, [SSI.RXFLR]: this.received.length, [SSI.SR]: 6 | (this.received.length ? 8 : 0) | full,
      0x2c: 0, 0x30: 0, 0x34: 0, 0x38: 0, 0x3c: 0, 0x40: 0, 0x44: 0, 0x48: 0, 0x58: 0x51535049, 0x5c: 0x3430312a,
    }
    return known[offset] ?? this.registers[offset >> 2]
  }
  writeUint32(offset, value) {
    if (offset >= SSI.DR0 && offset < SSI.DR_END) return this.exchange(value)
    this.registers[offset >> 2] = value
    if (offset === SSI.SSIENR && !value) this.received = []
    if (offset === SSI.CTRLR0 || offset === SSI.SSIENR) this.blockWindow()
  }

  // One frame of the SSI.
  exchange(value) {
    if (!this.registers[SSI.SSIENR >> 2]) return this.complain('data while the SSI is off')
    const bytes = (((this.registers[SSI.CTRLR0 >> 2] >> 16) & 31) + 1) >> 3
    this.rp2040.clock.nanosCounter += (bytes * 8 * this.registers[SSI.BAUDR >> 2] * 1e9) / this.rp2040.clkSys
    let result = 0
    for (let shift = 8 * (bytes - 1); shift >= 0; shift -= 8) result = ((result << 8) | this.exchangeByte((value >>> shift) & 0xff)) >>> 0
    if (this.received.length < FIFO_DEPTH) this.received.push(result)
    else this.complain('the receive FIFO overflows')
  }
  exchangeByte(byte) {
    if (!this.isSelected) return 0xff
    this.command.push(byte)
    const at = this.command.length - 1
    const [opcode] = this.command
    if (at === 0 || (this.isBusy && opcode !== COMMAND.READ_STATUS)) return 0xff
    switch (opcode) {
      case COMMAND.READ_STATUS: return (this.isBusy ? 1 : 0) | (this.isWriteEnabled ? 2 : 0)
      case COMMAND.READ_STATUS_2: return this.status2
      case COMMAND.JEDEC_ID: return [0xef, 0x40, 0x15][(at - 1) % 3]
      case COMMAND.UNIQUE_ID: return at > 4 ? [0xe6, 0x61, 1, 2, 3, 4, 5, 6][(at - 5) % 8] : 0xff
      case COMMAND.RELEASE: return at > 3 ? 0x14 : 0xff
      case COMMAND.READ: return at > 3 ? this.memory[(this.address + at - 4) % this.size] : 0xff
      case COMMAND.FAST_READ: return at > 4 ? this.memory[(this.address + at - 5) % this.size] : 0xff
      default: return 0xff
    }
  }
  get address() {
    return (this.command[1] << 16) | (this.command[2] << 8) | this.command[3]
  }

  // The end of a command: chip select goes up.
  finish() {
    const [opcode] = this.command
    if (opcode === undefined) return
    if (opcode === COMMAND.SUSPEND) return this.suspend()
    if (this.isBusy && opcode !== COMMAND.READ_STATUS) return this.complain(`command ${opcode.toString(16)} while busy`)
    if (opcode === COMMAND.RESUME) this.resume()
    else if (opcode === COMMAND.WRITE_ENABLE) this.isWriteEnabled = true
    else if (opcode === COMMAND.WRITE_DISABLE) this.isWriteEnabled = false
    else if (opcode === COMMAND.WRITE_STATUS_2 && this.takeWriteEnable(opcode)) this.status2 = this.command[1]
    else if (ERASES[opcode] && this.takeWriteEnable(opcode)) this.erase(ERASES[opcode])
    else if (opcode === COMMAND.PROGRAM && this.takeWriteEnable(opcode)) this.program()
  }
  takeWriteEnable(opcode) {
    if (!this.isWriteEnabled) this.complain(`command ${opcode.toString(16)} without write enable`)
    const enabled = this.isWriteEnabled
    this.isWriteEnabled = false
    return enabled
  }
  // In the `operations`-th erase or program command from now the power fails.
  scheduleCut(operations, seed) {
    this.cutIn = operations
    this.random = seed >>> 0 || 1
  }
  isCutDue() {
    return this.cutIn > 0 && --this.cutIn === 0
  }
  nextRandom() {
    this.random ^= this.random << 13
    this.random ^= this.random >>> 17
    this.random ^= this.random << 5
    return this.random >>> 0
  }
  // Some bits have become what the command makes of them, the others are as before.
  leaveHalfDone(start, wanted) {
    wanted.forEach((byte, i) => {
      const done = this.nextRandom() & (this.nextRandom() >>> 8)
      this.memory[start + i] = (byte & done) | (this.memory[start + i] & ~done)
    })
    this.machine.stop('power cut')
  }
  erase(length) {
    const start = (this.address & ~(length - 1)) % this.size
    if (this.isCutDue()) return this.leaveHalfDone(start, new Uint8Array(length).fill(0xff))
    this.memory.fill(0xff, start, start + length)
    this.counts.erased += length / SECTOR
    this.busyUntil = this.rp2040.clock.nanos + this.eraseNs * (length / SECTOR)
    this.isErasing = true
    this.isWriting = true
  }
  // Nothing happens if the command has ended.
  suspend() {
    if (!this.isBusy || !this.isWriting) return
    this.timeLeft = this.busyUntil - this.rp2040.clock.nanos
    this.isWriting = false
    this.status2 |= SUSPENDED
    this.busyUntil = this.rp2040.clock.nanos + SUSPEND_NS
    this.counts.suspended++
  }
  resume() {
    if (!(this.status2 & SUSPENDED)) return
    this.status2 &= ~SUSPENDED
    this.isWriting = true
    this.busyUntil = this.rp2040.clock.nanos + this.timeLeft
  }
  // Addresses wrap within the page; bits only become 0.
  program() {
    const data = this.command.slice(4)
    const page = this.address & ~(PAGE - 1)
    if (data.length > PAGE) this.complain('a program command longer than a page')
    if (this.isCutDue()) return this.leaveHalfDone(this.address, data.map((byte, i) => byte & this.memory[this.address + i]))
    data.forEach((byte, i) => {
      this.memory[(page | ((this.address + i) & (PAGE - 1))) % this.size] &= byte
    })
    this.counts.programmed += data.length
    this.isErasing = false
    this.isWriting = true
    this.busyUntil = this.rp2040.clock.nanos + this.programNs
  }
}

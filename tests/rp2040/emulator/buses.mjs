// Devices at the chip's buses, with the time that each byte takes at the speed that the firmware has chosen. A device has
// the methods start, write, read, stop (I2C) or start, exchange, stop (SPI).
const LOW = 0 // of a pin: driven low by the chip
const I2C_BITS_PER_BYTE = 9

const after = (machine, ns, action) => machine.chip.clock.createAlarm(action).schedule(ns)
const drivenLow = (machine, pin) => machine.chip.gpio[pin].value === LOW

// Both ways in which the firmware speaks I2C: by the controller, a byte at a time, and by the two pins alone.
export class I2cBus {
  constructor(machine, number, scl, sda) {
    Object.assign(this, { machine, scl, sda, devices: new Map(), current: null, bitTimes: new Set(), isStuck: false })
    machine.pullUp(scl)
    machine.pullUp(sda)
    this.connectController(machine.chip.i2c[number])
    this.connectPins()
  }
  add(address, device) {
    this.devices.set(address, device)
    return device
  }
  // Addressed; true if a device acknowledges.
  address(address, isRead) {
    const device = this.devices.get(address)
    this.current = device?.start(isRead) !== false ? device : undefined
    return this.current !== undefined
  }
  stop() {
    this.current?.stop()
    this.current = undefined
  }

  connectController(controller) {
    const bit = () => {
      // 4.3.14.1
      const clocks = controller.fsClockHighPeriod + controller.spikelen + 7 + controller.fsClockLowPeriod + 1
      const ns = (clocks * 1e9) / this.machine.chip.clkSys
      this.bitTimes.add(Math.round(ns))
      return ns
    }
    const later = (bits, action) => this.isStuck || after(this.machine, bits * bit(), action)
    controller.onStart = () => later(1, () => controller.completeStart())
    controller.onConnect = (address, mode) =>
      later(I2C_BITS_PER_BYTE, () => controller.completeConnect(this.address(address, mode === 1)))
    controller.onWriteByte = (byte) =>
      later(I2C_BITS_PER_BYTE, () => controller.completeWrite(this.current ? this.current.write(byte) !== false : false))
    controller.onReadByte = () => later(I2C_BITS_PER_BYTE, () => controller.completeRead(this.current?.read() ?? 0xff))
    controller.onStop = () =>
      later(1, () => {
        this.stop()
        controller.completeStop()
      })
    this.machine.onBlockReset(3 + this.machine.chip.i2c.indexOf(controller), () => {
      Object.assign(controller, { state: 0, busy: false, stop: false, enable: 0, abortSource: 0, intRaw: 0 })
      controller.txFIFO.reset()
      controller.rxFIFO.reset()
    })
  }

  // Addresses only: no byte follows them.
  connectPins() {
    const { machine, scl, sda } = this
    let clock = true
    let data = true
    let bits = null // of the byte that comes in; null: no transfer
    let held = false
    const hold = (low) => {
      held = low
      machine.drivePin(sda, low ? false : undefined)
    }
    const onClock = () => {
      const level = !drivenLow(machine, scl)
      if (level === clock) return
      clock = level
      if (bits === null) return
      if (level && bits.length < 8) bits.push(data ? 1 : 0)
      else if (!level && bits.length === 8 && !held) {
        const byte = bits.reduce((value, bit) => value * 2 + bit, 0)
        bits.push('acknowledged')
        hold(this.address(byte >> 1, (byte & 1) === 1))
      } else if (!level && held) hold(false)
    }
    const onData = () => {
      const level = !drivenLow(machine, sda)
      if (level === data) return
      data = level
      if (!clock) return
      if (level) this.stop()
      bits = level ? null : []
    }
    machine.chip.gpio[scl].addListener(onClock)
    machine.chip.gpio[sda].addListener(onData)
  }
}

// Microchip 24LC32A (DS21713).
export class Eeprom {
  constructor(machine) {
    Object.assign(this, { machine, memory: new Uint8Array(4096).fill(0xff), at: 0, page: new Map(), received: 0, readyNs: 0 })
  }
  start(isRead) {
    if (!isRead) {
      this.received = 0
      this.page.clear()
    }
    return this.machine.chip.clock.nanos >= this.readyNs
  }
  write(byte) {
    if (this.received++ < 2) {
      this.at = ((this.at << 8) | byte) & 0xfff
      return
    }
    this.page.set(this.at, byte)
    this.at = (this.at & ~31) | ((this.at + 1) & 31)
  }
  read() {
    const byte = this.memory[this.at]
    this.at = (this.at + 1) & 0xfff
    return byte
  }
  stop() {
    if (this.page.size === 0) return
    for (const [at, byte] of this.page) this.memory[at] = byte
    this.page.clear()
    this.readyNs = this.machine.chip.clock.nanos + 5e6
  }
}

// Microchip MCP9808 (DS25095).
export class Thermometer {
  constructor(celsius = 22.5) {
    Object.assign(this, { celsius, registers: new Uint16Array(16), chosen: 0, received: 0, sent: 0 })
    this.registers[6] = 0x0054
    this.registers[7] = 0x0400
  }
  get ambient() {
    const limit = (number) => ((this.registers[number] << 19) >> 19) / 16
    const alarms = [this.celsius >= limit(4), this.celsius > limit(2), this.celsius < limit(3)]
    return ((this.celsius * 16) & 0x1fff) | alarms.reduce((bits, alarm, at) => bits | (alarm ? 0x8000 >> at : 0), 0)
  }
  start() {
    this.received = this.sent = 0
  }
  write(byte) {
    if (this.received++ === 0) this.chosen = byte & 15
    else if (this.chosen >= 1 && this.chosen <= 4) this.registers[this.chosen] = (this.registers[this.chosen] << 8) | byte
  }
  read() {
    const value = this.chosen === 5 ? this.ambient : this.registers[this.chosen]
    return this.sent++ % 2 === 0 ? value >> 8 : value & 0xff
  }
  stop() {}
}

export class SpiBus {
  constructor(machine, number) {
    const controller = machine.chip.spi[number]
    Object.assign(this, { machine, selected: new Set(), frequencies: new Set(), modes: new Set() })
    controller.onTransmit = (byte) => {
      this.frequencies.add(Math.round(controller.clockFrequency))
      this.modes.add((controller.control0 >> 6) & 3)
      const answers = [...this.selected].map((device) => device.exchange(byte))
      after(machine, (controller.dataBits * 1e9) / controller.clockFrequency, () => controller.completeTransmit(answers[0] ?? 0))
    }
  }
  add(select, device) {
    this.machine.pullUp(select)
    this.machine.chip.gpio[select].addListener((level) => {
      if (level === LOW && !this.selected.has(device)) {
        this.selected.add(device)
        device.start()
      } else if (level !== LOW && this.selected.delete(device)) device.stop()
    })
    return device
  }
}

// Winbond W25Q16JV.
export class SpiFlash {
  constructor(machine) {
    Object.assign(this, { machine, memory: new Uint8Array(2 << 20).fill(0xff), bytes: [], isEnabled: false, readyNs: 0 })
  }
  start() {
    this.bytes = []
    this.isIgnored = false
  }
  get isBusy() {
    return this.machine.chip.clock.nanos < this.readyNs
  }
  get address() {
    return (this.bytes[1] << 16) | (this.bytes[2] << 8) | this.bytes[3]
  }
  exchange(byte) {
    this.bytes.push(byte)
    const at = this.bytes.length - 2
    if (at < 0) this.isIgnored = this.isBusy && byte !== 0x05
    if (at < 0 || this.isIgnored) return 0xff
    if (this.bytes[0] === 0x9f) return [0xef, 0x40, 0x15][at] ?? 0xff
    if (this.bytes[0] === 0x05) return (this.isBusy ? 1 : 0) | (this.isEnabled ? 2 : 0)
    if (this.bytes[0] === 0x03 && at >= 3) return this.memory[(this.address + at - 3) % this.memory.length]
    if (this.bytes[0] === 0x0b && at >= 4) return this.memory[(this.address + at - 4) % this.memory.length]
    return 0xff
  }
  finish(ns) {
    this.isEnabled = false
    this.readyNs = this.machine.chip.clock.nanos + ns
  }
  stop() {
    const [command] = this.bytes
    if (this.isIgnored) return
    if (command === 0x06) this.isEnabled = true
    if (command === 0x04) this.isEnabled = false
    if (command === 0x20 && this.isEnabled && this.bytes.length === 4) {
      const start = this.address & ~0xfff
      this.memory.fill(0xff, start, start + 4096)
      this.finish(45e6)
    }
    if (command === 0x02 && this.isEnabled && this.bytes.length > 4) {
      this.bytes.slice(4).forEach((byte, at) => (this.memory[(this.address & ~255) | ((this.address + at) & 255)] &= byte))
      this.finish(400e3)
    }
  }
}

// A serial line whose output is wired to its input, or to `receive`. The package sends bytes in no time: here they take
// theirs, and the flags show a FIFO of 32 bytes.
export class SerialLine {
  constructor(machine, number, receive = (byte) => this.uart.feedByte(byte)) {
    const uart = machine.chip.uart[number]
    Object.assign(this, { machine, uart, receive, inFlight: 0, freeNs: 0, lost: 0, bauds: new Set() })
    uart.onByte = (byte) => this.send(byte)
    const line = this
    Object.defineProperty(uart, 'flags', {
      get() {
        const { rxFIFO } = uart
        return (
          (rxFIFO.full ? 1 << 6 : 0) | (rxFIFO.empty ? 1 << 4 : 0) | (line.inFlight === 0 ? 1 << 7 : 1 << 3) |
          (line.inFlight >= 32 ? 1 << 5 : 0)
        )
      },
    })
  }
  send(byte) {
    const { clock } = this.machine.chip
    const { lineCtrlRegister: mode, baudRate } = this.uart
    const bits = 2 + this.uart.wordLength + ((mode >> 1) & 1) + ((mode >> 3) & 1)
    if (this.inFlight >= 32) this.machine.log.error('uart', 'a byte was written to a full FIFO')
    this.bauds.add(baudRate)
    this.inFlight++
    this.freeNs = Math.max(this.freeNs, clock.nanos) + (bits * 1e9) / baudRate
    after(this.machine, this.freeNs - clock.nanos, () => {
      this.inFlight--
      if (this.uart.rxFIFO.full) this.lost++
      else this.receive(byte)
    })
  }
}

// The devices that tests/rp2040/test_buses.py knows, at the pins of a Pico.
export function addDevices(machine) {
  const i2c = new I2cBus(machine, 0, 5, 4)
  const spi = new SpiBus(machine, 0)
  const uart = new SerialLine(machine, 1)
  const seen = [i2c.bitTimes, spi.frequencies, spi.modes, uart.bauds]
  return {
    forget: () => seen.forEach((set) => set.clear()),
    i2c,
    eeprom: i2c.add(0x50, new Eeprom(machine)),
    thermometer: i2c.add(0x18, new Thermometer()),
    spi,
    flash: spi.add(17, new SpiFlash(machine)),
    uart,
  }
}

// A USB host at the level of transactions (USB 2.0 chapter 8) for the RP2040's device controller (datasheet 4.1.2): it
// checks toggles, sees NAK and STALL, and the rules for the buffers that both sides own. The package's own host, which
// ends each transfer at once, is switched off. What the firmware does wrong goes to the machine's log.
const AVAILABLE = 1 << 10
const STALL = 1 << 11
const DATA1 = 1 << 13
const FULL = 1 << 15
const LENGTH = 0x3ff
const ENABLED = 1 << 31
const DOUBLE_BUFFERED = 1 << 30
const PULL_UP = 1 << 16
const BUFFER_CONTROL = 0x80
const STATUS = { SUSPENDED: 1 << 4, RESUME: 1 << 11, SETUP: 1 << 17, BUS_RESET: 1 << 19 }
const PACKET = 64
const TICK_NS = 20e3
const MS_NS = 1e6
const STEP_MS = 0.005
const OVERHEAD_BYTES = 13 // of a bulk transaction: token, handshake, the gaps between (USB 2.0, table 5-9)
const BITS_PER_MS = 12e3
const SETTLE_CYCLES = 5 // two of the 48 MHz clock

export class StallError extends Error {}

export class UsbHost {
  constructor(machine) {
    this.machine = machine
    this.controller = machine.chip.usbCtrl
    this.memory = machine.chip.usbDPRAM
    this.view = machine.chip.usbDPRAMView
    this.toggles = new Map()
    this.address = 0
    this.naks = 0
    this.isTimed = false // whether transfers of bulk endpoints take the time that they take on the bus
    this.streams = [] // endpoints that are served in the background: {endpoint, received, sending}
    this.isAttached = false
    this.watchBuffers()
    this.startTicking()
  }

  complain(text) {
    this.machine.log.error('usb', text)
  }

  // AVAILABLE may be set only after the rest of the register, and what the controller owns may not be changed.
  watchBuffers() {
    const before = new Uint32Array(32)
    const written = new Float64Array(32)
    const { controller, view } = this
    controller.DPRAMUpdated = (offset, value) => {
      if (offset < BUFFER_CONTROL || offset >= BUFFER_CONTROL + 0x80) return
      const index = (offset - BUFFER_CONTROL) >> 2
      const cycles = this.machine.chip.core.cycles
      const isOwned = before[index] & AVAILABLE
      const isRevoked = index < 2 || (controller.epAbort >> index) & 1 || controller.sieStatus & STATUS.BUS_RESET || this.isResetting
      if (isOwned && !isRevoked && before[index] !== value >>> 0) this.complain(`buffer ${index} changed while the controller has it`)
      if (value & AVAILABLE && ((before[index] ^ value) & ~AVAILABLE || cycles - written[index] < SETTLE_CYCLES)) {
        this.complain(`buffer ${index} handed over too early`)
      }
      before[index] = value
      written[index] = cycles
    }
    this.setControl = (offset, value) => {
      view.setUint32(offset, value >>> 0, true)
      before[(offset - BUFFER_CONTROL) >> 2] = value
    }
  }

  startTicking() {
    const { clock } = this.machine.chip
    let sinceFrame = 0
    const alarm = clock.createAlarm(() => {
      alarm.schedule(TICK_NS)
      sinceFrame += TICK_NS
      if (sinceFrame >= MS_NS) {
        sinceFrame = 0
        this.controller.sofFrameNumber = (this.controller.sofFrameNumber + 1) & 0x7ff
      }
      if (this.isAttached && !this.isSuspended) this.streams.forEach((stream) => this.serve(stream))
    })
    alarm.schedule(TICK_NS)
  }

  // Bytes that come and go without anybody waiting: a terminal at a serial port.
  addStream(inEndpoint, outEndpoint) {
    const stream = { inEndpoint, outEndpoint, received: [], sending: [] }
    this.streams.push(stream)
    return stream
  }
  serve(stream) {
    const packet = this.tryIn(stream.inEndpoint)
    if (packet) stream.received.push(...packet)
    const next = stream.sending.slice(0, PACKET)
    if (next.length > 0 && this.tryOut(stream.outEndpoint, Uint8Array.from(next))) stream.sending.splice(0, next.length)
  }

  // Transactions -------------------------------------------------------------------------------------------------------

  // The buffer of an endpoint, if the device answers for it.
  find(endpoint, isOut) {
    if ((this.controller.addrEndp & 0x7f) !== this.address || !(this.controller.sieCtrl & PULL_UP)) return null
    const control = endpoint ? this.view.getUint32(8 * endpoint + (isOut ? 4 : 0), true) : 0
    if (endpoint && !(control & ENABLED)) return null
    if (control & DOUBLE_BUFFERED) this.complain(`endpoint ${endpoint}: two buffers are not modelled`)
    const offset = BUFFER_CONTROL + 8 * endpoint + (isOut ? 4 : 0)
    const value = this.view.getUint32(offset, true)
    const index = 2 * endpoint + (isOut ? 1 : 0)
    if (endpoint === 0 && this.controller.sieStatus & STATUS.SETUP) return null
    if (value & STALL && (endpoint || (this.controller.epStallArm >> index) & 1)) {
      throw new StallError(`endpoint ${endpoint} ${isOut ? 'OUT' : 'IN'} is stalled`)
    }
    if (!(value & AVAILABLE) || (this.controller.epAbort >> index) & 1) {
      this.naks++
      return null
    }
    return { endpoint, isOut, offset, value, index, base: endpoint ? control & 0xffc0 : 0x100 }
  }
  checkToggle({ index, value }) {
    const wanted = this.toggles.get(index) ?? 0
    if (wanted !== (value & DATA1 ? 1 : 0)) this.complain(`endpoint ${index >> 1} ${index & 1 ? 'OUT' : 'IN'}: DATA${wanted} was due`)
    this.toggles.set(index, wanted ^ 1)
  }
  finish(buffer, value) {
    this.setControl(buffer.offset, value)
    this.controller.indicateBufferReady(buffer.endpoint, buffer.isOut)
  }

  // The packet, or null: the device is not ready (NAK).
  tryIn(endpoint) {
    const buffer = this.find(endpoint, false)
    if (!buffer) return null
    if (!(buffer.value & FULL)) this.complain(`endpoint ${endpoint} IN is available but not full`)
    this.checkToggle(buffer)
    const packet = this.memory.slice(buffer.base, buffer.base + (buffer.value & LENGTH))
    this.finish(buffer, buffer.value & ~(AVAILABLE | FULL))
    return packet
  }
  tryOut(endpoint, data) {
    const buffer = this.find(endpoint, true)
    if (!buffer) return false
    this.checkToggle(buffer)
    if (data.length > (buffer.value & LENGTH)) throw new Error(`endpoint ${endpoint}: the packet is too long`)
    this.memory.set(data, buffer.base)
    this.finish(buffer, (buffer.value & ~(AVAILABLE | LENGTH)) | FULL | data.length)
    return true
  }

  waitFor(attempt, what, ms = 2000) {
    const { machine } = this
    const end = machine.milliseconds + ms
    for (;;) {
      const result = attempt()
      if (result !== null && result !== false) return result
      if (machine.milliseconds >= end || machine.stopReason) throw new Error(`no answer: ${what}`)
      machine.run(STEP_MS)
    }
  }
  // The device sees the end of a packet; until then the buffer is the controller's.
  passTime(endpoint, isOut, bytes) {
    const buffer = this.isTimed && endpoint ? this.find(endpoint, isOut) : null
    if (buffer) this.machine.run(((OVERHEAD_BYTES + (bytes ?? buffer.value & LENGTH)) * 8) / BITS_PER_MS)
  }
  in(endpoint) {
    return this.waitFor(() => {
      this.passTime(endpoint, false)
      return this.tryIn(endpoint)
    }, `IN ${endpoint}`)
  }
  out(endpoint, data) {
    this.waitFor(() => {
      this.passTime(endpoint, true, data.length)
      return this.tryOut(endpoint, data)
    }, `OUT ${endpoint}`)
  }
  bulkIn(endpoint, length) {
    const bytes = []
    while (bytes.length < length) {
      const packet = this.in(endpoint)
      bytes.push(...packet)
      if (packet.length < PACKET) break
    }
    return Uint8Array.from(bytes)
  }
  bulkOut(endpoint, data) {
    for (let at = 0; at < data.length; at += PACKET) this.out(endpoint, data.subarray(at, at + PACKET))
  }

  // Endpoint 0 ---------------------------------------------------------------------------------------------------------

  control(type, request, value, index, lengthOrData = 0) {
    const data = typeof lengthOrData === 'number' ? null : lengthOrData
    const length = data ? data.length : lengthOrData
    this.sendSetup([type, request, value & 255, value >> 8, index & 255, index >> 8, length & 255, length >> 8])
    const isIn = type & 0x80 && length > 0
    const answer = isIn ? this.readData(length) : this.writeData(data ?? new Uint8Array(0))
    if (type === 0 && request === 5) this.address = value
    if (type === 2 && request === 1) this.toggles.set((index & 15) * 2 + (index & 0x80 ? 0 : 1), 0)
    this.machine.run(0.05)
    return answer
  }
  sendSetup(bytes) {
    this.toggles.set(0, 1)
    this.toggles.set(1, 1)
    this.controller.epStallArm = 0
    this.controller.sendSetupPacket(Uint8Array.from(bytes))
  }
  readData(length) {
    const bytes = []
    for (let packet; !packet || (packet.length === PACKET && bytes.length < length); ) bytes.push(...(packet = this.in(0)))
    this.toggles.set(1, 1)
    this.out(0, new Uint8Array(0))
    return Uint8Array.from(bytes)
  }
  writeData(data) {
    this.bulkOut(0, data)
    this.toggles.set(0, 1)
    if (this.in(0).length > 0) this.complain('the status stage is not empty')
    return new Uint8Array(0)
  }

  // The bus ------------------------------------------------------------------------------------------------------------

  reset() {
    this.toggles.clear()
    this.streams = []
    this.isAttached = false
    this.address = 0
    this.isResetting = true
    this.controller.resetDevice()
    this.machine.run(10.5)
    this.waitFor(() => !(this.controller.sieStatus & STATUS.BUS_RESET), 'bus reset')
    this.isResetting = false
  }
  suspend() {
    this.isSuspended = true
    this.controller.sieStatus |= STATUS.SUSPENDED
    this.controller.sieStatusUpdated()
  }
  resume() {
    this.isSuspended = false
    this.controller.sieStatus = (this.controller.sieStatus & ~STATUS.SUSPENDED) | STATUS.RESUME
    this.controller.sieStatusUpdated()
  }
  descriptor(type, number, length, language = 0) {
    return this.control(0x80, 6, (type << 8) | number, language, length)
  }
  string(number) {
    return number ? Buffer.from(this.descriptor(3, number, 255, 0x409).subarray(2)).toString('utf16le') : null
  }

  // As Linux does it. What the device says of itself.
  enumerate(address = 7) {
    this.waitFor(() => this.controller.sieCtrl & PULL_UP, 'pull-up')
    this.reset()
    this.descriptor(1, 0, 64)
    this.reset()
    this.control(0, 5, address, 0)
    const device = this.descriptor(1, 0, 18)
    const head = this.descriptor(2, 0, 9)
    const configuration = this.descriptor(2, 0, head[2] | (head[3] << 8))
    const strings = [14, 15, 16].map((at) => this.string(device[at]))
    this.control(0, 9, configuration[5], 0)
    this.isAttached = true
    this.interfaces = interfacesOf(configuration)
    return { device: Buffer.from(device).toString('hex'), strings, interfaces: this.interfaces }
  }
  // The first interface of a class, with its endpoints.
  interface(classCode) {
    return this.interfaces.find((each) => each.class === classCode)
  }
}

function interfacesOf(configuration) {
  const found = []
  for (let at = 0; at < configuration.length; at += configuration[at]) {
    const [length, type, number] = configuration.subarray(at)
    if (length === 0) throw new Error('a descriptor of no length')
    if (type === 4) found.push({ number, class: configuration[at + 5], endpoints: [] })
    if (type === 5) found.at(-1).endpoints.push(number)
  }
  return found
}

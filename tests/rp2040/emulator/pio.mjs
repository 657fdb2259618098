// PIO in emulated time. The package runs the state machines ahead of the clock, also those that are not enabled, and
// knows neither dividers nor joined queues; here each machine has the time of its next step.
const JOIN = 0xc0000000

class Timeline {
  constructor(machine) {
    this.machine = machine
    this.next = 0 // nanoseconds
    this.counted = 0 // its cycles that are in `next`
  }
  start(now) {
    this.next = now
    this.counted = this.machine.cycles
  }
  // A delay that the package added when something ended its wait from outside.
  settle(period) {
    this.next += (this.machine.cycles - this.counted) * period
    this.counted = this.machine.cycles
  }
  step(period) {
    this.machine.step()
    const spent = this.machine.waiting ? 1 : Math.max(1, this.machine.cycles - this.counted)
    this.counted = this.machine.cycles
    this.next += spent * period
  }
}

// Joining the queues, or taking them apart, empties them.
function joinQueues(machine, before, after) {
  if (!((before ^ after) & JOIN)) return
  const [sends, receives] = [(after >>> 30) & 1, after >>> 31]
  const sizes = [
    [machine.txFIFO, sends ? 8 : receives ? 0 : 4],
    [machine.rxFIFO, receives ? 8 : sends ? 0 : 4],
  ]
  for (const [queue, size] of sizes) {
    queue.buffer = new Uint32Array(size)
    queue.start = 0
    queue.reset()
  }
  machine.updateDMATx()
  machine.updateDMARx()
}

export class PioTime {
  constructor(machine) {
    this.owner = machine
    this.chip = machine.chip
    this.timelines = this.chip.pio.map((pio) => this.takeOver(pio))
  }

  takeOver(pio) {
    const timelines = pio.machines.map((machine) => new Timeline(machine))
    const write = pio.writeUint32.bind(pio)
    pio.run = () => {}
    pio.step = () => {}
    for (const timeline of timelines) timeline.machine.clkDivRestart = () => timeline.start(this.chip.clock.nanos)
    pio.writeUint32 = (offset, value) => {
      const shift = timelines.find((_, i) => offset === 0xd0 + 0x18 * i)
      const before = shift?.machine.shiftCtrl
      const enabled = timelines.map(({ machine }) => machine.enabled)
      write(offset, value)
      if (shift) joinQueues(shift.machine, before, value)
      timelines.forEach((timeline, i) => timeline.machine.enabled && !enabled[i] && timeline.start(this.chip.clock.nanos))
      pio.checkChangedPins()
    }
    return timelines
  }

  get isRunning() {
    return !this.chip.pio[0].stopped || !this.chip.pio[1].stopped
  }

  // Every step that is due.
  catchUp() {
    const cycle = 1e9 / this.chip.clkSys
    for (const [i, timelines] of this.timelines.entries()) {
      const pio = this.chip.pio[i]
      if (!pio.stopped) this.runBlock(pio, timelines, cycle)
    }
    this.owner.pioNanos = undefined
  }

  runBlock(pio, timelines, cycle) {
    for (;;) {
      let first = null
      for (const timeline of timelines) {
        if (!timeline.machine.enabled) continue
        timeline.settle(this.period(timeline.machine, cycle))
        if (timeline.next <= this.chip.clock.nanos && (!first || timeline.next < first.next)) first = timeline
      }
      if (!first) return
      this.owner.pioNanos = first.next
      first.step(this.period(first.machine, cycle))
      pio.checkChangedPins()
    }
  }

  period({ clockDivInt, clockDivFrac }, cycle) {
    return cycle * ((clockDivInt || 65536) + clockDivFrac / 256)
  }
}

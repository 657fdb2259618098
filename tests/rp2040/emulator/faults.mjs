// Hard faults as a Cortex-M0+ takes them, which the package lacks: unaligned or unmapped access, a write to ROM or to
// the flash's window, an undefined instruction, a branch to an even address, SVC while interrupts are masked.
import { isAddressUsable, isReadOnly } from './memory_map.mjs'

const HARD_FAULT = 3
const NMI = 2
const UDF_MARK = 0xde // what the window of a busy flash reads as (flash.mjs)
const ENTRY_NS = 120
const FRAME_BYTES = 32

class Fault extends Error {}

function checkedAccess(core) {
  const bus = core.rp2040
  const check = (address, mask, what, isWrite) => {
    if (address & mask || !isAddressUsable(address) || (isWrite && isReadOnly(address))) {
      throw new Fault(`${what} of ${(address >>> 0).toString(16)}`)
    }
  }
  const sizes = { Uint32: 3, Uint16: 1, Uint8: 0 }
  for (const [name, mask] of Object.entries(sizes)) {
    core[`read${name}`] = (address) => {
      // Almost every access is to RAM or flash: decided with two comparisons.
      const offset = address & 0xfffffff
      const most = address >>> 28 === 1 ? 0x4000000 : address >>> 28 === 2 ? 0x42000 : 0
      if (address & mask || offset >= most) check(address, mask, `read${name}`, false)
      return bus[`read${name}`](address)
    }
    core[`write${name}`] = (address, value) => {
      if (core.isStackingLost) return
      check(address, mask, `write${name}`, true)
      bus[`write${name}`](address, value)
    }
  }
}

function checkedBranches(core) {
  const branch = core.BXWritePC
  core.BXWritePC = function (address) {
    const isReturn = this.currentMode === 1 && address >>> 28 === 15
    if (!(address & 1) && !isReturn) throw new Fault(`branch to even ${(address >>> 0).toString(16)}`)
    branch.call(this, address)
  }
}

function checkedInstructions(machine, core) {
  const { chip } = machine
  chip.onBreak = (code) => {
    const opcode = chip.readUint16((core.PC - 2) & ~1)
    if (opcode >> 8 === 0xde) throw new Fault(code === UDF_MARK ? 'access to the flash while it is busy' : `udf ${code}`)
    machine.stop(`breakpoint ${code}`)
  }
  const warn = machine.log.warn
  machine.log.warn = (component, text) => {
    if (component === 'CortexM0Core' && text.startsWith('Warning: Instruction')) throw new Fault('undefined instruction')
    warn.call(machine.log, component, text)
  }
  const execute = core.executeInstruction
  core.executeInstruction = function () {
    const cycles = execute.call(this)
    if (this.pendingSVCall && this.PM) {
      this.pendingSVCall = false
      throw new Fault('svc while interrupts are masked')
    }
    return cycles
  }
}

// Where the stack cannot be written the frame is lost; the handler is entered all the same.
function enter(machine) {
  const { core } = machine.chip
  core.isStackingLost = !isAddressUsable(core.SP - FRAME_BYTES - 4)
  core.exceptionEntry(HARD_FAULT)
  core.isStackingLost = false
}

// Faults are noted in machine.faults and enter the firmware's handler; one within a handler locks up.
export function addFaults(machine) {
  const { core } = machine.chip
  machine.faults = []
  checkedAccess(core)
  checkedBranches(core)
  checkedInstructions(machine, core)
  machine.onException = (error) => {
    if (!(error instanceof Fault)) throw error
    const pc = (core.PC - 2) & ~1
    machine.faults.push(`${error.message} at ${pc.toString(16)}, lr ${core.LR.toString(16)}`)
    if (core.IPSR === HARD_FAULT || core.IPSR === NMI) return machine.stop('lockup')
    core.PC = pc
    enter(machine)
    machine.chip.clock.tick(ENTRY_NS)
  }
}

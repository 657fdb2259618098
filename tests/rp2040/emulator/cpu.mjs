// Corrections of the emulator's processor: carry arithmetic, and sleeping as the architecture manual describes it.
import { isAddressUsable } from './memory_map.mjs'

const ADCS = 0b0100000101
const SBCS = 0b0100000110
const WFI = 0xbf30
const WFE = 0xbf20
const SEV = 0xbf40

// N, Z, C, V of a + b + carry. The package loses V when b + carry crosses the sign.
function addWithCarry(core, a, b, carry) {
  const sum = (a >>> 0) + (b >>> 0) + carry
  const result = sum >>> 0
  core.N = result >= 0x80000000
  core.Z = result === 0
  core.C = sum > 0xffffffff
  core.V = ((~(a ^ b) & (a ^ result)) >>> 31) === 1
  return result
}

function executeCarry(core, opcode) {
  const target = opcode & 7
  const operand = core.registers[(opcode >> 3) & 7]
  const other = opcode >> 6 === SBCS ? ~operand >>> 0 : operand
  core.registers[target] = addWithCarry(core, core.registers[target], other, core.C ? 1 : 0)
  core.PC += 2
  core.cycles += 1
  return 1
}

export function fixCpu(core) {
  const execute = core.executeInstruction
  core.executeInstruction = function () {
    const address = this.PC & ~1
    const opcode = isAddressUsable(address) ? this.rp2040.readUint16(address) : 0
    if ((opcode >> 6 === ADCS || opcode >> 6 === SBCS) && !this.interruptsUpdated) return executeCarry(this, opcode)
    const cycles = execute.call(this)
    if (opcode === SEV) this.eventRegistered = true
    // What is pending already ends the sleep at once, also with interrupts masked.
    if (this.waiting && (opcode === WFI || opcode === WFE) && this.pendingInterrupts & this.enabledInterrupts) {
      this.waiting = false
      this.interruptsUpdated = true
    }
    return cycles
  }
  // With PRIMASK set an interrupt ends the sleep, but its handler runs only after PRIMASK is cleared.
  const check = core.checkForInterrupts
  core.checkForInterrupts = function () {
    if (this.waiting && this.PM) {
      return (this.pendingInterrupts & this.enabledInterrupts) !== 0 || this.pendingSystick || this.pendingPendSV
    }
    return check.call(this)
  }
}

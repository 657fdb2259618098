// The state of a machine, kept and brought back: the values of all objects that can be reached from it. Large memories
// that have not changed since the last time are left alone.
const isMemory = (value) => ArrayBuffer.isView(value) && !(value instanceof DataView)

function keepProperties(object) {
  const kept = Object.entries(Object.getOwnPropertyDescriptors(object)).filter(([, property]) => property.writable)
  return () => kept.forEach(([name, { value }]) => (object[name] = value))
}

function keepArray(array) {
  const kept = [...array]
  return () => {
    array.length = 0
    array.push(...kept)
  }
}

function keepMap(map) {
  const kept = [...map]
  return () => {
    map.clear()
    kept.forEach(([key, value]) => map.set(key, value))
  }
}

function keepMemory(memory) {
  const kept = memory.slice()
  return () => memory.set(kept)
}

function keep(value) {
  if (isMemory(value)) return keepMemory(value)
  if (Array.isArray(value)) return keepArray(value)
  if (value instanceof Map) return keepMap(value)
  return keepProperties(value)
}

function children(value) {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return []
  return value instanceof Map ? [...value.values()] : Object.values(value)
}

// Returns a function that brings the state back.
export function snapshot(machine) {
  const seen = new Set()
  const restores = []
  const flash = machine.flash.memory
  const visit = (value) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (value !== flash && !(value instanceof DataView)) restores.push(keep(value))
    children(value).forEach(visit)
  }
  seen.add(machine.flash.blocked)
  visit(machine)
  const writes = () => machine.flash.counts.erased + machine.flash.counts.programmed
  const writesBefore = writes()
  const restoreFlash = keepMemory(flash)
  return () => {
    if (writes() !== writesBefore) restoreFlash()
    restores.forEach((restore) => restore())
  }
}

// What a pin does in emulated time: its edges, and the pixels of a WS2812 chain that are in them.

// Every change of a pin from now on, as [nanoseconds, level]. An input counts as low.
export function recordPin(machine, number) {
  const edges = []
  let last = null
  machine.chip.gpio[number].addListener((state) => {
    const level = state === 1 ? 1 : 0
    if (level !== last) edges.push([machine.pioNanos ?? machine.chip.clock.nanos, level])
    last = level
  })
  return edges
}

// Commands of session.mjs about devices at the buses:
//   {"do": "devices"}                              attach those of emulator/buses.mjs; forget the speeds so far
//   {"do": "buses"}                                the speeds that they have seen: "i2c" (ns a bit), "spi" (Hz), "modes", "uart"
//   {"do": "hold", "on": true}                     the I2C bus stands still, as if a device held the clock
//   {"do": "volts", "channel": 0, "bits": 2048}    what the converter reads, of 4095; channel 4 is the temperature
import { addDevices } from './emulator/buses.mjs'

export function busCommands(machine) {
  let devices = null
  let owner = null
  return {
    devices: () => {
      if (owner !== machine()) devices = addDevices((owner = machine()))
      devices.forget()
    },
    buses: () => ({
      i2c: [...devices.i2c.bitTimes],
      spi: [...devices.spi.frequencies],
      modes: [...devices.spi.modes],
      uart: [...devices.uart.bauds],
      lost: devices.uart.lost,
    }),
    hold: ({ on }) => void (devices.i2c.isStuck = on),
    volts: ({ channel, bits }) => void (machine().chip.adc.channelValues[channel] = bits),
  }
}

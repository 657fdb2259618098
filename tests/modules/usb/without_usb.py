# Programs for boards with USB run where there is none: nothing is there, and choosing does nothing.
# cpython: modules of boards
import storage
import supervisor
import usb_cdc
import usb_hid
import usb_midi

print(usb_cdc.console, usb_cdc.data, usb_hid.devices, usb_midi.ports)  # expect: None None () ()
print(supervisor.runtime.usb_connected, usb_hid.get_boot_device())  # expect: False 0
usb_cdc.enable(console=True, data=True)
usb_cdc.disable()
usb_hid.enable((usb_hid.Device.MOUSE,), boot_device=0)
usb_hid.disable()
usb_midi.enable()
usb_midi.set_names(in_jack_name="in", out_jack_name=b"out")
usb_midi.disable()
storage.disable_usb_drive()
supervisor.set_usb_identification("maker", "thing", 0x1209, 1)

for cls in usb_cdc.Serial, usb_midi.PortIn, usb_midi.PortOut:
    try:
        cls()
    except TypeError as e:
        print(e)
# expect: cannot create 'usb_cdc.Serial' instances
# expect: cannot create 'usb_midi.PortIn' instances
# expect: cannot create 'usb_midi.PortOut' instances

keyboard = usb_hid.Device.KEYBOARD
print(keyboard.usage_page, keyboard.usage, usb_hid.Device.CONSUMER_CONTROL.usage_page)  # expect: 1 6 12
try:
    keyboard.send_report(bytes(8))
except RuntimeError as e:
    print(e)  # expect: the device is not one of usb_hid.devices
try:
    usb_hid.Device(report_descriptor="text", usage_page=1, usage=2, report_ids=(1,), in_report_lengths=(1,), out_report_lengths=(0,))
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
try:
    usb_hid.Device(report_descriptor=b"", usage_page=1, usage=2, report_ids=[1], in_report_lengths=[1], out_report_lengths=[0])
except ValueError as e:
    print(e)  # expect: report_descriptor must have 1 to 65535 bytes
try:
    keyboard.__init__(report_descriptor=b"x", usage_page=1, usage=2, report_ids=[1], in_report_lengths=[1], out_report_lengths=[0])
except TypeError as e:
    print(e)  # expect: a usual device cannot be made another one

"""The guest's file system in memory: busybox, usbip, kernel modules and init, packed as a cpio archive."""

import gzip
import re
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUSYBOX = Path("/bin/busybox")
MODULES = (
    "virtio_pci virtio_console virtio_net vhci-hcd sd_mod usb-storage vfat nls_cp437 nls_ascii nls_iso8859-1 nls_utf8 "
    "cdc-acm usbhid hid-generic evdev snd-usb-audio"
).split()
FOLDERS = "bin sbin proc sys dev mnt tmp lib lib/modules lib64 lib/x86_64-linux-gnu usr usr/share usr/share/hwdata".split()


def module_files(tree):
    """The files of MODULES and of all they need, in the order of loading."""
    needs = {}
    for line in (tree / "modules.dep").read_text().splitlines():
        name, _, others = line.partition(":")
        needs[name] = others.split()
    by_name = {re.sub("[-_]", "_", Path(name).name.removesuffix(".ko")): name for name in needs}
    order = []
    for module in MODULES:
        name = by_name.get(module.replace("-", "_"))
        if name is None:
            continue  # built into this kernel
        order += [other for other in [*reversed(needs[name]), name] if other not in order]
    return [tree / name for name in order]


def shared_libraries(program):
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [Path(path) for path in re.findall(r"(/\S+) \(0x", listed)]


def cpio_entry(name, mode, data, number):
    fields = [number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name) + 1, 0]
    head = b"070701" + b"".join(b"%08X" % field for field in fields) + name.encode() + b"\0"
    return head + bytes(-len(head) % 4) + data + bytes(-len(data) % 4)


def archive(files):
    """A cpio archive ("newc") of {name: (mode, content)}."""
    entries = [cpio_entry(name, mode, data, number) for number, (name, (mode, data)) in enumerate(files.items(), 1)]
    return b"".join(entries) + cpio_entry("TRAILER!!!", 0, b"", 0)


def without_debug_symbols(module, folder):
    stripped = folder / module.name
    subprocess.run(["strip", "--strip-debug", "-o", stripped, module], check=True)
    return stripped.read_bytes()


def compile_static(source, folder):
    program = folder / source.stem
    subprocess.run(["gcc", "-O1", "-static", "-o", program, source], check=True)
    return program.read_bytes()


def build(packages, target):
    """Write the archive of the unpacked packages below `packages` to `target`."""
    tree = next(packages.glob("lib/modules/*"))
    if not (tree / "modules.dep").exists():
        subprocess.run(["/sbin/depmod", "-b", packages, tree.name], check=True)
    scratch = target.parent / "scratch"
    scratch.mkdir(exist_ok=True)
    files = {folder: (0o40755, b"") for folder in FOLDERS}
    files["init"] = (0o100755, (HERE / "init").read_bytes())
    files["bin/busybox"] = (0o100755, BUSYBOX.read_bytes())
    usbip = packages / "usr/sbin/usbip"
    files["sbin/usbip"] = (0o100755, usbip.read_bytes())
    for library in shared_libraries(usbip):
        folder = "lib64" if library.name.startswith("ld-") else "lib/x86_64-linux-gnu"
        files[f"{folder}/{library.name}"] = (0o100755, library.resolve().read_bytes())
    files["bin/eject"] = (0o100755, compile_static(HERE / "eject.c", scratch))
    modules = module_files(tree)
    for module in modules:
        files[f"lib/modules/{module.name}"] = (0o100644, without_debug_symbols(module, scratch))
    files["lib/modules/order"] = (0o100644, "".join(f"{module.name}\n" for module in modules).encode())
    target.write_bytes(gzip.compress(archive(files), 1))

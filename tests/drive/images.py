"""Image files for the tests of the FAT file system: made and read by dosfstools and mtools, and by our own code."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

ADDER = Path(os.environ.get("ADDER", Path(__file__).resolve().parents[2] / "build" / "adder"))
FAT_IMAGE = ADDER.with_name("fat_image")
ENVIRONMENT = {**os.environ, "MTOOLS_SKIP_CHECK": "1", "MTOOLS_NO_VFAT": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}

# Kind -> sectors and sectors per cluster of a small volume of that kind.
KINDS = {12: (1400, 1), 16: (10000, 1), 32: (68000, 1)}


def run(*command, check=True, **options):
    result = subprocess.run([str(part) for part in command], env=ENVIRONMENT, capture_output=True, **options)
    if check and result.returncode:
        raise AssertionError(f"{command}: {result.returncode}\n{result.stdout.decode()}{result.stderr.decode()}")
    return result


def make_image(path, bits, *options):
    sectors, per_cluster = KINDS[bits]
    with open(path, "wb") as image:
        image.truncate(sectors * 512)
    run("mkfs.fat", "-F", bits, "-s", per_cluster, "-n", "TEST", *options, path)


def copy_in(image, source, target):
    run("mcopy", "-o", "-s", "-i", image, source, f"::{target}")


def make_folder(image, path):
    run("mmd", "-i", image, f"::{path}")


def our_check(image, repair=False):
    result = run(FAT_IMAGE, image, "repair" if repair else "check", check=False, timeout=60)
    assert result.returncode >= 0, result.stderr.decode()[-3000:]
    return json.loads(result.stdout)


def fsck(image):
    """What fsck.fat complains about, '' if nothing."""
    result = run("fsck.fat", "-n", image, check=False)
    return "" if result.returncode == 0 else result.stdout.decode(errors="replace")

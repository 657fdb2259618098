# Zones by their names: files below TZPATH, the cache, copies and pickles.
# heap: 700K, datetime, pickle and what finds files
import copy
import os
import pickle
import struct
import tempfile
import zoneinfo
from datetime import datetime
from zoneinfo import TZPATH, InvalidTZPathWarning, ZoneInfo, ZoneInfoNotFoundError, available_timezones, reset_tzpath

print(isinstance(TZPATH, tuple), issubclass(ZoneInfoNotFoundError, KeyError), issubclass(InvalidTZPathWarning, RuntimeWarning))  # expect: True True True
folder = tempfile.mkdtemp()
os.mkdir(folder + "/Europe")
header = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 4) + struct.pack(">lBB", 0, 0, 0) + b"UTC\0"
for name, rule in ("Europe/Berlin", b"CET-1CEST,M3.5.0,M10.5.0/3"), ("UTC", b"UTC0"), ("Zulu", b"UTC0"):
    with open(f"{folder}/{name}", "wb") as file:
        file.write(header + header + b"\n" + rule + b"\n")
with open(folder + "/README", "w") as file:
    file.write("no zone")
reset_tzpath(to=[folder])
print(zoneinfo.TZPATH == (folder,), {"Europe/Berlin", "UTC", "Zulu"} <= available_timezones(), "README" in available_timezones())  # expect: True True False

berlin = ZoneInfo("Europe/Berlin")
print(datetime(2024, 7, 1, tzinfo=berlin), repr(berlin), str(berlin), berlin.key)  # expect: 2024-07-01 00:00:00+02:00 zoneinfo.ZoneInfo(key='Europe/Berlin') Europe/Berlin Europe/Berlin
print(ZoneInfo(key="Europe/Berlin") is berlin, ZoneInfo.no_cache("Europe/Berlin") is berlin)  # expect: True False
print(copy.copy(berlin) is berlin, copy.deepcopy(berlin) is berlin, pickle.loads(pickle.dumps(berlin)) is berlin)  # expect: True True True
print(pickle.loads(pickle.dumps(ZoneInfo.no_cache("UTC"))) is ZoneInfo("UTC"))  # expect: False
ZoneInfo.clear_cache(only_keys=["UTC"])
print(ZoneInfo("Europe/Berlin") is berlin)  # expect: True
ZoneInfo.clear_cache()
print(ZoneInfo("Europe/Berlin") is berlin)  # expect: False


class Own(ZoneInfo):
    pass


print(Own("UTC"), repr(Own("UTC")), Own("UTC") is Own("UTC"), Own("UTC") is ZoneInfo("UTC"))  # expect: UTC Own(key='UTC') True False
with open(folder + "/UTC", "rb") as file:
    unnamed = ZoneInfo.from_file(file)
print(unnamed.key)  # expect: None
attempts = (
    lambda: ZoneInfo("No/Such"), lambda: ZoneInfo("Europe"), lambda: ZoneInfo("README"), lambda: ZoneInfo("../x"), lambda: ZoneInfo("/etc/x"),
    lambda: ZoneInfo(""), lambda: ZoneInfo("Europe/../UTC"), lambda: ZoneInfo("a\0b"), lambda: pickle.dumps(unnamed), lambda: reset_tzpath("x"),
    lambda: reset_tzpath(to=["x/y"]),
)  # fmt: skip
for attempt in attempts:
    try:
        print(attempt())
    except (LookupError, ValueError, TypeError, pickle.PicklingError) as error:
        print(type(error).__name__, repr(str(error)))
# expect: ZoneInfoNotFoundError "'No time zone found with key No/Such'"
# expect: ZoneInfoNotFoundError "'No time zone found with key Europe'"
# expect: ValueError 'Invalid TZif file: magic not found'
# expect: ValueError 'ZoneInfo keys must refer to subdirectories of TZPATH, got: ../x'
# expect: ValueError 'ZoneInfo keys may not be absolute paths, got: /etc/x'
# expect: ValueError 'ZoneInfo keys must be normalized relative paths, got: '
# expect: ValueError 'ZoneInfo keys must be normalized relative paths, got: Europe/../UTC'
# expect: ZoneInfoNotFoundError "'No time zone found with key a\\x00b'"
# expect: PicklingError 'Cannot pickle a ZoneInfo file from a file stream.'
# expect: TypeError "tzpaths must be a list or tuple, not <class 'str'>: 'x'"
# expect: ValueError 'Paths should be absolute but found the following relative paths:\n    x/y'

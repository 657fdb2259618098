# Zones read from TZif data: changes of a table, the rule behind them, folds and gaps.
# heap: 400K, datetime, weakref and the classes of collections.abc
import io
import struct
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo


def data(rule, times=(), kinds=((0, 0, "UTC"),), indexes=b""):
    names = "".join(name + "\0" for offset, flag, name in kinds).encode()
    at, body = 0, struct.pack(f">{len(times)}q", *times) + indexes
    for offset, flag, name in kinds:
        body += struct.pack(">lBB", offset, flag, at)
        at += len(name) + 1
    empty = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, 1) + struct.pack(">lBB", 0, 0, 0) + b"\0"
    return empty + struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, len(times), len(kinds), len(names)) + body + names + b"\n" + rule + b"\n"


def zone(rule, *more):
    return ZoneInfo.from_file(io.BytesIO(data(rule, *more)), key="test")


def show(where, *fields, fold=0):
    moment = datetime(*fields, tzinfo=where, fold=fold)
    print(moment, moment.dst(), moment.tzname())


berlin = zone(b"CET-1CEST,M3.5.0,M10.5.0/3")
show(berlin, 2024, 1, 1)  # expect: 2024-01-01 00:00:00+01:00 0:00:00 CET
show(berlin, 2024, 3, 31, 1, 59, 59)  # expect: 2024-03-31 01:59:59+01:00 0:00:00 CET
show(berlin, 2024, 3, 31, 2, 30)  # expect: 2024-03-31 02:30:00+01:00 0:00:00 CET
show(berlin, 2024, 3, 31, 2, 30, fold=1)  # expect: 2024-03-31 02:30:00+02:00 1:00:00 CEST
show(berlin, 2024, 3, 31, 3)  # expect: 2024-03-31 03:00:00+02:00 1:00:00 CEST
show(berlin, 2024, 10, 27, 2, 30)  # expect: 2024-10-27 02:30:00+02:00 1:00:00 CEST
show(berlin, 2024, 10, 27, 2, 30, fold=1)  # expect: 2024-10-27 02:30:00+01:00 0:00:00 CET
for hour in range(3):
    local = datetime(2024, 10, 26, 23, 30, tzinfo=timezone.utc) + timedelta(hours=hour)
    local = local.astimezone(berlin)
    print(local, local.fold)
# expect: 2024-10-27 01:30:00+02:00 0
# expect: 2024-10-27 02:30:00+02:00 0
# expect: 2024-10-27 02:30:00+01:00 1
show(zone(b"NZST-12NZDT,M9.5.0,M4.1.0/3"), 2024, 1, 1)  # expect: 2024-01-01 00:00:00+13:00 1:00:00 NZDT
show(zone(b"IST-1GMT0,M10.5.0,M3.5.0/1"), 2024, 1, 1)  # expect: 2024-01-01 00:00:00+00:00 -1 day, 23:00:00 GMT
show(zone(b"AAA3BBB,J60/12,J305/2"), 2024, 3, 1, 13)  # expect: 2024-03-01 13:00:00-02:00 1:00:00 BBB
show(zone(b"<+1130>-11:30<+12>,M10.1.0,M4.1.0/3"), 2024, 7, 1)  # expect: 2024-07-01 00:00:00+11:30 0:00:00 +1130
fixed = zone(b"<-03>3", (), ((-10800, 0, "-03"),))
show(fixed, 2024, 7, 1)  # expect: 2024-07-01 00:00:00-03:00 0:00:00 -03
print(fixed.utcoffset(None), fixed.tzname(None), fixed.dst(None), berlin.utcoffset(None), berlin.dst(None))  # expect: -1 day, 21:00:00 -03 0:00:00 None None

table = zone(b"", (0, 86400 * 100, 86400 * 200), ((3600, 0, "STD"), (7200, 1, "DST"), (1800, 0, "NEW")), b"\0\1\2")
show(table, 1969, 1, 1)  # expect: 1969-01-01 00:00:00+01:00 0:00:00 STD
show(table, 1970, 5, 1)  # expect: 1970-05-01 00:00:00+02:00 1:00:00 DST
show(table, 1990, 5, 1)  # expect: 1990-05-01 00:00:00+00:30 0:00:00 NEW
show(table, 1970, 7, 20, 1, 0)  # expect: 1970-07-20 01:00:00+02:00 1:00:00 DST
show(table, 1970, 7, 20, 1, 0, fold=1)  # expect: 1970-07-20 01:00:00+00:30 0:00:00 NEW

print(repr(table), str(table), table.key, isinstance(table, tzinfo))  # expect: zoneinfo.ZoneInfo(key='test') test test True
print(repr(ZoneInfo.from_file(io.BytesIO(data(b"UTC0"))))[:40])  # expect: zoneinfo.ZoneInfo.from_file(<_io.BytesIO
for bad in data(b"AAA"), data(b"PST8PDT"), data(b"AAA4BBB,M13.1.1,M1.1.1"), b"TZiF" + bytes(60), b"":
    try:
        ZoneInfo.from_file(io.BytesIO(bad))
    except ValueError as error:
        print("refused")
# expect: refused
# expect: refused
# expect: refused
# expect: refused
# expect: refused
for wrong in lambda: berlin.fromutc(datetime(2024, 1, 1)), lambda: berlin.fromutc(5), lambda: setattr(berlin, "other", 1):
    try:
        wrong()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: ValueError fromutc: dt.tzinfo is not self
# expect: TypeError fromutc: argument must be a datetime
# expect: AttributeError 'zoneinfo.ZoneInfo' object has no attribute 'other'

"""The checker of FAT volumes: it agrees with fsck.fat, repairs what it finds, and ends on any image."""

from __future__ import annotations

import random
import struct

import pytest

from images import KINDS, copy_in, fsck, make_folder, make_image, our_check


@pytest.fixture(params=sorted(KINDS))
def volume(request, tmp_path):
    image = tmp_path / "image"
    make_image(image, request.param)
    for folder in ("/lib", "/lib/deep", "/lib/deep/deeper", "/A folder with a long name"):
        make_folder(image, folder)
    for number, size in enumerate((0, 1, 511, 512, 513, 5000, 40000)):
        source = tmp_path / "source"
        source.write_bytes(random.Random(number).randbytes(size))
        copy_in(image, source, f"/lib/deep/a file with a long name {number}.bin")
        copy_in(image, source, f"/F{number}.TXT")
    return image, request.param


def layout(image):
    data = bytearray(image.read_bytes())
    reserved, tables, roots = struct.unpack_from("<HBH", data, 14)
    table_sectors = struct.unpack_from("<H", data, 22)[0] or struct.unpack_from("<I", data, 36)[0]
    return data, reserved * 512, table_sectors * 512, (reserved + tables * table_sectors) * 512 + roots * 32


def link_offset(bits, table, cluster):
    return table + (cluster + cluster // 2 if bits == 12 else cluster * bits // 8)


def set_link(data, bits, table, cluster, link):
    at = link_offset(bits, table, cluster)
    if bits == 12:
        old = struct.unpack_from("<H", data, at)[0]
        struct.pack_into("<H", data, at, (old & 0x000F) | link << 4 if cluster & 1 else (old & 0xF000) | link)
    else:
        struct.pack_into("<H" if bits == 16 else "<I", data, at, link)


def find_entry(data, short_name):
    return data.index(short_name)


def first_cluster(data, entry):
    return struct.unpack_from("<H", data, entry + 26)[0]


def expect_repair(image, fault, consistent):
    before = our_check(image)
    assert before[fault] >= 1 and not before["clean"] and bool(before["consistent"]) == consistent, before
    our_check(image, repair=True)
    after = our_check(image)
    assert after["clean"], after
    assert fsck(image) == ""
    return before


def test_a_volume_of_others_is_clean(volume):
    image, _ = volume
    report = our_check(image)
    assert report["clean"] and report["files"] == 14 and report["folders"] == 4, report
    assert fsck(image) == ""


def change_both_tables(image, bits, cluster, link):
    data, table, size, _ = layout(image)
    set_link(data, bits, table, cluster, link)
    set_link(data, bits, table + size, cluster, link)
    image.write_bytes(data)


def test_an_orphan_is_freed(volume):
    image, bits = volume
    change_both_tables(image, bits, 900, (1 << min(bits, 28)) - 1)
    expect_repair(image, "orphan", consistent=True)


def test_a_link_out_of_range_cuts_the_file(volume):
    image, bits = volume
    data, *_ = layout(image)
    first = first_cluster(data, find_entry(data, b"F6      TXT"))
    change_both_tables(image, bits, first + 1, 0xFE0 if bits == 12 else 0xFFE0 if bits == 16 else 0x0FFFFFE0)
    expect_repair(image, "link", consistent=False)
    data = image.read_bytes()
    assert struct.unpack_from("<I", data, find_entry(data, b"F6      TXT") + 28)[0] == 1024


def test_a_circle_is_cut(volume):
    image, bits = volume
    data, *_ = layout(image)
    first = first_cluster(data, find_entry(data, b"F6      TXT"))
    change_both_tables(image, bits, first + 3, first)
    expect_repair(image, "cross_link", consistent=False)


def test_the_second_owner_loses_a_cluster(volume):
    image, bits = volume
    data, *_ = layout(image)
    other = first_cluster(data, find_entry(data, b"F5      TXT"))
    first = first_cluster(data, find_entry(data, b"F6      TXT"))
    change_both_tables(image, bits, first, other + 1)
    expect_repair(image, "cross_link", consistent=False)


def test_a_file_ends_with_its_chain_and_a_chain_with_its_file(volume):
    image, _ = volume
    data = bytearray(image.read_bytes())
    struct.pack_into("<I", data, find_entry(data, b"F5      TXT") + 28, 600000)
    struct.pack_into("<I", data, find_entry(data, b"F6      TXT") + 28, 600)
    image.write_bytes(data)
    assert our_check(image)["long_chain"] == 1
    expect_repair(image, "short_chain", consistent=False)


def test_a_twin_is_dropped(volume):
    """What a cut in the middle of a rename to another sector leaves."""
    image, _ = volume
    data = bytearray(image.read_bytes())
    at = find_entry(data, b"F6      TXT")
    data[at + 32 : at + 64] = data[at : at + 32]
    data[at + 32 : at + 34] = b"XX"
    image.write_bytes(data)
    before = expect_repair(image, "cross_link", consistent=False)
    assert our_check(image)["files"] == before["files"] - 1


def test_the_way_back_of_a_folder_is_repaired(volume):
    image, _ = volume
    data = bytearray(image.read_bytes())
    folder = data.index(b"..         ", layout(image)[3])
    struct.pack_into("<H", data, folder + 26, 77)
    image.write_bytes(data)
    files = expect_repair(image, "folder", consistent=False)["files"]
    assert our_check(image)["files"] >= files


def test_parts_of_a_long_name_without_entry_are_removed(volume):
    image, _ = volume
    data = bytearray(image.read_bytes())
    at = find_entry(data, b"AFILEW~1BIN") if b"AFILEW~1BIN" in data else find_entry(data, b"AFOLDE~1   ")
    data[at] = ord("Q")
    image.write_bytes(data)
    expect_repair(image, "long_name", consistent=True)


def test_the_second_table_follows_the_first(volume):
    image, bits = volume
    data, table, size, _ = layout(image)
    set_link(data, bits, table + size, 700, 5)
    image.write_bytes(data)
    expect_repair(image, "table_copy", consistent=True)


@pytest.mark.parametrize("seed", range(8))
def test_any_damage_is_repaired(volume, seed):
    image, bits = volume
    data, table, size, data_start = layout(image)
    rng = random.Random(seed)
    for _ in range(rng.choice((1, 3, 10, 100))):
        region, length = rng.choice(((table, 200), (table + size, 200), (data_start - 512, 4096), (data_start, 30000)))
        at = region + rng.randrange(length)
        if at >= table + 8:
            data[at] = rng.randrange(256)
    image.write_bytes(data)
    our_check(image, repair=True)
    after = our_check(image)
    assert after["clean"], after

"""The files of a FAT image, by programs that are not ours: dosfstools and mtools."""

import shutil
import subprocess


def read_files(image, folder):
    """{path: content} of a FAT image, after fsck has found nothing wrong with it. `folder` is for its copies."""
    path, files = folder / "image.fat", folder / "files"
    path.write_bytes(image)
    result = subprocess.run(["/sbin/fsck.fat", "-n", path], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
    shutil.rmtree(files, ignore_errors=True)
    files.mkdir()
    subprocess.run(["mcopy", "-s", "-n", "-Q", "-i", path, "::/", files], check=True, capture_output=True)
    return {str(file.relative_to(files)): file.read_bytes() for file in files.rglob("*") if file.is_file()}

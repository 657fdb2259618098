"""What shutil knows of archives: formats, packing and unpacking of folders."""

import os
from shutil import ReadError, RegistryError

__name__ = "shutil"  # for __module__ of what follows


def _zip_folder(base_name, base_dir, *, dry_run=0, logger=None, **_):
    """Write base_name.zip of a folder below the current one."""
    import zipfile

    name = base_name + ".zip"
    if logger is not None:
        logger.info("creating '%s' and adding '%s' to it", name, base_dir)
    if dry_run:
        return name
    if os.path.dirname(name):
        os.makedirs(os.path.dirname(name), exist_ok=True)
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        base_dir = os.path.normpath(base_dir)
        if base_dir != ".":
            archive.write(base_dir, base_dir)
        for folder, folders, files in os.walk(base_dir):
            for entry in [*sorted(folders), *files]:
                path = os.path.normpath(os.path.join(folder, entry))
                archive.write(path, path)
    return name


def _unzip(filename, extract_dir):
    import zipfile

    if not zipfile.is_zipfile(filename):
        raise ReadError(f"{filename} is not a zip file")
    with zipfile.ZipFile(filename) as archive:
        archive.extractall(extract_dir)


_packers = {"zip": (_zip_folder, (), "ZIP file")}
_unpackers = {"zip": ([".zip"], _unzip, (), "ZIP file")}


def get_archive_formats():
    """The (name, description) of all formats of make_archive(), sorted."""
    return sorted((name, entry[2]) for name, entry in _packers.items())


def get_unpack_formats():
    """The (name, extensions, description) of all formats of unpack_archive(), sorted."""
    return sorted((name, entry[0], entry[3]) for name, entry in _unpackers.items())


def register_archive_format(name, function, extra_args=None, description=""):
    """Have make_archive() call function(base_name, base_dir, …) for a format; extra_args: pairs (argument, value) for it."""
    extra_args = [] if extra_args is None else extra_args
    if not callable(function):
        raise TypeError(f"The {function} object is not callable")
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    if not all([isinstance(pair, (tuple, list)) and len(pair) == 2 for pair in extra_args]):
        raise TypeError("extra_args elements are : (arg_name, value)")
    _packers[name] = function, extra_args, description


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    """Have unpack_archive() call function(filename, folder, …) for files with one of these extensions."""
    for extension in extensions:
        for other, entry in _unpackers.items():
            if extension in entry[0]:
                raise RegistryError(f'{extension} is already registered for "{other}"')
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _unpackers[name] = extensions, function, () if extra_args is None else extra_args, description


def unregister_archive_format(name):
    """Forget a format of make_archive(); KeyError if there is none."""
    del _packers[name]


def unregister_unpack_format(name):
    """Forget a format of unpack_archive(); KeyError if there is none."""
    del _unpackers[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    """Pack the folder base_dir, named as seen from root_dir, into the file base_name with the format's ending; the file's path."""
    if format not in _packers:
        raise ValueError(f"unknown archive format {format!r}")
    function, extra_args, _ = _packers[format]
    options = {"dry_run": dry_run, "logger": logger, "owner": owner, "group": group, **dict(extra_args)}
    base_name, base_dir = os.fspath(base_name), os.curdir if base_dir is None else base_dir
    if root_dir is None:
        return function(base_name, base_dir, **options)
    base_name, before = os.path.abspath(base_name), os.getcwd()
    if os.path.isfile(root_dir):
        raise NotADirectoryError(20, os.strerror(20), root_dir)
    os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **options)
    finally:
        os.chdir(before)


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive into a folder (the current one); its format is told by the file's ending if not given."""
    filename = os.fspath(filename)
    extract_dir = os.getcwd() if extract_dir is None else os.fspath(extract_dir)
    if format is None:
        for entry in _unpackers.values():
            if any([filename.endswith(extension) for extension in entry[0]]):
                break
        else:
            raise ReadError(f"Unknown archive format '{filename}'")
    elif format in _unpackers:
        entry = _unpackers[format]
    else:
        raise ValueError(f"Unknown unpack format '{format}'")
    options = {} if filter is None else {"filter": filter}
    entry[1](filename, extract_dir, **dict(entry[2]), **options)

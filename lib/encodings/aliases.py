"""aliases: the name of the module for each other spelling of an encoding."""

from _codec_kinds import all_names

__all__ = ["aliases"]


def _module_name(name):
    return {"iso8859-1": "latin_1", "hex": "hex_codec", "base64": "base64_codec", "zlib": "zlib_codec",
            "quopri": "quopri_codec", "uu": "uu_codec"}.get(name) or name.replace("-", "_")


def _table():
    table = {}
    for name, spellings in all_names():
        module = _module_name(name)
        for spelling in spellings.split():
            spelling = spelling.replace(".", "_")
            if spelling != module:
                table[spelling] = module
    return table


aliases = _table()

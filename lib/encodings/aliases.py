"""aliases: the name of the module for each other spelling of an encoding."""

from _codec_kinds import all_names

__all__ = ["aliases"]


def _table():
    table = {}
    for module, spellings in all_names():
        for spelling in spellings.split():
            spelling = spelling.replace(".", "_")
            if spelling != module:
                table[spelling] = module
    return table


aliases = _table()

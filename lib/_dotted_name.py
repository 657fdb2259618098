"""Objects by their dotted names."""


def object_at(name, importer=__import__):
    """The object at "module.attribute.attribute"; a part that is no attribute yet is imported as a submodule."""
    module, *rest = name.split(".")
    found = importer(module)
    for part in rest:
        module += f".{part}"
        try:
            found = getattr(found, part)
        except AttributeError:
            importer(module)
            found = getattr(found, part)
    return found

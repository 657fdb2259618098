"""What classes of lib/ need from the interpreter: which patterns of `match` their instances match, what they have to define."""

def abstract_names(cls: object, /) -> object:
    """A frozenset of the abstract methods of a class: those that it defines, and of its bases what is still abstract in it."""
def complete(cls: object, /) -> None:
    """Note in a new class which of its methods are abstract, and whether it says by __abc_tpflags__ what collection it is."""
def own(cls: object, name: str, /) -> object:
    """What a class itself defines under a name, None if nothing."""
def collection_flags(cls: object, /) -> int:
    """32 for a sequence, 64 for a mapping."""
def mark_collection(cls: object, flags: int, /) -> None:
    """Have instances of a class made by Python match sequence (32) or mapping (64) patterns."""
def like_builtin(*classes: object) -> None:
    """Name classes made by Python with their module in messages and refuse changes of them, as of built-in types."""

# Library, dataclasses: what fields tell of what was not given.
import dataclasses


@dataclasses.dataclass
class Example:
    plain: int
    default: str = "x"
    made: list = dataclasses.field(default_factory=list, repr=False, metadata={"unit": "V"})
    only: int = dataclasses.field(default=0, kw_only=True, compare=False, hash=True)


for field in dataclasses.fields(Example):
    print(field.name, field.type, field.default is dataclasses.MISSING, field.default_factory is dataclasses.MISSING, field.init, field.repr, field.hash, field.compare, dict(field.metadata), field.kw_only)
# expect: plain <class 'int'> True True True True None True {} False
# expect: default <class 'str'> False True True True None True {} False
# expect: made <class 'list'> True False True False None True {'unit': 'V'} False
# expect: only <class 'int'> False True True True True False {} True
print(repr(dataclasses.MISSING).startswith("<dataclasses._MISSING_TYPE"), bool(dataclasses.MISSING), repr(dataclasses.KW_ONLY).startswith("<dataclasses._KW_ONLY_TYPE"))
# expect: True True True

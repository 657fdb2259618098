# Reference 8.10.3: generic type aliases.
type ListOf[T] = list[T]
type Fn[**P, R] = tuple[P, R]
print(ListOf, ListOf.__value__, ListOf.__type_params__, ListOf[int], Fn.__type_params__)
# expect: ListOf list[T] (T,) ListOf[int] (P, R)
print(ListOf[int].__args__, ListOf[int].__origin__ is ListOf)  # expect: (<class 'int'>,) True
class A:
    type Own = int
    type Ref = Own
print(A.Own, A.Own.__value__, A.Ref.__value__)  # expect: Own <class 'int'> Own
def f[T]():
    type Local = list[T]
    return Local.__value__
print(f())  # expect: list[T]
type Rec = dict[str, Rec] | None
print(Rec.__value__)  # expect: dict[str, Rec] | None
try:
    ListOf.__value__ = 5
except AttributeError as e:
    print(e)  # expect: attribute '__value__' of 'typing.TypeAliasType' objects is not writable
for source in ("type X = (yield)", "type 1 = 2", "type X", "type X[T, T] = 1", "type X := 1", "type A.b = 1"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: type X = (yield) -> yield expression cannot be used within a type alias
# expect: type 1 = 2 -> invalid syntax
# expect: type X -> invalid syntax
# expect: type X[T, T] = 1 -> duplicate type parameter 'T'
# expect: type X := 1 -> invalid syntax
# expect: type A.b = 1 -> invalid syntax

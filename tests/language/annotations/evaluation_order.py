# Reference 7.2.2 and 8.7: where annotations are evaluated, and in which order.
log = []
def t(x):
    log.append(x)
    return x
def f(a: t("ann a") = t("default a"), *args: t("ann args"), b: t("ann b") = t("default b"), **kw: t("ann kw")) -> t("ann return"): pass
print(*log, sep=", ")  # expect: default a, default b, ann a, ann args, ann b, ann kw, ann return
log.clear()
class A:
    x: t("ann x") = t("value x")
    y: t("ann y")
print(log, list(A.__annotations__))  # expect: ['value x', 'ann x', 'ann y'] ['x', 'y']
log.clear()
def g():
    local: t("never") = t("local value")
    return local
print(g(), log)  # expect: local value ['local value']
log.clear()
d = {}
d[t("key")]: t("ann item") = t("value item")
(t(A).z): t("ann attr") = t("value attr")
print(log[0], log[1], len(log), A.z, d)  # expect: value item key 6 value attr {'key': 'value item'}
lam = lambda a=t("lambda default"): a
print(lam(), lam.__annotations__, f.__annotations__)
# expect: lambda default {} {'a': 'ann a', 'args': 'ann args', 'b': 'ann b', 'kw': 'ann kw', 'return': 'ann return'}
@t
def decorated(p: t("ann p") = t("default p")): pass
print(log[-3:-1], log[-1].__name__)  # expect: ['default p', 'ann p'] decorated

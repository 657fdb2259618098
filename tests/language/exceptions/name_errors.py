# Reference 4.2.2: NameError and UnboundLocalError, with the name attribute.
def check(f):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, "|", e)
        if type(e) is NameError: print(e.name)
def local():
    print(v)
    v = 1
def deleted():
    v = 1
    del v
    v
def free():
    def g(): return v
    g()
    v = 1
def cond(flag=False):
    if flag: w = 1
    return w
def loop():
    for i in (): pass
    return i
def aug():
    count_of_things += 1
check(lambda: missing_name)
# expect: NameError | name 'missing_name' is not defined
# expect: missing_name
check(local)  # expect: UnboundLocalError | cannot access local variable 'v' where it is not associated with a value
check(deleted)  # expect: UnboundLocalError | cannot access local variable 'v' where it is not associated with a value
check(free)
# expect: NameError | cannot access free variable 'v' where it is not associated with a value in enclosing scope
# expect: v
check(cond)  # expect: UnboundLocalError | cannot access local variable 'w' where it is not associated with a value
check(loop)  # expect: UnboundLocalError | cannot access local variable 'i' where it is not associated with a value
check(aug)
# expect: UnboundLocalError | cannot access local variable 'count_of_things' where it is not associated with a value
def del_unbound(): del q; q = 1
check(del_unbound)
# expect: UnboundLocalError | cannot access local variable 'q' where it is not associated with a value
class A:
    try:
        print(class_missing)
    except NameError as e:
        print(e)
# expect: name 'class_missing' is not defined

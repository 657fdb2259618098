# Library, operator: functions for the operators.
import operator as o
print(o.add(1, 2), o.sub(5, 3), o.mul(2, 3), o.truediv(7, 2), o.floordiv(7, 2), o.mod(7, 4), o.pow(2, 3), o.neg(5), o.pos(-5), o.inv(5), o.invert(0), o.abs(-3), o.lshift(1, 3), o.rshift(8, 1), o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.not_(0), o.truth([]), o.index(True))
# expect: 3 2 6 3.5 3 3 8 -5 -5 -6 -1 3 8 4 2 7 5 True False 1
print(o.eq(1, 1.0), o.ne(1, 2), o.lt(1, 2), o.le(2, 2), o.gt(1, 2), o.ge(2, 2), o.is_(None, None), o.is_not(1, None), o.contains([1, 2], 2), o.countOf([1, 1, 2], 1), o.indexOf("abc", "c"), o.getitem([1, 2], 1), o.concat([1], [2]))
# expect: True True True True False True True True True 2 2 2 [1, 2]
d = {"a": 1}
o.setitem(d, "b", 2); o.delitem(d, "a")
print(d, o.iadd([1], [2]), o.imul(3, 4), o.ior({1}, {2}) == {1, 2}, o.isub(5, 1), o.call(max, 1, 2))
# expect: {'b': 2} [1, 2] 12 True 4 2
for f in (lambda: o.add(1, "a"), lambda: o.index(1.5), lambda: o.indexOf([1], 2), lambda: o.getitem([], 0), lambda: o.add(1), lambda: o.concat(1, 2), lambda: o.truediv(1, 0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError sequence.index(x): x not in sequence
# expect: IndexError list index out of range
# expect: TypeError add expected 2 arguments, got 1
# expect: TypeError 'int' object can't be concatenated
# expect: ZeroDivisionError division by zero

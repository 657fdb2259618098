# Reference 7.2: assignment and deletion of slices.
def new(): return list(range(6))
a = new(); a[1:3] = ["x"]; print(a)
# expect: [0, 'x', 3, 4, 5]
a = new(); a[1:3] = ["x", "y", "z"]; print(a)
# expect: [0, 'x', 'y', 'z', 3, 4, 5]
a = new(); a[2:2] = [9, 9]; print(a)
# expect: [0, 1, 9, 9, 2, 3, 4, 5]
a = new(); a[:] = []; print(a)
# expect: []
a = new(); a[4:1] = ["in"]; print(a)
# expect: [0, 1, 2, 3, 'in', 4, 5]
a = new(); a[::2] = "abc"; print(a)
# expect: ['a', 1, 'b', 3, 'c', 5]
a = new(); a[::-1] = range(6); print(a)
# expect: [5, 4, 3, 2, 1, 0]
a = new(); a[-2:] = (); print(a)
# expect: [0, 1, 2, 3]
a = new(); a[10:] = [1]; print(a)
# expect: [0, 1, 2, 3, 4, 5, 1]
a = new(); a[-100:2] = [1]; print(a)
# expect: [1, 2, 3, 4, 5]
a = new(); a[1:4] = a; print(a)
# expect: [0, 0, 1, 2, 3, 4, 5, 4, 5]
a = new(); a[:0] = "ab"; print(a)
# expect: ['a', 'b', 0, 1, 2, 3, 4, 5]
a = new(); del a[1:3]; print(a)
# expect: [0, 3, 4, 5]
a = new(); del a[::2]; print(a)
# expect: [1, 3, 5]
a = new(); del a[::-2]; print(a)
# expect: [0, 2, 4]
a = new(); del a[5:1]; print(a)
# expect: [0, 1, 2, 3, 4, 5]
a = new(); del a[1:100]; print(a)
# expect: [0]
a = new(); a[1:3] = {"k": 1}; print(a)
# expect: [0, 'k', 3, 4, 5]
a = new(); a[2:5] = (i * 10 for i in range(2)); print(a)
# expect: [0, 1, 0, 10, 5]
def check(k, v):
    try:
        new()[k] = v
    except Exception as e:
        print(type(e).__name__, e)
check(slice(None, None, 2), [1])  # expect: ValueError attempt to assign sequence of size 1 to extended slice of size 3
check(slice(None, None, 0), [])  # expect: ValueError slice step cannot be zero
check(6, 1)  # expect: IndexError list assignment index out of range
check(-7, 1)  # expect: IndexError list assignment index out of range
check("a", 1)  # expect: TypeError list indices must be integers or slices, not str
check(slice("a", 2), [])  # expect: TypeError slice indices must be integers or None or have an __index__ method
check(slice(0, 4, 2), 1)  # expect: TypeError must assign iterable to extended slice

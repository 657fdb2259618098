# The error output of an exception raised deep in calls ends with its own line.
# exit: 1
# error: ZeroDivisionError: integer division or modulo by zero
def a(n): return b(n)
def b(n): return [c(i) for i in range(n)]
def c(i): return 10 // (2 - i)
print(a(2))  # expect: [5, 10]
a(5)

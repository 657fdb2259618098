# The smallest program: proves that the test format works.
print("hello")  # expect: hello

# sys.exit() and SystemExit(None) mean success.
def inner():
    raise SystemExit
try:
    print("leaving")  # expect: leaving
    inner()
finally:
    print("last words")  # expect: last words
print("never")

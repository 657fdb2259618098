# sys.exit(text) prints the text to the error output; the status is 1.
# exit: 1
# error: fatal: something
import sys
try:
    sys.exit("fatal: something")
finally:
    print("cleanup")  # expect: cleanup

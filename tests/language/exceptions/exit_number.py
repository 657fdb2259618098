# sys.exit(n) ends the program with that status and prints nothing.
# exit: 7
import sys
print("bye")  # expect: bye
sys.exit(7)

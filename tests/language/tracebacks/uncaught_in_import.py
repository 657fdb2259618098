# An exception in an imported module ends the importing program.
# exit: 1
# error: TypeError: module refuses
print("importing")  # expect: importing
import _failing

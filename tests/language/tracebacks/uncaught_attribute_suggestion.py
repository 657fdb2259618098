# An AttributeError for a near miss names a similar attribute on the error output.
# exit: 1
# error: AttributeError: 'Robot' object has no attribute 'batery'. Did you mean: 'battery'?
class Robot:
    def __init__(self): self.battery = 5
print(Robot().battery)  # expect: 5
Robot().batery

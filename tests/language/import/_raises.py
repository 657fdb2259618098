print("raises loading")
before = 1
raise ValueError("while importing")

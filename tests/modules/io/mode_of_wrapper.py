# Library, io: a program that wraps a stream of bytes itself says the mode; it is shown.
import io

text = io.TextIOWrapper(io.BytesIO(b"one\n"), "utf-8")
print(hasattr(text, "mode"), text)  # expect: False <_io.TextIOWrapper encoding='utf-8'>
text.mode = "r"
print(text.mode, text)  # expect: r <_io.TextIOWrapper mode='r' encoding='utf-8'>
del text.mode
print(hasattr(text, "mode"), text.read())
# expect: False one
# expect

# Reference 8.4: the order of try, except, else and finally.
def run(error):
    trace = []
    try:
        try:
            trace.append("try")
            if error: raise error
        except ValueError:
            trace.append("except")
        else:
            trace.append("else")
        finally:
            trace.append("finally")
    except Exception as e:
        trace.append("outer " + type(e).__name__)
    return trace
print(run(None))  # expect: ['try', 'else', 'finally']
print(run(ValueError()))  # expect: ['try', 'except', 'finally']
print(run(KeyError()))  # expect: ['try', 'finally', 'outer KeyError']
def raising_else():
    try:
        pass
    except ValueError:
        return "wrong"
    else:
        raise ValueError("from else")
try:
    raising_else()
except ValueError as e:
    print(e)  # expect: from else
try: x = 1
finally: print("single lines")  # expect: single lines

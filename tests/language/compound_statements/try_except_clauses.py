# Reference 8.4.1: the first matching except clause handles the exception.
def kind(f):
    try:
        f()
    except ZeroDivisionError:
        return "zero"
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except ArithmeticError:
        return "arithmetic"
    except Exception as e:
        return "other " + type(e).__name__
    except:
        return "bare"
    else:
        return "none"
def boom(e):
    def f(): raise e
    return f
for e in (ZeroDivisionError(), KeyError(), IndexError(), OverflowError(), ValueError(), KeyboardInterrupt(), SystemExit(), GeneratorExit()):
    print(type(e).__name__, kind(boom(e)))
# expect: ZeroDivisionError zero
# expect: KeyError lookup KeyError
# expect: IndexError lookup IndexError
# expect: OverflowError arithmetic
# expect: ValueError other ValueError
# expect: KeyboardInterrupt bare
# expect: SystemExit bare
# expect: GeneratorExit bare
print(kind(lambda: 1))  # expect: none

# Library, dis: instructions and where in the source they come from.
# cpython: the instructions are Adder's own
import dis
import io


def function(a):
    if a:
        return a + 1
    return None


instructions = list(dis.get_instructions(function))
first = instructions[0]
print(isinstance(first, dis.Instruction), first._fields == dis.Instruction._fields, isinstance(first.opname, str), isinstance(first.arg, (int, type(None))))  # expect: True True True True
places = [one.positions for one in instructions if one.positions and one.positions.lineno]
print(all(isinstance(place, dis.Positions) for place in places), dis.Positions._fields)
# expect: True ('lineno', 'end_lineno', 'col_offset', 'end_col_offset')
print(all(place.end_lineno >= place.lineno and (place.lineno, place.col_offset) <= (place.end_lineno, place.end_col_offset) for place in places))  # expect: True
print(sorted(name for name in dis.COMPILER_FLAG_NAMES.values())[:3])  # expect: ['ASYNC_GENERATOR', 'COROUTINE', 'GENERATOR']
output = io.StringIO()
dis.disco(function.__code__, file=output)
print(len(output.getvalue().splitlines()) >= len(instructions), {place.lineno - function.__code__.co_firstlineno for place in places} >= {1, 2, 3})  # expect: True True

# dis: which opcodes have which operands.
# cpython: the opcodes are Adder's own
import dis

names = {kind: {dis.opname[code] for code in getattr(dis, kind)} for kind in dis.__all__ if kind.startswith("has")}
print(dis.cmp_op)  # expect: ('<', '<=', '==', '!=', '>', '>=')
print(dis.opname[dis.EXTENDED_ARG], "EXT" in names["hasarg"], "NOP" in names["hasarg"])  # expect: EXT True False
print("LOAD_CONST" in names["hasconst"], "MOVE" in names["hasconst"])  # expect: True False
print("LOAD_GLOBAL" in names["hasname"], "LOAD_CONST" in names["hasname"])  # expect: True False
print("JUMP" in names["hasjrel"], "JUMP_LT" in names["hasjrel"], "EXT" in names["hasjrel"])  # expect: True True False
print("MOVE" in names["haslocal"], "CALL" in names["haslocal"], "RETURN_NONE" in names["haslocal"])  # expect: True True False
print(sorted(name for name in names["hascompare"] if "JUMP" not in name))  # expect: ['EQ', 'GE', 'GT', 'LE', 'LT', 'NE']
print("LOAD_FREE" in names["hasfree"], "MAKE_CELL" in names["hasfree"], "MOVE" in names["hasfree"])  # expect: True True False
print(dis.hasjabs, dis.hasexc)  # expect: [] []

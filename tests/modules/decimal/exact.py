# The largest precision makes arithmetic exact: what ends soon is computed, what has no end runs out of memory at once.
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, setcontext

setcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN))
x = Decimal(2) ** 256
print(x)  # expect: 115792089237316195423570985008687907853269984665640564039457584007913129639936
print(x / 128, Decimal(1) / 1024, Decimal(7) / Decimal("12.5"), Decimal(-3) / 96)
# expect: 904625697166532776746648320380374280103671755200316906558262375061821325312 0.0009765625 0.56 -0.03125
print(Decimal(9) // 2, Decimal(9) % 2, divmod(Decimal(9), Decimal("0.4")), Decimal("1.25").fma(3, 4))
# expect: 4 1 (Decimal('22'), Decimal('0.2')) 7.75
print(Decimal("1.5") ** 20, Decimal(6) / 3, Decimal("6.00") / 3, Decimal(600) / 3)
# expect: 3325.25673007965087890625 2 2.00 200

for divisor in 3, 7, 30:
    try:
        print(Decimal(1) / divisor)
    except MemoryError:
        print("MemoryError:", divisor)
# expect: MemoryError: 3
# expect: MemoryError: 7
# expect: MemoryError: 30

# Library, cmath: infinite and nan parts, as the C standard's annex G wants them.
import cmath

parts = (1.0, -0.0, cmath.inf, -cmath.inf, cmath.nan)
numbers = [complex(a, b) for a in parts for b in parts if not (abs(a) < 2 and abs(b) < 2)]


def show(function, z):
    try:
        value = function(z)
        return f"{value:.4g}"
    except (ValueError, OverflowError) as e:
        return type(e).__name__


for name in "sqrt exp log sinh cosh tanh acos acosh asinh atanh".split():
    print(name, *(show(getattr(cmath, name), z) for z in numbers))
# expect: sqrt inf+infj inf-infj nan+nanj inf+infj inf-infj nan+nanj inf+0j inf-0j inf+infj inf-infj inf+nanj 0+infj 0-infj inf+infj inf-infj nan+infj nan+nanj nan+nanj inf+infj inf-infj nan+nanj
# expect: exp ValueError ValueError nan+nanj ValueError ValueError nan+nanj inf+infj inf-0j ValueError ValueError inf+nanj 0+0j 0-0j 0+0j 0+0j 0+0j nan+nanj nan-0j nan+nanj nan+nanj nan+nanj
# expect: log inf+1.571j inf-1.571j nan+nanj inf+1.571j inf-1.571j nan+nanj inf+0j inf-0j inf+0.7854j inf-0.7854j inf+nanj inf+3.142j inf-3.142j inf+2.356j inf-2.356j inf+nanj nan+nanj nan+nanj inf+nanj inf+nanj nan+nanj
# expect: sinh ValueError ValueError nan+nanj ValueError ValueError 0+nanj inf+infj inf-0j ValueError ValueError inf+nanj -inf+infj -inf-0j ValueError ValueError inf+nanj nan+nanj nan-0j nan+nanj nan+nanj nan+nanj
# expect: cosh ValueError ValueError nan+nanj ValueError ValueError nan+0j inf+infj inf-0j ValueError ValueError inf+nanj inf-infj inf+0j ValueError ValueError inf+nanj nan+nanj nan+0j nan+nanj nan+nanj nan+nanj
# expect: tanh ValueError ValueError nan+nanj ValueError ValueError nan+nanj 1+0j 1-0j 1+0j 1+0j 1+0j -1+0j -1-0j -1+0j -1+0j -1+0j nan+nanj nan-0j nan+nanj nan+nanj nan+nanj
# expect: acos 1.571-infj 1.571+infj nan+nanj 1.571-infj 1.571+infj 1.571+nanj 0-infj 0+infj 0.7854-infj 0.7854+infj nan+infj 3.142-infj 3.142+infj 2.356-infj 2.356+infj nan+infj nan+nanj nan+nanj nan-infj nan+infj nan+nanj
# expect: acosh inf+1.571j inf-1.571j nan+nanj inf+1.571j inf-1.571j nan+nanj inf+0j inf-0j inf+0.7854j inf-0.7854j inf+nanj inf+3.142j inf-3.142j inf+2.356j inf-2.356j inf+nanj nan+nanj nan+nanj inf+nanj inf+nanj nan+nanj
# expect: asinh inf+1.571j inf-1.571j nan+nanj -inf+1.571j -inf-1.571j nan+nanj inf+0j inf-0j inf+0.7854j inf-0.7854j inf+nanj -inf+0j -inf-0j -inf+0.7854j -inf-0.7854j -inf+nanj nan+nanj nan-0j inf+nanj inf+nanj nan+nanj
# expect: atanh 0+1.571j 0-1.571j nan+nanj -0+1.571j -0-1.571j -0+nanj 0+1.571j 0-1.571j 0+1.571j 0-1.571j 0+nanj -0+1.571j -0-1.571j -0+1.571j -0-1.571j -0+nanj nan+nanj nan+nanj 0+1.571j 0-1.571j nan+nanj
for name in "sin cos tan asin atan log10 phase".split():
    print(name, *(show(getattr(cmath, name), z) for z in numbers))
# expect: sin inf+infj inf-infj nan+nanj -0+infj -0-infj -0+nanj ValueError ValueError ValueError ValueError nan+nanj ValueError ValueError ValueError ValueError nan+nanj nan+nanj nan-0j nan-infj nan-infj nan+nanj
# expect: cos inf-infj inf+infj nan+nanj inf+0j inf-0j nan+0j ValueError ValueError ValueError ValueError nan+nanj ValueError ValueError ValueError ValueError nan+nanj nan+nanj nan+0j inf+nanj inf+nanj nan+nanj
# expect: tan 0+1j 0-1j nan+nanj -0+1j -0-1j -0+nanj ValueError ValueError 0+1j 0-1j nan+nanj ValueError ValueError 0+1j 0-1j nan+nanj nan+nanj nan+nanj 0+1j 0-1j nan+nanj
# expect: asin 0+infj 0-infj nan+nanj -0+infj -0-infj -0+nanj 1.571+infj 1.571-infj 0.7854+infj 0.7854-infj nan-infj -1.571+infj -1.571-infj -0.7854+infj -0.7854-infj nan-infj nan+nanj nan+nanj nan+infj nan-infj nan+nanj
# expect: atan 1.571+0j 1.571-0j nan+nanj -1.571+0j -1.571-0j nan+nanj 1.571+0j 1.571-0j 1.571+0j 1.571-0j 1.571-0j -1.571+0j -1.571-0j -1.571+0j -1.571-0j -1.571-0j nan+nanj nan-0j nan+0j nan-0j nan+nanj
# expect: log10 inf+0.6822j inf-0.6822j nan+nanj inf+0.6822j inf-0.6822j nan+nanj inf+0j inf-0j inf+0.3411j inf-0.3411j inf+nanj inf+1.364j inf-1.364j inf+1.023j inf-1.023j inf+nanj nan+nanj nan+nanj inf+nanj inf+nanj nan+nanj
# expect: phase 1.571 -1.571 nan 1.571 -1.571 nan 0 -0 0.7854 -0.7854 nan 3.142 -3.142 2.356 -2.356 nan nan nan nan nan nan
print(*(cmath.polar(z) for z in numbers))
# expect: (inf, 1.5707963267948966) (inf, -1.5707963267948966) (nan, nan) (inf, 1.5707963267948966) (inf, -1.5707963267948966) (nan, nan) (inf, 0.0) (inf, -0.0) (inf, 0.7853981633974483) (inf, -0.7853981633974483) (inf, nan) (inf, 3.141592653589793) (inf, -3.141592653589793) (inf, 2.356194490192345) (inf, -2.356194490192345) (inf, nan) (nan, nan) (nan, nan) (inf, nan) (inf, nan) (nan, nan)
for r in (0.0, 1.0, cmath.inf, -cmath.inf, cmath.nan):
    print(*(show(lambda phi: cmath.rect(r, phi), phi) for phi in (0.0, -0.0, 2.0, cmath.inf, cmath.nan)))
# expect: 0+0j 0-0j -0+0j 0+0j 0+0j
# expect: 1+0j 1-0j -0.4161+0.9093j ValueError nan+nanj
# expect: inf+0j inf-0j -inf+infj ValueError inf+nanj
# expect: -inf-0j -inf+0j inf-infj ValueError inf+nanj
# expect: nan+0j nan+0j nan+nanj nan+nanj nan+nanj

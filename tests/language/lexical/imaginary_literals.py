# Reference 2.4.7: an imaginary literal is a complex number with real part zero.
print(3.14j, 10.j, 10j, .001j, 1e100j, 3.14e-10J, 3.14_15j, 0777j)
# expect: 3.14j 10j 10j 0.001j 1e+100j 3.14e-10j 3.1415j 777j
print(3 + 4j, 1j * 1j, type(1j).__name__)  # expect: (3+4j) (-1+0j) complex
print((3 + 4j).real, (3 + 4j).imag, 5j.imag)  # expect: 3.0 4.0 5.0
print(-2j, 0j, -0j)  # expect: (-0-2j) 0j (-0-0j)
print(1 - 0j, complex(0, -1))  # expect: (1+0j) -1j

# fractions: format().
import copy
import math
from fractions import Fraction as F


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


print(format(F(1,2)))  # expect: 1/2
print(format(F(1,3),'.3f'))  # expect: 0.333
print(format(F(1,3),''))  # expect: 1/3
print(format(F(22,7),'10.2f'))  # expect:       3.14
print(format(F(-22,7),'=+10.2f'))  # expect: -     3.14
print(format(F(1,3),'e'))  # expect: 3.333333e-01
print(format(F(1,3),'.2e'))  # expect: 3.33e-01
print(format(F(1000000,3),'g'))  # expect: 333333
print(format(F(1,30000),'g'))  # expect: 3.33333e-05
print(format(F(1,3),'%'))  # expect: 33.333333%
print(format(F(22,7),'010.3f'))  # expect: 000003.143
print(format(F(1234567,2),',.2f'))  # expect: 617,283.50
print(format(F(1234567,2),'_.1f'))  # expect: 617_283.5
print(format(F(-1,1000),'z.1f'))  # expect: 0.0
print(format(F(3),'#.0f'))  # expect: 3.
print(format(F(22,7),'*^12.3f'))  # expect: ***3.143****
print(format(F(22,7),'<12.3f'))  # expect: 3.143       
print(format(F(2,3),'.0f'))  # expect: 1
print(format(F(0),'.3e'))  # expect: 0.000e+00
print(format(F(10**20),'g'))  # expect: 1e+20
print(format(F(1,2),' .1f'))  # expect:  0.5
print(format(F(123456),'.3G'))  # expect: 1.23E+05
print(format(F(1,3),'.2E'))  # expect: 3.33E-01
print(format(F(5,2),'.0f'))  # expect: 2
print(format(F(100),'#g'))  # expect: 100.000
print(format(F(1),'.0%'))  # expect: 100%
print(format(F(1234567,100),'015,.1f'))  # expect: 0,000,012,345.7
print(format(F(0),'g'))  # expect: 0
error(lambda: format(F(1,3),'d'))  # expect: ValueError Invalid format specifier 'd' for object of type 'Fraction'
error(lambda: format(F(1,3),'s'))  # expect: ValueError Invalid format specifier 's' for object of type 'Fraction'
error(lambda: format(F(1,3),'10'))  # expect: ValueError Invalid format specifier '10' for object of type 'Fraction'
error(lambda: format(F(1,3),'0<10'))  # expect: ValueError Invalid format specifier '0<10' for object of type 'Fraction'
print(format(F(274624625908, 1), '= z#15_.7e'))  # expect:   2.7462463e+11
print(format(F(-252, 418), ' z8_g'))  # expect: -0.602871
print(format(F(-7781367, 1), '>+z.7g'))  # expect: -7781367
print(format(F(-4825511381, 990), '*<+8,.0g'))  # expect: -5e+06**
print(format(F(39489, 629364388), '^ 8.0f'))  # expect:     0   
print(format(F(-36926, 2954805), ' 8,.3G'))  # expect:  -0.0125
print(format(F(-586110389239, 903268234), ' #8,g'))  # expect: -648.877
print(format(F(-98358995946, 5777769), '-#_.0e'))  # expect: -2.e+04
print(format(F(-2907, 4), '= z_.1%'))  # expect: -72_675.0%
print(format(F(5655602876, 11), '> 8_.7e'))  # expect:  5.1414572e+08
print(format(F(-128362109, 1), 'x=+z_e'))  # expect: -1.283621e+08
print(format(F(-2261910184, 27140), 'x= z15,.0e'))  # expect: -xxxxxxxxx8e+04
print(format(F(309132, 59), '*<+z,.1E'))  # expect: +5.2E+03
print(format(F(5403, 945670), '=+z15_.1F'))  # expect: +           0.0
print(format(F(-88317, 4568606), '*<z#_.3%'))  # expect: -1.933%
print(format(F(63310, 7958), '= 15_%'))  # expect:     795.551646%
print(format(F(357459000763, 7585), '> z#_F'))  # expect:  47_127_093.047198
print(format(F(70155452803, 68), '> z15,.3f'))  # expect:  1,031,697,835.338
print(format(F(13264263177, 837917653), '*<+z8_G'))  # expect: +15.83**
print(format(F(162, 473593602), '=-z#15_.1G'))  # expect:          3.E-07
print(format(F(-890, 15), '=+#_F'))  # expect: -59.333333
print(format(F(50946, 219436599), '>+z15.3F'))  # expect:          +0.000
print(format(F(76585151233, 4727), '*< 8,.3%'))  # expect:  1,620,163,977.851%
print(format(F(97285, 54), '= 15_.1g'))  # expect:           2e+03
print(format(F(-7768915, 97529260), '^ z_.3g'))  # expect: -0.0797
print(format(F(82404, 403564047), '>z8_.7g'))  # expect: 0.0002041906
print(format(F(637749392, 4929), '^-8,.3F'))  # expect: 129,387.176
print(format(F(398777, 10), '^ z8,.3f'))  # expect:  39,877.700
print(format(F(-26505696, 958), '^+z,F'))  # expect: -27,667.741127
print(format(F(499631614, 86553876), '^8.1f'))  # expect:   5.8   
print(format(F(318610368, 3572317), '=8,.7G'))  # expect: 89.18872
print(format(F(9063, 1805240), '^ z#15_.0e'))  # expect:      5.e-03    
print(format(F(-32788638981, 498829), 'x=+8_.7G'))  # expect: -65_731.22
print(format(F(-683967232776, 5216887), '^+z,G'))  # expect: -131,106
print(format(F(614210, 6516819), '*<+z#15,.1g'))  # expect: +0.09**********
print(format(F(-87206641078, 735312), '+z_f'))  # expect: -118_598.147559
print(format(F(7075, 24), '^_G'))  # expect: 294.792
print(format(F(-11387886, 781741), '=+z_.0e'))  # expect: -1e+01
print(format(F(-45, 6), ' #15.3g'))  # expect:           -7.50
print(format(F(-22041579583, 38954891), 'x=-z15,E'))  # expect: -xx5.658232E+02
print(format(F(-114662152653, 885), '=+z15.1%'))  # expect: -12956175441.0%
print(format(F(-24867, 1), '>-z_G'))  # expect: -24_867
print(format(F(-407167979211, 56266), '-8,.1e'))  # expect: -7.2e+06
print(format(F(-231, 30805), '*<-#.3%'))  # expect: -0.750%
print(format(F(475157980610, 67829), '> z8.1G'))  # expect:    7E+06
print(format(F(300, 1), '+e'))  # expect: +3.000000e+02
print(format(F(7649362, 4), '^ 8,.7F'))  # expect:  1,912,340.5000000
print(format(F(-5455, 97), '*<+8,.0g'))  # expect: -6e+01**
print(format(F(90287696493, 7914346), '>+,.1f'))  # expect: +11,408.1
print(format(F(-75, 1), '*<z8_.0G'))  # expect: -8E+01**
print(format(F(-5249646, 8), 'x=z#8_.1E'))  # expect: -6.6E+05
print(format(F(-39843516875, 1), '*<+#.7F'))  # expect: -39843516875.0000000
print(format(F(-6083, 4), 'x=-_.7g'))  # expect: -1_520.75
print(format(F(51796901511, 6677), '^z15F'))  # expect: 7757511.084469 
print(format(F(-442883, 87), '^ .7G'))  # expect: -5090.609
print(format(F(-97315867645, 9053541), '>#_%'))  # expect: -1_074_892.880531%
print(format(F(757235423155, 3757653), '>-z#8_.0G'))  # expect:   2.E+05
print(format(F(-721776, 69), '=8.1%'))  # expect: -1046052.2%
print(format(F(6, 4173778), '-#,.7G'))  # expect: 1.437547E-06
print(format(F(-99843, 2156), '+z.3%'))  # expect: -4630.937%

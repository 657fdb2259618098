# A NameError for a near miss names a similar name on the error output.
# exit: 1
# error: NameError: name 'temprature' is not defined. Did you mean: 'temperature'?
temperature = 21
print(temperature)  # expect: 21
print(temprature)

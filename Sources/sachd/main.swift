import Configuration
print("x")

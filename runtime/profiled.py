def fire(n): return n
total = fire(1) + fire(2)

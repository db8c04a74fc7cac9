import random
from random import Random, randint
random.seed(1); print random.random(), random.randint(1,10), random.choice([1,2,3]), random.gauss(0,1), random.uniform(1,2), random.sample(range(10),3)
l=range(5); random.shuffle(l); print l
print random.randrange(10), random.expovariate(1.0), random.normalvariate(0,1), random.randrange(0,100,7), random.randrange(5,1,-1)
print random.sample(xrange(10000),8), random.sample(range(50),10), random.sample('abcdef',2)
random.seed('abc'); print random.random(), randint(0,5)
r=Random(3); print r.randint(0,100), r.choice('xyz'), r.betavariate(1,2), r.triangular(0,1,.3), r.gammavariate(2,3), r.vonmisesvariate(0,4)
random.seed(12345678901234567890); print random.randint(0,10**20), random.getrandbits(40)
s=random.getstate(); a=random.random(); random.setstate(s); print a==random.random()
for f in (lambda: random.randint(3,1), lambda: random.randrange(0), lambda: random.sample([1],2), lambda: random.randrange(1.5)):
    try: f()
    except ValueError, e: print e
class Refused(Exception): pass
try:
    raise Refused, "spike"
except Refused, (e): print e, e.args
try: open("/nonexistent/file")
except IOError, (number, words): print number, words
print str(buffer("abc", 1))

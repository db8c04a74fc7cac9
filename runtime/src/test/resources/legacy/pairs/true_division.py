from __future__ import division
print 1 / 2, 7 / 2 * 2, 7 // 2
x = 7
x /= 2
print x

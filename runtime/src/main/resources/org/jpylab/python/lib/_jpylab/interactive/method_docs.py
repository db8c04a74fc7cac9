"""Lines for `builtin_docs`: the methods of Python's types, `math` and `time`."""

TEXT = """
str.capitalize(): The text with its first character in upper case and the rest in lower case.
str.casefold(): The text in a form for comparisons that ignore case.
str.center(width, fillchar=' ', /): The text in the middle of so many characters.
str.count(sub[, start[, end]]): How often a text occurs in this one without overlap.
str.encode(encoding='utf-8', errors='strict'): The text as bytes.
str.endswith(suffix[, start[, end]]): True if the text ends with this one, or with one of a tuple.
str.expandtabs(tabsize=8): The text with spaces for tabs.
str.find(sub[, start[, end]]): Where a text occurs first in this one; -1 if it does not.
str.format(*args, **kwargs): The text with values in the places of its braces.
str.format_map(mapping, /): As format(**mapping), without copying the mapping.
str.index(sub[, start[, end]]): As find(), but an error if the text does not occur.
str.isalnum(): True if all characters are letters or digits and there is one.
str.isalpha(): True if all characters are letters and there is one.
str.isascii(): True if all characters are ASCII.
str.isdecimal(): True if all characters are decimal digits and there is one.
str.isdigit(): True if all characters are digits and there is one.
str.isidentifier(): True if the text can be a name in Python.
str.islower(): True if all letters are in lower case and there is one.
str.isnumeric(): True if all characters are numeric and there is one.
str.isprintable(): True if all characters can be printed.
str.isspace(): True if all characters are white space and there is one.
str.istitle(): True if every word begins in upper case and goes on in lower case.
str.isupper(): True if all letters are in upper case and there is one.
str.join(iterable, /): The texts of an iterable with this one between them.
str.ljust(width, fillchar=' ', /): The text at the left of so many characters.
str.lower(): The text in lower case.
str.lstrip(chars=None, /): The text without white space, or these characters, at its start.
str.maketrans(): A table for translate().
str.partition(sep, /): The text before the first separator, the separator, and the text behind it.
str.removeprefix(prefix, /): The text without a beginning, if it has it.
str.removesuffix(suffix, /): The text without an end, if it has it.
str.replace(old, new, count=-1, /): The text with one text in the places of another, at most `count` times.
str.rfind(sub[, start[, end]]): Where a text occurs last in this one; -1 if it does not.
str.rindex(sub[, start[, end]]): As rfind(), but an error if the text does not occur.
str.rjust(width, fillchar=' ', /): The text at the right of so many characters.
str.rpartition(sep, /): The text before the last separator, the separator, and the text behind it.
str.rsplit(sep=None, maxsplit=-1): As split(), beginning at the end.
str.rstrip(chars=None, /): The text without white space, or these characters, at its end.
str.split(sep=None, maxsplit=-1): The parts of the text between separators, or between white space.
str.splitlines(keepends=False): The lines of the text.
str.startswith(prefix[, start[, end]]): True if the text begins with this one, or with one of a tuple.
str.strip(chars=None, /): The text without white space, or these characters, at both ends.
str.swapcase(): The text with upper case for lower case and the other way round.
str.title(): The text with every word beginning in upper case.
str.translate(table, /): The text with its characters replaced by a table's.
str.upper(): The text in upper case.
str.zfill(width, /): A number's text with zeros at its left, so many characters in all.
list.append(object, /): Add an item at the end.
list.clear(): Remove all items.
list.copy(): A new list of the same items.
list.count(value, /): How many items equal a value.
list.extend(iterable, /): Add the items of an iterable at the end.
list.index(value, start=0, stop=9223372036854775807, /): Where a value is first; an error if it is not there.
list.insert(index, object, /): Put an item before an index.
list.pop(index=-1, /): Remove the item at an index and return it.
list.remove(value, /): Remove the first item that equals a value.
list.reverse(): Turn the order round, in place.
list.sort(*, key=None, reverse=False): Bring the items into ascending order, in place.
dict.clear(): Remove all items.
dict.copy(): A new dictionary of the same items.
dict.fromkeys(iterable, value=None, /): A new dictionary with these keys, all with one value.
dict.get(key, default=None, /): The value of a key; the default where there is none.
dict.items(): A view of the pairs of keys and values.
dict.keys(): A view of the keys.
dict.pop(k[, d]): Remove a key and return its value; the default where there is none.
dict.popitem(): Remove the pair that came last and return it.
dict.setdefault(key, default=None, /): The value of a key, which is set to the default where there is none.
dict.update([E, ]**F): Take over the items of a mapping, of pairs, or of keywords.
dict.values(): A view of the values.
set.add(object, /): Add an element.
set.clear(): Remove all elements.
set.copy(): A new set of the same elements.
set.difference(*others): The elements that are in none of the others.
set.difference_update(*others): Remove the elements of the others.
set.discard(object, /): Remove an element if it is there.
set.intersection(*others): The elements that are in all of the others too.
set.intersection_update(*others): Keep only what is in all of the others too.
set.isdisjoint(other, /): True if no element is in both.
set.issubset(other, /): True if all elements are in the other one.
set.issuperset(other, /): True if all elements of the other one are here.
set.pop(): Remove some element and return it.
set.remove(object, /): Remove an element; an error if it is not there.
set.symmetric_difference(other, /): The elements that are in one of both only.
set.symmetric_difference_update(other, /): Keep what is in one of both only.
set.union(*others): The elements of all of them.
set.update(*others): Add the elements of the others.
tuple.count(value, /): How many items equal a value.
tuple.index(value, start=0, stop=9223372036854775807, /): Where a value is first; an error if it is not there.
int.bit_count(): How many ones the number has in base two.
int.bit_length(): How many digits the number has in base two.
int.to_bytes(length=1, byteorder='big', *, signed=False): The number as bytes.
int.from_bytes(bytes, byteorder='big', *, signed=False): The number that bytes are.
int.is_integer(): True.
float.as_integer_ratio(): The number as a fraction of two integers, exactly.
float.fromhex(string, /): The number that a text in base sixteen is.
float.hex(): The number as text in base sixteen, exactly.
float.is_integer(): True if the number has no fraction.
complex.conjugate(): The number with the sign of its imaginary part turned round.
math.acos(x, /): The arc cosine, in radians.
math.acosh(x, /): The inverse hyperbolic cosine.
math.asin(x, /): The arc sine, in radians.
math.asinh(x, /): The inverse hyperbolic sine.
math.atan(x, /): The arc tangent, in radians.
math.atan2(y, x, /): The angle of the point (x, y), in radians, in the right quadrant.
math.atanh(x, /): The inverse hyperbolic tangent.
math.cbrt(x, /): The cube root.
math.ceil(x, /): The smallest integer that is not less than x.
math.comb(n, k, /): The number of ways to choose k of n things, without order.
math.copysign(x, y, /): x with the sign of y.
math.cos(x, /): The cosine of an angle in radians.
math.cosh(x, /): The hyperbolic cosine.
math.degrees(x, /): An angle in degrees from one in radians.
math.dist(p, q, /): The Euclidean distance of two points.
math.erf(x, /): The error function.
math.erfc(x, /): One minus the error function, without loss of digits.
math.exp(x, /): e to the power of x.
math.exp2(x, /): Two to the power of x.
math.expm1(x, /): e to the power of x, minus one, without loss of digits.
math.fabs(x, /): The absolute value as a float.
math.factorial(n, /): The product of the integers from 1 to n.
math.floor(x, /): The largest integer that is not greater than x.
math.fmod(x, y, /): The remainder with the sign of x.
math.frexp(x, /): The pair (m, e) with x = m * 2**e and 0.5 <= abs(m) < 1.
math.fsum(seq, /): The sum of floats without rounding on the way.
math.gamma(x, /): The gamma function.
math.gcd(*integers): The greatest common divisor.
math.hypot(*coordinates): The length of a vector.
math.isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0): True if two numbers are nearly equal.
math.isfinite(x, /): True if x is neither infinite nor NaN.
math.isinf(x, /): True if x is infinite.
math.isnan(x, /): True if x is NaN.
math.isqrt(n, /): The integer part of the square root of an integer.
math.lcm(*integers): The least common multiple.
math.ldexp(x, i, /): x * 2**i.
math.lgamma(x, /): The logarithm of the absolute value of the gamma function.
math.log(x[, base]): The logarithm; the natural one without a base.
math.log10(x, /): The logarithm to base ten.
math.log1p(x, /): The natural logarithm of 1 + x, without loss of digits.
math.log2(x, /): The logarithm to base two.
math.modf(x, /): The fraction and the integer part, both with the sign of x.
math.nextafter(x, y, /, *, steps=None): The next float from x towards y.
math.perm(n, k=None, /): The number of ways to choose k of n things, in order.
math.pow(x, y, /): x to the power of y, as floats.
math.prod(iterable, /, *, start=1): The product of the items and a start value.
math.radians(x, /): An angle in radians from one in degrees.
math.remainder(x, y, /): The difference between x and the nearest multiple of y.
math.sin(x, /): The sine of an angle in radians.
math.sinh(x, /): The hyperbolic sine.
math.sqrt(x, /): The square root.
math.tan(x, /): The tangent of an angle in radians.
math.tanh(x, /): The hyperbolic tangent.
math.trunc(x, /): The integer part.
math.ulp(x, /): The distance to the next float.
time.asctime([tuple]): A time as text such as 'Sat Jun 06 16:26:11 1998'.
time.ctime([secs]): Seconds since the epoch as text of the local time.
time.gmtime([secs]): Seconds since the epoch as a time in UTC.
time.localtime([secs]): Seconds since the epoch as a local time.
time.monotonic(): Seconds of a clock that never goes back.
time.perf_counter(): Seconds of the finest clock, for measuring durations.
time.perf_counter_ns(): Nanoseconds of the finest clock.
time.process_time(): Seconds that the processor has spent on this process.
time.process_time_ns(): Nanoseconds that the processor has spent on this process.
time.sleep(secs, /): Wait so many seconds.
time.strftime(format[, tuple]): A time as text in a format.
time.thread_time(): Seconds that the processor has spent on this thread.
time.time(): Seconds since the epoch.
time.tzset(): Take over the time zone from the environment variable TZ.
"""

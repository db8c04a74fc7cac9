"""What a statement tells: the text it prints, the error that ends it, its warnings."""
import io
import re
import sys
import warnings


def told(statement, space):
    """What a statement prints, the error that ends it, and its warnings."""
    out, old, failure = io.StringIO(), sys.stdout, ""
    sys.stdout = out
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                code = compile(statement, "<statement>", "eval")
            except SyntaxError:
                exec(compile(statement, "<statement>", "exec"), space)
            else:
                value = eval(code, space)
                if value is not None:
                    print(repr(value))
        except BaseException as error:
            failure = " %s: %s" % (type(error).__name__, error)
        finally:
            sys.stdout = old
    text = out.getvalue().rstrip() + failure
    for warning in caught:
        text += " | %s: %s" % (warning.category.__name__, warning.message)
    return re.sub("(?<= at )0x[0-9a-f]+|0x[0-9a-f]{6,}", "0x", text.replace("\n", "~"))

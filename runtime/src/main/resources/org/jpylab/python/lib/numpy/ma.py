"""numpy.ma: masked arrays are not supported yet."""


def __getattr__(name):
    raise NotImplementedError("numpy.ma." + name)

# times of a recording session
import datetime

import numpy as np

start = np.datetime64('2009-02-16T09:30')
times = start + np.arange(0, 90, 30).astype('timedelta64[m]')
print(times)
print(times[-1] - times[0], (times[-1] - times[0])/np.timedelta64(1, 's'))
days = np.arange('2009-02-16', '2009-02-20', dtype='datetime64[D]')
print(days, days.dtype)
print(np.diff(days))
when = datetime.datetime(2009, 2, 16, 9, 30) + datetime.timedelta(minutes=45)
print(when.strftime('%d %b %Y, %H:%M'), when.isoformat())
print((when - datetime.datetime(2009, 1, 1)).days)
seconds = 3725.5
h, rest = divmod(seconds, 3600)
m, s = divmod(rest, 60)
print('%02d:%02d:%04.1f' % (h, m, s))
print('{:%H:%M}'.format(when), f'{seconds:,.1f}')

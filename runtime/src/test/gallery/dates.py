import datetime
import matplotlib.pyplot as plt

days = [datetime.datetime(2020, 1, 1) + datetime.timedelta(days=9 * i) for i in range(30)]
plt.plot(days, [i * (30 - i) for i in range(30)])
plt.gcf().autofmt_xdate()

import matplotlib.pyplot as plt

plt.pie([15, 30, 45, 10], explode=(0, 0.1, 0, 0), labels=['Frogs', 'Hogs', 'Dogs', 'Logs'],
        autopct='%1.1f%%', shadow=True, startangle=90)
plt.axis('equal')

import matplotlib.pyplot as plt

people = ('Tom', 'Dick', 'Harry', 'Slim', 'Jim')
plt.barh(people, [4.5, 8, 12, 10.2, 6], xerr=[0.5, 1, 2, 0.3, 1], align='center', color='lightgreen', ecolor='r')
plt.gca().invert_yaxis()
plt.xlabel('Performance')
plt.title('How fast do you want to go today?')

import matplotlib.pyplot as plt

for i, angle in enumerate(range(0, 360, 45)):
    for mode in ['default', 'anchor']:
        x, y = i % 4, i // 4 + (0 if mode == 'default' else 2)
        plt.plot(x, y, 'k.')
        plt.text(x, y, 'Rotated %d' % angle, rotation=angle, rotation_mode=mode, ha='left', va='bottom')
plt.xlim(-0.7, 4)
plt.ylim(-0.7, 4)
plt.xticks(rotation=45)

"""Animations and timers in windows."""
import os, tempfile
from matplotlib.animation import ArtistAnimation, FuncAnimation
fig, ax = plt.subplots(figsize=(3, 2))
line, = ax.plot([0, 1], [0, 0])
ax.set_ylim(0, 5)
seen = []
def step(i):
    seen.append(i)
    line.set_ydata([0, i])
    return line,
animation = FuncAnimation(fig, step, frames=5, interval=20, repeat=False, blit=True)
plt.show(block=False)
plt.pause(1)
print(seen[-1], len(seen) >= 5, list(line.get_ydata()))
animation.pause()
folder = tempfile.mkdtemp()
animation.save(os.path.join(folder, "a.gif"), fps=10)
print(open(os.path.join(folder, "a.gif"), "rb").read(6), os.listdir(folder))
ticks = []
timer = fig.canvas.new_timer(interval=20)
timer.add_callback(lambda: ticks.append(1))
timer.start()
plt.pause(0.5)
timer.stop()
count = len(ticks)
plt.pause(0.2)
print(count > 5, len(ticks) == count)
once = fig.canvas.new_timer(interval=10)
once.single_shot = True
once.add_callback(print, "once")
once.start()
plt.pause(0.3)
other, ax = plt.subplots()
pictures = [ax.plot([0, k]) for k in range(3)]
kept = ArtistAnimation(other, pictures, interval=20, repeat=True)
plt.show(block=False)
plt.pause(0.4)
print(sum(p[0].get_visible() for p in pictures))
hands.closeLater(300, title(fig))
hands.closeLater(300, title(other))
plt.show()
print(plt.get_fignums())

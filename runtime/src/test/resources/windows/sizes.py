"""Windows and figures have one size."""
from matplotlib.backend_bases import ResizeEvent
fig, ax = opened(layout="tight")
ax.set_ylabel("a label\nof two lines")
fig.canvas.draw()
sizes = []
fig.canvas.mpl_connect("resize_event", lambda e: sizes.append((e.width, e.height, isinstance(e, ResizeEvent))))
print(person.size(fig), fig.get_size_inches())
before = ax.get_position().x0
person.resize(fig, 800, 300)
plt.pause(0.1)
print(person.size(fig), fig.get_size_inches(), sizes[-1], ax.get_position().x0 < before)
sizes.clear()
fig.set_size_inches(5, 4)
plt.pause(0.1)
print(person.size(fig), sizes)
fig.set_dpi(80)
plt.pause(0.1)
print(person.size(fig), fig.get_size_inches())
fig.canvas.manager.resize(500, 450)
plt.pause(0.1)
print(person.size(fig), fig.get_size_inches())
plt.rcParams["toolbar"] = "None"
bare = plt.figure(figsize=(2, 2))
plt.pause(0.1)
try:
    person.tools(bare)
except BaseException as e:
    print("no button" in str(e))

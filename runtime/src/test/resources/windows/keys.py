"""The keys that windows know."""
def grids(ax):
    on = lambda axis, which: any(t.gridline.get_visible() for t in getattr(axis, f"get_{which}_ticks")())
    return [[on(a, w) for w in ("major", "minor")] for a in (ax.xaxis, ax.yaxis)]

fig, ax = opened()
ax.minorticks_on()
for key in "gggg":
    person.key(fig, key)
    print(key, [g[0] for g in grids(ax)])
for key in "GGGG":
    person.key(fig, key)
    print(key, grids(ax))
ax.set_xlim(1, 10)
ax.set_ylim(1, 10)
for key in "klkl":
    person.key(fig, key)
    print(key, ax.get_xscale(), ax.get_yscale())
person.key(fig, "p")
print("p", person.tools(fig))
person.key(fig, "o")
print("o", person.tools(fig))
person.drag(fig, *at(ax, 2, 2), *at(ax, 8, 6), 1)
for key in ("h", "c", "v", "r", "v", "left", "right", "backspace", "right", "home"):
    person.key(fig, key)
    print(key, limits(ax))
person.key(fig, "o")
person.key(fig, "f")
print("f", person.size(fig) == "640x480 at 1.0")
person.key(fig, "f")
print("f", person.size(fig))
heard = []
fig.canvas.mpl_connect("key_press_event", lambda e: heard.append((e.key, e.inaxes is ax, e.xdata and round(e.xdata))))
person.move(fig, *at(ax, 3, 5))
for key in ("a", "A", "ctrl+a", "alt+x", "shift+left", "f5", "escape", "enter", "5"):
    person.key(fig, key)
person.move(fig, 2, 2)
person.key(fig, "z")
for one in heard:
    print(*one)
other = plt.figure()
third = plt.figure("third")
plt.pause(0.1)
print(list(hands.titles()), plt.get_fignums())
person.key(other, "q")
print(list(hands.titles()), plt.get_fignums())
person.key(third, "ctrl+w")
print(list(hands.titles()), plt.get_fignums())
plt.rcParams["keymap.quit"] = ["x"]
person.key(fig, "q")
print(list(hands.titles()))
person.key(fig, "x")
print(list(hands.titles()), plt.get_fignums())

"""What programs hear of a person."""
fig, (left, right) = plt.subplots(1, 2)
line, = left.plot([0, 5, 10], [0, 5, 10], "o", picker=True, pickradius=5)
dots = right.scatter([2, 5, 8], [5, 5, 5], s=100, picker=True)
for ax in (left, right):
    ax.set(xlim=(0, 10), ylim=(0, 10))
plt.show(block=False)
plt.pause(0.1)
person.move(fig, 2, 2)


def hear(event):
    inside = {left: "left", right: "right", None: None}[event.inaxes]
    where = None if event.xdata is None else (round(event.xdata), round(event.ydata))
    print(event.name, inside, where, event.button, event.key, event.step, event.dblclick)


for name in ("button_press_event", "button_release_event", "scroll_event"):
    fig.canvas.mpl_connect(name, hear)
for name in ("axes_enter_event", "axes_leave_event"):
    fig.canvas.mpl_connect(name, lambda e: print(e.name, {left: "left", right: "right"}[e.inaxes]))
fig.canvas.mpl_connect("pick_event", lambda e: print(e.name, type(e.artist).__name__, list(e.ind)))
person.click(fig, *at(left, 3, 7), 3)
person.click(fig, *at(right, 3, 7), 2)
person.scroll(fig, *at(right, 3, 7), 1)
person.scroll(fig, *at(right, 3, 7), -2)
person.hold(fig, "shift")
person.click(fig, *at(left, 4, 7), 1)
hands.letGo("shift")
plt.pause(0.05)
person.click(fig, *at(left, 5, 5), 1)
person.click(fig, *at(right, 8, 5), 1)
person.doubleClick(fig, *at(right, 6, 2))
person.click(fig, 2, 2, 1)
moves = []
cid = fig.canvas.mpl_connect("motion_notify_event", moves.append)
person.move(fig, *at(left, 1, 1))
print(len(moves) > 0, moves[-1].button)
fig.canvas.mpl_disconnect(cid)
count = len(moves)
person.move(fig, *at(left, 2, 2))
print(len(moves) == count)
fig.canvas.mpl_connect("key_press_event", lambda e: 1 / 0 if e.key == "a" else print("key", e.key))
person.key(fig, "a")
person.key(fig, "b")

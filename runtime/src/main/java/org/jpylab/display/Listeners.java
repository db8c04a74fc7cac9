package org.jpylab.display;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who wants to know of which events of a figure. */
public final class Listeners {
    private record Listener(String name, Consumer<FigureEvent> action) {}

    private final Map<Integer, Listener> listeners = new LinkedHashMap<>();
    private int last;

    /** Calls an action at each event of a name; returns the number to take it back with. */
    public synchronized int connect(String name, Consumer<FigureEvent> action) {
        last++;
        listeners.put(last, new Listener(name, action));
        return last;
    }

    public synchronized void disconnect(int number) {
        listeners.remove(number);
    }

    /** True when somebody listens to events of a name. */
    public synchronized boolean wants(String name) {
        return listeners.values().stream().anyMatch(one -> one.name.equals(name));
    }

    /** Calls all who listen to an event. */
    public void tell(FigureEvent event) {
        List<Listener> now;
        synchronized (this) {
            now = List.copyOf(listeners.values());
        }
        for (Listener listener : now) {
            if (listener.name.equals(event.name())) {
                listener.action.accept(event);
            }
        }
    }
}

package org.jpylab.shell.kernel;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQ.Poller;
import org.zeromq.ZMQ.Socket;
import org.zeromq.ZMQException;

import java.nio.channels.ClosedSelectorException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

/**
 * The five sockets of a kernel. One thread, that of {@link #serve}, reads and writes them, since a
 * ZeroMQ socket belongs to one thread; others leave their messages in a queue and ring.
 */
final class KernelSockets implements AutoCloseable {
    private static final String BELL = "inproc://bell";
    private static final int LINGER_MS = 1000;

    /** The ways of messages. Heartbeats are answered by themselves. */
    enum Channel {
        SHELL,
        CONTROL,
        STDIN,
        IOPUB
    }

    private record Outgoing(Channel channel, Message message) {}

    private final ZContext context = new ZContext();
    private final Map<Channel, Socket> sockets = new EnumMap<>(Channel.class);
    private final Queue<Outgoing> outgoing = new ConcurrentLinkedQueue<>();
    private final Wire wire;
    private final Socket bell;
    private final Socket ringer;
    private volatile boolean isOpen = true;

    /** Binds the sockets; fails with a ZMQException where one of the ports is taken. */
    KernelSockets(Connection connection) {
        wire = new Wire(connection.key(), connection.algorithm());
        context.setLinger(LINGER_MS);
        open(Channel.SHELL, SocketType.ROUTER, connection.endpoint(connection.shell()));
        open(Channel.CONTROL, SocketType.ROUTER, connection.endpoint(connection.control()));
        open(Channel.STDIN, SocketType.ROUTER, connection.endpoint(connection.stdin()));
        open(Channel.IOPUB, SocketType.PUB, connection.endpoint(connection.iopub()));
        Socket heart = bound(SocketType.REP, connection.endpoint(connection.heartbeat()));
        Thread.ofPlatform().daemon().name("kernel heartbeat").start(() -> beat(heart));
        bell = bound(SocketType.PULL, BELL);
        ringer = context.createSocket(SocketType.PUSH);
        ringer.connect(BELL);
    }

    private void open(Channel channel, SocketType type, String endpoint) {
        sockets.put(channel, bound(type, endpoint));
    }

    private Socket bound(SocketType type, String endpoint) {
        Socket socket = context.createSocket(type);
        socket.setHWM(0);
        socket.bind(endpoint);
        return socket;
    }

    private static void beat(Socket heart) {
        try {
            while (true) {
                heart.send(heart.recv(0), 0);
            }
        } catch (ZMQException | ClosedSelectorException e) {
            heart.close(); // the context has ended
        }
    }

    /** Sends a message soon, behind those given before; callable from any thread. */
    void send(Channel channel, Message message) {
        outgoing.add(new Outgoing(channel, message));
        synchronized (ringer) {
            if (isOpen) {
                ringer.send("");
            }
        }
    }

    /** Hands every message to the receiver, until {@link #stop}; what waits to be sent is sent. */
    void serve(BiConsumer<Channel, Message> receiver) {
        List<Channel> heard = List.of(Channel.CONTROL, Channel.SHELL, Channel.STDIN);
        Poller poller = context.createPoller(heard.size() + 1);
        heard.forEach(channel -> poller.register(socket(channel), Poller.POLLIN));
        poller.register(bell, Poller.POLLIN);
        while (isOpen) {
            poller.poll();
            while (bell.recv(ZMQ.DONTWAIT) != null) {
                sendAll();
            }
            for (int i = 0; i < heard.size(); i++) {
                if (poller.pollin(i)) {
                    receive(heard.get(i), receiver);
                }
            }
        }
        sendAll();
        poller.close();
    }

    private void sendAll() {
        for (Outgoing next = outgoing.poll(); next != null; next = outgoing.poll()) {
            List<byte[]> frames = wire.frames(next.message());
            Socket socket = socket(next.channel());
            for (int i = 0; i < frames.size(); i++) {
                socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
            }
        }
    }

    private void receive(Channel channel, BiConsumer<Channel, Message> receiver) {
        Socket socket = socket(channel);
        List<byte[]> frames = new ArrayList<>();
        do {
            frames.add(socket.recv(0));
        } while (socket.hasReceiveMore());
        try {
            receiver.accept(channel, wire.message(frames));
        } catch (Wire.BadMessage e) {
            System.err.println("jpylab: a message was ignored: " + e.getMessage());
        }
    }

    private Socket socket(Channel channel) {
        return java.util.Objects.requireNonNull(sockets.get(channel));
    }

    /** Ends {@link #serve}; callable from any thread. */
    void stop() {
        synchronized (ringer) {
            isOpen = false;
            ringer.send("");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.jpylab.shell.kernel;

import com.google.gson.JsonObject;

import org.jpylab.python.CellMemory;
import org.jpylab.python.CellSession;
import org.jpylab.shell.kernel.KernelSockets.Channel;
import org.zeromq.ZMQException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers the messages of front ends until one of them asks it to end.
 *
 * <p>Three threads: that of the sockets hears everything and answers what must not wait (interrupt,
 * shutdown); requests are answered on a second one, one after the other, so that Python need not be
 * up for the first of them; cells run on Python's own.
 */
public final class Kernel implements AutoCloseable {
    private static final int PARENT_CHECK_MS = 1000;

    private final KernelSockets sockets;
    private final KernelHost host;
    private final CompletableFuture<CellSession> session;
    private final Requests requests;
    private final KernelInfo info;
    private final AtomicLong received = new AtomicLong();
    private final ExecutorService answering =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("kernel requests").factory());

    private Kernel(Connection connection, Python python, CellMemory memory, KernelInfo info) {
        this.info = info;
        sockets = new KernelSockets(connection);
        host = new KernelHost(sockets, memory);
        Publisher publisher = new Publisher(sockets);
        session =
                python.submit(() -> {
                    CellSession cells =
                            python.open(
                                    host, publisher.stream("stdout"), publisher.stream("stderr"));
                    cells.runAsNotebook();
                    cells.publish(publisher);
                    return cells;
                });
        requests = new Requests(python, session, publisher, host);
    }

    /**
     * Runs a kernel to its end.
     *
     * @param file the connection file that the front end has written
     * @param memory of the cells of this kernel and of earlier ones
     * @param parent the process that must live as long as the kernel does, 0 for none
     * @return the exit status
     */
    public static int run(
            Path file,
            long parent,
            String version,
            String banner,
            Python python,
            CellMemory memory) {
        try (Kernel kernel =
                new Kernel(
                        Connection.read(file), python, memory, new KernelInfo(version, banner))) {
            kernel.watch(parent);
            kernel.sockets.send(
                    Channel.IOPUB, Message.spontaneous().news("status", state("starting")));
            kernel.sockets.serve(kernel::receive);
            return 0;
        } catch (IOException | ZMQException e) {
            System.err.println("jpylab: no kernel with " + file + ": " + e.getMessage());
            return 1;
        }
    }

    /** Stops what runs; callable from any thread. */
    public void interrupt() {
        if (!host.answer(Optional.empty()) && session.isDone() && requests.isRunning()) {
            session.join().interrupt();
        }
    }

    private void watch(long parent) {
        sun.misc.Signal.handle(new sun.misc.Signal("INT"), signal -> interrupt());
        if (parent > 0) {
            Thread.ofPlatform().daemon().name("kernel parent").start(() -> follow(parent));
        }
    }

    private void follow(long parent) {
        try {
            while (ProcessHandle.of(parent).map(ProcessHandle::isAlive).orElse(false)) {
                Thread.sleep(PARENT_CHECK_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sockets.stop();
    }

    private void receive(Channel channel, Message message) {
        switch (channel) {
            case CONTROL -> answer(channel, message, 0);
            case STDIN -> host.answer(Optional.of(Requests.text(message, "value")));
            default -> {
                long number = received.incrementAndGet();
                answering.execute(() -> answer(channel, message, number));
            }
        }
    }

    /** Answers a request between telling everyone that the kernel is busy and that it is idle. */
    private void answer(Channel channel, Message message, long number) {
        sockets.send(Channel.IOPUB, message.news("status", state("busy")));
        String type = message.type();
        try {
            Optional<JsonObject> content =
                    switch (type) {
                        case "kernel_info_request" -> Optional.of(info.toJson());
                        case "interrupt_request" -> {
                            interrupt();
                            yield Optional.of(Requests.ok());
                        }
                        case "shutdown_request" -> Optional.of(shutdown(message));
                        case "execute_request" ->
                                Optional.of(requests.execute(message, number, received));
                        default -> requests.answer(message);
                    };
            content.ifPresent(answer ->
                    sockets.send(
                            channel, message.reply(type.replace("_request", "_reply"), answer)));
        } catch (RuntimeException e) {
            System.err.println("jpylab: " + type + " failed: " + e);
            sockets.send(
                    channel, message.reply(type.replace("_request", "_reply"), Requests.failed(e)));
        } finally {
            sockets.send(Channel.IOPUB, message.news("status", state("idle")));
        }
        if (type.equals("shutdown_request")) {
            sockets.stop();
        }
    }

    private JsonObject shutdown(Message message) {
        JsonObject content = Requests.ok();
        content.addProperty(
                "restart",
                message.content().has("restart")
                        && message.content().get("restart").getAsBoolean());
        sockets.send(Channel.IOPUB, message.news("shutdown_reply", content));
        return content;
    }

    private static JsonObject state(String name) {
        JsonObject content = new JsonObject();
        content.addProperty("execution_state", name);
        return content;
    }

    @Override
    public void close() {
        answering.shutdownNow();
        sockets.close();
    }
}

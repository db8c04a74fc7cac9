package org.jpylab.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import org.jpylab.JPyLab;
import org.jpylab.python.CellHost;
import org.jpylab.python.CellMemory;
import org.jpylab.python.CellSession;
import org.jpylab.python.PastCell;
import org.jpylab.shell.kernel.KernelClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A kernel as a front end sees it: messages on ZeroMQ sockets. */
@Timeout(300)
class KernelTest {
    @TempDir static Path folder;

    private static final Earlier EARLIER = new Earlier();

    private static CompletableFuture<Integer> ended;
    private static KernelClient client;

    /** Python on a thread of its own, without pylab's names. */
    private static final class PlainPython implements Python {
        private final ExecutorService thread =
                Executors.newSingleThreadExecutor(task -> {
                    Thread made = new Thread(null, task, "python", 64 << 20);
                    made.setDaemon(true);
                    return made;
                });

        @Override
        public <T> CompletableFuture<T> submit(Callable<T> piece) {
            CompletableFuture<T> result = new CompletableFuture<>();
            thread.execute(() -> {
                try {
                    result.complete(piece.call());
                } catch (Exception e) {
                    result.completeExceptionally(e);
                }
            });
            return result;
        }

        @Override
        public CellSession open(CellHost host, OutputStream out, OutputStream err) {
            return new CellSession(JPyLab.builder().out(out).err(err).open().session(), host);
        }
    }

    /** The cells of a kernel that ran before. */
    private static final class Earlier implements CellMemory {
        private final List<String> added = new CopyOnWriteArrayList<>();

        @Override
        public int session() {
            return 2;
        }

        @Override
        public List<PastCell> earlier() {
            return List.of(new PastCell(1, 1, "tau = 20"), new PastCell(1, 2, "tau / 2"));
        }

        @Override
        public void add(int number, String cell) {
            added.add(cell);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        Path file = folder.resolve("kernel.json");
        Map<String, Object> connection = new LinkedHashMap<>();
        List<String> names =
                List.of("shell_port", "iopub_port", "stdin_port", "control_port", "hb_port");
        List<Integer> ports = freePorts(names.size());
        for (int i = 0; i < names.size(); i++) {
            connection.put(names.get(i), ports.get(i));
        }
        connection.put("transport", "tcp");
        connection.put("ip", "127.0.0.1");
        connection.put("key", "a-secret");
        connection.put("signature_scheme", "hmac-sha256");
        Files.writeString(file, new Gson().toJson(connection));
        ended =
                CompletableFuture.supplyAsync(
                        () -> Kernel.run(file, 0, "0.1", "JPyLab 0.1", new PlainPython(), EARLIER));
        client = new KernelClient(Connection.read(file));
        while (!client.hears()) {
            Thread.onSpinWait();
        }
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ServerSocket socket = new ServerSocket(0);
            held.add(socket);
            ports.add(socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }

    @AfterAll
    static void endsWhenAskedTo() throws Exception {
        try (KernelClient closing = client) {
            assertThat(closing.control("shutdown_request").get("status").getAsString())
                    .isEqualTo("ok");
            assertThat(ended.get(60, TimeUnit.SECONDS)).isZero();
        }
    }

    @Test
    void saysWhatItIs() {
        JsonObject info = client.ask("kernel_info_request", Map.of()).reply();
        assertThat(info.get("protocol_version").getAsString()).isEqualTo("5.3");
        assertThat(info.get("implementation").getAsString()).isEqualTo("jpylab");
        assertThat(info.getAsJsonObject("language_info").get("name").getAsString())
                .isEqualTo("python");
    }

    @Test
    void sendsHeartbeatsBack() {
        assertThat(client.beat("ping")).isEqualTo("ping");
    }

    @Test
    void tellsEveryoneWhatACellPrintsAndGives() {
        Answer answer =
                client.run("import sys\nprint('a', 'b')\nprint('c', file=sys.stderr)\n6 * 7");
        assertThat(answer.status()).isEqualTo("ok");
        assertThat(answer.types())
                .containsExactly("execute_input", "stream", "stream", "execute_result");
        assertThat(answer.text("stdout")).isEqualTo("a b\n");
        assertThat(answer.text("stderr")).isEqualTo("c\n");
        JsonObject result = answer.of("execute_result").getFirst();
        assertThat(result.getAsJsonObject("data").get("text/plain").getAsString()).isEqualTo("42");
        assertThat(result.get("execution_count")).isEqualTo(answer.reply().get("execution_count"));
    }

    @Test
    void printsWhileTheCellRuns() {
        Answer answer = client.run("import time\nprint('first')\ntime.sleep(1)\nprint('second')");
        assertThat(answer.of("stream")).hasSize(2);
    }

    @Test
    void aSilentCellIsNotCounted() {
        int before = number();
        Answer answer =
                client.ask("execute_request", Map.of("code", "quiet = 1\n5", "silent", true));
        assertThat(answer.types()).isEmpty();
        assertThat(number()).isEqualTo(before + 1);
    }

    @Test
    void tellsOfAnException() {
        Answer answer = client.run("def halve(x):\n    return x / 0\nhalve(1)");
        assertThat(answer.status()).isEqualTo("error");
        assertThat(answer.reply().get("ename").getAsString()).isEqualTo("ZeroDivisionError");
        assertThat(answer.types()).containsExactly("execute_input", "error");
        assertThat(answer.of("error").getFirst().get("traceback").toString())
                .contains("return x / ", "division by zero");
    }

    @Test
    void aWrongMagicSaysSoOnTheErrorStream() {
        Answer answer = client.run("%nonesuch");
        assertThat(answer.status()).isEqualTo("error");
        assertThat(answer.text("stderr"))
                .isEqualTo("UsageError: Line magic function `%nonesuch` not found.\n");
    }

    @Test
    void dropsWhatWaitsBehindAFailingCell() {
        Message failing =
                client.send("execute_request", Map.of("code", "import time; time.sleep(1); 1/0"));
        Message waiting = client.send("execute_request", Map.of("code", "waited = 1"));
        assertThat(client.answerTo(failing).status()).isEqualTo("error");
        assertThat(client.answerTo(waiting).status()).isEqualTo("aborted");
        assertThat(client.run("'waited' in globals()").of("execute_result").toString())
                .contains("False");
    }

    @Test
    void anInterruptStopsWhatRunsAndKeepsTheState() throws InterruptedException {
        client.run("kept = 0");
        for (String code : List.of("import time; time.sleep(1000)", "while True: kept += 1")) {
            Message request = client.send("execute_request", Map.of("code", code));
            Thread.sleep(2000);
            assertThat(client.control("interrupt_request").get("status").getAsString())
                    .isEqualTo("ok");
            Answer answer = client.answerTo(request);
            assertThat(answer.reply().get("ename").getAsString())
                    .as(code)
                    .isEqualTo("KeyboardInterrupt");
        }
        assertThat(client.run("kept > 0").of("execute_result").toString()).contains("True");
    }

    @Test
    void asksTheFrontEnd() throws InterruptedException {
        Message request = client.send("execute_request", Map.of("code", "input('name? ')"));
        assertThat(client.question().get("prompt").getAsString()).isEqualTo("name? ");
        client.reply("Ada");
        assertThat(client.answerTo(request).of("execute_result").toString()).contains("'Ada'");

        Message secret =
                client.send(
                        "execute_request",
                        Map.of("code", "import getpass; len(getpass.getpass('key: '))"));
        assertThat(client.question().get("password").getAsBoolean()).isTrue();
        client.reply("abc");
        assertThat(client.answerTo(secret).of("execute_result").toString()).contains("\"3\"");

        Message unanswered = client.send("execute_request", Map.of("code", "input()"));
        client.question();
        client.control("interrupt_request");
        assertThat(client.answerTo(unanswered).reply().get("ename").getAsString())
                .isEqualTo("KeyboardInterrupt");

        Answer refused =
                client.ask("execute_request", Map.of("code", "input()", "allow_stdin", false));
        assertThat(refused.reply().get("ename").getAsString())
                .isEqualTo("StdinNotImplementedError");
    }

    @Test
    void showsFiguresUnderTheCell() {
        Answer answer =
                client.run(
                        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
                                + "print('between')\nplt.plot([3]);");
        assertThat(answer.types())
                .containsExactly("execute_input", "display_data", "stream", "display_data");
        assertThat(answer.of("display_data").getFirst().getAsJsonObject("data").keySet())
                .contains("image/png", "text/plain");
    }

    @Test
    void showsAndUpdatesAndClears() {
        Answer answer =
                client.run(
                        """
                        from IPython.display import HTML, JSON, clear_output, display
                        place = display(HTML('<b>1</b>'), display_id='here')
                        place.update(HTML('<b>2</b>'))
                        clear_output(wait=True)
                        JSON({'a': [1]})\
                        """);
        assertThat(answer.types())
                .containsExactly(
                        "execute_input",
                        "display_data",
                        "update_display_data",
                        "clear_output",
                        "execute_result");
        JsonObject updated = answer.of("update_display_data").getFirst();
        assertThat(updated.getAsJsonObject("transient").get("display_id").getAsString())
                .isEqualTo("here");
        assertThat(updated.getAsJsonObject("data").get("text/html").getAsString())
                .isEqualTo("<b>2</b>");
        assertThat(answer.of("execute_result").getFirst().getAsJsonObject("data").toString())
                .contains("\"application/json\":{\"a\":[1]}");
    }

    @Test
    void helpAndTheNextCellTravelWithTheReply() {
        assertThat(client.run("len?").reply().get("payload").toString())
                .contains("\"source\":\"page\"", "Signature: len(");
        int number = number();
        assertThat(client.run("%recall " + number).reply().get("payload").toString())
                .contains("\"source\":\"set_next_input\"");
        assertThat(client.run("exit").reply().get("payload").toString())
                .contains("\"source\":\"ask_exit\"");
    }

    @Test
    void evaluatesExpressionsBesideACell() {
        Answer answer =
                client.ask(
                        "execute_request",
                        Map.of(
                                "code",
                                "spikes = 3",
                                "user_expressions",
                                Map.of("n", "spikes + 1", "bad", "nope")));
        assertThat(answer.reply().get("user_expressions").toString())
                .contains("\"n\":{\"status\":\"ok\",\"data\":{\"text/plain\":\"4\"}")
                .contains("\"ename\":\"NameError\"");
    }

    @Test
    void completes() {
        client.run("membrane_potential = 'α'");
        JsonObject found =
                client.ask(
                                "complete_request",
                                Map.of("code", "x = 'β'; membr; y", "cursor_pos", 14))
                        .reply();
        assertThat(found.get("matches").toString()).isEqualTo("[\"membrane_potential\"]");
        assertThat(found.get("cursor_start").getAsInt()).isEqualTo(9);
        assertThat(found.get("cursor_end").getAsInt()).isEqualTo(14);
    }

    @Test
    void inspectsTheCallAroundTheCursor() {
        JsonObject found =
                client.ask("inspect_request", Map.of("code", "len([1, 2", "cursor_pos", 9)).reply();
        assertThat(found.get("found").getAsBoolean()).isTrue();
        assertThat(found.getAsJsonObject("data").get("text/plain").getAsString())
                .startsWith("Signature: len(");
        assertThat(
                        client.ask("inspect_request", Map.of("code", "nonesuch", "cursor_pos", 3))
                                .reply()
                                .get("found")
                                .getAsBoolean())
                .isFalse();
    }

    @Test
    void knowsWhetherACellIsWhole() {
        assertThat(isComplete("for i in x:")).contains("incomplete", "    ");
        assertThat(isComplete("x = 1")).contains("\"complete\"");
        assertThat(isComplete("x = )")).contains("invalid");
    }

    private static String isComplete(String code) {
        return client.ask("is_complete_request", Map.of("code", code)).reply().toString();
    }

    @Test
    void remembersCells() {
        client.run("remembered = 1");
        assertThat(EARLIER.added).contains("remembered = 1");
        assertThat(history(Map.of("hist_access_type", "tail", "n", 1)))
                .matches("\\[\\[2,\\d+,\"remembered = 1\"]]");
        assertThat(history(Map.of("hist_access_type", "tail", "n", 1000)))
                .startsWith("[[1,1,\"tau = 20\"],[1,2,\"tau / 2\"],[2,1,");
        assertThat(history(Map.of("hist_access_type", "search", "pattern", "rememb*", "n", 1)))
                .matches("\\[\\[2,\\d+,\"remembered = 1\"]]");
        assertThat(history(Map.of("hist_access_type", "search", "pattern", "tau*")))
                .isEqualTo("[[1,1,\"tau = 20\"],[1,2,\"tau / 2\"]]");
        Map<String, Object> range = Map.of("hist_access_type", "range", "session", 1, "start", 2);
        assertThat(history(range)).isEqualTo("[[1,2,\"tau / 2\"]]");
        assertThat(client.run("%history ~1/1").text("stdout")).isEqualTo("tau = 20\n");
    }

    private static String history(Map<String, Object> request) {
        return client.ask("history_request", request).reply().get("history").toString();
    }

    @Test
    void closesChannelsThatNothingListensTo() {
        assertThat(client.ask("comm_info_request", Map.of()).reply().get("comms").toString())
                .isEqualTo("{}");
        Message open =
                client.send(
                        "comm_open", Map.of("comm_id", "c1", "target_name", "x", "data", Map.of()));
        assertThat(client.newsOf(open)).extracting(Message::type).contains("comm_close");
    }

    @Test
    void ignoresAMessageWithAWrongSignature() {
        client.forge("shutdown_request");
        assertThat(client.run("'still here'").of("execute_result").toString())
                .contains("still here");
    }

    /** Returns the number of a cell that is run for it. */
    private static int number() {
        return client.run("None").reply().get("execution_count").getAsInt();
    }
}

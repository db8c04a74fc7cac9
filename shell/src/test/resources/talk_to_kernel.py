"""Talks to the kernel and reads notebooks with Jupyter's own programs; prints what was seen.

Usage: python3 talk_to_kernel.py EXECUTED.ipynb, with the kernel jpylab on JUPYTER_PATH.
"""

import sys
import time

import nbclient
import nbformat
from jupyter_client.manager import start_new_kernel


def outputs(client, code, **options):
    """(seconds, kind, content) of what a cell sends, and the reply's status."""
    seen = []
    begun = time.monotonic()

    def keep(message):
        if message["msg_type"] not in ("status", "execute_input"):
            seen.append((time.monotonic() - begun, message["msg_type"], message["content"]))

    reply = client.execute_interactive(code, output_hook=keep, timeout=120, **options)
    return seen, reply["content"]["status"]


def text(seen):
    return "".join(content["text"] for _, kind, content in seen if kind == "stream")


def check(claim, holds):
    print(claim if holds else f"NOT: {claim}", flush=True)


manager, client = start_new_kernel(kernel_name="jpylab", startup_timeout=120)
try:
    seen, status = outputs(client, "6 * 7")
    check("gives results", seen[-1][2]["data"]["text/plain"] == "42" and status == "ok")
    seen, status = outputs(client, "1/0")
    check("tells of errors", seen[-1][2]["ename"] == "ZeroDivisionError" and status == "error")
    seen, status = outputs(client, "!echo one; sleep 2; echo two")
    times = [when for when, kind, _ in seen if kind == "stream"]
    check("prints while commands run", text(seen) == "one\ntwo\n" and times[-1] - times[0] > 1)
    seen, status = outputs(client, "plot([1, 2]); show()")
    check("shows figures", any("image/png" in content.get("data", {}) for _, _, content in seen))
    seen, status = outputs(
        client, "print(input('name? '))", allow_stdin=True, stdin_hook=lambda _: client.input("Ada")
    )
    check("asks", text(seen) == "Ada\n")
    for code in ("!sleep 100", "while True: pass", "import time; time.sleep(100)"):
        client.execute(code)
        time.sleep(2)
        begun = time.monotonic()
        manager.interrupt_kernel()
        reply = client.get_shell_msg(timeout=60)
        while reply["msg_type"] != "execute_reply":
            reply = client.get_shell_msg(timeout=60)
        check(f"stops {code}", time.monotonic() - begun < 10)
    matches = client.complete("linsp", reply=True, timeout=60)["content"]["matches"]
    check("completes", "linspace" in matches)
    found = client.inspect("linspace", reply=True, timeout=60)["content"]
    check("inspects", "Signature: linspace(" in found["data"]["text/plain"])
    client.is_complete("for i in x:")
    state = client.get_shell_msg(timeout=60)["content"]
    check("knows unfinished cells", state["status"] == "incomplete" and state["indent"] == "    ")
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=False)
check("ends", not manager.is_alive())

cells = [
    nbformat.v4.new_code_cell(code)
    for code in ("x = arange(3)", "x", "plot(x); show()", "print(x)", "%who_ls int")
]
book = nbformat.v4.new_notebook(cells=cells)
nbclient.NotebookClient(book, kernel_name="jpylab", timeout=120).execute()
nbformat.validate(book)
kinds = [[output["output_type"] for output in cell["outputs"]] for cell in book.cells]
check("runs under nbclient", [k[-1:] for k in kinds[:2]] == [[], ["execute_result"]] and "stream" in kinds[3])

written = nbformat.read(sys.argv[1], as_version=4)
nbformat.validate(written)
kinds = {output["output_type"] for cell in written.cells for output in cell.get("outputs", [])}
check("writes valid notebooks", {"stream", "execute_result", "display_data", "error"} <= kinds)

"""Debian's Firefox, driven over Marionette, its own protocol.

Playwright speaks to an unchanged Firefox in WebDriver BiDi alone, and asks for a command that the extended support release doesn't have
(`emulation.setMediaFeaturesOverride`); geckodriver is in no Debian package; Mozilla's Python client needs a module that Python 3.13 dropped.
The protocol is small: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

# As readers have it: what loads from a folder is as strict, whereas tools that drive Firefox relax it.
STRICT = "security.fileuri.strict_origin_policy"
# Nothing leaves the machine: there is no proxy at this port, and Firefox asks this machine itself without one.
SETTINGS = {
    STRICT: True,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
}
PATIENCE = 60


class Firefox:
    """A fresh profile of Firefox without a screen, until it is closed."""

    def __init__(self):
        program = shutil.which("firefox-esr")
        if program is None:
            raise SystemExit("Firefox is missing: `make test-browser` installs it.")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        settings = SETTINGS | {"marionette.port": port}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in settings.items()]
        Path(self.profile.name, "user.js").write_text("\n".join(lines))
        self.process = subprocess.Popen(
            [program, "--headless", "--marionette", "--no-remote", "--profile", self.profile.name],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.connection = None
        self.connection = self.connect(port)
        self.replies = self.connection.makefile("rb")
        self.read()  # It introduces itself.
        self.count = 0
        self.ask("WebDriver:NewSession")

    def connect(self, port):
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
            except ConnectionRefusedError:
                if time.monotonic() > until or self.process.poll() is not None:
                    self.close()
                    raise
                time.sleep(0.1)

    def read(self):
        """A message is its length in bytes, a colon, and JSON."""
        length = b""
        while (byte := self.replies.read(1)) != b":":
            length += byte
        return json.loads(self.replies.read(int(length)))

    def ask(self, command, **parameters):
        self.count += 1
        message = json.dumps([0, self.count, command, parameters]).encode()
        self.connection.sendall(b"%d:%b" % (len(message), message))
        _, _, error, answer = self.read()
        if error:
            raise RuntimeError(f"{command}: {error['message']}")
        return answer

    def open(self, address):
        self.ask("WebDriver:Navigate", url=address)

    def evaluate(self, function, arguments):
        """What a function of JavaScript gives, or what its promise comes to; nothing where another page comes in between."""
        script = f"const [all, done] = arguments; Promise.resolve(({function})(...all)).then(answer => done(JSON.stringify(answer ?? null)))"
        answer = self.ask("WebDriver:ExecuteAsyncScript", script=script, args=[arguments], newSandbox=True)["value"]
        return json.loads(answer or "null")

    def press(self, *keys):
        """Presses keys one after another: characters, or the code points that WebDriver gives other keys."""
        moves = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.ask("WebDriver:PerformActions", actions=[{"type": "key", "id": "keyboard", "actions": moves}])

    def close(self):
        if self.connection:
            self.replies.close()
            self.connection.close()
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()

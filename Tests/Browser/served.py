"""The site on a host, as it is or built for one test: what only a hosted site can do."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

CONTENT = Path(__file__).resolve().parents[2] / "Content"


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder as any plain host does, and answers with the site's own page where nothing is."""

    asked = []
    not_found = None

    def do_GET(self):
        self.asked.append(self.path)
        super().do_GET()

    def send_error(self, code, *details):
        if code != 404 or self.not_found is None:
            return super().send_error(code, *details)
        body = self.not_found.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Host:
    """A folder on the web: `address` is where the site stands, below two folders of its own."""

    FOLDER = "leaflets/a-z/"

    def __init__(self, root, port, asked):
        self.root = root
        self.site = root / self.FOLDER
        self.address = f"http://127.0.0.1:{port}/{self.FOLDER}"
        self.asked = asked

    def build(self, changes):
        """Builds the sample content with changes to it: file by its path, old text and new."""
        copy = self.root.parent / "Content"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(CONTENT, copy)
        for path, old, new in [("site.yml", "https://attune.example/", self.address), *changes]:
            text = (copy / path).read_text()
            assert old in text
            (copy / path).write_text(text.replace(old, new))
        subprocess.run([os.environ["ATTUNE"], "build", "--source", copy, "--output", self.site, "--quiet"], check=True)


@contextmanager
def serving(folder, handler=Handler):
    """The port of this machine where a folder is served meanwhile."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=folder))
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@contextmanager
def host(folder):
    root = folder / "web"
    (root / Host.FOLDER).mkdir(parents=True)
    handler = type("SiteHandler", (Handler,), {"asked": [], "not_found": root / Host.FOLDER / "404.html"})
    with serving(root, handler) as port:
        yield Host(root, port, handler.asked)

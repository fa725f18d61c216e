"""The site as a host serves it: over http, from this machine."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from built_site import ROOT


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class Host:
    """Serves the folder until it is closed."""

    def __init__(self, folder=ROOT):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=folder))
        self.start = f"http://127.0.0.1:{self.server.server_port}/"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

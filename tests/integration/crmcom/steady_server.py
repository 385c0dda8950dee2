"""A server that keeps its connections and nothing else: every request gets the same answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

ANSWER = (
    b'{"data": {"id": "55", "number": "CE7", "token": "aaa.bbb.ccc", "total_awarded_amount": 0.50,'
    b'"total_instant_spend_amount": 0, "total_automatic_spend_amount": 0, "total_spend_amount": 0},'
    b'"status": {"code": "OK", "message": "", "description": ""}}'
)


class _Steady(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


@contextmanager
def steady_server() -> Iterator[str]:
    """Serve on a free port; gives the address that a client is told."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Steady) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/crmapi/rest/v2"
        server.shutdown()
        thread.join()

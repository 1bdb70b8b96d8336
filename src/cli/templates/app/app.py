"""Serves the page of a dashboard app. Python 3.9 or newer runs it as it stands: nothing has to be installed."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PORT = int(os.environ.get("PORT", "3000"))
HOST = os.environ.get("HOST", "127.0.0.1")
# Who may show the page in a frame. Set it to the helpdesk's origin, such as https://desk.example.
HELPDESK = os.environ.get("HELPDESK_ORIGIN", "http://localhost:*")

FOLDER = Path(__file__).resolve().parent
FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/style.css": ("style.css", "text/css; charset=utf-8"),
}


class Page(BaseHTTPRequestHandler):
    timeout = 30

    def do_GET(self):
        found = FILES.get(self.path.split("?")[0])
        if found is None:
            return self.send_error(404)
        name, content_type = found
        body = (FOLDER / name).read_bytes()
        self.send_response(200)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(body)))
        self.send_header("content-security-policy", f"default-src 'self'; frame-ancestors {HELPDESK}")
        self.send_header("x-content-type-options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_HEAD = do_GET


if __name__ == "__main__":
    server = ThreadingHTTPServer((HOST, PORT), Page)
    print(f"Listening on http://{HOST}:{server.server_address[1]}/", flush=True)
    server.serve_forever()

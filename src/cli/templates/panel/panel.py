"""A panel's render endpoint. Python 3.9 or newer runs it as it stands: nothing has to be installed."""

import base64
import hashlib
import hmac
import json
import os
import re
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = int(os.environ.get("PORT", "3000"))
HOST = os.environ.get("HOST", "127.0.0.1")
# The app's secret, whsec_…, as the helpdesk shows it. Without it anybody who knows the address is answered.
SECRET = os.environ.get("DESKSIDE_SIGNING_SECRET", "")
LARGEST_BODY = 1_048_576

# Replace this with a look into your own system. request["credential"] holds what the admin gave, such as an API key.
CONTACTS = {
    "+919876543210": {
        "Full Name": "Priya Sharma",
        "Email": "priya@example.com",
        "Plan": "Pro",
        "MRR": {"code": "INR", "value": 4999},
        "Tags": ["VIP", "Early Adopter"],
        "Renewal Date": "2026-08-01",
        "Active": True,
    },
}


def render(request):
    # the keys are those of panel.schema.json, letter for letter; an empty object says that there is nothing to show
    return CONTACTS.get(request.get("phoneNumber", ""), {})


def is_genuine(headers, body):
    """Whether the helpdesk sent this, within the last five minutes: Standard Webhooks 1.0."""
    if not SECRET:
        return True
    message_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    if not re.fullmatch(r"[0-9]{1,12}", timestamp) or abs(time.time() - int(timestamp)) > 300:
        return False
    key = base64.b64decode(SECRET[len("whsec_"):] if SECRET.startswith("whsec_") else SECRET)
    signed = f"{message_id}.{timestamp}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(each.encode(), expected.encode()) for each in given)


def as_json(value):
    # allow_nan: NaN is no JSON, and better said in the log than shown nowhere
    return json.dumps(value, allow_nan=False).encode()


class Endpoint(BaseHTTPRequestHandler):
    timeout = 30

    def do_POST(self):
        if self.path != "/panel/render":
            return self.refuse(404, "not found")
        length = self.headers.get("content-length", "")
        if not length.isascii() or not length.isdigit():
            return self.refuse(411, "length required")
        if int(length) > LARGEST_BODY:
            return self.refuse(413, "too large")
        body = self.rfile.read(int(length))
        if not is_genuine(self.headers, body):
            return self.refuse(401, "wrong signature")
        try:
            text = as_json(render(json.loads(body)))
        except Exception as error:
            self.log_error("%r", error)
            return self.refuse(500, "failed")
        return self.answer(200, text)

    def refuse(self, status, why):
        self.answer(status, as_json({"error": why}))

    def answer(self, status, text):
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.send_header("cache-control", "no-store")
        self.end_headers()
        self.wfile.write(text)


if __name__ == "__main__":
    server = ThreadingHTTPServer((HOST, PORT), Endpoint)
    print(f"Listening on http://{HOST}:{server.server_address[1]}/panel/render", flush=True)
    if not SECRET:
        print("DESKSIDE_SIGNING_SECRET is not set: requests are not verified.", flush=True)
    server.serve_forever()

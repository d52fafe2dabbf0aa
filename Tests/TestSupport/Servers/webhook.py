"""A gateway of the tests: it takes signed messages, checks them as the receiver must, and remembers each id.

Writes its port as a line on the standard output; ends with its standard input. What it took is a line of JSON in the file of
--log. It shares nothing with the sender but the secret:

    401  the signature is not HMAC-SHA256 over "<timestamp>.<body>", or the timestamp is off by more than 300 seconds
    200  taken; taken before: the same answer, and no second line in the log

A message to an address that begins with s and three digits gets that status.
"""
import argparse
import hashlib
import hmac
import http.server
import json
import sys
import threading
import time

parser = argparse.ArgumentParser()
parser.add_argument("--log", required=True)
parser.add_argument("--secret", required=True)
parser.add_argument("--answer", default="{}")
parser.add_argument("--skew", type=int, default=0)
options = parser.parse_args()
log = open(options.log, "a", buffering=1)
seen = set()


class Gateway(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, text, headers=()):
        body = text.encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        stamp = self.headers.get("Sach-Timestamp", "")
        wanted = "v1=" + hmac.new(options.secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(wanted, self.headers.get("Sach-Signature", "")):
            return self.answer(401, "bad signature")
        if abs(time.time() + options.skew - int(stamp)) > 300:
            return self.answer(401, "too old")
        message = json.loads(body)
        name = message["to"].lstrip("+")
        if name[0] == "s" and name[1:4].isdigit():
            return self.answer(int(name[1:4]), f"as asked: {name[1:4]}", [("Location", "/other")])
        if self.headers["Idempotency-Key"] != message["id"]:
            return self.answer(400, "two ids")
        if message["id"] not in seen:
            seen.add(message["id"])
            message["type"] = self.headers["Content-Type"]
            log.write(json.dumps(message) + "\n")
        return self.answer(200, options.answer)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.buffer.read()

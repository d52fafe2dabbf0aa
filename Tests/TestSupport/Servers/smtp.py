"""A mail server of the tests: it takes, refuses, delays and drops, as the recipient's name asks.

Writes its port as a line on the standard output. Every message it takes is a line of JSON in the file of --log: sender,
recipients, the text in base64, and whether it came over TLS and by whom. It ends with its standard input.

    ok@…                takes it
    r451@… r550@…       refuses the recipient
    d451@… d554@…       refuses the message after its end
    drop@…              hangs up in the middle of the message
    dropend@…           hangs up after the end of the message, before it answers
    slow@…              answers the recipient after --delay seconds
"""
import argparse
import asyncio
import base64
import json
import ssl
import sys

parser = argparse.ArgumentParser()
parser.add_argument("--log", required=True)
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--starttls", action="store_true")
parser.add_argument("--smtps", action="store_true")
parser.add_argument("--require-tls", action="store_true")
parser.add_argument("--account")
parser.add_argument("--greeting", default="220 test.example ESMTP")
parser.add_argument("--mail-code", default="250 2.1.0 Ok")
parser.add_argument("--delay", type=float, default=5)
parser.add_argument("--messages-per-connection", type=int, default=0)
options = parser.parse_args()

context = None
if options.certificate:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate, options.key)
log = open(options.log, "a", buffering=1)
count = {"connections": 0, "taken": 0}


class Session:
    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
        self.is_tls, self.account, self.taken = options.smtps, None, 0
        self.forget()

    def forget(self):
        self.sender, self.recipients, self.end = None, [], "250 2.0.0 Ok: queued"

    async def say(self, *lines):
        self.writer.write("".join(line + "\r\n" for line in lines).encode())
        await self.writer.drain()

    async def talk(self):
        count["connections"] += 1
        self.connection = count["connections"]
        await self.say(options.greeting)
        if not options.greeting.startswith("220"):
            return
        while line := await self.reader.readline():
            text = line.decode("latin-1").rstrip("\r\n")
            verb = text.split(" ")[0].split(":")[0].upper()
            if not await getattr(self, "on_" + verb.lower(), self.unknown)(text):
                return

    async def unknown(self, _):
        await self.say("502 5.5.2 Unknown")
        return True

    async def on_ehlo(self, _):
        features = ["test.example", "8BITMIME", "SIZE 10000000"]
        if options.starttls and not self.is_tls:
            features.append("STARTTLS")
        if options.account:
            features.append("AUTH PLAIN LOGIN")
        await self.say(*(f"250{'-' if f is not features[-1] else ' '}{f}" for f in features))
        return True

    async def on_starttls(self, _):
        await self.say("220 2.0.0 Ready")
        await self.writer.start_tls(context)
        self.is_tls = True
        return True

    async def on_auth(self, text):
        words = text.split(" ")
        if words[1].upper() == "PLAIN":
            if len(words) < 3:
                await self.say("334 ")
                words.append((await self.reader.readline()).decode().strip())
            user, password = base64.b64decode(words[2]).decode().split("\0")[1:]
        else:
            if len(words) < 3:
                await self.say("334 VXNlcm5hbWU6")
                words.append((await self.reader.readline()).decode().strip())
            await self.say("334 UGFzc3dvcmQ6")
            user = base64.b64decode(words[2]).decode()
            password = base64.b64decode((await self.reader.readline()).strip()).decode()
        if f"{user}:{password}" == options.account:
            self.account = user
            await self.say("235 2.7.0 Welcome")
        else:
            await self.say("535 5.7.8 Bad credentials")
        return True

    async def on_mail(self, text):
        if options.require_tls and not self.is_tls:
            await self.say("530 5.7.0 Must issue a STARTTLS command first")
        elif options.account and not self.account:
            await self.say("530 5.7.0 Authentication required")
        else:
            self.sender = text.split("<")[1].split(">")[0]
            await self.say(options.mail_code)
        return True

    async def on_rcpt(self, text):
        recipient = text.split("<")[1].split(">")[0]
        name = recipient.split("@")[0]
        if name == "slow":
            await asyncio.sleep(options.delay)
        if name[0] == "r" and name[1:4].isdigit():
            await self.say(f"{name[1:4]} {name[1]}.1.1 <{recipient}>: refused")
            return True
        if name[0] == "d" and name[1:4].isdigit():
            self.end = f"{name[1:4]} {name[1]}.6.0 message refused"
        if name in ("drop", "dropend"):
            self.end = name
        self.recipients.append(recipient)
        await self.say("250 2.1.5 Ok")
        return True

    async def on_data(self, _):
        if not self.recipients:
            await self.say("554 5.5.1 No valid recipients")
            return True
        await self.say("354 Go on")
        if self.end == "drop":
            await self.reader.readline()
            self.writer.transport.abort()
            return False
        lines = []
        while (line := await self.reader.readline()) != b".\r\n":
            if not line:
                return False
            lines.append(line[1:] if line.startswith(b".") else line)
        if self.end == "dropend":
            self.write(lines)
            self.writer.transport.abort()
            return False
        if self.end.startswith("250"):
            self.write(lines)
            count["taken"] += 1
            await self.say(f"{self.end} as {count['taken']}")
        else:
            await self.say(self.end)
        self.taken += 1
        self.forget()
        if self.taken == options.messages_per_connection:
            self.writer.transport.abort()
            return False
        return True

    def write(self, lines):
        log.write(json.dumps({
            "sender": self.sender, "recipients": self.recipients, "text": base64.b64encode(b"".join(lines)).decode(),
            "isTLS": self.is_tls, "account": self.account, "connection": self.connection}) + "\n")

    async def on_rset(self, _):
        self.forget()
        await self.say("250 2.0.0 Ok")
        return True

    async def on_noop(self, _):
        await self.say("250 2.0.0 Ok")
        return True

    async def on_quit(self, _):
        await self.say("221 2.0.0 Bye")
        return False


async def serve(reader, writer):
    session = Session(reader, writer)
    try:
        await session.talk()
    except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
        pass
    finally:
        session.writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context if options.smtps else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.buffer.read)
    server.close()


asyncio.run(main())

"""Speaks the Language Server Protocol with a `rust-analyzer`, as an editor does."""

import json
import queue
import subprocess
import threading

# Everything may take long: the server builds the dependencies of the crate first.
PATIENCE = 900

CAPABILITIES = {
    "experimental": {"serverStatusNotification": True},
    "general": {"positionEncodings": ["utf-16"]},
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": False}},
        "definition": {"linkSupport": False},
        "diagnostic": {},
        "hover": {"contentFormat": ["markdown"]},
    },
}


def options():
    """Returns the settings: what rust-analyzer finds itself, without the messages of the compiler. With the path of the
    toolchain, it does not install the sources of the standard library there, which would change the compiler's messages."""
    said = subprocess.run(["rustc", "--print", "sysroot"], stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return {"cachePriming": {"enable": False}, "cargo": {"sysroot": said.stdout.strip()}, "checkOnSave": False}


class LanguageServer:
    """A server for one crate, with one open file."""

    def __init__(self, program, folder, file, environment):
        self.uri = (folder / file).as_uri()
        self.process = subprocess.Popen([program], cwd=folder, env=environment, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.messages = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.version = 0
        self.number = 0
        self.request("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": CAPABILITIES,
                                    "initializationOptions": options()})
        self._send({"method": "initialized", "params": {}})
        ready = self._wait(lambda message: message.get("method") == "experimental/serverStatus"
                           and message["params"]["quiescent"])
        # Without the sources of the standard library, it would know nothing and also report nothing.
        if ready["params"]["health"] != "ok":
            raise SystemExit(ready["params"]["message"])

    def _read(self):
        """Reads the messages of the server; each has a header with its length."""
        while header := self.process.stdout.readline():
            length = 0
            while header.strip():
                name, value = header.split(b":")
                length = int(value) if name.lower() == b"content-length" else length
                header = self.process.stdout.readline()
            self.messages.put(json.loads(self.process.stdout.read(length)))

    def _send(self, message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self.process.stdin.flush()

    def _wait(self, is_awaited):
        """Returns the next message of this kind. Requests of the server, such as for its settings, get an empty answer."""
        while True:
            message = self.messages.get(timeout=PATIENCE)
            if "method" in message and "id" in message:
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [None for _ in items] if items else None})
            elif is_awaited(message):
                return message

    def request(self, method, parameters):
        # A server that is busy with a change of the file asks to be asked again.
        while True:
            self.number += 1
            self._send({"id": self.number, "method": method, "params": parameters})
            message = self._wait(lambda message: message.get("id") == self.number and "method" not in message)
            if "error" not in message:
                return message["result"]
            if message["error"]["code"] not in (-32801, -32802):
                raise SystemExit(f"{method}: {message['error']}")

    def show(self, text):
        """Opens the file, or replaces its whole text."""
        self.version += 1
        self.text = text
        if self.version == 1:
            document = {"uri": self.uri, "languageId": "rust", "version": 1, "text": text}
            self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        else:
            self._send({"method": "textDocument/didChange", "params": {
                "textDocument": {"uri": self.uri, "version": self.version}, "contentChanges": [{"text": text}]}})

    def _at(self, offset):
        """Returns the parameters of a request about a place in the text."""
        before = self.text[:offset]
        line_start = before.rfind("\n") + 1
        character = len(before[line_start:].encode("utf-16-le")) // 2
        position = {"line": before.count("\n"), "character": character}
        return {"textDocument": {"uri": self.uri}, "position": position}

    def _text_in(self, found):
        """Returns the text in a range, which does not go beyond its line."""
        line = self.text.split("\n")[found["start"]["line"]].encode("utf-16-le")
        return line[found["start"]["character"] * 2:found["end"]["character"] * 2].decode("utf-16-le")

    def diagnostics(self):
        """Returns each message with the text that it is about, in the order of the places."""
        report = self.request("textDocument/diagnostic", {"textDocument": {"uri": self.uri}})
        items = sorted(report["items"], key=lambda item: (item["range"]["start"]["line"], item["range"]["start"]["character"]))
        return [(item["message"], self._text_in(item["range"])) for item in items]

    def completions(self, offset):
        """Returns the labels that an editor would list."""
        found = self.request("textDocument/completion", self._at(offset))
        return [item["label"] for item in (found["items"] if isinstance(found, dict) else found or [])]

    def hover(self, offset):
        found = self.request("textDocument/hover", self._at(offset))
        return found["contents"]["value"] if found else ""

    def definitions(self, offset):
        """Returns the lines of this file that the word is defined in, and the addresses of other files."""
        found = self.request("textDocument/definition", self._at(offset)) or []
        places = found if isinstance(found, list) else [found]
        lines = self.text.split("\n")
        return [lines[place["range"]["start"]["line"]].strip() if place["uri"] == self.uri else place["uri"]
                for place in places]

    def stop(self):
        self.process.kill()
        self.process.wait()

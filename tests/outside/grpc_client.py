#!/usr/bin/env python3
"""Starts the example `both` and calls it with a client that is not Rust, generated from its users.proto: code, message
and details of each error, and the same error over HTTP. The cause of a 5xx must be in neither.

It needs the packages in grpc_client.txt. `.ci/run` installs them; by hand:

    python3 -m venv /tmp/grpc && /tmp/grpc/bin/pip install -r tests/outside/grpc_client.txt
    /tmp/grpc/bin/python tests/outside/grpc_client.py
"""

import http.client
import json
import subprocess
import sys

import grpc
from google.rpc import error_details_pb2, status_pb2

from new_crate import ROOT, metadata

EXAMPLE = ROOT / "genro-exceptions" / "examples" / "both"

# What the log may read and a client may not: of the standard library's error, and of the damaged record.
CANARIES = [b"invalid digit", b"thirty-seven"]

DETAILS = {
    message.DESCRIPTOR.full_name: message
    for message in [error_details_pb2.ErrorInfo, error_details_pb2.RetryInfo, error_details_pb2.BadRequest]
}


def start():
    """Builds and starts the example on a free port."""
    subprocess.run(["cargo", "build", "--quiet", "--locked", "-p", "both"], cwd=ROOT, check=True)
    program = ROOT / metadata()["target_directory"] / "debug" / "both"
    return subprocess.Popen([program, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")


class Users:
    """The service over both protocols."""

    def __init__(self, address):
        sys.path.append(str(EXAMPLE))
        self.messages, services = grpc.protos_and_services("users.proto")
        self.address = address
        self.stub = services.UsersStub(grpc.insecure_channel(address))

    def failed_call(self, call, request):
        """Returns the code, the message and the details of a call that fails, and all bytes of its status."""
        try:
            call(request, timeout=20)
        except grpc.RpcError as error:
            sent = dict(error.trailing_metadata())
            raw = sent.get("grpc-status-details-bin", b"")
            status = status_pb2.Status.FromString(raw)
            if raw and (status.code, status.message) != (error.code().value[0], error.details()):
                sys.exit(f"the details are of another status: {status}, {error}")
            details = {}
            for detail in status.details:
                message = DETAILS[detail.TypeName()]()
                detail.Unpack(message)
                details[type(message).__name__] = message
            return error.code(), error.details(), details, raw + repr(sent).encode() + error.details().encode()
        sys.exit(f"{request} does not fail")

    def get(self, number):
        return self.failed_call(self.stub.Get, self.messages.GetRequest(id=number))

    def create(self, name, age):
        return self.failed_call(self.stub.Create, self.messages.CreateRequest(name=name, age=age))

    def over_http(self, method, path, body=None):
        """Returns the status, the headers and the problem of a response."""
        connection = http.client.HTTPConnection(self.address, timeout=20)
        connection.request(method, path, json.dumps(body) if body else None, {"content-type": "application/json"})
        response = connection.getresponse()
        return response.status, response.headers, json.loads(response.read())


def expect(found, expected):
    if found != expected:
        sys.exit(f"{found!r} instead of {expected!r}")


def check(users):
    ada = users.stub.Get(users.messages.GetRequest(id=1), timeout=20)
    expect((ada.id, ada.name, ada.age), (1, "ada", 36))

    code, message, details, _ = users.get(7)
    expect((code, message), (grpc.StatusCode.NOT_FOUND, "user 7 not found"))
    expect(list(details), ["ErrorInfo"])
    expect(details["ErrorInfo"].reason, "USER_NOT_FOUND")
    status, _, problem = users.over_http("GET", "/users/7")
    expect((status, problem["detail"], problem["code"]), (404, message, "USER_NOT_FOUND"))

    code, message, details, _ = users.create("ada", 1)
    expect((code, message), (grpc.StatusCode.ALREADY_EXISTS, "the name ada is taken"))
    expect(details["ErrorInfo"].reason, "NAME_TAKEN")
    status, _, problem = users.over_http("POST", "/users", {"name": "ada", "age": 1})
    expect((status, problem["detail"], problem["code"]), (409, message, "NAME_TAKEN"))

    code, message, details, _ = users.create("", -1)
    expect((code, message), (grpc.StatusCode.INVALID_ARGUMENT, "the request is not valid"))
    violations = [(one.field, one.description) for one in details["BadRequest"].field_violations]
    expect(violations, [("name", "must be a name without semicolons"), ("age", "must not be negative")])
    status, _, problem = users.over_http("POST", "/users", {"name": "", "age": -1})
    expect((status, [one["detail"] for one in problem["errors"]]), (422, [text for _, text in violations]))

    code, message, details, sent = users.get(2)
    expect((code, message), (grpc.StatusCode.INTERNAL, "user 2 cannot be read"))
    expect(details["ErrorInfo"].reason, "RECORD_DAMAGED")
    status, headers, problem = users.over_http("GET", "/users/2")
    expect((status, problem["detail"]), (500, message))
    for canary in CANARIES:
        if canary in sent or canary in repr((headers.items(), problem)).encode():
            sys.exit(f"the client reads {canary!r}")

    for name in ["grace hopper", "größe 100 %", "alan"]:
        users.stub.Create(users.messages.CreateRequest(name=name, age=1), timeout=20)
    code, message, details, _ = users.create("größe 100 %", 1)
    expect((code, message), (grpc.StatusCode.ALREADY_EXISTS, "the name größe 100 % is taken"))
    code, message, details, _ = users.create("edsger", 1)
    expect((code, message), (grpc.StatusCode.RESOURCE_EXHAUSTED, "at most three users are created per minute"))
    status, headers, _ = users.over_http("POST", "/users", {"name": "edsger", "age": 1})
    wait = int(headers["retry-after"])
    delay = details["RetryInfo"].retry_delay
    if status != 429 or delay.nanos or not 0 <= delay.seconds - wait <= 5 or not 30 < wait <= 60:
        sys.exit(f"{status}: {wait} s over HTTP, {delay} over gRPC")

    # What neither has.
    delete = grpc.insecure_channel(users.address).unary_unary("/users.Users/Delete")
    expect(users.failed_call(delete, b"")[0], grpc.StatusCode.UNIMPLEMENTED)
    expect(users.over_http("GET", "/nowhere")[0], 404)


def main():
    with start() as process:
        try:
            check(Users(process.stdout.readline().strip().rsplit("/", 1)[1]))
        finally:
            process.kill()


if __name__ == "__main__":
    main()

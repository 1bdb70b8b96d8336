# One run of a script in a process of its own. Frames go over descriptor 3. Functions stand apart from the script's
# module; what the machine can refuse is refused before the script is read.
import json
import os
import resource
import struct
import sys
import types

_DENIED = {
    # number of: clone, clone3, fork, vfork, execve, execveat, kill, socket
    "x86_64": (0xC000003E, (56, 435, 57, 58, 59, 322, 62, 41)),
    "aarch64": (0xC00000B7, (220, 435, 221, 281, 129, 198)),
}


def read_exactly(size):
    parts = []
    while size > 0:
        part = os.read(3, min(size, 1 << 20))
        if not part:
            os._exit(0)  # the host is gone, and with it whoever wanted an answer
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def receive():
    return read_exactly(struct.unpack(">I", read_exactly(4))[0]).decode()


def send(text):
    data = text.encode()
    data = memoryview(struct.pack(">I", len(data)) + data)
    while data:
        data = data[os.write(3, data) :]


def exchange(text):
    send(text)
    return receive()


def filter_calls(library, arch, numbers):
    """A filter of the kernel: the calls in the list fail with EPERM, for good."""
    import ctypes

    last = len(numbers) + 5
    steps = [
        (0x20, 0, 0, 4),  # read the machine's kind; on another one every call fails
        (0x15, 0, last - 2, arch),
        (0x20, 0, 0, 0),  # read the call's number; from here on are the same calls under another one
        (0x35, last - 4, 0, 0x40000000),
    ]
    steps += [(0x15, last - 5 - at, 0, number) for at, number in enumerate(numbers)]
    steps += [(0x06, 0, 0, 0x7FFF0000), (0x06, 0, 0, 0x00050001)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]

    program = Program(len(steps), ctypes.addressof(code))
    no_new_privileges = library.prctl(38, 1, 0, 0, 0)
    return no_new_privileges == 0 and library.prctl(22, 2, ctypes.byref(program), 0, 0) == 0


def refuse_processes():
    """Scripts start no process and no thread. Says whether that holds."""
    held = False
    if sys.platform == "linux":
        try:
            import ctypes

            library = ctypes.CDLL(None, use_errno=True)
            library.prctl(1, 9, 0, 0, 0)  # ends with the host, even when the host is killed
            arch, numbers = _DENIED[os.uname().machine]
            held = filter_calls(library, arch, numbers)
        except (ImportError, OSError, KeyError, AttributeError):
            pass
    if os.getuid() != 0:
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
        held = True
    return held


def limit(name, most):
    number = getattr(resource, name, None)
    if number is None:
        return
    try:
        hard = resource.getrlimit(number)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(number, (most, most))
    except (ValueError, OSError):
        pass  # macOS knows some of them by name alone


def main():
    boot = json.loads(receive())
    os.dup2(1, 2)
    harness = types.ModuleType("_deskside_harness")
    exec(compile(boot["harness"], "<deskside>", "exec"), harness.__dict__)
    harness.prepare(boot["modules"])
    harness.connect(exchange)
    limit("RLIMIT_AS", boot["memoryMb"] << 20)
    limit("RLIMIT_CPU", boot["cpuSeconds"])
    limit("RLIMIT_FSIZE", 0)
    limit("RLIMIT_CORE", 0)
    limit("RLIMIT_NOFILE", 64)
    if not refuse_processes():
        send('{"type":"refused"}')
        return
    send('{"type":"ready"}')
    run = json.loads(receive())
    outcome = harness.run_json(run["script"], run["context"], run["maxResultBytes"])
    send('{"type":"result","outcome":' + outcome + "}")
    receive()  # until the host ends this process: nothing of the script's runs after its result


main()

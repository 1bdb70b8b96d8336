"""Runs get_sidebar_data(context) of one script once and says how it went."""

import importlib.abc
import importlib.util
import linecache
import os
import sys
import traceback
import types
from json import dumps, loads  # by name: a script may change the module

FILE = "widget.py"
_LONGEST = 8000
_kept = []


class _Sources(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Modules that come as text. They come first, so that an installed package of the same name stays unused."""

    def __init__(self, sources):
        self.sources = sources

    def find_spec(self, name, path=None, target=None):
        if name in self.sources:
            package = any(other.startswith(name + ".") for other in self.sources)
            return importlib.util.spec_from_loader(name, self, origin=f"<{name}>", is_package=package)

    def exec_module(self, module):
        name = module.__name__
        exec(compile(self.sources[name], f"<{name}>", "exec"), module.__dict__)


def prepare(sources):
    """Makes the modules of ours importable, and the network reachable through them alone."""
    sys.modules["_deskside"] = types.ModuleType("_deskside")
    sys.meta_path.insert(0, _Sources(sources))
    # imported here, before the script, so that it costs the script no time
    import requests
    import socket

    import _deskside_encode

    def refuse(*_, **__):
        raise OSError('A sidebar widget reaches the network through "requests" alone.')

    # so that what a script printed is there when it is ended
    sys.stdout.reconfigure(line_buffering=True)
    sys.stderr.reconfigure(line_buffering=True)
    for name in ("connect", "connect_ex", "bind", "listen", "sendto"):
        setattr(socket.socket, name, refuse)
    socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refuse


def connect(exchange):
    """Ends the preparation. exchange(text) asks the host for an HTTP call and waits for the answer."""
    sys.modules["_deskside"].exchange = exchange
    sys.argv = [FILE]
    os.environ.clear()
    if "random" in sys.modules:
        # an interpreter that comes from a snapshot would throw the same dice as the one before
        sys.modules["random"].seed()


def _own(error, seen=None):
    """Takes the frames that are not the script's own, or of a library it called, out of an error and its causes."""
    seen = seen or set()
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    frames = list(error.stack)
    first = next((at for at, frame in enumerate(frames) if frame.filename == FILE), len(frames))
    error.stack[:] = [frame for frame in frames[first:] if not frame.filename.startswith("<")]
    _own(error.__cause__, seen)
    _own(error.__context__, seen)


def _cut(text):
    return text if len(text) <= _LONGEST else text[: _LONGEST // 2] + "\n…\n" + text[-_LONGEST // 2 :]


def _failure(error):
    """What an error of the script says to its author."""
    report = traceback.TracebackException.from_exception(error, compact=True)
    _own(report)
    lines = [frame.lineno for frame in report.stack if frame.filename == FILE]
    if isinstance(error, SyntaxError) and error.filename == FILE:
        lines.append(error.lineno)
    message = "".join(report.format_exception_only()).strip()
    if isinstance(error, SyntaxError):
        message = message.splitlines()[-1]
    if isinstance(error, SystemExit):
        message = f"The script called exit ({error.code!r}) instead of returning a result."
    failure = {"code": "exception", "message": _cut(message), "traceback": _cut("".join(report.format()))}
    if isinstance(error, MemoryError):
        failure["code"] = "memory"
        failure["message"] = "The script used more memory than it may."
    if lines and lines[-1] is not None:
        failure["line"] = lines[-1]
    return failure


def _call(script, context):
    """The result, or a failure that has no traceback."""
    module = types.ModuleType("widget")
    module.__file__ = FILE
    sys.modules["widget"] = module
    linecache.cache[FILE] = (len(script), None, script.splitlines(True), FILE)
    exec(compile(script, FILE, "exec", dont_inherit=True), module.__dict__)
    function = getattr(module, "get_sidebar_data", None)
    if not callable(function):
        return None, {"code": "no-function", "message": "The script defines no function get_sidebar_data(context)."}
    return function(context), None


def _outcome(script, context, most_bytes):
    from _deskside_encode import InvalidResult, TooLarge, encode

    try:
        result, failure = _call(script, loads(context))
        if failure is None:
            # never let go: taking a deep value apart can end the interpreter, which is about to end anyway
            _kept.append(result)
            return {"ok": True, "result": encode(result, most_bytes)}
    except InvalidResult as error:
        failure = {"code": "invalid-result", "message": _cut(str(error))}
    except TooLarge:
        failure = {"code": "output-too-large", "message": f"The result is larger than {most_bytes} bytes of JSON."}
    return {"ok": False, "error": failure}


def run(script, context, most_bytes):
    """The outcome: {"ok": True, "result": JSON text} or {"ok": False, "error": {…}}."""
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    try:
        outcome = _outcome(script, context, most_bytes)
    except BaseException as error:
        try:
            failure = _failure(error)
        except BaseException:
            code = "memory" if isinstance(error, MemoryError) else "exception"
            failure = {"code": code, "message": type(error).__name__}
        outcome = {"ok": False, "error": failure}
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:  # the script has closed or replaced it
            pass
    return outcome


def run_json(script, context, most_bytes):
    return dumps(run(script, context, most_bytes))

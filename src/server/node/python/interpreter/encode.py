"""The result as JSON text, or a sentence that says what in it is no JSON."""

import math
from json import JSONEncoder

_DEPTH = 100


class InvalidResult(Exception):
    pass


class TooLarge(Exception):
    pass


def _step(key):
    return f"[{key!r}]" if len(repr(key)) <= 80 else "[…]"


def _key(value, path):
    """The key as JSON writes it. JSON has text alone; numbers, booleans and None become text, as in json.dumps."""
    if isinstance(value, str):
        return str(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float) and math.isfinite(value):
        return float.__repr__(value)
    raise InvalidResult(f"{path} has a key of the type {type(value).__name__}: JSON's keys are text.")


def _check(value, path, depth, within):
    """Walks lists and dictionaries. Its depth is bounded, so that it needs no stack of its own."""
    if value is None or isinstance(value, (str, bool, int)):
        return
    if isinstance(value, float):
        if not math.isfinite(value):
            raise InvalidResult(f"{path} is {value!r}, which is no JSON number.")
        return
    if not isinstance(value, (dict, list, tuple)):
        raise InvalidResult(f"{path} is of the type {type(value).__name__}, which JSON cannot hold. {_cure(value)}")
    if id(value) in within:
        raise InvalidResult(f"{path} contains itself.")
    if depth >= _DEPTH:
        raise InvalidResult(f"The result is nested more than {_DEPTH} levels deep.")
    within.add(id(value))
    if isinstance(value, dict):
        seen = set()
        for key, one in value.items():
            name = _key(key, path)
            if name in seen:
                raise InvalidResult(f"{path} has two keys that are both {name!r} as text.")
            seen.add(name)
            _check(one, path + _step(key), depth + 1, within)
    else:
        for index, one in enumerate(value):
            _check(one, f"{path}[{index}]", depth + 1, within)
    within.discard(id(value))


def _cure(value):
    if isinstance(value, (bytes, bytearray)):
        return "Decode it to text."
    if isinstance(value, (set, frozenset)) or hasattr(value, "__next__"):
        return "Make it a list."
    if hasattr(value, "isoformat"):
        return "Write it as text, as with isoformat()."
    return "Make it text, a number, a list or a dictionary."


def encode(value, most_bytes):
    """The JSON text of a result. Whole numbers stay exact, however long.

    Raises InvalidResult, and TooLarge when the text is longer than most_bytes."""
    if not isinstance(value, dict):
        got = "None" if value is None else f"a value of the type {type(value).__name__}"
        wanted = 'a dictionary such as {"title": …, "items": […]}'
        raise InvalidResult(f"get_sidebar_data must return {wanted}. It returned {got}.")
    _check(value, "result", 0, set())
    size = 0
    parts = []
    for part in JSONEncoder(allow_nan=False, ensure_ascii=False, check_circular=False).iterencode(value):
        # a lone surrogate is no UTF-8; as an escape it is JSON
        data = part.encode("utf-8", "backslashreplace")
        size += len(data)
        if size > most_bytes:
            raise TooLarge
        parts.append(data)
    return b"".join(parts).decode()

"""What a call sends and what comes back."""

import datetime
import json as _json
from base64 import b64encode
from urllib.parse import quote, unquote, urlencode, urlsplit, urlunsplit

from .exceptions import (
    HTTPError,
    InvalidHeader,
    InvalidJSONError,
    InvalidSchema,
    InvalidURL,
    JSONDecodeError,
    MissingSchema,
)
from .structures import CaseInsensitiveDict


def _pairs(data):
    """The fields of a form or a query: None is left out, a list is its values one after the other."""
    for key, value in data.items() if hasattr(data, "items") else data:
        if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
            value = [value]
        for one in value:
            if one is not None:
                yield key, one


def _query(data):
    if isinstance(data, bytes):
        data = data.decode()
    return data if isinstance(data, str) else urlencode(list(_pairs(data)))


def _address(url, params):
    url = (url.decode() if isinstance(url, bytes) else str(url)).strip()
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError as error:
        raise InvalidURL(f"{url!r} is not an address: {error}") from None
    if not parts.scheme:
        raise MissingSchema(f"{url!r} has no scheme. Perhaps you meant https://{url}?")
    if parts.scheme not in ("http", "https"):
        raise InvalidSchema(f"{url!r} is not an http or https address")
    if not host:
        raise InvalidURL(f"{url!r} names no host")
    more = _query(params) if params else ""
    query = "&".join(part for part in (parts.query, more) if part)
    safe = "!#$%&'()*+,/:;=?@[]~"
    return urlunsplit((parts.scheme, parts.netloc, quote(parts.path or "/", safe), quote(query, safe), parts.fragment))


def basic(user, password):
    """The value of the Authorization header of a name and a password."""
    pair = b":".join(part if isinstance(part, bytes) else str(part).encode("latin1") for part in (user, password))
    return "Basic " + b64encode(pair).decode()


def _body(data, json):
    """The body's bytes or None, and its content type or None."""
    if data:
        if hasattr(data, "read"):
            data = data.read()
        if isinstance(data, (bytes, bytearray)):
            return bytes(data), None
        if isinstance(data, str):
            return data.encode(), None
        return urlencode(list(_pairs(data))).encode(), "application/x-www-form-urlencoded"
    if json is not None:
        try:
            return _json.dumps(json, allow_nan=False).encode(), "application/json"
        except ValueError as error:
            raise InvalidJSONError(str(error)) from None
    return None, None


class PreparedRequest:
    def __init__(self, method, url, headers, params, data, json, auth, cookies):
        self.method = method.upper()
        self.url = _address(url, params)
        self.headers = CaseInsensitiveDict({key: value for key, value in headers.items() if value is not None})
        self.body, kind = _body(data, json)
        if kind and "Content-Type" not in self.headers:
            self.headers["Content-Type"] = kind
        if cookies and "Cookie" not in self.headers:
            self.headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        parts = urlsplit(self.url)
        if auth is None and parts.username is not None:
            auth = (unquote(parts.username), unquote(parts.password or ""))
        self.url = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        if callable(auth):
            auth(self)
        elif auth is not None:
            self.headers["Authorization"] = basic(*auth)
        for key, value in self.headers.items():
            text = value.decode("latin1") if isinstance(value, bytes) else value
            if not isinstance(text, str) or "\n" in text or "\r" in text:
                raise InvalidHeader(f"The header {key!r} must be one line of text, not {value!r}")
            self.headers[key] = text


class Response:
    def __init__(self):
        self.status_code = None
        self.reason = None
        self.url = None
        self.headers = CaseInsensitiveDict()
        self.content = b""
        self.encoding = None
        self.history = []
        self.cookies = {}
        self.request = None
        self.elapsed = datetime.timedelta(0)

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __bool__(self):
        return self.ok

    def __iter__(self):
        return self.iter_content(128)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def is_redirect(self):
        return "location" in self.headers and self.status_code in (301, 302, 303, 307, 308)

    @property
    def apparent_encoding(self):
        return "utf-8"

    @property
    def text(self):
        try:
            return self.content.decode(self.encoding or self.apparent_encoding, "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    def json(self, **options):
        try:
            # JSON is UTF-8, UTF-16 or UTF-32 whatever the header says; the bytes tell which
            return _json.loads(self.content, **options)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None
        except UnicodeDecodeError:
            pass
        try:
            return _json.loads(self.text, **options)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None

    def iter_content(self, chunk_size=1, decode_unicode=False):
        data = self.text if decode_unicode else self.content
        size = chunk_size or len(data) or 1
        return (data[at : at + size] for at in range(0, len(data), size))

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        data = self.text if decode_unicode else self.content
        return iter(data.split(delimiter) if delimiter else data.splitlines())

    def raise_for_status(self):
        if 400 <= self.status_code < 600:
            whose = "Client" if self.status_code < 500 else "Server"
            words = f"{self.status_code} {whose} Error: {self.reason} for url: {self.url}"
            raise HTTPError(words, response=self)

    def close(self):
        pass

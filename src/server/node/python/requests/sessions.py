"""Calls, one by one or in a session that keeps headers, credentials and cookies."""

import datetime
import json as _json
from base64 import b64decode, b64encode
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

import _deskside

from . import exceptions
from .models import PreparedRequest, Response
from .structures import CaseInsensitiveDict

_missing = {
    "files": "cannot upload files",
    "proxies": "uses the network of the helpdesk, without proxies of its own",
    "cert": "has no client certificates",
    "hooks": "has no hooks",
}


def _seconds(timeout):
    """How long the whole call may take: a pair is the time to connect and the time to read."""
    if timeout is None:
        return None
    parts = timeout if isinstance(timeout, (tuple, list)) else (timeout,)
    if any(part is None for part in parts):
        return None
    if any(isinstance(part, bool) or not isinstance(part, (int, float)) or not part > 0 for part in parts):
        raise ValueError(f"timeout must be a number of seconds above 0 or a pair of them, not {timeout!r}")
    return float(sum(parts))


def _charset(headers):
    kind, _, parameters = headers.get("content-type", "").partition(";")
    for parameter in parameters.split(";"):
        name, _, value = parameter.strip().partition("=")
        if name.lower() == "charset" and value:
            return value.strip("\"' ")
    return "ISO-8859-1" if kind.strip().lower().startswith("text/") else None


def _cookies(pairs):
    """The names and values that the answer sets, without their attributes."""
    found = {}
    for name, value in pairs:
        if name.lower() == "set-cookie":
            try:
                found.update((key, morsel.value) for key, morsel in SimpleCookie(value.partition(";")[0]).items())
            except CookieError:
                pass
    return found


def _response(answer, request):
    response = Response()
    response.status_code = answer["status"]
    response.reason = answer["reason"]
    response.url = answer["url"]
    for name, value in answer["headers"]:
        before = response.headers.get(name)
        response.headers[name] = value if before is None else f"{before}, {value}"
    response.content = b64decode(answer["body"])
    response.encoding = _charset(response.headers)
    response.cookies = _cookies(answer["headers"])
    response.elapsed = datetime.timedelta(milliseconds=answer["elapsedMs"])
    response.request = request
    return response


def _send(request, timeout, allow_redirects):
    call = {
        "type": "http",
        "method": request.method,
        "url": request.url,
        "headers": list(request.headers.items()),
        "body": None if request.body is None else b64encode(request.body).decode(),
        "timeout": _seconds(timeout),
        "redirects": bool(allow_redirects),
    }
    answer = _json.loads(_deskside.exchange(_json.dumps(call)))
    if "error" in answer:
        raise getattr(exceptions, answer["error"])(answer["message"], request=request)
    response = _response(answer, request)
    response.history = [_response(step, request) for step in answer["history"]]
    return response


class Session:
    def __init__(self):
        self.headers = CaseInsensitiveDict({"User-Agent": "python-requests (Deskside)", "Accept": "*/*"})
        self.params = {}
        self.auth = None
        # what the script puts here goes to every host; what a host sets goes back to that host alone
        self.cookies = {}
        self._cookies_of = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        pass

    def request(
        self,
        method,
        url,
        params=None,
        data=None,
        headers=None,
        cookies=None,
        files=None,
        auth=None,
        timeout=None,
        allow_redirects=True,
        proxies=None,
        hooks=None,
        stream=None,
        verify=None,
        cert=None,
        json=None,
    ):
        for name, value in (("files", files), ("proxies", proxies), ("cert", cert), ("hooks", hooks)):
            if value:
                raise NotImplementedError(f'"requests" of sidebar widgets {_missing[name]} ({name}=…)')
        merged = self.headers.copy()
        merged.update(headers or {})
        if self.params and not isinstance(params, (str, bytes)):
            params = {**self.params, **dict(params or {})}
        host = urlsplit(url if isinstance(url, str) else str(url)).hostname
        jar = {**self.cookies, **self._cookies_of.get(host, {}), **(cookies or {})}
        request = PreparedRequest(method, url, merged, params, data, json, auth or self.auth, jar)
        response = _send(request, timeout, allow_redirects)
        for step in [*response.history, response]:
            self._cookies_of.setdefault(urlsplit(step.url).hostname, {}).update(step.cookies)
        return response

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def options(self, url, **options):
        return self.request("OPTIONS", url, **options)

    def head(self, url, **options):
        return self.request("HEAD", url, **{"allow_redirects": False, **options})

    def post(self, url, data=None, json=None, **options):
        return self.request("POST", url, data=data, json=json, **options)

    def put(self, url, data=None, **options):
        return self.request("PUT", url, data=data, **options)

    def patch(self, url, data=None, **options):
        return self.request("PATCH", url, data=data, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)

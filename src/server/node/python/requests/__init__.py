"""The part of requests that scripts of sidebar widgets use. The helpdesk's host makes the calls."""

from http import HTTPStatus
from types import SimpleNamespace

from . import auth, exceptions, models, sessions, structures
from .exceptions import (
    ConnectionError,
    ConnectTimeout,
    HTTPError,
    JSONDecodeError,
    ReadTimeout,
    RequestException,
    Timeout,
    TooManyRedirects,
    URLRequired,
)
from .models import PreparedRequest, Response
from .sessions import Session

codes = SimpleNamespace(**{status.name.lower(): status.value for status in HTTPStatus})


def request(method, url, **options):
    return Session().request(method, url, **options)


def get(url, params=None, **options):
    return Session().get(url, params=params, **options)


def options(url, **options):
    return Session().options(url, **options)


def head(url, **options):
    return Session().head(url, **options)


def post(url, data=None, json=None, **options):
    return Session().post(url, data=data, json=json, **options)


def put(url, data=None, **options):
    return Session().put(url, data=data, **options)


def patch(url, data=None, **options):
    return Session().patch(url, data=data, **options)


def delete(url, **options):
    return Session().delete(url, **options)


def session():
    return Session()

"""Credentials as objects."""

from .models import basic


class AuthBase:
    def __call__(self, request):
        raise NotImplementedError("An auth class must say how it signs the request in __call__.")


class HTTPBasicAuth(AuthBase):
    def __init__(self, username, password):
        self.username = username
        self.password = password

    def __call__(self, request):
        request.headers["Authorization"] = basic(self.username, self.password)
        return request

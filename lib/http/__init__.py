"""Numbers and words of HTTP: HTTPStatus, HTTPMethod."""

from enum import IntEnum as _IntEnum
from enum import StrEnum as _StrEnum
from enum import property as _property

_SPECIAL = {
    203: "Non-Authoritative Information", 207: "Multi-Status", 226: "IM Used", 414: "Request-URI Too Long", 418: "I'm a Teapot",
    505: "HTTP Version Not Supported", 200: "OK",
}


class HTTPStatus(_IntEnum):
    """The numbers that servers answer with; `phrase` says them in words (RFC 9110)."""

    CONTINUE = 100
    SWITCHING_PROTOCOLS = 101
    PROCESSING = 102
    EARLY_HINTS = 103
    OK = 200
    CREATED = 201
    ACCEPTED = 202
    NON_AUTHORITATIVE_INFORMATION = 203
    NO_CONTENT = 204
    RESET_CONTENT = 205
    PARTIAL_CONTENT = 206
    MULTI_STATUS = 207
    ALREADY_REPORTED = 208
    IM_USED = 226
    MULTIPLE_CHOICES = 300
    MOVED_PERMANENTLY = 301
    FOUND = 302
    SEE_OTHER = 303
    NOT_MODIFIED = 304
    USE_PROXY = 305
    TEMPORARY_REDIRECT = 307
    PERMANENT_REDIRECT = 308
    BAD_REQUEST = 400
    UNAUTHORIZED = 401
    PAYMENT_REQUIRED = 402
    FORBIDDEN = 403
    NOT_FOUND = 404
    METHOD_NOT_ALLOWED = 405
    NOT_ACCEPTABLE = 406
    PROXY_AUTHENTICATION_REQUIRED = 407
    REQUEST_TIMEOUT = 408
    CONFLICT = 409
    GONE = 410
    LENGTH_REQUIRED = 411
    PRECONDITION_FAILED = 412
    REQUEST_ENTITY_TOO_LARGE = 413
    REQUEST_URI_TOO_LONG = 414
    UNSUPPORTED_MEDIA_TYPE = 415
    REQUESTED_RANGE_NOT_SATISFIABLE = 416
    EXPECTATION_FAILED = 417
    IM_A_TEAPOT = 418
    MISDIRECTED_REQUEST = 421
    UNPROCESSABLE_ENTITY = 422
    LOCKED = 423
    FAILED_DEPENDENCY = 424
    TOO_EARLY = 425
    UPGRADE_REQUIRED = 426
    PRECONDITION_REQUIRED = 428
    TOO_MANY_REQUESTS = 429
    REQUEST_HEADER_FIELDS_TOO_LARGE = 431
    UNAVAILABLE_FOR_LEGAL_REASONS = 451
    INTERNAL_SERVER_ERROR = 500
    NOT_IMPLEMENTED = 501
    BAD_GATEWAY = 502
    SERVICE_UNAVAILABLE = 503
    GATEWAY_TIMEOUT = 504
    HTTP_VERSION_NOT_SUPPORTED = 505
    VARIANT_ALSO_NEGOTIATES = 506
    INSUFFICIENT_STORAGE = 507
    LOOP_DETECTED = 508
    NOT_EXTENDED = 510
    NETWORK_AUTHENTICATION_REQUIRED = 511

    @_property
    def phrase(self):
        """The number in words."""
        return _SPECIAL.get(self._value_) or self._name_.replace("_", " ").title()

    @_property
    def description(self):
        """A sentence about it; none is kept here."""
        return ""

    @property
    def is_informational(self):
        """Whether it is 100 to 199."""
        return 100 <= self <= 199

    @property
    def is_success(self):
        """Whether it is 200 to 299."""
        return 200 <= self <= 299

    @property
    def is_redirection(self):
        """Whether it is 300 to 399."""
        return 300 <= self <= 399

    @property
    def is_client_error(self):
        """Whether it is 400 to 499."""
        return 400 <= self <= 499

    @property
    def is_server_error(self):
        """Whether it is 500 to 599."""
        return 500 <= self <= 599


class HTTPMethod(_StrEnum):
    """What clients ask for (RFC 9110, 5789)."""

    CONNECT = "CONNECT"
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"

    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}>"

    @_property
    def description(self):
        """A sentence about it; none is kept here."""
        return ""


__all__ = ["HTTPStatus", "HTTPMethod"]

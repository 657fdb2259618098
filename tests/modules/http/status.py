# Library, http: HTTPStatus and HTTPMethod.
import http
from http import HTTPMethod, HTTPStatus

for s in HTTPStatus:
    print(repr(s),s.phrase,s.value,s==s.value,str(s))
# expect: <HTTPStatus.CONTINUE: 100> Continue 100 True 100
# expect: <HTTPStatus.SWITCHING_PROTOCOLS: 101> Switching Protocols 101 True 101
# expect: <HTTPStatus.PROCESSING: 102> Processing 102 True 102
# expect: <HTTPStatus.EARLY_HINTS: 103> Early Hints 103 True 103
# expect: <HTTPStatus.OK: 200> OK 200 True 200
# expect: <HTTPStatus.CREATED: 201> Created 201 True 201
# expect: <HTTPStatus.ACCEPTED: 202> Accepted 202 True 202
# expect: <HTTPStatus.NON_AUTHORITATIVE_INFORMATION: 203> Non-Authoritative Information 203 True 203
# expect: <HTTPStatus.NO_CONTENT: 204> No Content 204 True 204
# expect: <HTTPStatus.RESET_CONTENT: 205> Reset Content 205 True 205
# expect: <HTTPStatus.PARTIAL_CONTENT: 206> Partial Content 206 True 206
# expect: <HTTPStatus.MULTI_STATUS: 207> Multi-Status 207 True 207
# expect: <HTTPStatus.ALREADY_REPORTED: 208> Already Reported 208 True 208
# expect: <HTTPStatus.IM_USED: 226> IM Used 226 True 226
# expect: <HTTPStatus.MULTIPLE_CHOICES: 300> Multiple Choices 300 True 300
# expect: <HTTPStatus.MOVED_PERMANENTLY: 301> Moved Permanently 301 True 301
# expect: <HTTPStatus.FOUND: 302> Found 302 True 302
# expect: <HTTPStatus.SEE_OTHER: 303> See Other 303 True 303
# expect: <HTTPStatus.NOT_MODIFIED: 304> Not Modified 304 True 304
# expect: <HTTPStatus.USE_PROXY: 305> Use Proxy 305 True 305
# expect: <HTTPStatus.TEMPORARY_REDIRECT: 307> Temporary Redirect 307 True 307
# expect: <HTTPStatus.PERMANENT_REDIRECT: 308> Permanent Redirect 308 True 308
# expect: <HTTPStatus.BAD_REQUEST: 400> Bad Request 400 True 400
# expect: <HTTPStatus.UNAUTHORIZED: 401> Unauthorized 401 True 401
# expect: <HTTPStatus.PAYMENT_REQUIRED: 402> Payment Required 402 True 402
# expect: <HTTPStatus.FORBIDDEN: 403> Forbidden 403 True 403
# expect: <HTTPStatus.NOT_FOUND: 404> Not Found 404 True 404
# expect: <HTTPStatus.METHOD_NOT_ALLOWED: 405> Method Not Allowed 405 True 405
# expect: <HTTPStatus.NOT_ACCEPTABLE: 406> Not Acceptable 406 True 406
# expect: <HTTPStatus.PROXY_AUTHENTICATION_REQUIRED: 407> Proxy Authentication Required 407 True 407
# expect: <HTTPStatus.REQUEST_TIMEOUT: 408> Request Timeout 408 True 408
# expect: <HTTPStatus.CONFLICT: 409> Conflict 409 True 409
# expect: <HTTPStatus.GONE: 410> Gone 410 True 410
# expect: <HTTPStatus.LENGTH_REQUIRED: 411> Length Required 411 True 411
# expect: <HTTPStatus.PRECONDITION_FAILED: 412> Precondition Failed 412 True 412
# expect: <HTTPStatus.REQUEST_ENTITY_TOO_LARGE: 413> Request Entity Too Large 413 True 413
# expect: <HTTPStatus.REQUEST_URI_TOO_LONG: 414> Request-URI Too Long 414 True 414
# expect: <HTTPStatus.UNSUPPORTED_MEDIA_TYPE: 415> Unsupported Media Type 415 True 415
# expect: <HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE: 416> Requested Range Not Satisfiable 416 True 416
# expect: <HTTPStatus.EXPECTATION_FAILED: 417> Expectation Failed 417 True 417
# expect: <HTTPStatus.IM_A_TEAPOT: 418> I'm a Teapot 418 True 418
# expect: <HTTPStatus.MISDIRECTED_REQUEST: 421> Misdirected Request 421 True 421
# expect: <HTTPStatus.UNPROCESSABLE_ENTITY: 422> Unprocessable Entity 422 True 422
# expect: <HTTPStatus.LOCKED: 423> Locked 423 True 423
# expect: <HTTPStatus.FAILED_DEPENDENCY: 424> Failed Dependency 424 True 424
# expect: <HTTPStatus.TOO_EARLY: 425> Too Early 425 True 425
# expect: <HTTPStatus.UPGRADE_REQUIRED: 426> Upgrade Required 426 True 426
# expect: <HTTPStatus.PRECONDITION_REQUIRED: 428> Precondition Required 428 True 428
# expect: <HTTPStatus.TOO_MANY_REQUESTS: 429> Too Many Requests 429 True 429
# expect: <HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: 431> Request Header Fields Too Large 431 True 431
# expect: <HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS: 451> Unavailable For Legal Reasons 451 True 451
# expect: <HTTPStatus.INTERNAL_SERVER_ERROR: 500> Internal Server Error 500 True 500
# expect: <HTTPStatus.NOT_IMPLEMENTED: 501> Not Implemented 501 True 501
# expect: <HTTPStatus.BAD_GATEWAY: 502> Bad Gateway 502 True 502
# expect: <HTTPStatus.SERVICE_UNAVAILABLE: 503> Service Unavailable 503 True 503
# expect: <HTTPStatus.GATEWAY_TIMEOUT: 504> Gateway Timeout 504 True 504
# expect: <HTTPStatus.HTTP_VERSION_NOT_SUPPORTED: 505> HTTP Version Not Supported 505 True 505
# expect: <HTTPStatus.VARIANT_ALSO_NEGOTIATES: 506> Variant Also Negotiates 506 True 506
# expect: <HTTPStatus.INSUFFICIENT_STORAGE: 507> Insufficient Storage 507 True 507
# expect: <HTTPStatus.LOOP_DETECTED: 508> Loop Detected 508 True 508
# expect: <HTTPStatus.NOT_EXTENDED: 510> Not Extended 510 True 510
# expect: <HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED: 511> Network Authentication Required 511 True 511






























































print(HTTPStatus(404).is_client_error,HTTPStatus.OK.is_success,[m for m in HTTPMethod],str(HTTPMethod.GET),HTTPMethod.GET=="GET",http.__all__,f"{HTTPStatus.OK}")
# expect: True True [<HTTPMethod.CONNECT>, <HTTPMethod.DELETE>, <HTTPMethod.GET>, <HTTPMethod.HEAD>, <HTTPMethod.OPTIONS>, <HTTPMethod.PATCH>, <HTTPMethod.POST>, <HTTPMethod.PUT>, <HTTPMethod.TRACE>] GET True ['HTTPStatus', 'HTTPMethod'] 200

try: HTTPStatus(999)
except ValueError as e: print(e)
# expect: 999 is not a valid HTTPStatus


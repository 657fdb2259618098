# The groups of status codes, and what statuses and methods say of themselves.
from http import HTTPMethod, HTTPStatus

groups = ('is_informational', 'is_success', 'is_redirection', 'is_client_error', 'is_server_error')
for status in (HTTPStatus.CONTINUE, HTTPStatus.OK, HTTPStatus.FOUND, HTTPStatus.NOT_FOUND, HTTPStatus.BAD_GATEWAY):
    print(int(status), status.phrase, isinstance(status.description, str), [group for group in groups if getattr(status, group)])
# expect: 100 Continue True ['is_informational']
# expect: 200 OK True ['is_success']
# expect: 302 Found True ['is_redirection']
# expect: 404 Not Found True ['is_client_error']
# expect: 502 Bad Gateway True ['is_server_error']

# Each status is in one group, by its first digit.
print(all([getattr(status, group) for group in groups].index(True) == status // 100 - 1 for status in HTTPStatus))
# expect: True
print({sum(getattr(status, group) for group in groups) for status in HTTPStatus})  # expect: {1}

for method in HTTPMethod:
    print(method, isinstance(method.description, str))
# expect: CONNECT True
# expect: DELETE True
# expect: GET True
# expect: HEAD True
# expect: OPTIONS True
# expect: PATCH True
# expect: POST True
# expect: PUT True
# expect: TRACE True
print(repr(HTTPMethod.GET), HTTPMethod('PUT') is HTTPMethod.PUT, HTTPMethod.GET == 'GET')  # expect: <HTTPMethod.GET> True True

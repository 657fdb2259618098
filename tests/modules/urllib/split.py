# Library, urllib.parse: urlsplit, urlparse, urldefrag and what their results know.
from urllib.parse import *


def tr(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


urls = [
    '', 'a', '/a/b?c=d#e', 'http://u:p@Host.COM:80/p/a;x=y?q=1#f', 'http://[::1]:5/', 'http://[::1',
    'http://::1]', 'http://[v1.x]/', 'http://[v.x]', 'http://[1.2.3.4]/', 'http://[zz]/', 'mailto:a@b.c',
    'HTTP:foo', '1http://a', 'a:b', 'path:80', ':x', '//net/p', '///p', 'http:///p', 'file:///tmp/x',
    'file:/tmp', 'http://a?b', 'http://a#b', 'http://a;p?q', '  http://a/ ', 'ht\ntp://a/b\tc',
    'http://h:port/', 'http://h:99999/', 'http://h:/', 'http://@h', 'http://u@', 'http://u:@h', 'x-y+z.1:a',
    'ftp://a/b;type=a', 'sip:a;b;c', 'http://\xe9.com/\xfc', 'http://a\u2100b.com/x', 'tel:+1;p',
    'http://a/b;c/d;e', 'svn+ssh://a/b', 's3://bucket/key?x#y', 'http://a//b', '?q', '#f', 'a?b?c#d#e',
    'http://u:p:q@h', 'http://a@b@c:8', 'HTTP://[FE80::1%Eth0]:1/',
]
for x in urls:
    for f in (urlsplit, urlparse, urldefrag):
        tr(lambda: tuple(f(x)))
    tr(lambda: urlsplit(x).geturl())
    try: r=urlsplit(x)
    except ValueError: continue
    for n in ("username","password","hostname","port"): tr(lambda:getattr(r,n))
# expect: ('', '', '', '', '')
# expect: ('', '', '', '', '', '')
# expect: ('', '')
# expect: ''
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('', '', 'a', '', '')
# expect: ('', '', 'a', '', '', '')
# expect: ('a', '')
# expect: 'a'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('', '', '/a/b', 'c=d', 'e')
# expect: ('', '', '/a/b', '', 'c=d', 'e')
# expect: ('/a/b?c=d', 'e')
# expect: '/a/b?c=d#e'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('http', 'u:p@Host.COM:80', '/p/a;x=y', 'q=1', 'f')
# expect: ('http', 'u:p@Host.COM:80', '/p/a', 'x=y', 'q=1', 'f')
# expect: ('http://u:p@Host.COM:80/p/a;x=y?q=1', 'f')
# expect: 'http://u:p@Host.COM:80/p/a;x=y?q=1#f'
# expect: 'u'
# expect: 'p'
# expect: 'host.com'
# expect: 80
# expect: ('http', '[::1]:5', '/', '', '')
# expect: ('http', '[::1]:5', '/', '', '', '')
# expect: ('http://[::1]:5/', '')
# expect: 'http://[::1]:5/'
# expect: None
# expect: None
# expect: '::1'
# expect: 5
# expect: ValueError Invalid IPv6 URL
# expect: ValueError Invalid IPv6 URL
# expect: ('http://[::1', '')
# expect: ValueError Invalid IPv6 URL
# expect: ValueError Invalid IPv6 URL
# expect: ValueError Invalid IPv6 URL
# expect: ('http://::1]', '')
# expect: ValueError Invalid IPv6 URL
# expect: ('http', '[v1.x]', '/', '', '')
# expect: ('http', '[v1.x]', '/', '', '', '')
# expect: ('http://[v1.x]/', '')
# expect: 'http://[v1.x]/'
# expect: None
# expect: None
# expect: 'v1.x'
# expect: None
# expect: ValueError IPvFuture address is invalid
# expect: ValueError IPvFuture address is invalid
# expect: ('http://[v.x]', '')
# expect: ValueError IPvFuture address is invalid
# expect: ValueError An IPv4 address cannot be in brackets
# expect: ValueError An IPv4 address cannot be in brackets
# expect: ('http://[1.2.3.4]/', '')
# expect: ValueError An IPv4 address cannot be in brackets
# expect: ValueError 'zz' does not appear to be an IPv4 or IPv6 address
# expect: ValueError 'zz' does not appear to be an IPv4 or IPv6 address
# expect: ('http://[zz]/', '')
# expect: ValueError 'zz' does not appear to be an IPv4 or IPv6 address
# expect: ('mailto', '', 'a@b.c', '', '')
# expect: ('mailto', '', 'a@b.c', '', '', '')
# expect: ('mailto:a@b.c', '')
# expect: 'mailto:a@b.c'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('http', '', 'foo', '', '')
# expect: ('http', '', 'foo', '', '', '')
# expect: ('HTTP:foo', '')
# expect: 'http:///foo'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('', '', '1http://a', '', '')
# expect: ('', '', '1http://a', '', '', '')
# expect: ('1http://a', '')
# expect: '1http://a'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('a', '', 'b', '', '')
# expect: ('a', '', 'b', '', '', '')
# expect: ('a:b', '')
# expect: 'a:b'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('path', '', '80', '', '')
# expect: ('path', '', '80', '', '', '')
# expect: ('path:80', '')
# expect: 'path:80'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('', '', ':x', '', '')
# expect: ('', '', ':x', '', '', '')
# expect: (':x', '')
# expect: ':x'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('', 'net', '/p', '', '')
# expect: ('', 'net', '/p', '', '', '')
# expect: ('//net/p', '')
# expect: '//net/p'
# expect: None
# expect: None
# expect: 'net'
# expect: None
# expect: ('', '', '/p', '', '')
# expect: ('', '', '/p', '', '', '')
# expect: ('///p', '')
# expect: '/p'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('http', '', '/p', '', '')
# expect: ('http', '', '/p', '', '', '')
# expect: ('http:///p', '')
# expect: 'http:///p'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('file', '', '/tmp/x', '', '')
# expect: ('file', '', '/tmp/x', '', '', '')
# expect: ('file:///tmp/x', '')
# expect: 'file:///tmp/x'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('file', '', '/tmp', '', '')
# expect: ('file', '', '/tmp', '', '', '')
# expect: ('file:/tmp', '')
# expect: 'file:///tmp'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('http', 'a', '', 'b', '')
# expect: ('http', 'a', '', '', 'b', '')
# expect: ('http://a?b', '')
# expect: 'http://a?b'
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('http', 'a', '', '', 'b')
# expect: ('http', 'a', '', '', '', 'b')
# expect: ('http://a', 'b')
# expect: 'http://a#b'
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('http', 'a;p', '', 'q', '')
# expect: ('http', 'a;p', '', '', 'q', '')
# expect: ('http://a;p?q', '')
# expect: 'http://a;p?q'
# expect: None
# expect: None
# expect: 'a;p'
# expect: None
# expect: ('http', 'a', '/ ', '', '')
# expect: ('http', 'a', '/ ', '', '', '')
# expect: ('  http://a/ ', '')
# expect: 'http://a/ '
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('http', 'a', '/bc', '', '')
# expect: ('http', 'a', '/bc', '', '', '')
# expect: ('ht\ntp://a/b\tc', '')
# expect: 'http://a/bc'
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('http', 'h:port', '/', '', '')
# expect: ('http', 'h:port', '/', '', '', '')
# expect: ('http://h:port/', '')
# expect: 'http://h:port/'
# expect: None
# expect: None
# expect: 'h'
# expect: ValueError Port could not be cast to integer value as 'port'
# expect: ('http', 'h:99999', '/', '', '')
# expect: ('http', 'h:99999', '/', '', '', '')
# expect: ('http://h:99999/', '')
# expect: 'http://h:99999/'
# expect: None
# expect: None
# expect: 'h'
# expect: ValueError Port out of range 0-65535
# expect: ('http', 'h:', '/', '', '')
# expect: ('http', 'h:', '/', '', '', '')
# expect: ('http://h:/', '')
# expect: 'http://h:/'
# expect: None
# expect: None
# expect: 'h'
# expect: None
# expect: ('http', '@h', '', '', '')
# expect: ('http', '@h', '', '', '', '')
# expect: ('http://@h', '')
# expect: 'http://@h'
# expect: ''
# expect: None
# expect: 'h'
# expect: None
# expect: ('http', 'u@', '', '', '')
# expect: ('http', 'u@', '', '', '', '')
# expect: ('http://u@', '')
# expect: 'http://u@'
# expect: 'u'
# expect: None
# expect: None
# expect: None
# expect: ('http', 'u:@h', '', '', '')
# expect: ('http', 'u:@h', '', '', '', '')
# expect: ('http://u:@h', '')
# expect: 'http://u:@h'
# expect: 'u'
# expect: ''
# expect: 'h'
# expect: None
# expect: ('x-y+z.1', '', 'a', '', '')
# expect: ('x-y+z.1', '', 'a', '', '', '')
# expect: ('x-y+z.1:a', '')
# expect: 'x-y+z.1:a'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('ftp', 'a', '/b;type=a', '', '')
# expect: ('ftp', 'a', '/b', 'type=a', '', '')
# expect: ('ftp://a/b;type=a', '')
# expect: 'ftp://a/b;type=a'
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('sip', '', 'a;b;c', '', '')
# expect: ('sip', '', 'a', 'b;c', '', '')
# expect: ('sip:a;b;c', '')
# expect: 'sip:a;b;c'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('http', 'é.com', '/ü', '', '')
# expect: ('http', 'é.com', '/ü', '', '', '')
# expect: ('http://é.com/ü', '')
# expect: 'http://é.com/ü'
# expect: None
# expect: None
# expect: 'é.com'
# expect: None
# expect: ValueError netloc 'a℀b.com' contains invalid characters under NFKC normalization
# expect: ValueError netloc 'a℀b.com' contains invalid characters under NFKC normalization
# expect: ('http://a℀b.com/x', '')
# expect: ValueError netloc 'a℀b.com' contains invalid characters under NFKC normalization
# expect: ('tel', '', '+1;p', '', '')
# expect: ('tel', '', '+1', 'p', '', '')
# expect: ('tel:+1;p', '')
# expect: 'tel:+1;p'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('http', 'a', '/b;c/d;e', '', '')
# expect: ('http', 'a', '/b;c/d', 'e', '', '')
# expect: ('http://a/b;c/d;e', '')
# expect: 'http://a/b;c/d;e'
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('svn+ssh', 'a', '/b', '', '')
# expect: ('svn+ssh', 'a', '/b', '', '', '')
# expect: ('svn+ssh://a/b', '')
# expect: 'svn+ssh://a/b'
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('s3', 'bucket', '/key', 'x', 'y')
# expect: ('s3', 'bucket', '/key', '', 'x', 'y')
# expect: ('s3://bucket/key?x', 'y')
# expect: 's3://bucket/key?x#y'
# expect: None
# expect: None
# expect: 'bucket'
# expect: None
# expect: ('http', 'a', '//b', '', '')
# expect: ('http', 'a', '//b', '', '', '')
# expect: ('http://a//b', '')
# expect: 'http://a//b'
# expect: None
# expect: None
# expect: 'a'
# expect: None
# expect: ('', '', '', 'q', '')
# expect: ('', '', '', '', 'q', '')
# expect: ('?q', '')
# expect: '?q'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('', '', '', '', 'f')
# expect: ('', '', '', '', '', 'f')
# expect: ('', 'f')
# expect: '#f'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('', '', 'a', 'b?c', 'd#e')
# expect: ('', '', 'a', '', 'b?c', 'd#e')
# expect: ('a?b?c', 'd#e')
# expect: 'a?b?c#d#e'
# expect: None
# expect: None
# expect: None
# expect: None
# expect: ('http', 'u:p:q@h', '', '', '')
# expect: ('http', 'u:p:q@h', '', '', '', '')
# expect: ('http://u:p:q@h', '')
# expect: 'http://u:p:q@h'
# expect: 'u'
# expect: 'p:q'
# expect: 'h'
# expect: None
# expect: ('http', 'a@b@c:8', '', '', '')
# expect: ('http', 'a@b@c:8', '', '', '', '')
# expect: ('http://a@b@c:8', '')
# expect: 'http://a@b@c:8'
# expect: 'a@b'
# expect: None
# expect: 'c'
# expect: 8
# expect: ('http', '[FE80::1%Eth0]:1', '/', '', '')
# expect: ('http', '[FE80::1%Eth0]:1', '/', '', '', '')
# expect: ('HTTP://[FE80::1%Eth0]:1/', '')
# expect: 'http://[FE80::1%Eth0]:1/'
# expect: None
# expect: None
# expect: 'fe80::1%Eth0'
# expect: 1

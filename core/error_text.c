#include "core/error_text.h"

#include "core/packed_text.h"

// A line for each number; packed by the build of a chip's image.
static const char packable_message_lines[] =
    "0 Success\n"
    "1 Operation not permitted\n"
    "2 No such file or directory\n"
    "3 No such process\n"
    "4 Interrupted system call\n"
    "5 Input/output error\n"
    "6 No such device or address\n"
    "7 Argument list too long\n"
    "8 Exec format error\n"
    "9 Bad file descriptor\n"
    "10 No child processes\n"
    "11 Resource temporarily unavailable\n"
    "12 Cannot allocate memory\n"
    "13 Permission denied\n"
    "14 Bad address\n"
    "15 Block device required\n"
    "16 Device or resource busy\n"
    "17 File exists\n"
    "18 Invalid cross-device link\n"
    "19 No such device\n"
    "20 Not a directory\n"
    "21 Is a directory\n"
    "22 Invalid argument\n"
    "23 Too many open files in system\n"
    "24 Too many open files\n"
    "25 Inappropriate ioctl for device\n"
    "26 Text file busy\n"
    "27 File too large\n"
    "28 No space left on device\n"
    "29 Illegal seek\n"
    "30 Read-only file system\n"
    "31 Too many links\n"
    "32 Broken pipe\n"
    "33 Numerical argument out of domain\n"
    "34 Numerical result out of range\n"
    "35 Resource deadlock avoided\n"
    "36 File name too long\n"
    "37 No locks available\n"
    "38 Function not implemented\n"
    "39 Directory not empty\n"
    "40 Too many levels of symbolic links\n"
    "71 Protocol error\n"
    "74 Bad message\n"
    "75 Value too large for defined data type\n"
    "84 Invalid or incomplete multibyte or wide character\n"
    "87 Too many users\n"
    "88 Socket operation on non-socket\n"
    "89 Destination address required\n"
    "90 Message too long\n"
    "91 Protocol wrong type for socket\n"
    "92 Protocol not available\n"
    "93 Protocol not supported\n"
    "94 Socket type not supported\n"
    "95 Operation not supported\n"
    "96 Protocol family not supported\n"
    "97 Address family not supported by protocol\n"
    "98 Address already in use\n"
    "99 Cannot assign requested address\n"
    "100 Network is down\n"
    "101 Network is unreachable\n"
    "102 Network dropped connection on reset\n"
    "103 Software caused connection abort\n"
    "104 Connection reset by peer\n"
    "105 No buffer space available\n"
    "106 Transport endpoint is already connected\n"
    "107 Transport endpoint is not connected\n"
    "108 Cannot send after transport endpoint shutdown\n"
    "110 Connection timed out\n"
    "111 Connection refused\n"
    "112 Host is down\n"
    "113 No route to host\n"
    "114 Operation already in progress\n"
    "115 Operation now in progress\n"
    "116 Stale file handle\n"
    "125 Operation canceled\n";

bool error_text(int number, char text[static ERROR_TEXT_SIZE]) {
    PackedText lines = packed_text(packable_message_lines);
    int found;
    do {
        char c = packed_text_next(&lines);
        if (c == '\0') {
            return false;
        }
        for (found = 0; c != ' '; c = packed_text_next(&lines)) {
            found = found * 10 + (c - '0');
        }
        size_t length = 0;
        for (c = packed_text_next(&lines); c != '\n'; c = packed_text_next(&lines)) {
            text[length++] = c;
        }
        text[length] = '\0';
    } while (found != number);
    return true;
}

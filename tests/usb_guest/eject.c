// eject DEVICE: busybox as Debian builds it has none.
#include <fcntl.h>
#include <linux/cdrom.h>
#include <stdio.h>
#include <sys/ioctl.h>

int main(int count, char **arguments) {
    int device = count == 2 ? open(arguments[1], O_RDONLY | O_NONBLOCK) : -1;
    if (device < 0 || ioctl(device, CDROMEJECT) != 0) {
        perror("eject");
        return 1;
    }
    return 0;
}

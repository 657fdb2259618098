#include <stdio.h>
#include <string.h>
static unsigned char flags[1000000];
int main(void) {
    long limit = 1000000, count = 0, longest = 0;
    memset(flags, 1, sizeof flags);
    for (long i = 2; i < limit; i++) {
        if (flags[i]) {
            count++;
            for (long j = i * i; j < limit; j += i)
                flags[j] = 0;
        }
    }
    for (long start = 1; start < 60000; start++) {
        long n = start, steps = 0;
        for (; n != 1; steps++)
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        if (steps > longest)
            longest = steps;
    }
    printf("%ld %ld\n", count, longest);
}

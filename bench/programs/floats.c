#include <math.h>
#include <stdio.h>
static double bodies[5][7] = {{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5},
                              {4.8, -1.1, -0.1, 0.6, 2.8, -0.02, 0.04},
                              {8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.01},
                              {12.8, -15.1, -0.2, 1.0, 0.9, -0.01, 0.002},
                              {15.3, -25.9, 0.2, 1.0, 0.6, -0.03, 0.002}};
int main(void) {
    double dt = 0.01;
    for (int s = 0; s < 12000; s++) {
        for (int i = 0; i < 5; i++)
            for (int j = i + 1; j < 5; j++) {
                double *a = bodies[i], *b = bodies[j], d[3], d2 = 0;
                for (int k = 0; k < 3; k++) {
                    d[k] = a[k] - b[k];
                    d2 += d[k] * d[k];
                }
                double mag = dt / (d2 * sqrt(d2)), ma = a[6] * mag, mb = b[6] * mag;
                for (int k = 0; k < 3; k++) {
                    a[3 + k] -= d[k] * mb;
                    b[3 + k] += d[k] * ma;
                }
            }
        for (int i = 0; i < 5; i++)
            for (int k = 0; k < 3; k++)
                bodies[i][k] += dt * bodies[i][3 + k];
    }
    int inside = 0;
    for (int y = 0; y < 240; y++)
        for (int x = 0; x < 240; x++) {
            double ci = 2.0 * y / 240 - 1.0, cr = 2.0 * x / 240 - 1.5, zr = 0, zi = 0;
            int out = 0;
            for (int n = 0; n < 50 && !out; n++) {
                double r = zr * zr - zi * zi + cr;
                zi = 2.0 * zr * zi + ci;
                zr = r;
                out = zr * zr + zi * zi > 4.0;
            }
            inside += !out;
        }
    printf("%.9f %.9f %d\n", bodies[0][0], bodies[1][1], inside);
}

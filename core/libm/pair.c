#include "core/libm/pair.h"

#include "core/libm.h"

Pair pair_ordered_sum(double a, double b) {
    double sum = a + b;
    return (Pair){sum, b - (sum - a)};
}

Pair pair_sum(double a, double b) {
    double sum = a + b;
    double of_b = sum - a;
    return (Pair){sum, (a - (sum - of_b)) + (b - of_b)};
}

Pair pair_product(double a, double b) {
    double a_top = double_top_half(a), b_top = double_top_half(b);
    double a_rest = a - a_top, b_rest = b - b_top;
    double product = a * b;
    double low = ((a_top * b_top - product) + a_top * b_rest + a_rest * b_top) + a_rest * b_rest;
    return (Pair){product, low};
}

Pair pair_square(double a) {
    double top = double_top_half(a);
    double rest = a - top;
    double product = a * a;
    return (Pair){product, ((top * top - product) + 2.0 * top * rest) + rest * rest};
}

Pair pair_add_double(Pair a, double b) {
    Pair sum = pair_sum(a.high, b);
    return pair_ordered_sum(sum.high, sum.low + a.low);
}

Pair pair_add(Pair a, Pair b) {
    Pair high = pair_sum(a.high, b.high);
    Pair low = pair_sum(a.low, b.low);
    Pair sum = pair_ordered_sum(high.high, high.low + low.high);
    return pair_ordered_sum(sum.high, sum.low + low.low);
}

Pair pair_multiply(Pair a, Pair b) {
    Pair product = pair_product(a.high, b.high);
    return pair_ordered_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

Pair pair_divide(Pair a, Pair b) {
    double quotient = a.high / b.high;
    Pair product = pair_product(quotient, b.high);
    double rest = ((a.high - product.high) - product.low) + (a.low - quotient * b.low);
    return pair_ordered_sum(quotient, rest / b.high);
}

Pair pair_sqrt(Pair a) {
    double root = double_sqrt(a.high);
    if (root == 0) {
        return (Pair){0, 0};
    }
    Pair square = pair_square(root);
    double rest = ((a.high - square.high) - square.low) + a.low;
    return pair_ordered_sum(root, rest / (2.0 * root));
}

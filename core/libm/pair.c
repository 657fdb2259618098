#include "core/libm/pair.h"

#include "core/libm.h"

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

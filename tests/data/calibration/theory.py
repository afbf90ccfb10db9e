#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes expected.csv: what theory says of every interval and test before one of them is measured.

Nothing here uses the program. See README.md for the populations, the formulas and their sources. Needs numpy.
"""
import csv
import math
from itertools import product
from statistics import NormalDist

import numpy as np

NORMAL = NormalDist()
Z = NORMAL.inv_cdf(0.975)
SIZES = (10, 30, 100, 500)
SHAPES = {  # answers 1..5
    "symmetric": (0.10, 0.20, 0.40, 0.20, 0.10),
    "skewed": (0.05, 0.10, 0.20, 0.30, 0.35),
    "ceiling": (0.01, 0.02, 0.02, 0.10, 0.85),
}
CAMPS = {"symmetric": (0.30, 0.40, 0.30), "skewed": (0.50, 0.30, 0.20), "ceiling": (0.90, 0.08, 0.02)}
OWN = 0.6  # how often an answer repeats the person's own level
LIGHT, HEAVY = 0.4, 1.6  # every second person
M2 = (LIGHT**2 + HEAVY**2) / 2
M3 = (LIGHT**3 + HEAVY**3) / 2
M4 = (LIGHT**4 + HEAVY**4) / 2
ITEMS, DIMENSIONS = 12, 3


# --- distributions -----------------------------------------------------------------------------------------------
def beta_cdf(x, a, b):
    """Regularised incomplete beta by Lentz's continued fraction."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_cdf(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d or 1e-300)
    h = d
    for m in range(1, 2000):
        for step in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 / ((1 + step * d) or 1e-300)
            c = (1 + step / c) or 1e-300
            h *= d * c
        if abs(d * c - 1) < 1e-14:
            break
    return front * h


def bisect(f, lo, hi):
    for _ in range(90):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(mid) < 0 else (lo, mid)
    return (lo + hi) / 2


def beta_quantile(p, a, b):
    return bisect(lambda x: beta_cdf(x, a, b) - p, 0.0, 1.0)


def t_critical(df):
    return bisect(lambda t: 0.05 - beta_cdf(df / (df + t * t), df / 2, 0.5), 0.0, 500.0)


DF = np.concatenate([np.arange(1, 40, 0.05), np.geomspace(40, 4000, 300)])
T_OF_DF = np.array([t_critical(df) for df in DF])


def t_table(df):
    return np.interp(df, DF, T_OF_DF)


def binomial(n, p):
    x = np.arange(n + 1)
    log = np.array([math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) for k in x])
    return np.exp(log + x * math.log(p) + (n - x) * math.log1p(-p))


# --- moments -----------------------------------------------------------------------------------------------------
def moments(values, weights):
    """mean, variance, skewness, excess kurtosis"""
    values, weights = np.asarray(values, float), np.asarray(weights, float)
    mean = weights @ values
    c = values - mean
    var = weights @ c**2
    return mean, var, weights @ c**3 / var**1.5, weights @ c**4 / var**2 - 3


def conditional(shape, level):
    f = (1 - OWN) * np.array(SHAPES[shape])
    f[level] += OWN
    return f


def sum_distribution(shape, items):
    """Of a person's sum over `items` statements, 0 being the lowest possible."""
    total = np.zeros(4 * items + 1)
    for level, p in enumerate(SHAPES[shape]):
        one = conditional(shape, level)
        d = np.ones(1)
        for _ in range(items):
            d = np.convolve(d, one)
        total += p * d
    return total


def difference_moments(shape):
    """Of the same person's sum in two waves, the own level kept: variance and excess kurtosis."""
    second = fourth = 0.0
    for level, p in enumerate(SHAPES[shape]):
        _, var, _, kurt = moments(np.arange(5), conditional(shape, level))
        second += p * 2 * ITEMS * var
        fourth += p * (3 * (2 * ITEMS * var) ** 2 + 2 * ITEMS * kurt * var**2)
    return second, fourth / second**2 - 3


# --- Edgeworth ---------------------------------------------------------------------------------------------------
class Side:
    """Cumulants of one studentised mean, each times its power of √n (derivation in README.md)."""

    def __init__(self, n, skew, kurt, weighted):
        self.n = n
        if weighted:
            r4, g = M4 / M2**2, M3 / M2**1.5
            self.k3, self.k4, self.g = g * skew, r4 * kurt, g * skew
            self.a = r4 * (kurt + 2) + 2 * M2 - 4 * M3 / M2
            self.v = r4 * (kurt + 2)
            self.b = 1 + M2 - 2 * M3 / M2
        else:
            self.k3, self.k4, self.g, self.a, self.v, self.b = skew, kurt, skew, kurt, kurt + 2, 0.0


def p2(x, k1, v, k3, k4):
    return -x * ((v + k1 * k1) / 2 + (k4 + 4 * k1 * k3) / 24 * (x * x - 3)
                 + k3 * k3 / 72 * (x**4 - 10 * x * x + 15))


def cumulants(k3, k4, a, v, b, g):
    """of T = Z/√(1 + W): shift, variance − 1, third, fourth"""
    return (-g / 2, -b - a + v + 2 * g * g - g * g / 4, k3 - 3 * g, k4 - 6 * a - 6 * g * k3 + 3 * v + 18 * g * g)


def coverage_shift(parts, x):
    """How far the coverage of ±x lies from that under a normal population; parts: (side, share of variance, sign)."""
    k3 = sum(sign * c**1.5 * s.k3 / math.sqrt(s.n) for s, c, sign in parts)
    k4 = sum(c * c * s.k4 / s.n for s, c, sign in parts)
    a = sum(c * c * s.a / s.n for s, c, sign in parts)
    v = sum(c * c * s.v / s.n for s, c, sign in parts)
    b = sum(c * s.b / s.n for s, c, sign in parts)
    g = sum(sign * c**1.5 * s.g / math.sqrt(s.n) for s, c, sign in parts)
    plain = sum(c * c * 2 / s.n for s, c, sign in parts)
    ours = p2(x, *cumulants(k3, k4, a, v, b, g))
    normal = p2(x, *cumulants(0, 0, 0, plain, 0, 0))
    return 2 * NORMAL.pdf(x) * (ours - normal)


def one_mean(n, skew, kurt, weighted, x=Z):
    return coverage_shift([(Side(n, skew, kurt, weighted), 1.0, 1)], x)


def two_means(n1, n2, skew, kurt, weighted, x=Z):
    share = n2 / (n1 + n2)
    return coverage_shift([(Side(n1, skew, kurt, weighted), share, 1), (Side(n2, skew, kurt, weighted), 1 - share, -1)], x)


# --- exact enumeration -------------------------------------------------------------------------------------------
def sums_of_squares(p, n):
    """Distribution of (Σx, Σx²) over n answers x = 0..len(p)−1: support and probabilities, by Fourier transform."""
    k = len(p) - 1
    s1, s2 = k * n + 1, k * k * n + 1
    u = np.exp(-2j * np.pi * np.arange(s1) / s1)[:, None]
    v = np.exp(-2j * np.pi * np.arange(s2) / s2)[None, :]
    f = np.zeros((s1, s2), complex)
    for x, px in enumerate(p):
        if px > 0:
            f += px * (u**x) * (v ** (x * x))
    f **= n
    d = np.fft.ifft2(f).real
    at = np.nonzero(d > 1e-13)
    return at[0].astype(float), at[1].astype(float), d[at]


def exact_mean(p, n):
    """Coverage of mean ± t·se where there is variation, and how often there is."""
    s, q, prob = sums_of_squares(p, n)
    mu = np.arange(len(p)) @ np.asarray(p)
    mean = s / n
    var = (q - s * s / n) / (n - 1)
    some = var > 1e-9
    hit = np.abs(mean - mu) <= t_critical(n - 1) * np.sqrt(np.maximum(var, 0) / n)
    return prob[some & hit].sum() / prob[some].sum(), prob[some].sum()


def exact_mean_weighted(p, n):
    s, q, prob = sums_of_squares(p, n // 2)
    mu, h, t = np.arange(len(p)) @ np.asarray(p), n // 2, t_critical(n - 1)
    hits = some = 0.0
    for s1, q1, p1 in zip(s, q, prob):
        mean = (LIGHT * s1 + HEAVY * s) / n
        rest = LIGHT**2 * (q1 - 2 * mean * s1 + h * mean**2) + HEAVY**2 * (q - 2 * mean * s + h * mean**2)
        varies = rest > 1e-9
        hit = np.abs(mean - mu) <= t * np.sqrt(np.maximum(rest, 0) * n / (n - 1)) / n
        some += p1 * prob[varies].sum()
        hits += p1 * prob[varies & hit].sum()
    return hits / some, some


def exact_welch(p, n):
    s, q, prob = sums_of_squares(p, n)
    mean, var = s / n, np.maximum((q - s * s / n) / (n - 1), 0) / n
    hits = some = 0.0
    for m1, v1, p1 in zip(mean, var, prob):
        if p1 < 1e-10:
            continue
        total = v1 + var
        varies = total > 1e-12
        safe = np.where(varies, total, 1)
        df = safe**2 * (n - 1) / np.where(varies, v1 * v1 + var * var, 1)
        hit = np.abs(mean - m1) <= t_table(df) * np.sqrt(safe)
        some += p1 * prob[varies].sum()
        hits += p1 * prob[varies & hit].sum()
    return hits / some, some


def shares(p, n, weighted):
    """Distribution of a (weighted) share: shares, probabilities, effective n."""
    if not weighted:
        return np.arange(n + 1) / n, binomial(n, p), n
    half = binomial(n // 2, p)
    heavy = np.zeros(4 * (n // 2) + 1)
    heavy[::4] = half
    d = np.convolve(half, heavy)  # the light ones count 1, the heavy ones 4
    return np.arange(len(d)) * LIGHT / n, d, n / M2


def wilson(share, n):
    z2 = Z * Z
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z / (1 + z2 / n) * np.sqrt(np.maximum(share * (1 - share), 0) / n + z2 / (4 * n * n))
    lo = np.where(share <= 1e-12, 0, centre - half)
    hi = np.where(share >= 1 - 1e-12, 1, centre + half)
    return lo, hi


def exact_wilson(p, n, weighted):
    share, prob, effective = shares(p, n, weighted)
    lo, hi = wilson(share, effective)
    return prob[(lo <= p) & (p <= hi)].sum()


def exact_agresti_coull(p, n):
    share, prob, _ = shares(p, n, False)
    z2 = Z * Z
    centre = (share * n + z2 / 2) / (n + z2)
    half = Z * np.sqrt(centre * (1 - centre) / (n + z2))
    return prob[(np.maximum(centre - half, 0) <= p) & (p <= np.minimum(centre + half, 1))].sum()


def exact_clopper_pearson(p, n):
    total = 0.0
    for x, px in enumerate(binomial(n, p)):
        if px < 1e-12:
            continue
        lo = 0 if x == 0 else beta_quantile(0.025, x, n - x + 1)
        hi = 1 if x == n else beta_quantile(0.975, x + 1, n - x)
        total += px * (lo <= p <= hi)
    return total


def exact_newcombe(p, n, weighted):
    share, prob, effective = shares(p, n, weighted)
    keep = prob > 1e-12
    share, prob = share[keep], prob[keep]
    lo, hi = wilson(share, effective)
    total = 0.0
    for a, pa, la, ha in zip(share, prob, lo, hi):
        d = share - a
        left = d - np.hypot(share - lo, ha - a)
        right = d + np.hypot(hi - share, a - la)
        total += pa * prob[(left <= 1e-12) & (right >= -1e-12)].sum()
    return total


def camps_distribution(p, d, n, weighted):
    """Joint distribution of (weighted) promoters and detractors in units of the light weight."""
    def trinomial(m):
        x = np.arange(m + 1)
        lf = np.array([math.lgamma(k + 1) for k in range(m + 1)])
        rest = m - x[:, None] - x[None, :]
        ok = rest >= 0
        log = (lf[m] - lf[:, None] - lf[None, :] - lf[np.maximum(rest, 0)] + x[:, None] * math.log(p)
               + x[None, :] * math.log(d) + rest * math.log(1 - p - d))
        return np.where(ok, np.exp(log), 0)

    if not weighted:
        return trinomial(n), 1 / n, n
    m = n // 2
    one = trinomial(m)
    size = 5 * m + 1
    light, heavy = np.zeros((size, size)), np.zeros((size, size))
    light[: m + 1, : m + 1] = one
    heavy[: 4 * m + 1 : 4, : 4 * m + 1 : 4] = one
    joint = np.fft.irfft2(np.fft.rfft2(light) * np.fft.rfft2(heavy), s=(size, size))
    return np.maximum(joint, 0), LIGHT / n, n / M2


def exact_net(p, d, n, weighted, adjusted):
    joint, unit, effective = camps_distribution(p, d, n, weighted)
    at = np.nonzero(joint > 1e-15)
    prob, a, b = joint[at], at[0] * unit, at[1] * unit
    size = effective
    if adjusted:
        size = effective + 3
        a, b = (a * effective + 0.75) / size, (b * effective + 0.75) / size
    net = a - b
    half = Z * np.sqrt(np.maximum(a + b - net**2, 0) / size)
    hit = (np.maximum(net - half, -1) <= p - d + 1e-12) & (p - d <= np.minimum(net + half, 1) + 1e-12)
    return prob[hit].sum()


# --- alpha, slope, families --------------------------------------------------------------------------------------
def alpha_coverage(shape, items=4):
    """From the asymptotic variance of ln(1 − alpha) beside the one Feldt's F implies."""
    patterns = np.array(list(product(range(5), repeat=items)), float)
    prob = np.zeros(len(patterns))
    for level, p in enumerate(SHAPES[shape]):
        one = conditional(shape, level)
        prob += p * np.prod(one[patterns.astype(int)], axis=1)
    c = patterns - prob @ patterns
    total, trace = c.sum(axis=1), (c**2).sum(axis=1)
    big, small = prob @ total**2, prob @ trace
    alpha = items / (items - 1) * (1 - small / big)
    influence = -items / (items - 1) * (trace / big - small * total**2 / big**2)
    true = math.sqrt(prob @ influence**2 - (prob @ influence) ** 2) / (1 - alpha)
    return 2 * NORMAL.cdf(Z * math.sqrt(2 * items / (items - 1)) / true) - 1


def slope_coverage(waves=6):
    """|b| within t·max(fixed, classical SE): b and the residuals are independent."""
    df = waves - 2
    t = t_critical(df)
    q = np.linspace(1e-6, 80, 400001)
    density = q ** (df / 2 - 1) * np.exp(-q / 2) / (2 ** (df / 2) * math.gamma(df / 2))
    bound = t * np.maximum(1, np.sqrt(q / df))
    inside = np.array([math.erf(x / math.sqrt(2)) for x in bound[::100]])
    return float(np.trapz(density[::100] * inside, q[::100]))


def phi(x):
    return 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))


GRID = np.linspace(-7, 7, 1401)
GRID_P = np.exp(-GRID**2 / 2) / math.sqrt(2 * math.pi) * (GRID[1] - GRID[0])


def any_of(k, correlation, x):
    """P(max |U| > x) of k normals that correlate alike."""
    up = (x - math.sqrt(correlation) * GRID) / math.sqrt(1 - correlation)
    down = (-x - math.sqrt(correlation) * GRID) / math.sqrt(1 - correlation)
    return 1 - float(GRID_P @ (phi(up) - phi(down)) ** k)


def any_on_front(correlation, x):
    """P(a dimension or their mean goes beyond its bound)."""
    g = np.linspace(-6, 6, 161)
    w = np.exp(-g**2 / 2) / math.sqrt(2 * math.pi) * (g[1] - g[0])
    f = np.linspace(-6, 6, 121)
    wf = np.exp(-f**2 / 2) / math.sqrt(2 * math.pi) * (f[1] - f[0])
    sd = math.sqrt(3 + 6 * correlation)
    calm = 0.0
    for at, weight in zip(f, wf):
        u = math.sqrt(correlation) * at + math.sqrt(1 - correlation) * g
        ok = np.abs(u) <= x
        total = u[:, None, None] + u[None, :, None] + u[None, None, :]
        cube = (w * ok)[:, None, None] * (w * ok)[None, :, None] * (w * ok)[None, None, :]
        calm += weight * cube[np.abs(total) <= Z * sd].sum()
    return 1 - calm


# --- the table ---------------------------------------------------------------------------------------------------
ROWS = []


def write(method, shape, n, weighted, expected, lo, hi, source):
    ROWS.append([method, shape, n, "weighted" if weighted else "none", *(f"{100 * v:.2f}" for v in (expected, lo, hi)),
                 source])


def row(method, shape, n, weighted, expected, half, source):
    write(method, shape, n, weighted, expected, max(0.0, expected - half), min(1.0, expected + half), source)


def edgeworth(method, shape, n, weighted, shift, lattice, source="edgeworth"):
    row(method, shape, n, weighted, 0.95 + shift, 0.003 + 0.5 * abs(shift) + lattice, source)


def rough(sd, n):
    """Half a step of the lattice at each end."""
    return NORMAL.pdf(Z) / (sd * math.sqrt(n))


def shape_rows(shape):
    p = SHAPES[shape]
    _, var, skew, kurt = moments(np.arange(5), p)
    total = sum_distribution(shape, ITEMS)
    _, var12, skew12, kurt12 = moments(np.arange(len(total)), total)
    part = sum_distribution(shape, ITEMS // DIMENSIONS)
    _, var4, skew4, kurt4 = moments(np.arange(len(part)), part)
    sd, sd12 = math.sqrt(var), math.sqrt(var12)
    top, bottom = p[3] + p[4], p[0] + p[1]
    promoters, _, detractors = CAMPS[shape]
    pair_var, pair_kurt = difference_moments(shape)
    feldt = alpha_coverage(shape)
    slope = slope_coverage()
    r = OWN**2
    among = 4 * r / (1 + 3 * r)
    for n, weighted in product(SIZES, (False, True)):
        # statement and overall means
        if not weighted:
            row("statement_mean", shape, n, weighted, exact_mean(p, n)[0], 0, "exact")
        elif n <= 30:
            row("statement_mean", shape, n, weighted, exact_mean_weighted(p, n)[0], 0, "exact")
        else:
            edgeworth("statement_mean", shape, n, weighted, one_mean(n, skew, kurt, True), rough(sd, n))
        if n == 10 and not weighted:
            row("overall_mean", shape, n, weighted, exact_mean(total, n)[0], 0, "exact")
        else:
            edgeworth("overall_mean", shape, n, weighted, one_mean(n, skew12, kurt12, weighted), rough(sd12, n))
        # shares
        row("top2_wilson", shape, n, weighted, exact_wilson(top, n, weighted), 0, "exact")
        if not weighted:
            row("agresti_coull", shape, n, weighted, exact_agresti_coull(top, n), 0, "exact")
            row("clopper_pearson", shape, n, weighted, exact_clopper_pearson(top, n), 0, "exact")
        row("net", shape, n, weighted, exact_net(top, bottom, n, weighted, False), 0, "exact")
        row("nps", shape, n, weighted, exact_net(promoters, detractors, n, weighted, True), 0, "exact")
        # changes
        if n <= 30 and not weighted:
            row("statement_change", shape, n, weighted, exact_welch(p, n)[0], 0, "exact")
        else:
            edgeworth("statement_change", shape, n, weighted, two_means(n, n, skew, kurt, weighted), rough(sd, n))
        edgeworth("overall_change", shape, n, weighted, two_means(n, n, skew12, kurt12, weighted), rough(sd12, n))
        row("top2_change", shape, n, weighted, exact_newcombe(top, n, weighted), 0, "exact")
        edgeworth("channel_difference", shape, n, weighted, two_means(n, 4 * n, skew12, kurt12, weighted), rough(sd12, n))
        if not weighted:
            edgeworth("paired_change", shape, n, weighted, one_mean(n, 0, pair_kurt, False), rough(math.sqrt(pair_var), n))
            row("alpha", shape, n, weighted, feldt, 0.01 + 0.3 / n, "asymptotic")
        row("slope", shape, n, weighted, slope, 0.01 + 0.3 / n, "independence")
        # families: the share with any false alarm
        def family(method, normal, shift, alpha):
            """Between the normal value and the expanded one, a fifth to either side."""
            expected = min(1.0, max(0.0, normal * (alpha - shift) / alpha))
            lo, hi = 0.8 * min(expected, normal) - 0.003, 1.2 * max(expected, normal) + 0.003
            write(method, shape, n, weighted, expected, max(0.0, lo), min(1.0, hi), "edgeworth")

        bound = NORMAL.inv_cdf(1 - 0.05 / 6)
        family("dimensions_family", any_of(3, among, bound), two_means(n, n, skew4, kurt4, weighted, bound), 0.05 / 3)
        bound12 = NORMAL.inv_cdf(1 - 0.05 / 24)
        family("statements_family", any_of(12, r, bound12), two_means(n, n, skew, kurt, weighted, bound12), 0.05 / 12)
        family("front_page", any_on_front(among, bound), two_means(n, n, skew4, kurt4, weighted), 0.05)
        bound5 = NORMAL.inv_cdf(1 - 0.005)
        family("channels_family", 1 - 0.99**5, two_means(n, 4 * n, skew12, kurt12, weighted, bound5), 0.01)


def main():
    for shape in SHAPES:
        shape_rows(shape)
    ROWS.sort(key=lambda r: (r[0], list(SHAPES).index(r[1]), r[3], r[2]))
    with open("expected.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["method", "shape", "n", "weighting", "expected", "lo", "hi", "source"])
        out.writerows(ROWS)


if __name__ == "__main__":
    main()

"""NumPy's side of linalg.bench.ts: for each line "case size", the least milliseconds a call in a burst."""

import sys
import time

import numpy as np

random = np.random.default_rng(1)


def covariance(n):
    a = random.standard_normal((n, n))
    return a @ a.T + n * np.eye(n)


def square(n, kind="d"):
    return random.standard_normal((n, n)).astype(kind)


def case(name, n):
    if name == "cholesky":
        a = covariance(n)
        return lambda: np.linalg.cholesky(a)
    if name in ("product64", "product32"):
        a, b = (square(n, "d" if name == "product64" else "f") for _ in "ab")
        return lambda: a @ b
    if name == "symmetricEigen":
        a = square(n)
        a = a + a.T
        return lambda: np.linalg.eigh(a)
    if name == "svd":
        a = square(n)
        return lambda: np.linalg.svd(a, full_matrices=False)
    if name == "leastSquares":
        a, b = random.standard_normal((n, 3 * n // 4)), random.standard_normal(n)
        return lambda: np.linalg.lstsq(a, b, rcond=None)
    if name == "solveCholesky":
        a, b = covariance(n), square(n)
        return lambda: np.linalg.solve(a, b)
    raise ValueError(name)


print(np.__version__, flush=True)
for line in sys.stdin:
    name, n = line.split()
    run = case(name, int(n))
    run()
    best, end = float("inf"), time.thread_time() + 0.15
    while time.thread_time() < end:
        start, calls = time.thread_time(), 0
        while time.thread_time() - start < 0.005:
            run()
            calls += 1
        best = min(best, (time.thread_time() - start) / calls)
    print(1e3 * best, flush=True)

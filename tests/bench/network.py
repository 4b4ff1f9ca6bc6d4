"""NumPy's side of network.bench.ts: answers "name steps count" with the milliseconds of each call."""

import sys
import time

import numpy as np

CASES = {
    "1-64-64-1": ((1, 64, 64, 1), 64, "squared"),
    "2-128-128-1": ((2, 128, 128, 1), 256, "squared"),
    "64-256-256-10": ((64, 256, 256, 10), 512, "cross-entropy"),
}


class Training:
    """Full-batch Adam on a tanh network, all in float32, with few temporaries."""

    def __init__(self, name):
        sizes, rows, self.loss = CASES[name]
        random = np.random.default_rng(1)
        self.x = random.standard_normal((rows, sizes[0])).astype("f")
        if self.loss == "squared":
            self.y = random.standard_normal((rows, sizes[-1])).astype("f")
        else:
            self.y = np.eye(sizes[-1], dtype="f")[random.integers(sizes[-1], size=rows)]
        self.theta = []
        for inputs, outputs in zip(sizes, sizes[1:]):
            self.theta.append((random.standard_normal((inputs, outputs)) / inputs**0.5).astype("f"))
            self.theta.append(np.zeros(outputs, "f"))
        self.m = [np.zeros_like(t) for t in self.theta]
        self.v = [np.zeros_like(t) for t in self.theta]
        self.t = 0

    def step(self, rate=np.float32(0.005), b1=np.float32(0.9), b2=np.float32(0.999)):
        levels = [self.x]
        layers = len(self.theta) // 2
        for l in range(layers):
            z = levels[-1] @ self.theta[2 * l]
            z += self.theta[2 * l + 1]
            if l + 1 < layers:
                np.tanh(z, out=z)
            levels.append(z)
        delta = levels[-1]
        rows = len(delta)
        if self.loss == "squared":
            delta = delta - self.y
            value = np.square(delta).sum() / rows
            delta *= np.float32(2 / rows)
        else:
            delta = delta - delta.max(1, keepdims=True)
            np.exp(delta, out=delta)
            delta /= delta.sum(1, keepdims=True)
            value = -np.log((delta * self.y).sum(1)).mean()
            delta -= self.y
            delta *= np.float32(1 / rows)
        self.t += 1
        step = np.float32(rate / (1 - b1**self.t))
        share = np.float32(1 / (1 - b2**self.t))
        for l in range(layers - 1, -1, -1):
            gradients = (levels[l].T @ delta, delta.sum(0))
            if l:
                delta = delta @ self.theta[2 * l].T
                delta *= 1 - np.square(levels[l])
            for k, g in enumerate(gradients):
                m, v, theta = self.m[2 * l + k], self.v[2 * l + k], self.theta[2 * l + k]
                m *= b1
                m += (1 - b1) * g
                v *= b2
                v += (1 - b2) * np.square(g)
                theta -= step * m / (np.sqrt(share * v) + np.float32(1e-8))
        return value


runs = {}
print(f"NumPy {np.__version__}", flush=True)
for line in sys.stdin:
    name, steps, count = line.split()
    run = runs.setdefault(name, Training(name))
    times = []
    for _ in range(int(count)):
        start = time.thread_time()
        for _ in range(int(steps)):
            run.step()
        times.append((time.thread_time() - start) * 1000)
    print(*times, flush=True)
